"""Flip one {part}

Letters lie in a row, written down as `text`. Take some letters at its {part}, one or more, and turn that stretch
round: the last of its letters comes first, and so on. All other letters stay where they are.

Return the text that comes first in the dictionary among all that can be reached by one such flip. Flipping a single
letter changes nothing, so the text may stay as it is. An empty text stays empty.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COMPARE")
ROWS = [{"step": 1, "part": "beginning"}, {"step": -1, "part": "end"}]
CONSTRAINTS = ("`text` has at most 50 small letters",)
HINTS = (
    "For a text of four letters, how many flips are there? Write down all their results.",
    "For each possible length, the new text is a reversed slice together with an untouched one. Keep the best of all.",
    "Put all results into a list, one for each length from 0 up to the whole, and let `min` choose.",
)
EXAMPLES = [("cabbage",), ("dab",)]
EDGES = {"An empty text": ("",), "stay as it is": ("abc",)}
MISTAKES = [
    Mistake("You always turn round the whole text. Often a shorter stretch gives something earlier.",
            "range(len(text) + 1)", "[len(text)]"),
    Mistake("The whole text is a stretch, too. You leave it out.", "range(len(text) + 1)", "range(max(1, len(text)))"),
    Mistake("You sort the letters; a flip can only turn a stretch round.",
            """
def earliest_flip(text: str) -> str:
    return "".join(sorted(text))
"""),
    Mistake("You return the text that comes last.", "min(", "max("),
]
EXPLANATION = """
A text of n letters allows n flips, and building each result copies n letters, so all of them cost about n² steps.
Comparing texts with `min` is comparing by dictionary order. The flip of length 0 is there so that an empty text needs
no special case.
"""


def earliest_flip(text: str, *, step: int) -> str:
    turned = text[::step]
    results = [turned[:size][::-1] + turned[size:] for size in range(len(text) + 1)]
    return min(result[::step] for result in results)


def inputs(rng):
    return (rng.choice([letters(rng, 2, 7, "abc"), "".join(sorted(letters(rng, 2, 6, "abcd")))[::-1]]),)
