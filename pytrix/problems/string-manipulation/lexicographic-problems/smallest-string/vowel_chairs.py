"""The vowels change places

The letters of `text` sit in a row. Only the vowels (a, e, i, o and u) are allowed to change places, and only among
themselves; everything else stays exactly where it is.

Return the text that comes first in the dictionary among all that can be reached this way. Texts consist of small
letters and spaces. A text with fewer than two vowels cannot change.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SORT", "TRANSFORM")
HINTS = (
    "Which seats can change their letters at all? On which of them does the result depend most?",
    "Take the letters that may move out of the text, bring them into the best order, and hand them out again from "
    "left to right.",
    "Sort the vowels taken out and make an iterator of them. Go through the text: in place of a vowel, write the "
    "iterator's next one.",
)
EXAMPLES = [Example(("house boat",), why="a, e, o, o and u, from left to right"), Example(("tin whistle",)), Example(("my rhythm",), why="no vowels: y is none")]
EDGES = {"fewer than two": ("try a myth",), "spaces": ("a u e o ti b",)}
ALWAYS = [("by yo a",)]
MISTAKES = [
    Mistake("You sort all letters. Those that are no vowels keep their places.",
            """
def best_seating(text: str) -> str:
    return "".join(sorted(text))
"""),
    Mistake("You hand out the letters in the opposite order: the text should come first.", "in VOWELS))", "in VOWELS)[::-1])"),
    Mistake("The moving letters keep their old order, so nothing changes. Sort them.",
            "sorted(each for each in text if each in VOWELS)", "each for each in text if each in VOWELS"),
    Mistake("The y is no vowel here, so it keeps its place.", '"aeiou"', '"aeiouy"'),
]
ORACLE = """
def best_seating(text: str) -> str:
    row = list(text)
    for place in range(len(row)):
        for other in range(place + 1, len(row)):
            if row[place] in VOWELS and row[other] in VOWELS and row[other] < row[place]:
                row[place], row[other] = row[other], row[place]
    return "".join(row)
"""
ALSO_RIGHT = [
    Way(
        'A list of the seats does it too: sort the letters on them and write each back to its seat.',
        """
def best_seating(text: str) -> str:
    row = list(text)
    seats = [place for place, each in enumerate(text) if each in VOWELS]
    for seat, vowel in zip(seats, sorted(text[seat] for seat in seats)):
        row[seat] = vowel
    return "".join(row)
""",
    ),
]
EXPLANATION = """
The first seat that may change should get the best of the moving letters, the second the next best, and so on: that is
sorting them. In `house boat` the vowels o, u, e, o, a become a, e, o, o, u:

| seat of | o | u | e | o | a |
|---|---|---|---|---|---|
| gets | a | e | o | o | u |

An iterator hands them out in order while the text is rebuilt, which gives `haeso bout`. Sorting m letters takes about
m log m steps, everything else one walk. Swapping pairs of vowels until nothing improves takes the square.
"""


VOWELS = "aeiou"


def best_seating(text: str) -> str:
    best = iter(sorted(each for each in text if each in VOWELS))
    return "".join(next(best) if each in VOWELS else each for each in text)


def inputs(rng):
    return (letters(rng, 4, 12, "aeioubdtz "),)
