"""Strands that match

Two strands of beads are written as texts of letters, `one` and `other`. You lay them side by side, with `other`
in the same direction, and push them along each other in any way. Where equal beads lie opposite each other without a break, the
strands match.

Return how many beads the longest match has. Strands without a common bead, or an empty strand, give 0. Strands can be
long and monotonous; comparing from scratch for each way of pushing them is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COMPARE", "ITERATE")
CONSTRAINTS = ("strands of at most 600 beads",)
HINTS = (
    "Suppose you know how long a match is that ends just before two given beads. What does that say about the match "
    "that ends with them?",
    "Make a table: for each bead of one strand and each of the other, the length of the match that ends with both.",
    "Equal beads continue the match that ended one bead earlier in both strands; different beads have a match of "
    "length zero. "
    "Two rows of the table are enough, and the largest entry is the answer.",
)
EXAMPLES = [Example(("aabbc", "bbca"), why="bbc"), Example(("redder", "dermal")), Example(("abab", "baba")), Example(("aaa", "bb"))]
EDGES = {"without a common bead": ("ab", "cd"), "an empty strand": ("", "a"), "monotonous": ("aaaa", "aaa")}
ALWAYS = [("xbc", "aabc"), ("aabc", "xbc"), ("ca", "ba")]
MISTAKES = [
    Mistake("You lay the second strand the wrong way round: it should lie in the same direction.", "enumerate(other)", "enumerate(other[::-1])"),
    Mistake("After a difference you keep the length of the match. An unbroken match falls back to zero there.",
            "above[place] + 1 if bead == opposite else 0", "above[place] + (bead == opposite)"),
    Mistake("You return the match that ends with the last beads. The longest one may lie anywhere.",
            "best = max(best, max(here))", "best = here[-1]"),
    Mistake("You continue the match that ended in the same row. The match before ends one bead earlier in both "
            "strands.",
            "above[place] + 1", "here[place] + 1"),
]
SIZE = 600
SLOW = [
    Slow("Your answer is right, but you compare from scratch for each pair of places. In monotonous strands the "
         "same beads are compared "
         "hundreds of times: keep a table of match lengths.",
         """
def longest_match(one: str, other: str) -> int:
    best = 0
    for i in range(len(one)):
        for j in range(len(other)):
            length = 0
            while i + length < len(one) and j + length < len(other) and one[i + length] == other[j + length]:
                length += 1
            best = max(best, length)
    return best
"""),
]
EXPLANATION = """
A match that ends with two given beads is one longer than the match that ends just before both, or zero when the beads
differ. For `aabbc` against `bbca`:

| bead | b | b | c | a |
|---|---|---|---|---|
| a | 0 | 0 | 0 | 1 |
| a | 0 | 0 | 0 | 1 |
| b | 1 | 1 | 0 | 0 |
| b | 1 | 2 | 0 | 0 |
| c | 0 | 0 | 3 | 0 |

Every pair of places costs one comparison: the work is the product of the lengths, even for strands of a single colour.
Comparing from scratch at each pair instead takes up to the cube. An entry needs only the row above, so two rows of memory are
enough.
"""


def longest_match(one: str, other: str) -> int:
    best = 0
    above = [0] * len(other)
    for bead in one:
        here = [0]
        for place, opposite in enumerate(other):
            here.append(above[place] + 1 if bead == opposite else 0)
        best = max(best, max(here))
        above = here
    return best


def inputs(rng):
    return (letters(rng, 2, 10, "abc"), letters(rng, 2, 10, "abc"))


def large(rng, size):
    return ("a" * size, "a" * size)
