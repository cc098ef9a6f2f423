"""Bars played {word}

A melody is a text of note names, one small letter a note. A bar is any `width` neighbouring notes of the `melody`;
bars may overlap, so almost every note begins one.

Return all bars that are played {word} in the melody, each of them once, in the order in which they begin for the
first time. If the melody is shorter than a bar, or no bar is played {word}, return an empty list.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
ROWS = [{"times": 1, "word": "exactly once"}, {"times": 2, "word": "exactly twice"}]
CONSTRAINTS = ("`width` is at least 1",)
HINTS = (
    "You cannot know how often a bar is played until the window has reached the end. What should be noted on the way?",
    "Let the window fill a table that says for each bar how often it was shown. A dict keeps its entries in the order they came.",
    "First pass: count every slice of the melody that is one bar wide. Then go through the table and pick those with the right number.",
)
EXAMPLES = [Example(("cdcdcdee", 2)), Example(("gagagcgag", 3), why="gag is played three times"), Example(("ababa", 1))]
EDGES = {
    "shorter than a bar": ("fa", 3),
    "may overlap": ("aaab", 2),
    "no bar is played": lambda times: ("cccc", 1) if times == 1 else ("cdefg", 2),
}
ALWAYS = [lambda times: ("cabbac", 1) if times == 2 else None]
MISTAKES = [
    Mistake("`str.count` leaves out overlapping bars. Count what the window shows at each place.",
            """
def bars(melody: str, width: int) -> list[str]:
    found: list[str] = []
    for start in range(len(melody) - width + 1):
        bar = melody[start : start + width]
        if melody.count(bar) == times and bar not in found:
            found.append(bar)
    return found
"""),
    Mistake("A bar that is played more often than that does not belong in the list.",
            "if count == times", "if count >= times"),
    Mistake("The last bar of the melody has not been counted.",
            "len(melody) - width + 1", "len(melody) - width"),
    Mistake("The list is sorted by name. It should follow the melody.",
            "shown.items()", "sorted(shown.items())"),
]
ORACLE = """
def bars(melody: str, width: int) -> list[str]:
    all_bars = [melody[start : start + width] for start in range(len(melody) - width + 1)]
    found: list[str] = []
    for bar in all_bars:
        if all_bars.count(bar) == times and bar not in found:
            found.append(bar)
    return found
"""
ALSO_RIGHT = [
    Way(
        '`Counter` is a dict made for tallies, and it keeps the order of first appearance, too.',
        """
from collections import Counter


def bars(melody: str, width: int) -> list[str]:
    shown = Counter(melody[start : start + width] for start in range(len(melody) - width + 1))
    return [bar for bar, count in shown.items() if count == times]
""",
    ),
]
EXPLANATION = """
A window of fixed width visits every bar, and a table counts them, so no bar is ever searched for in the melody. For
`cdcdcdee` and a width of 2:

| bar | cd | dc | de | ee |
|---|---|---|---|---|
| played | 3 | 2 | 1 | 1 |

The table keeps the order of first appearance. With n notes there are about n bars of width letters to cut and count.
Searching the melody for each bar instead takes the square of that.
"""


def bars(melody: str, width: int, *, times: int) -> list[str]:
    shown: dict[str, int] = {}
    for start in range(len(melody) - width + 1):
        bar = melody[start : start + width]
        shown[bar] = shown.get(bar, 0) + 1
    return [bar for bar, count in shown.items() if count == times]


def inputs(rng):
    return (letters(rng, 5, 11, rng.choice(["ab", "abc"])), rng.randint(1, 3))
