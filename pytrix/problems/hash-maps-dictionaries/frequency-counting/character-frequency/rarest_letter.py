"""The letter for the hardest stone

A mason carves a word and keeps the hardest stone for the letter that he needs least often.

Return the letter that occurs **least often** in `word`. If several occur equally rarely, return the one of them that
comes first in the word. The word consists of capital letters and has at least one.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "What do you need to know about every letter before you can decide?",
    "Count all letters first. Then look for the smallest number, and for the first letter that has it.",
    "`min` of a dictionary with the counts as its `key` gives the first of the keys with the smallest value, and the keys are in the order of the word.",
)
EXAMPLES = [
    Example(("BANANA",), why="B occurs once"),
    Example(("NOON",), why="N and O occur twice, N comes first"),
    Example(("LILLI",)),
]
EDGES = {
    "at least one": ("Q",),
    "equally rarely": Edge(("ABBACDC",), "the only single letter is near the end"),
}
MISTAKES = [
    Mistake("You return the letter that occurs most often.", "min(counts", "max(counts"),
    Mistake("Among equally rare letters, take the first in the word, not the first in the alphabet.", "min(counts,", "min(sorted(counts),"),
    Mistake("You return the last letter of those that are equally rare.", "min(counts,", "min(reversed(counts),"),
]
EXPLANATION = """
The table keeps the letters in the order in which they come first, and `min` keeps the first of equals.

| letter | count |
|---|---|
| B | 1 |
| A | 3 |
| N | 2 |

The word is read once, and then each different letter is looked at once.
"""
EQUIVALENT = {
    f"counts[letter] = counts.get(letter, 0) + 1 -> {other}": "the numbers of all letters grow alike, and they are only compared with each other"
    for other in ("counts[letter] = counts.get(letter, 1) + 1", "counts[letter] = counts.get(letter, -1) + 1", "counts[letter] = counts.get(letter, 0) + 2")
}


def rarest(word: str) -> str:
    counts: dict[str, int] = {}
    for letter in word:
        counts[letter] = counts.get(letter, 0) + 1
    return min(counts, key=lambda letter: counts[letter])


def inputs(rng):
    return (letters(rng, 2, 9, "ABCD"[: rng.randint(2, 4)]),)
