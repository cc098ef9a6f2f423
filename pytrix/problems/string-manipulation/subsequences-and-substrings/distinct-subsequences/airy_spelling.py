"""Airy spellings

A poet finds words in long lines. From `source` some letters are kept, the others are deleted, and the kept letters in
their old order must read `target`. No two kept letters may be neighbours in the source: between two of them at least one letter is deleted.

Return in how many ways the target can be kept, that is, how many different choices of places there are. Such counts
become huge, so return the remainder on division by 997. An empty target can be kept in 1 way, by deleting everything.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("`source` has up to 5,000 letters", "`target` has up to 12 letters")
HINTS = (
    "Look at one place of the source that fits the last letter of the target. What must have happened before it?",
    "Make a table: in how many ways can a beginning of the target be kept within a beginning of the source? A place "
    "is skipped, or "
    "it is taken.",
    "Skipping copies the number from one place earlier. Taking adds the number for a target shorter by one, within "
    "the part of "
    "the source that is far enough away from this place; if there is no such part, it is the empty one.",
)
EXAMPLES = [Example(("seesees", "see"), why="no two kept letters were neighbours"), Example(("aaaaa", "aa")), Example(("abab", "ab"))]
EDGES = {"An empty target": ("", ""), "the remainder": ("a" * 19, "a" * 6), "different choices": ("axabb", "ab")}
MISTAKES = [
    Mistake("You only take fitting places and never skip them, so most choices are lost.", "now[-1] + taken", "taken"),
    Mistake("The distance between kept letters is wrong by one.", "place - 1", "place - 2"),
    Mistake("An empty target can be kept in one way, wherever you are in the source. You start with zeros.",
            "before = [1] * (len(source) + 1)", "before = [0] * (len(source) + 1)"),
    Mistake("Return the remainder of the count.", "before[-1] % MODULUS", "before[-1]"),
]
SIZE = 5_000
SLOW = [
    Slow("Your answer is right, but you follow every single choice. There are far too many of them in a long line: "
         "keep a table "
         "of counts for the beginnings instead.",
         """
def ways_to_keep(source: str, target: str) -> int:
    def ways(start: int, kept: int) -> int:
        if kept == len(target):
            return 1
        return sum(
            ways(place + 2, kept + 1) for place in range(start, len(source)) if source[place] == target[kept]
        )

    return ways(0, 0) % MODULUS
"""),
]
EXPLANATION = """
For a beginning of the target and a beginning of the source, the last place of the source is either skipped, or taken
for the last letter of the target. The ways of both cases add up, and both were counted before. For `abab` and `ab`:

| beginning of the source | none | a | ab | aba | abab |
|---|---|---|---|---|---|
| ways to keep nothing | 1 | 1 | 1 | 1 | 1 |
| ways to keep `a` | 0 | 1 | 1 | 2 | 2 |
| ways to keep `ab` | 0 | 0 | 0 | 0 | 1 |

The last b adds the ways to keep `a` within `ab`, two places earlier, which is 1. The table needs the product of the two
lengths in steps, and only two rows of it at a time. Following every choice instead takes as long as there are choices.
"""
MODULUS = 997
EQUIVALENT = {
    "before = [1] * (len(source) + 1) -> before = [1] * (len(source) + 2)": "a further 1 at the end is never looked at",
}


def ways_to_keep(source: str, target: str) -> int:
    before = [1] * (len(source) + 1)
    for wanted in target:
        now = [0]
        for place, letter in enumerate(source):
            taken = before[max(0, place - 1)] if letter == wanted else 0
            now.append(now[-1] + taken)
        before = now
    return before[-1] % MODULUS


def inputs(rng):
    return (letters(rng, 3, 14, "ab"), letters(rng, 1, 4, "ab"))


def large(rng, size):
    return ("".join(rng.choice("ab") for _ in range(size)), "".join(rng.choice("ab") for _ in range(5)))
