"""From both ends in turn

For a tasting of chilli sauces, mild and hot ones should take turns. `heats` lists how hot each sauce is. First comes
the mildest sauce, then the hottest, then the mildest of the rest, then the hottest of the rest, and so on until none is
left.

Return the list of heats in this order. Equal heats may occur, and there may be no sauces.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SORT", "TRANSFORM")
HINTS = (
    "If the sauces stood in a row from the mildest to the hottest, from which end would you take the first, the second and the third one?",
    "Make a sorted copy. Take sauces from it in turn, one from the front and one from the back, until it is empty.",
    "`pop(0)` takes from the front and `pop()` from the back. With an odd number of sauces the back is empty at the end, so ask before you take.",
)
EXAMPLES = [
    Example(([5, 1, 9, 3, 7],), why="1 and 9, then 3 and 7, then 5"),
    Example(([4, 2, 8, 6],), why="2 and 8, then 4 and 6"),
    Example(([3],), why="a single sauce"),
]
EDGES = {
    "no sauces": ([],),
    "Equal heats": ([6, 6, 2, 2, 2],),
    "until none is left": Edge(([1, 2, 3, 4, 5, 6, 7],), "an odd number of sauces"),
    "the hottest": Edge(([9, 8],), "two sauces"),
}
MISTAKES = [
    Mistake("Your row begins with the hottest sauce. The mildest one comes first.",
            "            order.append(rest.pop(0))\n        else:\n            order.append(rest.pop())\n",
            "            order.append(rest.pop())\n        else:\n            order.append(rest.pop(0))\n"),
    Mistake("You take from the list as it is given. Sort it first.", "rest = sorted(heats)", "rest = list(heats)"),
    Mistake("You only sorted the sauces. Mild and hot ones should take turns.", """
def tasting_order(heats: list[int]) -> list[int]:
    return sorted(heats)
"""),
    Mistake("With an odd number of sauces the one in the middle is missing.", "while rest:", "while len(rest) > 1:"),
    Mistake("You put the milder half in turn with the hotter half, both from their mild ends. The second sauce is the hottest of all.", """
def tasting_order(heats: list[int]) -> list[int]:
    order = sorted(heats)
    half = (len(order) + 1) // 2
    return [order[place // 2 + half * (place % 2)] for place in range(len(order))]
"""),
]
ALSO_RIGHT = [
    Way("Without taking anything out: the milder half goes to the even places, the hotter half, turned round, to the odd ones.",
        """
def tasting_order(heats: list[int]) -> list[int]:
    ascending = sorted(heats)
    half = (len(ascending) + 1) // 2
    order = list(heats)
    order[::2] = ascending[:half]
    order[1::2] = ascending[half:][::-1]
    return order
"""),
]
EXPLANATION = """
From a sorted row the smallest and the largest of what is left are always at the two ends. For `[5, 1, 9, 3, 7]`:

| taken | from | rest |
|---|---|---|
| 1 | front | 3 5 7 9 |
| 9 | back | 3 5 7 |
| 3 | front | 5 7 |
| 7 | back | 5 |
| 5 | front | |

The result goes up and down in turn. Sorting takes about `n` log `n` steps; `pop(0)` moves all the others up, which a
`deque` would avoid.
"""


def tasting_order(heats: list[int]) -> list[int]:
    rest = sorted(heats)
    order: list[int] = []
    while rest:
        if len(order) % 2 == 0:
            order.append(rest.pop(0))
        else:
            order.append(rest.pop())
    return order


def inputs(rng):
    return (integers(rng, 2, 9, 1, rng.choice([5, 30])),)
