"""Which hall for whom

A sports centre has numbered halls 1, 2, 3, … and gives each group a hall for its training. `groups` holds for each a tuple of the minute it begins and the minute it ends; in its last minute the hall is free for the next group already. Groups are served in the order of their beginning; those that begin in the same minute in the order in which they are listed.

Each group gets the hall with the smallest number that is free. Return the list of hall numbers, in the order in which the groups are listed. There are as many halls as are needed.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("PARTITION", "SORT")
CONSTRAINTS = ("every group ends after it begins",)
HINTS = (
    "When a group begins, which two things do you have to know about the halls?",
    "Two heaps help: one of the numbers of free halls, one of the halls in use with the minute at which they become free.",
    "Before a group begins, move all halls whose end has come into the heap of free ones. Then take the smallest free number, or open a new hall.",
)
EXAMPLES = [
    Example(([(0, 50), (10, 30), (30, 60), (40, 90)],), why="hall 2 is free again at minute 30; at 40 both are in use"),
    Example(([(60, 90), (0, 60)],), why="served in the order of beginning"),
    Example(([(5, 9), (5, 6), (6, 7)],)),
]
EDGES = {
    "in the same minute": Edge(([(3, 4), (3, 9), (3, 5), (4, 6)],), "three at once"),
    "last minute": Edge(([(0, 10), (10, 20), (20, 30)],), "one after the other"),
    "smallest number": Edge(([(0, 9), (1, 5), (2, 4), (5, 8), (6, 7)],), "two halls free at once"),
    "in the order in which the groups are listed": Edge(([(9, 12), (0, 20), (5, 10)],), "listed backwards"),
    "as are needed": Edge(([],), "no groups"),
}
ALWAYS = [
    ([(0, 2), (1, 4), (5, 6)],),
]
MISTAKES = [
    Mistake("In the last minute of a group its hall is free for the next one already.", "while used and used[0][0] <= begin:", "while used and used[0][0] < begin:"),
    Mistake("Return the halls in the order in which the groups are listed, not in that of their beginning.", "        halls[place] = hall\n", "        halls.append(hall)\n        halls.pop(0)\n"),
    Mistake("Of several free halls the one with the smallest number is taken, not the one that became free first.", "            heappush(free, heappop(used)[1])\n", "            free.append(heappop(used)[1])\n", "hall = heappop(free)", "hall = free.pop(0)"),
    Mistake("A hall is in use until its group ends; you give it away as soon as the group has begun.", "heappush(used, (end, hall))", "heappush(used, (begin, hall))"),
]
ALSO_RIGHT = [
    Way(
        "For a few halls, a list with the end of each is enough: take the first whose end has come.",
        '''
def halls_for(groups: list[tuple[int, int]]) -> list[int]:
    ends: list[int] = []
    halls = [0] * len(groups)
    for place in sorted(range(len(groups)), key=lambda place: groups[place][0]):
        begin, end = groups[place]
        hall = next((number for number, until in enumerate(ends) if until <= begin), len(ends))
        ends[hall:hall + 1] = [end]
        halls[place] = hall + 1
    return halls
''',
    )
]
ORACLE = '''
def halls_for(groups: list[tuple[int, int]]) -> list[int]:
    order = sorted(range(len(groups)), key=lambda place: (groups[place][0], place))
    halls = {}
    for place in order:
        busy = {halls[other] for other in halls if groups[other][1] > groups[place][0]}
        number = 1
        while number in busy:
            number += 1
        halls[place] = number
    return [halls[place] for place in range(len(groups))]
'''
EXPLANATION = """
One heap knows which hall becomes free next, the other which free hall has the smallest number.

| group | free | in use afterwards | hall |
|---|---|---|---|
| 0 to 50 | | 1 | 1 |
| 10 to 30 | | 1, 2 | 2 |
| 30 to 60 | 2 | 1, 2 | 2 |
| 40 to 90 | | 1, 2, 3 | 3 |

Each group goes into a heap and out of it once, so the work is that of sorting.
"""


def halls_for(groups: list[tuple[int, int]]) -> list[int]:
    free: list[int] = []
    used: list[tuple[int, int]] = []
    halls = [0] * len(groups)
    opened = 0
    for place in sorted(range(len(groups)), key=lambda place: groups[place][0]):
        begin, end = groups[place]
        while used and used[0][0] <= begin:
            heappush(free, heappop(used)[1])
        if free:
            hall = heappop(free)
        else:
            opened += 1
            hall = opened
        heappush(used, (end, hall))
        halls[place] = hall
    return halls


def inputs(rng):
    groups = []
    for _ in range(rng.randint(3, 9)):
        begin = rng.randint(0, 9)
        groups.append((begin, begin + rng.randint(1, 6)))
    return (groups,)
