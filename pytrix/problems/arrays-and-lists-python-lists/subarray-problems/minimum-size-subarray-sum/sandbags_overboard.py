"""Sandbags overboard

A balloon carries sandbags in a row, and `bags` lists their weights in kilograms, each at least 1. To rise, the pilot throws bags overboard one by one, from the front of the row. The bags that stay must weigh at least `needed` kilograms altogether, so that the balloon does not rise too fast.

Return how many bags he can throw overboard at most. If even all of them together are lighter than that, he throws none.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "How heavy is what stays, before and after a bag has gone?",
    "Begin with the weight of all bags. Go through them from the front, and take each one off as long as enough stays.",
    "Stop at the first bag for which the weight without it would be below `needed`.",
)
EXAMPLES = [
    Example(([8, 5, 9, 6, 7], 20), why="8 and 5 can go, and 22 kilograms stay"),
    Example(([8, 5, 9], 20), why="22 without the first would be 14"),
    Example(([4, 4, 4], 8), why="after one bag exactly 8 kilograms stay"),
]
EDGES = {
    "lighter than that": Edge(([3, 2], 10), "too light from the start"),
    "at most": Edge(([5, 5, 5], 0), "nothing has to stay"),
    "one by one": Edge(([1, 1, 1, 1, 1, 1, 1, 1], 1), "all but the last one"),
    "sandbags in a row": Edge(([], 0), "no bags"),
    "from the front": Edge(([9, 1, 1, 1], 4), "the heavy bag is in front of the light ones"),
}
MISTAKES = [
    Mistake("Exactly as many kilograms as needed are enough.", "if weight - bag < needed:", "if weight - bag <= needed:"),
    Mistake("You look for bags that may go anywhere in the row. He throws them from the front and stops at the first that must stay.", "            break\n", "            continue\n"),
    Mistake("You throw the bag first and then look whether enough stays; that is one bag too many.", "if weight - bag < needed:", "if weight < needed:"),
]
EXPLANATION = """
The weight is added up once, and then only reduced. A bag may go if what would stay without it is still enough. For 8, 5, 9, 6, 7 and 20 kilograms:

| bag | stays without it | thrown |
|---|---|---|
| 8 | 27 | 1 |
| 5 | 22 | 2 |
| 9 | 13 | stop |

Shortening from the front as long as enough is left is one half of finding the shortest stretch with a certain sum. The bags are gone through twice.
"""


def can_go(bags: list[int], needed: int) -> int:
    weight = sum(bags)
    count = 0
    for bag in bags:
        if weight - bag < needed:
            break
        weight -= bag
        count += 1
    return count


def inputs(rng):
    bags = integers(rng, 0, 6, 1, 9)
    return bags, max(0, sum(bags[rng.randint(0, len(bags)) :]) + rng.choice([-1, 0, 0, 1]))
