"""Heard again after {word} {n:plural letter letters}

Two people read the same `text` aloud, letter by letter. The second one is slow: when the first is at some letter, the
second is {word} {n:plural letter letters} behind. While the second has not begun, the first reads alone.

Return the letters that both say at the same moment, in order, as one text. A text with at most {word}
{n:plural letter letters} is read by the first alone, so nothing is said together and the answer is empty. Capital and small
letters sound different here.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "ITERATE")
ROWS = [{"n": 1, "word": "one"}, {"n": 2, "word": "two"}, {"n": 3, "word": "three"}]
HINTS = (
    "At which letter of the text is the second reader when the first reader is at position 10?",
    "Both positions grow by one in every step, so their distance stays the same. Where does the slower one start, where the faster?",
    "Let the fast position run from {n} to the end of the text; compare its letter with the one {n} {n:plural place places} earlier.",
)
EXAMPLES = [Example(("aabcbcbb",)), Example(("hallo allow",)), Example(("abababa",))]
EDGES = {"at most {word} {n:plural letter letters}": lambda n: ("x" * n,), "capital and small": ("aAaAaA" "AAbbB",)}
ALWAYS = [lambda n: ("AbAA",) if n == 3 else None]
MISTAKES = [
    Mistake("You compare a letter with the {n:ordinal} one of the text. The second reader moves on as well.",
            "text[fast - n]", "text[n - 1]"),
    Mistake("The first reader never reaches the last letter in your solution.",
            "range(n, len(text))", "range(n, len(text) - 1)"),
    Mistake("You began at position 0. There the place {n} before is negative, and Python takes the letter from the end of the text.",
            "range(n, len(text))", "range(len(text))"),
    Mistake("The second reader is one place too near.", "text[fast - n]", "text[fast - n + 1]"),
]
EXPLANATION = """
Two positions move in the same direction at a fixed distance, so one loop variable is enough: the other position follows from
it. In `hallo allow` the fast position starts at {n}, with the slow one at 0 on the h; then both go on, and each time their
letters agree, the letter is said together. Starting at the distance itself keeps the slow position from becoming negative. The
work is one pass over the text.
"""


def said_together(text: str, *, n: int) -> str:
    together = ""
    for fast in range(n, len(text)):
        if text[fast] == text[fast - n]:
            together += text[fast]
    return together


def inputs(rng):
    return (letters(rng, 4, 10, "abbA"),)
