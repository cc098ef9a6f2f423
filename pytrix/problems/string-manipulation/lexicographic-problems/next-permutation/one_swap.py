"""One swap forwards

You may swap the letters at two places of `word`, exactly once, and want to move a little forwards in the
dictionary: the new word must come after the old one, but as close to it as possible. The two places need not be
neighbours.

Return the new word. If no swap gives a word after the old one, return an empty text, for instance when all letters
are equal.
"""

from itertools import combinations

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`word` has at most 20 small letters",)
HINTS = (
    "How many different swaps does a word of five letters allow? Few enough to try them all?",
    "Try every pair of places and keep only those swaps that move the word forwards. Which of them stays closest?",
    "Cut the word into five pieces around the two letters and glue them with the letters exchanged. Of the new words that "
    "come after the old one, `min` gives the closest, and a default if there is none.",
)
EXAMPLES = [Example(("table",)), Example(("pear",)), Example(("dcba",), why="every swap moves backwards")]
EDGES = {"all letters are equal": ("ooo",), "no swap": ("tea",), "need not be neighbours": ("acb",)}
ALWAYS = [("acbb",), ("ab",)]
MISTAKES = [
    Mistake("You only swap neighbours. A swap of places far apart may end closer to the old word.",
            "combinations(range(len(word)), 2)", "zip(range(len(word)), range(1, len(word)))"),
    Mistake("You move as far as possible. The new word should be as close to the old one as it can be.",
            "min(options", "max(options"),
    Mistake("You accept swaps that move the word backwards, or nowhere.",
            "        if new > word:\n            options.append(new)\n", "        options.append(new)\n"),
    Mistake("If no swap helps, there is no first option. Return an empty text.", ', default=""', ""),
]
ORACLE = """
def one_swap(word: str) -> str:
    later = []
    for i in range(len(word)):
        for j in range(i):
            tiles = list(word)
            tiles[i], tiles[j] = tiles[j], tiles[i]
            if tiles > list(word):
                later.append("".join(tiles))
    return sorted(later)[0] if later else ""
"""
ALSO_RIGHT = [
    Way(
        'From the right, the first letter with a larger one after it has to change. Nothing is tried, but one must see why the leftmost of equal larger letters is right.',
        """
def one_swap(word: str) -> str:
    for i in reversed(range(len(word))):
        later = [letter for letter in word[i + 1 :] if letter > word[i]]
        if later:
            j = word.index(min(later), i + 1)
            return word[:i] + word[j] + word[i + 1 : j] + word[i] + word[j + 1 :]
    return ""
""",
    ),
]
EXPLANATION = """
A word of n letters allows n(n − 1)/2 swaps, so trying all of them costs little here. For `pear`:

| swap | new word | after `pear`? |
|---|---|---|
| p, e | epar | no |
| p, a | aepr | no |
| p, r | reap | yes |
| e, a | paer | no |
| e, r | prae | yes |
| a, r | pera | yes, and the closest |

Going from the right and looking for the first letter that can grow does without the trying, but is harder to see. A swap
alone seldom reaches the very next arrangement of the letters; for that, the tail after the left place would have to be
put in order as well.
"""


def one_swap(word: str) -> str:
    options = []
    for i, j in combinations(range(len(word)), 2):
        new = word[:i] + word[j] + word[i + 1 : j] + word[i] + word[j + 1 :]
        if new > word:
            options.append(new)
    return min(options, default="")


def inputs(rng):
    return (letters(rng, 2, 7, rng.choice(["abc", "abcdefg"])),)
