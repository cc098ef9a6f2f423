"""The longest {title}

The small letters of `text` are read from left to right. A stretch of neighbouring letters counts as {a} {title} if
{rule}. A single letter is {a} {title} of length 1 by itself.

Return the length of the longest {title} in the text. For an empty text that is 0. After `z` the alphabet does not
start again.
"""
from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"step": 1, "a": "a", "title": "staircase", "rule": "each of its letters but the first is the next one of the alphabet after the letter before it, as in `defg`"},
    {"step": -1, "a": "a", "title": "slide", "rule": "each of its letters but the first comes directly before its left neighbour in the alphabet, as in `gfed`"},
    {"step": 0, "a": "an", "title": "echo", "rule": "all its letters are the same, as in `dddd`"},
]
HINTS = (
    "Grow a stretch letter by letter. What has to be compared to know whether the next letter still belongs to it?",
    "`ord` turns a letter into a number. The difference between two neighbours tells whether the stretch goes on.",
    "Keep the length of the current stretch: one more if the difference is {step}, otherwise back to 1. Remember the largest.",
)
EXAMPLES = [("abcdcbaabbbb",), ("xyzzzaonmm",)]
EDGES = {
    "single letter": ("k",),
    "empty text": ("",),
    "start again": lambda step: ("yzab" if step > 0 else "bazy" if step < 0 else "zzz",),
}
MISTAKES = [
    Mistake("When a stretch breaks, the new one has length 1 already, because the letter that broke the old one begins it.",
            "            length = 1\n", "            length = 0\n"),
    Mistake("You return the length of the last stretch. A longer one may have come before.", "return best", "return length"),
    Mistake("You add up all fitting neighbours of the text. When a stretch breaks, counting begins anew.",
            "        else:\n            length = 1\n", "        elif place == 0:\n            length = 1\n"),
    Mistake("The longest stretch was only noted when another one began, so a stretch at the very end is forgotten.",
            """
def longest(text: str) -> int:
    best = length = 0
    for place, letter in enumerate(text):
        if place > 0 and ord(letter) - ord(text[place - 1]) == step:
            length += 1
        else:
            best = max(best, length)
            length = 1
    return best
"""),
]
EQUIVALENT = {
    "if place > 0 and ord(letter) - ord(text[place - 1]) == step: -> if place >= 0 and ord(letter) - ord(text[place - 1]) == step:":
        "the first letter begins a stretch of length 1 either way",
    "if place > 0 and ord(letter) - ord(text[place - 1]) == step: -> if place > -1 and ord(letter) - ord(text[place - 1]) == step:":
        "the first letter begins a stretch of length 1 either way",
}
EXPLANATION = """
A stretch either goes on with the next letter or ends, and then a new one begins with that letter. So one number, the
length of the current stretch, is all that must be kept besides the best. Each letter is looked at once.
"""


def longest(text: str, *, step: int) -> int:
    best = length = 0
    for place, letter in enumerate(text):
        if place > 0 and ord(letter) - ord(text[place - 1]) == step:
            length += 1
        else:
            length = 1
        best = max(best, length)
    return best


def inputs(rng, step):
    pieces = []
    for _ in range(rng.randint(2, 4)):
        first, size = rng.randint(104, 115), rng.randint(1, 5)
        turn = rng.choice([step, step, 1, -1, 0])
        pieces += [chr(first + turn * place) for place in range(size)]
    return ("".join(pieces),)
