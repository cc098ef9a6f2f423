"""Letters missing for a word

From a box of letter tiles, somebody wants to lay a word. Every tile can be used once, and equal letters need a tile
each.

Return the letters of `word` for which the box has no tile left, in alphabetical order as one text. A letter appears in the answer as often as it is
missing. If none is missing, the answer is an empty text. Both `box` and `word` may be empty.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("`box` and `word` consist of small letters",)
HINTS = (
    "How many tiles of one certain letter does the box have, and how many does the word need? What does the "
    "difference tell?",
    "Count the letters of the word, then take away those of the box. A count above or below zero has a meaning of "
    "its own.",
    "Repeating a letter works with `*`; a text times a negative number is empty. Go through the letters in sorted "
    "order.",
)
EXAMPLES = [
    Example(("top", "pepper"), why="one p is there; two more, two e and the r are missing"),
    Example(("banana", "nab")),
    Example(("tea", "treat"), why="the second t needs a tile of its own"),
]
EDGES = {"may be empty": ("", ""), "need a tile each": ("ab", "abb"), "Every tile can be used once": ("aab", "b")}
MISTAKES = [
    Mistake("You return what is left over in the box. Return the letters of `word` for which the box has no tile left.", "tiles = Counter(word)\n    tiles.subtract(box)", "tiles = Counter(box)\n    tiles.subtract(word)"),
    Mistake("You name each letter once. It has to appear as often as it is missing.",
            "letter * count", "letter * (count > 0)"),
    Mistake("The letters are in the order in which they were met, not in the order of the alphabet.",
            "sorted(tiles.items())", "tiles.items()"),
    Mistake("One tile of a letter is not enough for all of them: equal letters need a tile each.",
            "tiles.subtract(box)", "tiles = Counter([each for each in word if each not in box])"),
]
EXPLANATION = """
After counting the word and subtracting the box, a positive count says how many tiles of a letter are missing, and a
negative one how many are left over. For the box `top` and the word `pepper`:

| letter | in the word | in the box | missing |
|---|---|---|---|
| e | 2 | 0 | `ee` |
| o | 0 | 1 | nothing: -1 times a text is empty |
| p | 3 | 1 | `pp` |
| r | 1 | 0 | `r` |
| t | 0 | 1 | nothing |

The work grows with the number of tiles, plus sorting the few different letters.
"""


def unmatched(box: str, word: str) -> str:
    tiles = Counter(word)
    tiles.subtract(box)
    return "".join(letter * count for letter, count in sorted(tiles.items()))


def inputs(rng):
    return (letters(rng, 2, 8, "abcde"), letters(rng, 2, 8, "abcde"))
