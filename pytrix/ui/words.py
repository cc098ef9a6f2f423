"""Words that several places share."""

import re

MANY = 20
LONGEST_TEXT = 2000
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Signs that would turn the direction of what follows a text, too."""


def on_one_line(text: object) -> str:
    """A text of whatever origin as a line of its own, never endless; scripts that run from right to left stay so."""
    return " ".join(_TURNS.sub("", str(text)[:LONGEST_TEXT]).split())


def up_to_many(count: int) -> str:
    """A count of what waits; where it is large, only that it is, because the exact number discourages."""
    return str(count) if count <= MANY else f"{MANY}+"


STRONG_MEANS = (
    "At least four of five of your last questions there were solved without the solution being shown, three at least."
)

PRIVACY = (
    "Your code runs in your browser. It leaves it only by a button that says it goes to Gemini, and those need a key "
    "of your own.",
    "Your progress, settings, drafts and code are kept in your browser's storage.",
    "While you are connected the server sees your progress and each verdict, and your Gemini key if you enter one. It "
    "keeps none of them.",
    "Python, the editor and all other files come from the server you opened. Nothing is loaded from other hosts.",
    "There is no account, and Pytrix makes no usage statistics. Streamlit Community Cloud, if it runs Pytrix for you, "
    "switches its own on.",
)
"""What README, Help and Your data say alike; a test compares them."""


def privacy() -> str:
    """The sentences about privacy as a Markdown list."""
    return "\n".join(f"{number}. {each}" for number, each in enumerate(PRIVACY, 1))
