"""How often did the temperature turn?

Write a program that reads the temperatures of a day from one line, whole numbers separated by single spaces, in the
order in which they were measured. The line may be empty.

A measurement is a turning point if it is higher than both its neighbours or lower than both. The first and the last
measurement have only one neighbour and are never turning points. Print the number of turning points.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Which three numbers decide whether the measurement at position 4 is a turning point?",
    "Walk over all measurements that have two neighbours, and compare each of them with the one before and the one after.",
    "Let positions run from 1 up to the last but one. Count where both neighbours are smaller, or both are larger.",
)
EXAMPLES = [
    Example("4 7 9 6 5 8\n", why="9 is higher and 5 is lower than its neighbours"),
    Example("3 5 5 2\n", why="neither 5 is higher than both its neighbours"),
    Example("2 8 1 8 2\n", why="8, 1 and 8"),
]
EDGES = {
    "may be empty": "\n",
    "only one neighbour": Edge("9 1\n", "two measurements"),
    "never turning points": Edge("7 8 9 10 11\n", "always rising"),
    "lower than both": Edge("0 -3 0\n", "a negative number"),
    "turning point": Edge("6 6 6 1 1\n", "a step between two even stretches"),
}
ALWAYS = ["-1 -1 2\n"]
MISTAKES = [
    Mistake("You count the highest points only. Lowest points are turning points, too.",
            "before < here > after or before > here < after", "before < here > after"),
    Mistake("A measurement as high as its neighbour is no turning point.",
            "before < here > after or before > here < after", "before <= here > after or before >= here < after"),
    Mistake("Numbers that are compared as texts are in another order: turn them into numbers.", "int(word)", "word"),
    Mistake("The last measurement has only one neighbour and does not count.", "print(turns)", "print(turns + (len(values) > 2))"),
    Mistake("You count every change. A step in the same direction as before is no turning point.",
            "before < here > after or before > here < after", "before != here"),
]
ALSO_RIGHT = [
    Way("Two steps in different directions have a product below 0; a step of 0 has the product 0.",
        """
def program() -> None:
    values = [int(word) for word in input().split()]
    steps = [after - before for before, after in zip(values, values[1:])]
    print(sum(one * other < 0 for one, other in zip(steps, steps[1:])))
"""),
]
EXPLANATION = """
`zip` over the list and the same list from positions 1 and 2 on gives each measurement with its two neighbours. For
`4 7 9 6 5 8`:

| before | here | after | turning point |
|---|---|---|---|
| 4 | 7 | 9 | no |
| 7 | 9 | 6 | yes, highest |
| 9 | 6 | 5 | no |
| 6 | 5 | 8 | yes, lowest |

With fewer than three measurements there is nothing to look at. Each measurement is looked at once.
"""


def program() -> None:
    values = [int(word) for word in input().split()]
    turns = 0
    for before, here, after in zip(values, values[1:], values[2:]):
        if before < here > after or before > here < after:
            turns += 1
    print(turns)


def inputs(rng):
    high = rng.choice([2, 6, 12])
    return " ".join(str(rng.randint(-high // 2, high)) for _ in range(rng.randint(2, 9))) + "\n"
