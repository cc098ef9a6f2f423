"""Where the word hides, {order}

A word hides in a text wherever its letters stand next to each other, in any order. So `tea` hides in `a steak` as
`tea` and in `heat` as `eat`.

Return the positions of `text` where a hiding place of `word` {edge}, listed {order}. Positions count from 0, and
hiding places may overlap. Capitals and small letters differ, and if the word is longer than the text, it hides
nowhere.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"order": "from left to right", "edge": "begins", "step": 1, "end": 0},
    {"order": "from right to left", "edge": "begins", "step": -1, "end": 0},
    {"order": "from left to right", "edge": "ends (its last letter stands there)", "step": 1, "end": -1},
    {"order": "from right to left", "edge": "ends (its last letter stands there)", "step": -1, "end": -1},
]
CONSTRAINTS = ("`word` has at least two letters",)
HINTS = (
    "How long is every hiding place? Put a window of that length over the text and move it along.",
    "For each place where the window fits, take the piece under it. Which comparison does not care for the order of "
    "letters?",
    "Sorted letters can be compared. The last window begins at the length of the text less that of the word.",
)
EXAMPLES = [("heated tea", "eat"), ("ababa", "ab"), ("Tea", "eat")]
EDGES = {"longer than the text": ("no", "noon"), "may overlap": ("aaaa", "aa"), "Capitals": ("Noon", "no")}
MISTAKES = [
    Mistake("You only find the word itself. Its letters may stand in any order.",
            "sorted(text[place] for place in window) == sorted(word)", "text[start:].startswith(word)"),
    Mistake("You never look at the last place where the window fits.",
            "range(len(text) - len(word) + 1)", "range(len(text) - len(word))"),
    Mistake("The positions are in the wrong order: {order}, please.", "[::step]", "[::-step]"),
    Mistake("You only ask whether each letter of the piece occurs in the word. Each letter must be used equally "
            "often.",
            "sorted(text[place] for place in window) == sorted(word)",
            "{text[place] for place in window} <= set(word)"),
]
EXPLANATION = """
Each window has as many letters as the word, so sorting its letters and those of the word tells whether they are the
same ones. For n windows of k letters that is n times k log k steps, which is fine for short words. For long words one
would keep counts while the window moves, instead of sorting anew.
"""


def hiding_places(text: str, word: str, *, step: int, end: int) -> list[int]:
    found = []
    for start in range(len(text) - len(word) + 1)[::step]:
        window = range(start, start + len(word))
        if sorted(text[place] for place in window) == sorted(word):
            found.append(window[end])
    return found


def inputs(rng):
    word = letters(rng, 2, 4, "abc")
    text = letters(rng, 0, 3, "abcd")
    for _ in range(rng.randint(1, 3)):
        text += "".join(rng.sample(word, len(word))) + letters(rng, 0, 2, "abcd")
    return (text, word)
