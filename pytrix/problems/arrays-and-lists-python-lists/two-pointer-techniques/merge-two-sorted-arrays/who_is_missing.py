"""On one list only

Two guards each keep a list of the numbers of the cars that came past them, `north` and `south`, in ascending order,
no number twice within a list. Cars that passed both drove through; the others are still in the town.

Return the numbers that are on exactly one of the two lists, in ascending order.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("COMPARE", "PARTITION")
HINTS = (
    "The front numbers are 14 and 20. What do you know about car 14?",
    "Walk along both lists, with one position each. The smaller front number is on one list only; two equal ones are passed over together.",
    "When one list is used up, all that is left of the other one belongs to the answer.",
)
EXAMPLES = [
    Example(([3, 8, 14, 20], [8, 9, 20]), why="8 and 20 drove through"),
    Example(([1, 2], [1, 2]), why="all drove through"),
    Example(([5], [6, 7]), why="nobody drove through"),
]
EDGES = {
    "north": Edge(([], [2, 4]), "nothing on the first list"),
    "south": Edge(([2, 4], []), "nothing on the second list"),
    "exactly one": Edge(([1, 3, 5, 7], [3, 5]), "the other list is contained in the first"),
    "in ascending order": Edge(([8, 64, 120], [9, 64, 72, 500]), "larger numbers"),
}
MISTAKES = [
    Mistake("What is left of one list when the other is used up belongs to the answer.", "return single + north[one:] + south[other:]", "return single"),
    Mistake("Numbers on both lists do not belong to the answer.", "            one += 1\n            other += 1\n", "            single.append(north[one])\n            one += 1\n            other += 1\n"),
    Mistake("You find only the numbers that the north list has alone; the south list can have some, too.", "            single.append(south[other])\n", "", "north[one:] + south[other:]", "north[one:]"),
    Mistake("The answer should ascend. Putting the numbers of one list after those of the other mixes them up.",
            """
def still_in_town(north: list[int], south: list[int]) -> list[int]:
    return [car for car in north if car not in south] + [car for car in south if car not in north]
"""),
]
ALSO_RIGHT = [
    Way("`^` of two sets gives what is in exactly one of them; then it has to be sorted again.",
        """
def still_in_town(north: list[int], south: list[int]) -> list[int]:
    return sorted(set(north) ^ set(south))
"""),
]
EXPLANATION = """
The smaller of the two front numbers cannot come later in the other list, so it is decided at once. For
`[3, 8, 14, 20]` and `[8, 9, 20]`:

| north | south | then |
|---|---|---|
| 3 | 8 | 3 is single |
| 8 | 8 | both pass |
| 14 | 9 | 9 is single |
| 14 | 20 | 14 is single |
| 20 | 20 | both pass |

Each number is looked at once. Searching every number in the other list would take the product of the lengths.
"""


def still_in_town(north: list[int], south: list[int]) -> list[int]:
    single = []
    one = 0
    other = 0
    while one < len(north) and other < len(south):
        if north[one] < south[other]:
            single.append(north[one])
            one += 1
        elif north[one] > south[other]:
            single.append(south[other])
            other += 1
        else:
            one += 1
            other += 1
    return single + north[one:] + south[other:]


def inputs(rng):
    return tuple(sorted(distinct(rng, 1, 6, 1, 12)) for _ in range(2))
