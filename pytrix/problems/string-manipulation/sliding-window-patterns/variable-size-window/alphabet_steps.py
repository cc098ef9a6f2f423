"""The longest staircase

The small letters of `text` are read from left to right. A stretch of neighbouring letters counts as a staircase if each of
its letters but the first is the next one of the alphabet after the letter before it, as in `defg`. A single letter is a
staircase of length 1 by itself.

Return the length of the longest staircase in the text. For an empty text that is 0. After `z` the alphabet does not
start again.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Grow a stretch letter by letter. What has to be compared to know whether the next letter still belongs to it?",
    "`ord` turns a letter into a number. The difference between two neighbours tells whether the stretch goes on.",
    "Keep the length of the current stretch: one more if the difference is 1, otherwise back to 1. Remember the largest.",
)
EXAMPLES = [Example(("abcdcbaabbbb",), why="abcd"), Example(("xyzabxy",), why="z is not followed by a"), Example(("ace",))]
EDGES = {"single letter": ("k",), "empty text": ("",), "start again": ("yzab",)}
MISTAKES = [
    Mistake("When a stretch breaks, the new one has length 1 already, because the letter that broke the old one begins it.",
            "            length = 1\n", "            length = 0\n"),
    Mistake("You return the length of the last stretch. A longer one may have come before.", "return best", "return length"),
    Mistake("You add up all fitting neighbours of the text. When a stretch breaks, counting begins anew.",
            "        else:\n            length = 1\n", "        elif not before:\n            length = 1\n"),
    Mistake("The longest stretch was only noted when another one began, so a stretch at the very end is forgotten.",
            "            length = 1\n        best = max(best, length)\n", "            best = max(best, length)\n            length = 1\n"),
]
EXPLANATION = """
A stretch either goes on with the next letter or ends, and then a new one begins with that letter. So one number, the
length of the current stretch, is all that must be kept besides the best. For `xyzabxy`:

| letter | x | y | z | a | b | x | y |
|---|---|---|---|---|---|---|---|
| length | 1 | 2 | 3 | 1 | 2 | 1 | 2 |
| best | 1 | 2 | 3 | 3 | 3 | 3 | 3 |

Each letter is looked at once.
"""


def longest(text: str) -> int:
    best = length = 0
    before = ""
    for letter in text:
        if before and ord(letter) - ord(before) == 1:
            length += 1
        else:
            length = 1
        best = max(best, length)
        before = letter
    return best


def inputs(rng):
    pieces = []
    for _ in range(rng.randint(2, 4)):
        first, size = rng.randint(104, 115), rng.randint(1, 5)
        turn = rng.choice([1, 1, 1, -1, 0, 2])
        pieces += [chr(first + turn * place) for place in range(size)]
    return ("".join(pieces),)
