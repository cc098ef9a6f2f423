"""Every bell once

A tower has `bells` bells, numbered from 1, and `rung` lists the numbers of the bells in the order in which they were rung one evening. Ringers are proud of a clean change: as many strokes in a row as there are bells, in which every bell is rung exactly once, in any order.

Return how many clean changes the evening had. Changes may overlap: each stroke with which one begins counts. If fewer strokes were rung than there are bells, the answer is `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "VALIDATE")
CONSTRAINTS = ("`bells` is at least 1", "all numbers in `rung` are from 1 to `bells`")
HINTS = (
    "How many strokes does a clean change have, and at which strokes can one begin?",
    "Look at each piece of that length. How many different numbers must it hold?",
    "Cut the piece out of the list, put it into a set, and see whether the set has as many numbers as there are bells.",
)
EXAMPLES = [
    Example(([1, 2, 3, 1, 1, 3, 2], 3), why="clean changes begin at the strokes 1 2 3, 2 3 1 and 1 3 2"),
    Example(([2, 1, 2, 1], 2), why="three of them overlap"),
    Example(([1, 1, 2, 2, 3, 3], 3)),
]
EDGES = {
    "fewer strokes": ([2, 1], 3),
    "at least 1": Edge(([1, 1], 1), "a single bell"),
    "as many strokes in a row": Edge(([4, 2, 3, 1], 4), "one change fills the evening"),
    "`rung`": Edge(([], 2), "nobody rang"),
}
ALWAYS = [([2, 2, 2, 3], 4), ([1, 2, 1], 3), ([2, 2, 2, 1, 3], 3)]
MISTAKES = [
    Mistake("The last change of the evening is not counted.", "range(len(rung) - bells + 1)", "range(len(rung) - bells)"),
    Mistake("After a clean change you should still look at the one that begins with the next stroke.", "range(len(rung) - bells + 1)", "range(0, len(rung) - bells + 1, bells)"),
    Mistake("The bells may be rung in any order.", "len(set(rung[start : start + bells])) == bells", "rung[start : start + bells] == list(range(1, bells + 1))"),
]
EXPLANATION = """
A change has a fixed length, so a frame of that length slides along the strokes. Since only the numbers from 1 to `bells` occur, every bell is rung once exactly if all numbers in the frame differ. For `[1, 2, 3, 1, 1, 3, 2]`:

| frame | different numbers |
|---|---|
| 1 2 3 | 3 |
| 2 3 1 | 3 |
| 3 1 1 | 2 |
| 1 1 3 | 2 |
| 1 3 2 | 3 |

Each frame is looked at anew, which costs the number of strokes times the number of bells. Keeping counts of the bells in the frame makes that one step for each stroke.
"""


def clean_changes(rung: list[int], bells: int) -> int:
    return sum(len(set(rung[start : start + bells])) == bells for start in range(len(rung) - bells + 1))


def inputs(rng):
    bells = rng.randint(1, 4)
    order = list(range(1, bells + 1))
    rng.shuffle(order)
    rung = [order[each % bells] if rng.random() < 0.8 else rng.randint(1, bells) for each in range(rng.randint(0, 10))]
    return (rung, bells)
