"""Elements with a {sign:code}

A pattern is a row of elements. An element is a lower-case letter, which stands for itself, or a dot `.`, which stands for any one
letter. Directly after an element there may be the sign {sign:code}; then {meaning}. Each letter that a dot with the sign covers
may be a different one.

Return whether `pattern` covers all of `text` from its first letter to its last. An empty pattern covers the empty text only.
"""

import re

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "COMPARE")
ROWS = [
    {"sign": "*", "least": 0, "most": 12,
     "meaning": "the element may be missing, occur once, or be repeated as often as you like"},
    {"sign": "+", "least": 1, "most": 12,
     "meaning": "the element must occur, and may be repeated as often as you like"},
    {"sign": "?", "least": 0, "most": 1,
     "meaning": "the element may be missing or occur once, but is not repeated"},
]
CONSTRAINTS = ("`text` has only lower-case letters", "the sign never stands at the front or after another sign",
               "at most 12 letters")
HINTS = (
    "Look at the first element of the pattern only. What are all the ways in which it can deal with the first letters of the text?",
    "Each way leaves a shorter text, a shorter pattern or both, and the same question again. One way that works is enough.",
    "An element without the sign covers one letter. One with the sign may cover several numbers of letters: try each of them, and ask "
    "whether the rest of the pattern covers the rest of the text.",
)
EXAMPLES = [
    Example(lambda sign: ("aab", f"a{sign}ab")),
    Example(lambda sign: ("b", f"a{sign}b")),
    Example(lambda sign: ("cab", f".{sign}b")),
    Example(lambda sign: ("ca", f"c{sign}ab"), why="the b is not there"),
]
EDGES = {
    "empty pattern": ("", ""),
    "covers the empty text": ("", "a"),
    "{meaning}": lambda sign: ("aaab", f"a{sign}b"),
    "all of `text`": ("abc", "ab"),
    "may be a different one": lambda sign: ("xyz", f".{sign}z"),
    "first letter to its last": lambda sign: ("ab", f"ab{sign}c{sign}"),
    "stands for itself": ("aab", "ab"),
    "one letter": ("ac", "ab"),
    "first letter": ("cb", "ab"),
    "directly after": lambda sign: ("", f"a{sign}"),
}
ALWAYS = [("b", "."), lambda sign: ("c", f".{sign}."), lambda sign: ("ba", "b+") if sign == "+" else None]
MISTAKES = [
    Mistake("You are content when a beginning of the text is covered. Letters that remain must not be ignored.",
            "return not text", "return True"),
    Mistake("An element may take too much: when the rest fails, you have to try the other possibilities as well.",
            """
def covers(text: str, pattern: str) -> bool:
    place = 0
    while pattern:
        element, signed = pattern[0], pattern[1:2] == sign
        pattern = pattern[1 + signed :]
        count = 0
        limit = most if signed else 1
        while count < limit and place < len(text) and element in (".", text[place]):
            place += 1
            count += 1
        if count < (least if signed else 1):
            return False
    return place == len(text)
"""),
    Mistake("The dot stands for any letter. You treat it like a letter of its own.",
            'element in (".", letter) for', "element == letter for"),
    Mistake("You treat the sign as a letter of the text. It belongs to the element in front of it.",
            "pattern[1:2] == sign", "pattern[1:2] == sign * 2"),
]
ORACLE = """
import re


def covers(text: str, pattern: str) -> bool:
    return re.fullmatch(pattern, text) is not None
"""
ALSO_RIGHT = [
    Way(
        'Compare the first letter only: an element with the sign either is done or takes one more letter and stays. No pieces are cut out, but it must be told apart whether the element has been used.',
        """
from functools import cache


def covers(text: str, pattern: str) -> bool:
    @cache
    def fits(place: int, at: int, used: int) -> bool:
        if at == len(pattern):
            return place == len(text)
        signed = pattern[at + 1 : at + 2] == sign
        lowest, highest = (least, most) if signed else (1, 1)
        if used >= lowest and fits(place, at + 1 + signed, 0):
            return True
        here = place < len(text) and pattern[at] in (".", text[place])
        return here and used < highest and fits(place + 1, at, used + 1)

    return fits(0, 0, 0)
""",
    ),
]
EXPLANATION = """
The question about a text and a pattern is answered by the same question about shorter ones. An element with the sign offers a
choice, and `any` tries the counts one after the other. For `ca` and `c{sign}ab`, with one c taken, the rest is `a` and `ab`;
the a covers the a, and for the b nothing is left, so this fails, as does every other count. That can take exponential time in
bad cases; remembering answers for pairs of remaining text and pattern brings it down to the product of both lengths.
"""


def covers(text: str, pattern: str, *, sign: str, least: int, most: int) -> bool:
    if not pattern:
        return not text
    element = pattern[0]
    if pattern[1:2] == sign:
        counts, rest = range(least, most + 1), pattern[2:]
    else:
        counts, rest = range(1, 2), pattern[1:]
    return any(
        repeated(element, text[:count], count) and covers(text[count:], rest)
        for count in counts
    )


def repeated(element: str, piece: str, count: int) -> bool:
    return len(piece) == count and all(element in (".", letter) for letter in piece)


def inputs(rng, sign, least, most):
    text = pattern = ""
    for _ in range(rng.randint(1, 4)):
        element = rng.choice("ab.")
        signed = rng.random() < 0.6
        count = rng.choice([1, 1, least, min(2, most), min(3, most)]) if signed else 1
        pattern += element + sign * signed
        text += "".join(element if element != "." else rng.choice("abc") for _ in range(count))
    broken = rng.choice([text[1:], text + "a", text[:-1], text + text[-1:], "b" + text, text[:-1] + "c", "c" + text[1:]])
    return (rng.choice([text, broken]), pattern)


def allowed(text, pattern, *, sign):
    return re.fullmatch(f"([a-z.][{sign}]?)*", pattern) is not None and re.fullmatch("[a-z]*", text) is not None
