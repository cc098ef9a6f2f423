"""Glue two words together

Write `one` and then `other` on a strip of paper, as closely as you can: if an end of the first word is also a
beginning of the second, those letters are written only once. Use the largest such overlap.

Return what stands on the strip. Without an overlap the words simply follow each other. A whole word may lie in the
overlap, and an empty word adds nothing.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE", "COMPARE")
HINTS = (
    "Which lengths of overlap are possible, and how would you check a single one of them?",
    "A beginning of the second word is a slice. Ask the first word whether it ends with that slice.",
    "Take the largest fitting length; length 0 always fits. Then add to the first word what of the second is not in "
    "the overlap.",
)
EXAMPLES = [Example(("handstand", "stand-in"), why="stand is written once"), Example(("piano", "anode")), Example(("tea", "pot")), Example(("abab", "abaab"))]
EDGES = {"Without an overlap": ("oak", "elm"), "whole word": ("potato", "to"), "empty word": ("", "tea")}
ALWAYS = [("xaa", "aay"), ("steam", "tea")]
MISTAKES = [
    Mistake("You never let the whole second word lie in the overlap.", "range(len(other) + 1)", "range(len(other))"),
    Mistake("You look for letters the words share anywhere. An overlap is an end of the first and a beginning of "
            "the second word.",
            """
def glued(one: str, other: str) -> str:
    return one + "".join(letter for letter in other if letter not in one)
"""),
    Mistake("You join the words without looking for an overlap. The letters in the largest one are written only once.",
            "one + other[overlap:]", "one + other"),
]
EXPLANATION = """
The overlap of length 0 always fits, so there is always a largest one. For `abab` and `abaab`:

| size | beginning of the second word | does the first end with it? |
|---|---|---|
| 0 | nothing | yes |
| 1 | a | no |
| 2 | ab | yes, the largest |
| 3 | aba | no |
| 4, 5 | abaa, abaab | no |

Each length is checked by one comparison of at most that many letters, so the work is at most the square of the second word's
length; for words this is quick, for very long texts there are methods that remember earlier comparisons.
"""
EQUIVALENT = {
    "overlap = max((size for size in range(len(other) + 1) if one.endswith(other[:size]))) -> "
    "overlap = max((size for size in range(len(other) + 2) if one.endswith(other[:size])))":
        "a slice that is one too long is the whole word, and so is what remains of it: nothing",
}


def glued(one: str, other: str) -> str:
    overlap = max(size for size in range(len(other) + 1) if one.endswith(other[:size]))
    return one + other[overlap:]


def inputs(rng):
    shared = letters(rng, 0, 4, "ab")
    return (letters(rng, 0, 4, "abc") + shared, shared + letters(rng, 0, 3, "abc"))
