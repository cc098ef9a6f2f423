"""The dial comes back

The dial of a safe has `marks` marks, numbered from 0, and it stands at 0. `turns` lists by how many marks it is turned forwards each time; behind the last mark comes 0 again. Somebody watches which marks it stops at.

Return after how many turns the dial stops for the first time at a mark where it was before, the 0 of the beginning included. If that never happens, return `-1`. Turns are at least 0, and `marks` is at least 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "What do you have to remember of the past turns: the turns, or something else?",
    "Keep the mark at which the dial stands now, and a set of all marks where it was. The 0 is in it from the start.",
    "The next mark is `(mark + turn) % marks`. If it is in the set already, the number of turns so far is the answer.",
)
EXAMPLES = [
    Example(([3, 4, 6, 2], 10), why="3, 7, and then 3 again after three turns"),
    Example(([5, 5], 10), why="once round, back to the 0"),
    Example(([1, 2, 3], 100), why="1, 3 and 6 are all different"),
]
EDGES = {
    "never happens": Edge(([], 5), "no turns"),
    "at least 0": Edge(([4, 0], 9), "a turn of nothing stays where it is"),
    "at least 1": Edge(([7], 1), "a dial with a single mark"),
    "stops at": Edge(([6, 7], 10), "passing over a mark is not stopping at it"),
    "the 0 of the beginning": Edge(([8, 3, 4], 15), "back at the very beginning after three turns"),
}
MISTAKES = [
    Mistake("The dial stood at 0 before the first turn, so the 0 was a mark already.", "seen = {0}", "seen: set[int] = set()"),
    Mistake("You forget that the dial goes round: 7 and 17 are the same mark of a dial with 10.", "(mark + turn) % marks", "mark + turn"),
    Mistake("You compare turns with each other. Two different turns can lead to the same mark.", "        mark = (mark + turn) % marks\n", "        mark = turn % marks\n"),
    Mistake("Turns are counted from 1: after the first turn the number is 1.", "enumerate(turns, 1)", "enumerate(turns)"),
]
EXPLANATION = """
The mark is the sum of all turns so far, divided by the number of marks, and of that the remainder. If the dial stops at the same mark twice, the turns in between add up to whole rounds. For 3, 4, 6, 2 and 10 marks:

| turn | mark | seen before |
|---|---|---|
| 3 | 3 | 0 |
| 4 | 7 | 0, 3 |
| 6 | 3 | 0, 3, 7 |

A set answers "was it there?" in one step, so each turn costs the same. After as many turns as there are marks it must have happened.
"""


def turns_until_back(turns: list[int], marks: int) -> int:
    seen = {0}
    mark = 0
    for number, turn in enumerate(turns, 1):
        mark = (mark + turn) % marks
        if mark in seen:
            return number
        seen.add(mark)
    return -1


def inputs(rng):
    return integers(rng, 0, 7, 0, 12), rng.randint(1, 14)
