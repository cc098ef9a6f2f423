"""The longest beginning that is covered

In a pattern, a lower-case letter stands for itself and a dot `.` for any one letter. A star `*` after a letter or a dot says that it
may occur any number of times, zero included; a starred dot may cover different letters.

Return the length of the longest beginning of `text` that `pattern` covers completely, or `-1` if it covers none. Zero is
an answer too: a pattern that needs no letters covers the empty beginning, and so does the empty pattern. Patterns may
contain several stars and texts may be long, so trying all ways to share out the letters takes too much time.
"""

import re

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("a star never stands at the front or after another star", "`text` has only lower-case letters, up to 600",
               "up to 20 elements in `pattern`")
HINTS = (
    "Read the text letter by letter. Many ways may be open at a time; what describes where in the pattern each of them stands?",
    "Keep a set of places in the pattern that can be reached with the letters so far. Ways that meet at one place are the same from "
    "there on.",
    "Cut the pattern into elements, each with or without a star. A letter moves every place on, or lets it stay at a starred element; "
    "then add the places reached by leaving out starred elements.",
)
EXAMPLES = [Example(("aaab", "a*")), Example(("abcabc", "a.c")), Example(("xxyxy", ".*y")), Example(("ba", "ab*"), why="no beginning is covered")]
EDGES = {
    "empty pattern": ("abc", ""),
    "empty beginning": ("b", "a*c*"),
    "covers none": ("bcd", "a.*"),
    "several stars": ("aabbab", "a*b*a*b"),
    "different letters": ("abcde", "a.*d"),
    "zero included": ("ac", "ab*c"),
    "any number of times": ("", "a"),
}
MISTAKES = [
    Mistake("A starred element may be left out altogether. Add the places after it when a way reaches it.",
            "        if starred and place in found:\n", "        if False:\n"),
    Mistake("After one use of a starred element you move on. It may be used again, so its place stays open.",
            "reached.add(place if starred else place + 1)", "reached.add(place + 1)"),
    Mistake("You stop at the first beginning that is covered. Look on for the longest one.", "longest = length", "return length"),
    Mistake("You return -1 although the pattern needs no letters. The empty beginning counts, with length 0.",
            "return longest", "return longest or -1"),
]
SIZE = 600
SLOW = [
    Slow("Your answer is right, but it follows every way of sharing out the letters among the stars on its own. Many ways meet at the same "
         "place of text and pattern; deal with each such place once.",
         '''
def reach(text: str, pattern: str) -> int:
    lengths: list[int] = []
    explore(text, 0, elements_of(pattern), lengths)
    return max(lengths, default=-1)


def explore(text: str, start: int, elements: list[tuple[str, bool]], lengths: list[int]) -> None:
    if not elements:
        if start not in lengths:
            lengths.append(start)
        return
    letter, starred = elements[0]
    if starred:
        explore(text, start, elements[1:], lengths)
    if start < len(text) and letter in (".", text[start]):
        explore(text, start + 1, elements if starred else elements[1:], lengths)


def elements_of(pattern: str) -> list[tuple[str, bool]]:
    return [
        (sign, pattern[place + 1 : place + 2] == "*")
        for place, sign in enumerate(pattern)
        if sign != "*"
    ]
'''),
]
EXPLANATION = """
A set of places in the pattern describes all open ways at once; a letter turns it into the next set. The pattern `.*y` has the
elements dot with a star, at place 0, and y, at place 1; place 2 is its end. For `xxyxy`:

| letter | places after it | longest |
|---|---|---|
| none yet | 0, 1 | -1 |
| x | 0, 1 | -1 |
| x | 0, 1 | -1 |
| y | 0, 1, 2 | 3 |
| x | 0, 1 | 3 |
| y | 0, 1, 2 | 5 |

There are at most as many places as elements, so the work is the length of the text times the length of the pattern. Following
ways one by one instead multiplies them with each star.
"""


def reach(text: str, pattern: str) -> int:
    elements = elements_of(pattern)
    places = with_skips({0}, elements)
    longest = 0 if len(elements) in places else -1
    for length, letter in enumerate(text, 1):
        reached = set()
        for place, (sign, starred) in enumerate(elements):
            if place in places and sign in (".", letter):
                reached.add(place if starred else place + 1)
        places = with_skips(reached, elements)
        if len(elements) in places:
            longest = length
    return longest


def elements_of(pattern: str) -> list[tuple[str, bool]]:
    return [
        (sign, pattern[place + 1 : place + 2] == "*")
        for place, sign in enumerate(pattern)
        if sign != "*"
    ]


def with_skips(places: set[int], elements: list[tuple[str, bool]]) -> set[int]:
    found = set(places)
    for place, (_, starred) in enumerate(elements):
        if starred and place in found:
            found.add(place + 1)
    return found


def inputs(rng):
    text = pattern = ""
    for _ in range(rng.randint(1, 4)):
        element = rng.choice("ab.")
        star = rng.choice(["*", ""])
        pattern += element + star
        count = rng.randint(0, 3) if star else 1
        text += "".join(element if element != "." else rng.choice("abc") for _ in range(count))
    return (rng.choice([text, text, text[1:]]) + letters(rng, 0, 3, "ab"), pattern)


def large(rng, size):
    return ("a" * size, "a*a*a*b")


def allowed(text, pattern):
    return re.fullmatch("([a-z.][*]?)*", pattern) is not None and re.fullmatch("[a-z]*", text) is not None
