"""Mend the mirror

A word should read the same backwards, but letters that stand opposite each other may differ. To mend it, each such
pair is made equal: both become the one that comes earlier in the alphabet.

Return the mended `word`. Pairs that agree stay as they are, and so does the letter in the middle. An empty word stays
empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COMPARE")
CONSTRAINTS = ("`word` consists of small letters",)
HINTS = (
    "For a position of the word, which other letter has a say in what will stand there?",
    "Walk over all positions. For each one you can say where the opposite letter stands, most easily counted from "
    "the end.",
    "Opposite 0 is -1, opposite 1 is -2. `min` chooses the earlier letter of each pair; join them.",
)
EXAMPLES = [Example(("race",), why="r meets e, a meets c"), Example(("abcde",)), Example(("noon",))]
EDGES = {"empty word": ("",), "letter in the middle": ("q",), "Pairs that agree": ("level",)}
MISTAKES = [
    Mistake("The wrong letter of a pair wins.", "min(word[place]", "max(word[place]"),
    Mistake("Opposite position 0 is the last letter, at -1. You look one letter too far, or beyond the word.",
            "word[-1 - place]", "word[-2 - place]"),
    Mistake("You always keep the letter of the front half, whichever of the two should win.",
            """
def mended(word: str) -> str:
    half = (len(word) + 1) // 2
    return word[:half] + word[: len(word) // 2][::-1]
"""),
    Mistake("You sort letters instead of comparing partners: each letter only meets the one opposite.",
            """
def mended(word: str) -> str:
    ordered = sorted(word)
    half = "".join(ordered[: len(word) // 2])
    return half + word[len(word) // 2 : (len(word) + 1) // 2] + half[::-1]
"""),
]
ORACLE = """
def mended(word: str) -> str:
    if len(word) < 2:
        return word
    earlier = sorted([word[0], word[-1]])[0]
    return earlier + mended(word[1:-1]) + earlier
"""
ALSO_RIGHT = [
    Way(
        '`zip` brings the word and its reverse together. No positions at all.',
        """
def mended(word: str) -> str:
    return "".join(min(pair) for pair in zip(word, reversed(word)))
""",
    ),
]
EXPLANATION = """
The letter opposite position 0 is at -1, the one opposite position 1 is at -2, and so on: walking over the positions
meets each letter with its partner. For `race`:

| position | letter | opposite | earlier |
|---|---|---|---|
| 0 | r | e | e |
| 1 | a | c | a |
| 2 | c | a | a |
| 3 | e | r | e |

Both partners make the same choice, so the result `eaae` is a mirror. The middle letter of an odd word is its own partner.
The work grows with the length of the word, as it does when `zip` pairs the word with its reverse.
"""


def mended(word: str) -> str:
    return "".join(min(word[place], word[-1 - place]) for place in range(len(word)))


def inputs(rng):
    return (letters(rng, 2, 9, rng.choice(["abc", "aeiouxyz"])),)
