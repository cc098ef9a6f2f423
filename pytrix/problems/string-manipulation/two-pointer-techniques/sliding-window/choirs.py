"""Passages for two half choirs

A chant is written in small letters without spaces. Two half choirs take turns with its vowels: one half sings a
vowel, the other half the next one, and so on. A passage is any `width` neighbouring letters of `chant`, and
passages may overlap.

A passage is fair if both halves sing equally often in it, that is, if its number of vowels is even. Return how many
passages are fair. Vowels are `a`, `e`, `i`, `o` and `u`; no vowel at all counts as even. If `width` is larger than the chant,
there is no passage.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`width` is at least 1",)
HINTS = (
    "A passage and the next one share all letters but two. Which two letters decide how the number of vowels changes?",
    "Keep a tally of vowels. Add the letter on the right end, and once the passage is longer than `width`, subtract the one that leaves.",
    "Walk with the right end. When it is at least as far as the width, the letter that many places to its left leaves the tally.",
)
EXAMPLES = [Example(("banana", 3), why="ana has two vowels, twice"), Example(("queue", 2)), Example(("sky", 1))]
EDGES = {
    "larger than the chant": ("ao", 3),
    "no vowel at all": ("rhythm", 4),
}
MISTAKES = [
    Mistake("Letters come into your tally, but none ever leaves it: a passage has only `width` letters.",
            "        if right >= width:\n            tally -= chant[right - width] in \"aeiou\"\n", ""),
    Mistake("You judge passages that are not complete yet. The first complete one ends at position `width - 1`.",
            "if right >= width - 1 and tally % 2 == 0:", "if tally % 2 == 0:"),
    Mistake("The wrong letter leaves: your passages have one letter too few.",
            "            tally -= chant[right - width] in", "            tally -= chant[right - width + 1] in"),
    Mistake("The first complete passage is never judged.",
            "if right >= width - 1 and tally", "if right >= width and tally"),
]
EQUIVALENT = {
    "tally += chant[right] in 'aeiou' -> tally -= chant[right] in 'aeiou'": "both turn an even tally into an odd one",
    "tally -= chant[right - width] in 'aeiou' -> tally += chant[right - width] in 'aeiou'":
        "both turn an even tally into an odd one",
}
ORACLE = """
def sounding_well(chant: str, width: int) -> int:
    passages = [chant[start : start + width] for start in range(len(chant) - width + 1)]
    return sum(len([letter for letter in passage if letter in "aeiou"]) % 2 == 0 for passage in passages)
"""
ALSO_RIGHT = [
    Way(
        'Keep the numbers of vowels of all beginnings; a passage has as many as its end has more than its start.',
        """
from itertools import accumulate


def sounding_well(chant: str, width: int) -> int:
    vowels = [0, *accumulate(letter in "aeiou" for letter in chant)]
    return sum((end - start) % 2 == 0 for start, end in zip(vowels, vowels[width:]))
""",
    ),
]
EXPLANATION = """
The tally of the next passage is that of the last one, plus the letter that joins, minus the one that leaves. For `banana` and a
width of 3:

| passage | joins | leaves | vowels |
|---|---|---|---|
| ban | | | 1 |
| ana | a | b | 2 |
| nan | n | a | 1 |
| ana | a | n | 2 |

Nothing within is counted again, so the work grows with the length of the chant and not with the width. Tallies of all
beginnings do it instead, with a list of numbers.
"""


def sounding_well(chant: str, width: int) -> int:
    tally = found = 0
    for right in range(len(chant)):
        tally += chant[right] in "aeiou"
        if right >= width:
            tally -= chant[right - width] in "aeiou"
        if right >= width - 1 and tally % 2 == 0:
            found += 1
    return found


def inputs(rng):
    return (letters(rng, 3, 9, "aeobn"), rng.randint(1, 5))
