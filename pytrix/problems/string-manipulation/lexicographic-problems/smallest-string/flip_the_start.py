"""Flip one beginning

Letters lie in a row, written down as `text`. Take some letters at its beginning, one or more, and turn that stretch
round: the last of its letters comes first, and so on. All other letters stay where they are.

Return the text that comes first in the dictionary among all that can be reached by one such flip. Flipping a single
letter changes nothing, so the text may stay as it is. An empty text stays empty.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COMPARE")
CONSTRAINTS = ("`text` has at most 50 small letters",)
HINTS = (
    "For a text of four letters, how many flips are there? Write down all their results.",
    "For each possible length, the new text is a reversed slice together with an untouched one. Keep the best of all.",
    "Put all results into a list, one for each length from 0 up to the whole, and let `min` choose.",
)
EXAMPLES = [Example(("cabbage",)), Example(("dab",), why="a flip of two letters"), Example(("abc",), why="no flip makes it come earlier")]
EDGES = {"An empty text": ("",), "stay as it is": ("aab",)}
ALWAYS = [("abca",), ("bacada",)]
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
A text of n letters allows n flips, and `min` compares texts by dictionary order. For `dab`:

| flipped | result |
|---|---|
| d | dab |
| da | adb, the earliest |
| dab | bad |

Building each result copies n letters, so all of them cost about n² steps. The flip of length 0 is there so that an empty
text needs no special case.
"""


def earliest_flip(text: str) -> str:
    results = [text[:size][::-1] + text[size:] for size in range(len(text) + 1)]
    return min(results)


def inputs(rng):
    return (rng.choice([letters(rng, 2, 7, "abc"), "".join(sorted(letters(rng, 2, 6, "abcd")))[::-1]]),)
