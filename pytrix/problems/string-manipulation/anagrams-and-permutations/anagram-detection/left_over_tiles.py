"""Letters {title}

From a box of letter tiles, somebody wants to lay a word. Every tile can be used once, and equal letters need a tile
each.

Return the letters {rule}, in alphabetical order as one text. A letter appears in the answer as often as it is
{state}. If none is {state}, the answer is an empty text. Both `box` and `word` may be empty.
"""
from collections import Counter

from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
ROWS = [
    {"title": "left over in the box", "rule": "that are left over in `box` after the word was laid as far as possible",
     "state": "left over", "sign": 1},
    {"title": "missing for a word", "rule": "of `word` for which the box has no tile left",
     "state": "missing", "sign": -1},
]
CONSTRAINTS = ("`box` and `word` consist of small letters",)
HINTS = (
    "How many tiles of one certain letter does the box have, and how many does the word need? What does the "
    "difference tell?",
    "Count the letters of the box, then take away those of the word. A count above or below zero has a meaning of "
    "its own.",
    "Repeating a letter works with `*`; a text times a negative number is empty. Go through the letters in sorted "
    "order.",
)
EXAMPLES = [("banana", "nab"), ("top", "pepper"), ("tea", "eat")]
EDGES = {"may be empty": ("", ""), "need a tile each": ("ab", "abb"), "Every tile can be used once": ("aab", "b")}
MISTAKES = [
    Mistake("You answer the other question: this one asks for the letters {rule}.", "count * sign", "-count * sign"),
    Mistake("You name each letter once. It has to appear as often as it is {state}.",
            "letter * (count * sign)", "letter * (count * sign > 0)"),
    Mistake("The letters are in the order in which they were met, not in the order of the alphabet.",
            "sorted(tiles.items())", "tiles.items()"),
    Mistake("One tile of a letter is not enough for all of them: equal letters need a tile each.",
            "tiles.subtract(word)",
            "tiles = Counter({each: sign for each in (box if sign > 0 else word) if each not in (word if sign > 0 else box)})"),
]
EXPLANATION = """
After counting the box and subtracting the word, a positive count says how many tiles are left over, and a negative
one how many are missing. Both questions are answered by the same counts, without looking for any single letter again.
The work grows with the number of tiles, plus sorting the few different letters.
"""


def unmatched(box: str, word: str, *, sign: int) -> str:
    tiles = Counter(box)
    tiles.subtract(word)
    return "".join(letter * (count * sign) for letter, count in sorted(tiles.items()))


def inputs(rng):
    return (letters(rng, 2, 8, "abcde"), letters(rng, 2, 8, "abcde"))
