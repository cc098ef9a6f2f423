"""Stretches that never fall

A stretch of a text is any number of neighbouring letters, at least one. It is calm if, from left to right, no letter
comes earlier in the alphabet than the one before it; equal neighbours are fine, and a single letter is always
calm.

Return how many stretches of `text` are calm. Stretches at different places count separately even if they have the
same letters. An empty text has none. The text can be long, so testing every stretch is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("small letters only, up to 20,000 of them",)
HINTS = (
    "How many calm stretches end at the third letter of `aab`? And how many end at the `a` of `aaba`?",
    "Let one position mark where the current calm run began, and another one read on. Each reading step ends some calm stretches.",
    "If the letter breaks the order, the run begins anew with it. The stretches ending there begin anywhere from the run's start to it.",
)
EXAMPLES = [Example(("aba",), why="a, b, a and ab"), Example(("bbca",)), Example(("abcd",))]
EDGES = {"empty text": ("",), "equal neighbours": ("eee",), "single letter": ("k",)}
MISTAKES = [
    Mistake("Equal neighbours are fine, but your solution ends the run at them.",
            "text[read] < text[read - 1]", "text[read] <= text[read - 1]"),
    Mistake("You count the runs. Each run contains many calm stretches, among them every single letter.",
            """
def calm_stretches(text: str) -> int:
    return sum(read == 0 or text[read] < text[read - 1] for read in range(len(text)))
"""),
    Mistake("Single letters are missing: a stretch may begin and end at the same place.",
            "read - start + 1", "read - start"),
    Mistake("The new run begins with the letter that breaks the order, not with the one after it.",
            "start = read", "start = read + 1"),
]
EQUIVALENT = {
    "if read > 0 and text[read] < text[read - 1]: -> if read >= 0 and text[read] < text[read - 1]:":
        "at the first letter the run begins at 0 in any case",
    "if read > 0 and text[read] < text[read - 1]: -> if read > -1 and text[read] < text[read - 1]:":
        "at the first letter the run begins at 0 in any case",
    "if read > 0 and text[read] < text[read - 1]: -> if text[read] < text[read - 1]:":
        "at the first letter the run begins at 0 in any case",
}
SIZE = 20_000
SLOW = [
    Slow("Your answer is right, but it looks at every stretch by itself. One pass can tell how many calm stretches end at each letter.",
         """
def calm_stretches(text: str) -> int:
    calm = 0
    for start in range(len(text)):
        read = start
        while read < len(text) and (read == start or text[read] >= text[read - 1]):
            calm += 1
            read += 1
    return calm
"""),
]
EXPLANATION = """
Both positions only move to the right: the reader by one each time, the start of the run in leaps. The calm stretches that end
at the reader are as many as the run has letters so far. For `bbca`:

| letter | run | stretches that end here |
|---|---|---|
| b | b | 1 |
| b | bb | 2 |
| c | bbc | 3 |
| a | a | 1 |

So there are 7. That is one pass over the text; looking at every stretch by itself takes the square of its length instead.
"""


def calm_stretches(text: str) -> int:
    start = calm = 0
    for read in range(len(text)):
        if read > 0 and text[read] < text[read - 1]:
            start = read
        calm += read - start + 1
    return calm


def inputs(rng):
    return (letters(rng, 2, 8, "abcd"),)


def large(rng, size):
    middle = size // 4
    return ("a" * middle + "b" * middle + "c" * (size - 2 * middle),)
