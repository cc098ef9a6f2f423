"""One cut, as far left as possible

A strip of letters is to be cut once, so that both parts read the same backwards. Each part needs at least one letter.

Return the length of the part before the cut, and if several cuts work, the smallest such length. If no single cut
works, return `-1`. That is also the answer for a `strip` with fewer than two letters, because it cannot be cut.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "How many places are there to cut a strip of five letters? What are the shortest and the longest part before the "
    "cut?",
    "Try the lengths one after the other, in the order that makes the first success the right answer.",
    "Two slices give the two parts. Return from inside the loop as soon as both are mirrors, and only after the loop "
    "give up.",
)
EXAMPLES = [Example(("aaa",), why="two cuts work"), Example(("nooneve",)), Example(("abc",))]
EDGES = {"fewer than two letters": ("x",), "no single cut works": ("abcd",), "several cuts work": ("aaaa",)}
ALWAYS = [("abcax",), ("abax",)]
MISTAKES = [
    Mistake("One of your parts may be empty. Each part needs at least one letter.",
            "range(1, len(strip))", "range(len(strip) + 1)"),
    Mistake("One part that reads the same backwards is not enough: both have to.", "back == back[::-1]:", "back:"),
    Mistake("You return the wrong cut when several work: return the smallest length.", "range(1, len(strip))", "reversed(range(1, len(strip)))"),
    Mistake("You give up after the first place that does not work. Only after all places have failed is the answer -1.",
            "            return cut\n    return -1", "            return cut\n        return -1\n    return -1"),
]
EXPLANATION = """
A strip of n letters can be cut in n - 1 places, and each try compares two parts with their reverses. Trying the
places from left to right means that the first success is the answer. For `nooneve`:

| cut | parts | both mirrors? |
|---|---|---|
| 1 | n, ooneve | no |
| 2 | no, oneve | no |
| 3 | noo, neve | no |
| 4 | noon, eve | yes |

The work grows with the square of the length.
"""


def one_cut(strip: str) -> int:
    for cut in range(1, len(strip)):
        front, back = strip[:cut], strip[cut:]
        if front == front[::-1] and back == back[::-1]:
            return cut
    return -1


def inputs(rng):
    one, other = letters(rng, 1, 3, "ab"), letters(rng, 1, 3, "ab")
    strip = rng.choice([one, one + one[::-1]]) + rng.choice(["", "a"]) + other + other[::-1]
    return (rng.choice([strip, strip[::-1]]),)
