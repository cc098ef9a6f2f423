"""The alphabet wheel

Two scouts write to each other with a wheel: each letter is replaced by the one {n} {n:plural place places} further in the alphabet,
and after `z` the wheel starts again with `a`. Capital letters stay capital, small ones stay small, and every other
character is left alone.

Given a `message` as it was sent, return what was meant before the wheel was used: turn each letter back. An empty message
stays empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
ROWS = [{"n": 3}, {"n": 7}, {"n": 11}]
CONSTRAINTS = ("all letters of `message` are from a to z or from A to Z",)
HINTS = (
    "Number the letters of the alphabet from 0 to 25. What does going back {n} places do to the number, and when does that fail?",
    "Decide for each character where its alphabet starts: at small a, at capital A, or nowhere.",
    "A remainder of division by 26 brings a number that has left the alphabet back into it, from below as well.",
)
EXAMPLES = [
    Example(lambda n: ("".join(chr((ord(c) - 97 + n) % 26 + 97) for c in "hello"),)),
    Example(("Zebra, 26!",), why="comma, space, digits and mark are left alone"),
    Example(("abc",), why="z comes before a again"),
]
ORACLE = """
def decoded(message: str) -> str:
    small = "abcdefghijklmnopqrstuvwxyz"
    for _ in range(n):
        message = "".join(
            small[small.index(each) - 1] if each in small
            else small.upper()[small.index(each.lower()) - 1] if each.lower() in small
            else each
            for each in message
        )
    return message
"""
EDGES = {
    "empty message": ("",),
    "every other character": ("a-b c.7",),
    "starts again": ("abcABC",),
    "after `z`": ("zZ",),
}
MISTAKES = [
    Mistake("You turned the wheel forwards. The message was turned forwards already; now each letter goes back.",
            "- start - n)", "- start + n)"),
    Mistake("Letters at the beginning of the alphabet leave it instead of coming back in at the end.",
            "chr((ord(letter) - start - n) % 26 + start)", "chr(ord(letter) - n)"),
    Mistake("Capital letters come back small. They should stay capital.",
            "for letter in message:", "for letter in message.lower():"),
    Mistake("Characters that are no letters are turned too, or have vanished. They should be left alone.",
            "            text += letter\n", "            pass\n"),
]
ALSO_RIGHT = [
    Way("`str.translate` replaces all letters at once by a table. Building the table is the work; using it is one call.",
        """
SMALL = "abcdefghijklmnopqrstuvwxyz"


def decoded(message: str) -> str:
    turned = SMALL[-n:] + SMALL[:-n]
    return message.translate(str.maketrans(SMALL + SMALL.upper(), turned + turned.upper()))
"""),
]
EXPLANATION = """
Each letter becomes a number from 0 to 25, goes back, and a remainder by 26 keeps it on the wheel: in Python the
remainder of a negative number is positive.

| letter | number | less {n} | remainder by 26 |
|---|---|---|---|
| z | 25 | 25 - {n} | the same |
| a | 0 | -{n} | 26 - {n} |
| ! | – | – | copied |

The start depends on the case, and what is no letter is copied. The work grows with the length of the message.
"""


def decoded(message: str, *, n: int) -> str:
    text = ""
    for letter in message:
        if letter.isalpha():
            start = ord("a") if letter.islower() else ord("A")
            text += chr((ord(letter) - start - n) % 26 + start)
        else:
            text += letter
    return text


def inputs(rng):
    return (letters(rng, 2, 12, "abcdefghijklmnopqrstuvwxyzABCKXYZ ,.!3"),)
