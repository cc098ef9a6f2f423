"""Days until the goal

A holiday `diary` is a text with one digit for each day: the number of kilometres walked on that day. The hotel gives
a medal to guests who walked at least `goal` kilometres within consecutive days.

Return the smallest number of consecutive days that earns the medal. If even the whole holiday is not enough, return
`-1`. A day's walk may be 0 kilometres.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`goal` is at least 1", "`diary` consists of the characters 0 to 9")
HINTS = (
    "Once some days in a row are enough, which of them might have been unnecessary?",
    "Add days on the right until the goal is reached. Then take days away on the left for as long as it stays reached.",
    "Each time the goal is reached, note the number of days before you take one away; the smallest number noted is the answer.",
)
EXAMPLES = [Example(("2134115", 7), why="3 and 4"), Example(("1111", 4)), Example(("2003", 6), why="even the whole holiday is not enough")]
EDGES = {
    "not enough": ("1203", 9),
    "0 kilometres": ("0050", 5),
    "at least": ("3405", 5),
}
ALWAYS = [("9019", 18), ("50305", 10)]
MISTAKES = [
    Mistake("Exactly `goal` kilometres are enough for the medal.", "while walked >= goal:", "while walked > goal:"),
    Mistake("You take away a single day. As long as the goal is still reached, more days can go.",
            "while walked >= goal:", "if walked >= goal:"),
    Mistake("You note the number of days after taking one away, when the goal may already be missed.",
            "            best = min(best, right - left + 1)\n            walked -= int(diary[left])\n            left += 1\n",
            "            walked -= int(diary[left])\n            left += 1\n            best = min(best, right - left + 1)\n"),
    Mistake("You start anew after each success. The next days in a row may share some with the last ones.",
            "            walked -= int(diary[left])\n            left += 1\n",
            "            walked = 0\n            left = right + 1\n"),
    Mistake("If the goal is out of reach, the answer is `-1`.", "return best if best <= len(diary) else -1", "return best"),
]
ORACLE = """
def days_needed(diary: str, goal: int) -> int:
    for days in range(1, len(diary) + 1):
        for start in range(len(diary) - days + 1):
            if sum(map(int, diary[start : start + days])) >= goal:
                return days
    return -1
"""
ALSO_RIGHT = [
    Way(
        'Sums of the first days never fall, so for each last day the latest possible beginning can be found by halving. No window, but n log n steps.',
        """
from bisect import bisect_right
from itertools import accumulate


def days_needed(diary: str, goal: int) -> int:
    walked = [0, *accumulate(map(int, diary))]
    lengths = [
        day - bisect_right(walked, total - goal) + 1 for day, total in enumerate(walked) if total >= goal
    ]
    return min(lengths, default=-1)
""",
    ),
]
EXPLANATION = """
When the goal is reached, the first day is no longer needed for anything longer, so it can be noted and dropped for
good. For `2134115` and 7 kilometres:

| day | walked | noted, then dropped |
|---|---|---|
| 2, 1, 3 | 6 | |
| 4 | 10 | 4 days, 2 dropped: 8; 3 days, 1 dropped: 7; 2 days, 3 dropped: 4 |
| 1, 1 | 6 | |
| 5 | 11 | 4 days, 4 dropped: 7; 3 days, 1 dropped: 6 |

Each day is added once and dropped at most once: the work grows with the length of the diary. Adding up every stretch takes
the square instead.
"""


def days_needed(diary: str, goal: int) -> int:
    best = len(diary) + 1
    left = walked = 0
    for right, kilometres in enumerate(diary):
        walked += int(kilometres)
        while walked >= goal:
            best = min(best, right - left + 1)
            walked -= int(diary[left])
            left += 1
    return best if best <= len(diary) else -1


def inputs(rng):
    return (letters(rng, 4, 10, "00112359"), rng.randint(3, 14))
