"""Back to an old water level

At the edge of a harbour, somebody writes down every hour by how many centimetres the water has risen; a fall is a
negative number. `changes` lists these numbers. The water starts at a level of 0.

Return the number of the first hour, counted from 1, after which the water stands at a level where it has stood
before: at the start, or after an earlier hour. If that never happens, return 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "What is the level after each of the hours? The changes themselves are not what has to be compared.",
    "Keep the current level in a variable and all levels so far in a set, which has the 0 of the start in it.",
    "After each change, ask whether the new level is in the set. If so, you have the answer; otherwise put it in.",
)
EXAMPLES = [
    Example(([3, 2, -2, 5],), why="the levels are 0, 3, 5, and then 3 again"),
    Example(([4, 1, 1],), why="the water only rises"),
    Example(([2, -5, 3],), why="after three hours it is back at 0"),
    Example(([1, 0],)),
]
EDGES = {
    "that never happens": ([],),
    "at the start": Edge(([0, 4],), "no change in the first hour"),
    "a negative number": ([-3, -1, 2, -1],),
}
ALWAYS = [([-2, 2, -2],)]
MISTAKES = [
    Mistake("The water has also stood at the level of the start, 0.", "levels = {0}", "levels: set[int] = set()"),
    Mistake("Hours are counted from 1, but your first hour has number 0.", "enumerate(changes, 1)", "enumerate(changes)"),
    Mistake("You look for a change that came before. It is the levels that have to be equal.", "level += change", "level = change"),
    Mistake("You only notice when the water is back at 0, but any old level counts.", "if level in levels:", "if level == 0:"),
]
EXPLANATION = """
The running sum of the changes is the level. A level that occurs twice means that the changes in between cancel out.

| hour | change | level | seen before |
|---|---|---|---|
| 1 | 3 | 3 | no |
| 2 | 2 | 5 | no |
| 3 | -2 | 3 | yes |

Each hour costs one look-up. Adding up every stretch of hours to see whether it gives 0 would cost the square of their
number.
"""


def first_return(changes: list[int]) -> int:
    levels = {0}
    level = 0
    for hour, change in enumerate(changes, 1):
        level += change
        if level in levels:
            return hour
        levels.add(level)
    return 0


def inputs(rng):
    return ([rng.choice([-4, -2, -1, 1, 2, 3, 5, 7]) for _ in range(rng.randint(2, 7))],)
