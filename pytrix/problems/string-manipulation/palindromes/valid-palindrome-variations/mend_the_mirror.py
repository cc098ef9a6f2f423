"""Mend the mirror: {rule}

A word should read the same backwards, but letters that stand opposite each other may differ. To mend it, each such
pair is made equal: {detail}.

Return the mended `word`. Pairs that agree stay as they are, and so does the letter in the middle. An empty word stays
empty.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COMPARE")
ROWS = [
    {"rule": "earlier letters win", "detail": "both become the one that comes earlier in the alphabet", "sign": 1},
    {"rule": "later letters win", "detail": "both become the one that comes later in the alphabet", "sign": -1},
]
CONSTRAINTS = ("`word` consists of small letters",)
HINTS = (
    "For a position of the word, which other letter has a say in what will stand there?",
    "Walk over all positions. For each one you can say where the opposite letter stands, most easily counted from "
    "the end.",
    "Opposite 0 is -1, opposite 1 is -2. Choose the winner of each pair by its `ord`, with a sign for the direction, "
    "and join them.",
)
EXAMPLES = [("race",), ("abcde",), ("noon",)]
EDGES = {"empty word": ("",), "letter in the middle": ("q",), "Pairs that agree": ("level",)}
MISTAKES = [
    Mistake("The wrong letter of a pair wins.", "ord(each) * sign", "-ord(each) * sign"),
    Mistake("You always keep the letter of the front half, whichever of the two should win.",
            """
def mended(word: str) -> str:
    half = (len(word) + 1) // 2
    return word[:half] + word[: len(word) // 2][::-1]
"""),
    Mistake("You sort letters instead of comparing partners: each letter only meets the one opposite.",
            """
def mended(word: str) -> str:
    ordered = sorted(word, key=lambda each: ord(each) * sign)
    half = "".join(ordered[: len(word) // 2])
    return half + word[len(word) // 2 : (len(word) + 1) // 2] + half[::-1]
"""),
]
EXPLANATION = """
The letter opposite position 0 is at -1, the one opposite position 1 is at -2, and so on: walking over the positions
meets each letter with its partner. Both partners make the same choice, because it does not depend on the side they
look from, so the result is a mirror. The middle letter is its own partner. The work grows with the length of the
word.
"""


def mended(word: str, *, sign: int) -> str:
    return "".join(
        min(word[place], word[-1 - place], key=lambda each: ord(each) * sign) for place in range(len(word))
    )


def inputs(rng):
    return (letters(rng, 2, 9, rng.choice(["abc", "aeiouxyz"])),)
