"""Laps of the letter belt

Biscuits in the shape of letters lie on a round belt, written down from left to right as `belt`. In each lap the biscuits pass
you in the order of the text read from its first letter to its last. You take biscuits so that they spell `word`; what you take
is replaced at once, so every lap is the same, but a biscuit can be taken only once in a lap.

Return in which lap you can take the last letter of the word at the earliest; the first lap is number 1. An empty word
is ready in lap 0. If a letter is missing on the belt, return `-1`.
"""

from bisect import bisect_right
from collections import defaultdict

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 25,000 biscuits on the belt", "up to 5,000 letters in the word")
HINTS = (
    "While you wait for one letter, many others pass. Could you know at once where the next fitting biscuit lies?",
    "Write down the places of each letter in the order of passing. A lap ends whenever no place is left behind your "
    "last one.",
    "Bisect the sorted places for the first one beyond the last place used. If there is none, add a lap and take "
    "the very first "
    "of them. Begin as if a lap had just ended.",
)
EXAMPLES = [Example(("bib", "bis"), why="b and i in the first lap, b in the second"), Example(("soon", "onos")), Example(("is", "bis"))]
EDGES = {
    "empty word": ("", "bis"),
    "missing on the belt": ("bus", "bis"),
    "only once in a lap": ("eee", "te"),
}
MISTAKES = [
    Mistake("You take the same biscuit twice in a lap. The next place must lie beyond the last one.",
            "bisect_right(positions[letter], last)", "bisect_right(positions[letter], last - 1)"),
    Mistake("When a letter is not on the belt at all, you never finish. Return -1 then.",
            "            return -1\n", "            continue\n"),
    Mistake("You counted completed laps; the first lap has number 1.", "return laps", "return laps - 1"),
    Mistake("You read the belt the other way round.", "enumerate(belt)", "enumerate(belt[::-1])"),
]
SIZE = 50_000
SLOW = [
    Slow("Your answer is right, but you let every biscuit pass, one by one. With a long belt and a long word that "
         "is too much: "
         "note the places of each letter once.",
         """
def laps_needed(word: str, belt: str) -> int:
    if set(word) - set(belt):
        return -1
    laps = matched = 0
    while matched < len(word):
        laps += 1
        for letter in belt:
            if matched < len(word) and letter == word[matched]:
                matched += 1
    return laps
"""),
]
EXPLANATION = """
The first fitting biscuit is always the best to take. The places of each letter, noted once, are sorted, so one
bisection finds the next of them however long the belt is; when there is none left in this lap, the first one in the
next lap is it. For `soon` and the belt `onos`:

| letter | places | taken in lap | at |
|---|---|---|---|
| s | 3 | 1 | 3 |
| o | 0, 2 | 2 | 0 |
| o | 0, 2 | 2 | 2 |
| n | 1 | 3 | 1 |

The work is the length of the belt once, and then a few steps for each letter of the word. Letting every biscuit pass instead
costs the length of the belt in each lap.
"""


def laps_needed(word: str, belt: str) -> int:
    positions: dict[str, list[int]] = defaultdict(list)
    for place, letter in enumerate(belt):
        positions[letter].append(place)
    laps, last = 0, len(belt)
    for letter in word:
        if letter not in positions:
            return -1
        found = bisect_right(positions[letter], last)
        if found == len(positions[letter]):
            laps += 1
            found = 0
        last = positions[letter][found]
    return laps


def inputs(rng):
    belt = letters(rng, 2, 7, "abcd")
    return (letters(rng, 1, 7, rng.choice([belt, belt, belt, "abcd"])), belt)


def large(rng, size):
    belt = ["a"] * (size // 2)
    belt[size // 4] = "b"
    return ("".join(rng.choice(["ab", "b", "ba"]) for _ in range(size // 20)), "".join(belt))
