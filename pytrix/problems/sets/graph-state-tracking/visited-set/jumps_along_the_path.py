"""Jumps along the path

In a playground there is a row of stones, and each has a number painted on it, at least 1. A child that stands on a
stone with the number n may jump exactly n stones to the left or n stones to the right, but not beyond the ends of the
row.

`numbers` lists the numbers from left to right; there is at least one stone. The child starts on the first stone and
may jump as often as it likes. Return how many stones it can get to, the first one included.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "From the first stone there is one jump. Draw it, then draw all jumps from the stone where it ends. When are you done?",
    "Keep a set of the stones that were reached and a list of those whose jumps have not been tried yet.",
    "Take a stone from the list and look at its two jumps. A stone in the row that is not in the set is new: it goes into both.",
)
EXAMPLES = [
    Example(([2, 1, 3, 1, 1, 2],), why="from stone 0 to 2, to 5, to 3, and from there to 2 and 4"),
    Example(([3, 1, 1, 3, 1],), why="between stones 0 and 3 only"),
    Example(([4, 1, 1],), why="the first jump leads beyond the row"),
]
EDGES = {
    "at least one stone": ([1],),
    "to the left": ([3, 2, 1, 2],),
    "as often as it likes": Edge(([3, 1, 1, 2, 1, 1],), "two ways to go on"),
    "beyond the ends": ([1, 2, 2],),
}
MISTAKES = [
    Mistake("Your child only jumps to the right.", "(place - numbers[place], place + numbers[place])", "(place + numbers[place],)"),
    Mistake("Before the first stone there is nothing; your child comes round to the end of the row.", "if 0 <= other < len(numbers) and", "if other < len(numbers) and"),
    Mistake("You count the stones between the jumps as well.", "    return len(reached)", "    return max(reached) + 1"),
    Mistake("You stop after the jumps from the first stone. The child may go on from there.", "                waiting.append(other)\n", ""),
    Mistake("The first stone was not counted, but the child stands on it.", "    return len(reached)", "    return len(reached) - 1"),
]
EXPLANATION = """
A stone goes onto the list once, at the moment at which it is discovered, so jumps to and fro do no harm.

| stone | number | jumps to | new |
|---|---|---|---|
| 0 | 2 | -2, 2 | 2 |
| 2 | 3 | -1, 5 | 5 |
| 5 | 2 | 3, 7 | 3 |
| 3 | 1 | 2, 4 | 4 |
| 4 | 1 | 3, 5 | |

Each stone is taken from the list once, with two jumps, so the work grows with the length of the row.
"""


def stones(numbers: list[int]) -> int:
    reached = {0}
    waiting = [0]
    while waiting:
        place = waiting.pop()
        for other in (place - numbers[place], place + numbers[place]):
            if 0 <= other < len(numbers) and other not in reached:
                reached.add(other)
                waiting.append(other)
    return len(reached)


def inputs(rng):
    size = rng.randint(2, 9)
    return ([rng.randint(1, rng.choice([2, 3, 4])) for _ in range(size)],)
