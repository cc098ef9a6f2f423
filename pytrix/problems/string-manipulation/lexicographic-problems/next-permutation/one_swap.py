"""One swap {direction}

You may swap the letters at two places of `word`, exactly once, and want to move a little {direction} in the
dictionary: the new word must come {side} the old one, but as close to it as possible. The two places need not be
neighbours.

Return the new word. If no swap gives a word {side} the old one, return an empty text, for instance when all letters
are equal.
"""
from itertools import combinations

from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"sign": 1, "direction": "forwards", "side": "after"},
    {"sign": -1, "direction": "backwards", "side": "before"},
]
CONSTRAINTS = ("`word` has at most 20 small letters",)
HINTS = (
    "How many different swaps does a word of five letters allow? Few enough to try them all?",
    "Try every pair of places and keep only those swaps that move the word in the right direction. Which of them "
    "stays closest?",
    "A swap goes in the right direction if the letter that comes to the left compares rightly with the one it "
    "replaces. Collect the "
    "new words; when sorted, the wanted one is first or last.",
)
EXAMPLES = [("table",), ("pear",)]
EDGES = {
    "all letters are equal": ("ooo",),
    "no swap": lambda sign: ("dcba"[::sign],),
    "need not be neighbours": lambda sign: ("acb" if sign > 0 else "bac",),
}
MISTAKES = [
    Mistake("You only swap neighbours. A swap of places far apart may end closer to the old word.",
            "combinations(range(len(word)), 2)", "zip(range(len(word)), range(1, len(word)))"),
    Mistake("You move as far as possible. The new word should be as close to the old one as it can be.",
            "sorted(options)[::sign][:1]", "sorted(options)[::-sign][:1]"),
    Mistake("You accept swaps that move the word in the other direction, or nowhere.",
            "        if (new > word) - (new < word) == sign:\n            options.append(new)\n",
            "        options.append(new)\n"),
    Mistake("If no swap helps, there is no first option. Return an empty text.",
            '"".join(sorted(options)[::sign][:1])', "sorted(options)[::sign][0]"),
]
EXPLANATION = """
A word of n letters allows n(n − 1)/2 swaps, so trying all of them is fine here. The first place where old and new
word differ is the left one of the swap, so comparing whole words is safe. A swap alone seldom reaches the very next
arrangement of the letters; for that, the tail behind the left place would have to be put in order as well.
"""


def one_swap(word: str, *, sign: int) -> str:
    options = []
    for i, j in combinations(range(len(word)), 2):
        new = word[:i] + word[j] + word[i + 1 : j] + word[i] + word[j + 1 :]
        if (new > word) - (new < word) == sign:
            options.append(new)
    return "".join(sorted(options)[::sign][:1])


def inputs(rng):
    return (letters(rng, 2, 7, rng.choice(["abc", "abcdefg"])),)
