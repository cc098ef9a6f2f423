"""Ways to share out the letters

A pattern consists of elements: a lower-case letter covers just this letter, and a dot `.` covers any one letter. An element followed
by a star `*` covers a run of such letters of any length, even an empty run, and the letters under a starred dot may differ.

There can be several ways to share out the letters of a text among the elements. In `aa`, the pattern `a*a*` can give both letters to the
first element, one to each, or both to the second: 3 ways. Return in how many ways `pattern` covers the whole of `text`; the answer is 0
if it does not cover it. The empty pattern covers the empty text in one way. There may be far too many ways to go through them one by one.
"""

import re

from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("a star never stands at the front or after another star", "`text` has only lower-case letters, up to 600",
               "up to 12 elements in `pattern`")
HINTS = (
    "Suppose you know in how many ways the first elements cover each beginning of the text. What does one more element change?",
    "An element without a star covers exactly the last letter of a beginning. A starred one covers nothing there, or the last letter and perhaps "
    "more before it.",
    "Keep a list of counts, one for each length of the beginning. For a starred element, the new count is the old one, plus the new count of "
    "the beginning that is one letter shorter, if the last letter suits the element.",
)
EXAMPLES = [Example(("aa", "a*a*")), Example(("abc", "a.c")), Example(("abab", ".*b.*"), why="either b may be the letter b of the pattern"), Example(("ab", "b*"))]
EDGES = {
    "empty pattern": ("", ""),
    "does not cover it": ("ab", "a"),
    "even an empty run": ("b", "a*b"),
    "one to each": ("aaaa", "a*a*a*"),
    "may differ": ("abc", ".*.*"),
    "empty text": ("", "a*.*"),
    "just this letter": ("ba", "aa*"),
}
MISTAKES = [
    Mistake("You answer whether the pattern covers the text. Return the number of ways.", "return ways[-1]", "return min(ways[-1], 1)"),
    Mistake("A starred element may cover nothing. You make it cover at least one letter.",
            "count = old if starred else 0", "count = 0"),
    Mistake("A starred element may cover more than one letter: after its first letter it can go on.",
            "longer[-1] if starred else before", "before"),
    Mistake("The dot stands for any letter. You treat it like a letter of its own.", 'symbol in (".", letter)', "symbol == letter"),
]
SIZE = 500
SLOW = [
    Slow("Your answer is right, but it goes through the ways one by one. Many of them share their beginning: count how many ways lead to each "
         "pair of elements used and letters covered.",
         '''
def ways_to_cover(text: str, pattern: str) -> int:
    return explored(text, 0, pattern, 0)


def explored(text: str, start: int, pattern: str, place: int) -> int:
    if place == len(pattern):
        return int(start == len(text))
    found = 0
    suits = start < len(text) and pattern[place] in (".", text[start])
    if pattern[place + 1 : place + 2] == "*":
        found += explored(text, start, pattern, place + 2)
        if suits:
            found += explored(text, start + 1, pattern, place)
    elif suits:
        found += explored(text, start + 1, pattern, place + 1)
    return found
'''),
]
EXPLANATION = """
Each list holds the number of ways for all beginnings of the text, and each element turns it into the next one in a single
walk. For `aa` and `a*a*`:

| elements used | nothing | a | aa |
|---|---|---|---|
| none | 1 | 0 | 0 |
| a* | 1 | 1 | 1 |
| a*a* | 1 | 2 | 3 |

Each number of a starred element is the one above it plus, if the letter suits, the one on its left. The work is the length of
the text times the number of elements. The ways themselves grow like a power of the length with every further star, so
following them one by one instead is hopeless for long texts.
"""


def ways_to_cover(text: str, pattern: str) -> int:
    ways = [1] + [0] * len(text)
    for place, symbol in enumerate(pattern):
        if symbol != "*":
            ways = with_element(text, ways, symbol, pattern[place + 1 : place + 2] == "*")
    return ways[-1]


def with_element(text: str, ways: list[int], symbol: str, starred: bool) -> list[int]:
    longer = [ways[0] if starred else 0]
    for letter, before, old in zip(text, ways, ways[1:]):
        count = old if starred else 0
        if symbol in (".", letter):
            count += longer[-1] if starred else before
        longer.append(count)
    return longer


def inputs(rng):
    text = pattern = ""
    for _ in range(rng.randint(2, 5)):
        element = rng.choice("aab.")
        star = rng.choice(["*", "*", ""])
        pattern += element + star
        count = rng.randint(0, 3) if star else 1
        text += "".join(element if element != "." else rng.choice("ab") for _ in range(count))
    return (rng.choice([text, text, text, text[1:], text + "b"]), pattern)


def large(rng, size):
    return ("a" * size, "a*.*a*")


def allowed(text, pattern):
    return re.fullmatch("([a-z.][*]?)*", pattern) is not None and re.fullmatch("[a-z]*", text) is not None
