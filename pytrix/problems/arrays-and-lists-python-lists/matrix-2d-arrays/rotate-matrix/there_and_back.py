"""As far there as back

A sheet lists how many minutes the bus takes between the stops of a town: `minutes[a][b]` from stop a to stop b. It is a list of rows, with as many numbers in each as there are rows. Somebody claims that every way takes as long there as back.

Return whether that is true for all pairs of stops. Without any stops it is.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
HINTS = (
    "Which two numbers of the sheet have to be equal for the stops 0 and 2?",
    "Compare each number with the one whose row and column are swapped.",
    "Go through all numbers of a row and of a column. As soon as `minutes[a][b]` and `minutes[b][a]` differ, the answer is `False`.",
)
EXAMPLES = [
    Example(([[0, 4, 9], [4, 0, 5], [9, 5, 0]],), why="4 and 4, 9 and 9, 5 and 5"),
    Example(([[0, 4, 9], [4, 0, 6], [9, 5, 0]],), why="6 minutes from 1 to 2, but 5 back"),
    Example(([[3]],), why="a single stop, with its round trip"),
]
EDGES = {
    "Without any stops": Edge(([],), "no stops"),
    "all pairs": Edge(([[0, 1, 2], [1, 0, 3], [7, 3, 0]],), "the pair of the first and the last stop"),
    "every way": Edge(([[0, 1, 2], [2, 0, 1], [1, 2, 0]],), "the round trip takes 3 minutes one way and 6 the other"),
    "as long there as back": Edge(([[0, 8], [2, 0]],), "two stops"),
}
MISTAKES = [
    Mistake("You only look at the stops that follow one upon another. Every pair counts.", "            if minutes[a][b] != minutes[b][a]:", "            if abs(a - b) == 1 and minutes[a][b] != minutes[b][a]:"),
    Mistake("You compare the first row with the first column only. The other stops count as well.", "    for a in range(len(minutes)):\n", "    for a in range(min(1, len(minutes))):\n"),
    Mistake("You return as soon as one pair agrees. Another pair may still differ.", "                return False\n    return True\n", "                return False\n            if a != b:\n                return True\n    return True\n"),
]
EXPLANATION = """
The way back is found by swapping row and column. If the sheet were turned over along the line from the top left to the bottom right, it would have to look the same. For the second example:

| a | b | there | back |
|---|---|---|---|
| 0 | 1 | 4 | 4 |
| 0 | 2 | 9 | 9 |
| 1 | 2 | 6 | 5 |

It is enough to look at the columns before the diagonal: each pair once, about half of all numbers.
"""


def is_fair(minutes: list[list[int]]) -> bool:
    for a in range(len(minutes)):
        for b in range(a):
            if minutes[a][b] != minutes[b][a]:
                return False
    return True


def inputs(rng):
    size = rng.randint(0, 4)
    table = [[0] * size for _ in range(size)]
    for a in range(size):
        table[a][a] = rng.randint(0, 2)
        for b in range(a):
            table[a][b] = table[b][a] = rng.randint(1, 9)
    if size > 1 and rng.random() < 0.6:
        a, b = rng.sample(range(size), 2)
        table[a][b] += 1
    return (table,)
