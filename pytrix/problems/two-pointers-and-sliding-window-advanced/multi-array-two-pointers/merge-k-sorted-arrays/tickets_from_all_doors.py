"""Tickets from all doors

At a fair each door writes down the numbers of the tickets shown there, in ascending order; a ticket may be shown at several doors, but at each only once. Return a list of tuples, one for each ticket number in ascending order: the number and how many doors it was shown at.

`doors` holds the lists of all doors. Don't use sorting: walk through the lists side by side.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "SORT")
REQUIRES = ("no sorting",)
HINTS = (
    "Which is the smallest number that hasn't been dealt with, and where can it stand?",
    "It stands at the front of one or several of the lists. Keep a place in each list, and look at the numbers at these places.",
    "Take the least of the numbers at the places, count how many places show it, and move those places on. Repeat until all lists are at their end.",
)
EXAMPLES = [
    Example(([[3, 7, 9], [7, 8], [1, 7, 9]],)),
    Example(([[5], [], [4, 5]],)),
    Example(([[1, 2, 3]],)),
]
EDGES = {
    "all doors": Edge(([],), "no doors"),
    "several doors": Edge(([[6], [6], [6]],), "the same ticket everywhere"),
    "lists of all doors": Edge(([[], []],), "nobody came"),
    "ascending order": Edge(([[10, 11], [1, 2]],), "all of one list before the other"),
}
MISTAKES = [
    Mistake("Every list that shows the number has to move on, not just one of them.", "                places[door] += 1\n", "                places[door] += 1\n                break\n"),
    Mistake("The least number in front comes next, not the greatest.", "least = min(fronts)", "least = max(fronts)"),
    Mistake("Count how many doors showed the ticket, not how many doors are left.", "merged.append((least, fronts.count(least)))", "merged.append((least, len(fronts)))"),
    Mistake("The number itself belongs in the answer too, and comes first.", "merged.append((least, fronts.count(least)))", "merged.append((fronts.count(least), least))"),
]
ALSO_RIGHT = [
    Way(
        "With very many doors, looking at all of them for each number is slow; `heapq.merge` keeps the fronts in a heap, and `groupby` counts equal numbers.",
        '''
from heapq import merge
from itertools import groupby


def shown(doors: list[list[int]]) -> list[tuple[int, int]]:
    return [(number, len(list(group))) for number, group in groupby(merge(*doors))]
''',
    )
]
ORACLE = '''
def shown(doors: list[list[int]]) -> list[tuple[int, int]]:
    counts = {}
    for tickets in doors:
        for number in tickets:
            counts[number] = counts.get(number, 0) + 1
    merged = []
    while counts:
        least = min(counts)
        merged.append((least, counts.pop(least)))
    return merged
'''
EXPLANATION = """
One place in each list is enough, as all before it has been dealt with. For three doors with 3 7 9, 7 8 and 1 7 9:

| fronts | least | doors |
|---|---|---|
| 3, 7, 1 | 1 | 1 |
| 3, 7, 7 | 3 | 1 |
| 7, 7, 7 | 7 | 3 |
| 9, 8, 9 | 8 | 1 |
| 9, –, 9 | 9 | 2 |

Each number looks at every door once, so the work is the number of different tickets times that of the doors.
"""


def shown(doors: list[list[int]]) -> list[tuple[int, int]]:
    places = [0] * len(doors)
    merged = []
    while True:
        fronts = [tickets[place] for tickets, place in zip(doors, places) if place < len(tickets)]
        if not fronts:
            return merged
        least = min(fronts)
        merged.append((least, fronts.count(least)))
        for door, tickets in enumerate(doors):
            if tickets[places[door] : places[door] + 1] == [least]:
                places[door] += 1


def inputs(rng):
    doors = []
    for _ in range(rng.randint(1, 4)):
        chosen = set(rng.sample(range(1, 10), rng.randint(0, 5)))
        doors.append([number for number in range(1, 10) if number in chosen])
    return (doors,)
