"""Beginnings that occur at least twice

A text of `n` letters has `n` beginnings: its first letter, its first two letters, and so on up to the whole text. Many of them may be
found again further on; in `abab`, the beginnings `a` and `ab` both occur twice.

Return how many beginnings of `text` occur at least twice in it. The place at the very front counts as an occurrence, and occurrences may
overlap. An empty text has no beginnings. Texts are long, and large parts of them may look like their beginning.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("up to 50,000 letters",)
HINTS = (
    "Suppose the text agrees with its beginning for 5 letters from some place on. Which beginnings occur at that place?",
    "Find for every place how far the text agrees with its beginning. A beginning occurs as often as there are places that agree at "
    "least that far.",
    "Keep the stretch that reaches furthest to the right and agrees with the beginning: inside it, earlier numbers can be copied as far "
    "as the stretch goes. Then count the numbers, and add them up from the longest down.",
)
EXAMPLES = [Example(("abab",), why="a and ab"), Example(("aabaa",)), Example(("abc",)), Example(("aaaa",), why="all but the whole text")]
EDGES = {
    "empty text": ("",),
    "may overlap": ("ababa",),
    "whole text": ("z",),
    "very front": ("abca",),
    "found again further on": ("abcabcab",),
    "look like their beginning": ("aabaacaabaa",),
}
ALWAYS = [("aaaba",)]
MISTAKES = [
    Mistake("A place that agrees for 5 letters shows all shorter beginnings as well, not only the one of 5 letters.",
            "        occurrences += places[size]\n", "        occurrences = places[size]\n"),
    Mistake("You forget the place at the very front, where every beginning occurs.",
            "    lengths = [size]\n", "    lengths = [0]\n"),
    Mistake("Numbers are copied past the end of the known stretch. Beyond it nothing is known yet, so compare there.",
            "max(0, min(right - place, lengths[place - left]))", "lengths[place - left] if place < right else 0"),
    Mistake("A beginning of one letter counts as well.", "range(len(text), 0, -1)", "range(len(text), 1, -1)"),
]
SIZE = 20_000
SLOW = [
    Slow("Your answer is right, but it compares each place with the beginning from scratch. In a text full of repetitions this takes the "
         "square of its length: reuse what the furthest stretch has shown.",
         """
def beginnings(text: str) -> int:
    places = [0] * (len(text) + 1)
    for place in range(len(text)):
        length = 0
        while place + length < len(text) and text[length] == text[place + length]:
            length += 1
        places[length] += 1
    found = occurrences = 0
    for size in range(len(text), 0, -1):
        occurrences += places[size]
        found += occurrences >= 2
    return found
"""),
]
EQUIVALENT = {
    "if place + length > right: -> if not place + length > right:": "another known stretch is right too, only less useful",
    "if place + length > right: -> if place + length >= right:": "both stretches end at the same place",
    "if place + length > right: -> if place + length <= right:": "another known stretch is right too, only less useful",
    "if place + length > right: -> if place - length > right:": "an older stretch is right too, only less useful",
    "left, right = (place, place + length) -> left, right = (place, place - length)": "nothing is reused, only slower",
}
EXPLANATION = """
The list of agreements takes linear time, because every successful comparison moves the right end of the known stretch, and it
never moves back. A beginning of k letters occurs at all places with an agreement of at least k, so the counts are summed from
the longest to the shortest. For `aabaa` the agreements are 5, 1, 0, 2, 1:

| letters | places that agree so far | twice? |
|---|---|---|
| 5, 4, 3 | 1 | no |
| 2 | 2 | yes: aa |
| 1 | 4 | yes: a |

Comparing each place with the beginning from scratch instead takes up to the square of the length.
"""


def beginnings(text: str) -> int:
    places = Counter(z_list(text))
    found = occurrences = 0
    for size in range(len(text), 0, -1):
        occurrences += places[size]
        found += occurrences >= 2
    return found


def z_list(text: str) -> list[int]:
    size = len(text)
    lengths = [size]
    left = right = 1
    for place in range(1, size):
        length = max(0, min(right - place, lengths[place - left]))
        while place + length < size and text[length] == text[place + length]:
            length += 1
        if place + length > right:
            left, right = place, place + length
        lengths.append(length)
    return lengths


def inputs(rng):
    part = letters(rng, 1, 3, "ab")
    return (part + letters(rng, 0, 2, "abc") + part + rng.choice(["", part, letters(rng, 0, 3, "ab")]) + part,)


def large(rng, size):
    return ("a" * (size // 2) + "b" + "a" * (size // 2 - 1),)
