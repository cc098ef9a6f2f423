"""How often is the mark rewritten?

In a throwing contest the results come in one by one. At any time the better third of the throws so far, rounded **down**, would get a badge: of seven throws the best two.

`throws` holds the results in order, as whole numbers; more is better. The **mark** is the least result that would get a badge at that time; while nobody would, there is none. A helper writes it on a board: when there is a mark for the first time, and whenever it differs from the one on the board. With equal results it makes no difference who gets the badge.

Return how often the helper has to write. Sorting all throws each time takes too long for a whole season.
"""
from heapq import heappop, heappush, heappushpop

from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("PARTITION", "SORT")
HINTS = (
    "If you kept the throws with a badge and those without apart, which throw of each group would matter next?",
    "Two heaps: the badges with their least on top, the others with their greatest on top (by negative numbers). A new throw either gets in and may push one out, or does not.",
    "Let each throw try to get in: push it onto the badges, take out the least, and put that with the others. After every third throw, the best of the others moves up.",
)
EXAMPLES = [
    Example(([50, 70, 60, 80, 65, 75, 90],), why="70 first, then 80, 75 and 80 again"),
    Example(([30, 20, 10, 10, 20, 30],), why="30 for three throws, and for six the best two are 30 and 30"),
    Example(([5, 9],), why="two throws make no third"),
]
EDGES = {
    "while nobody would": Edge(([],), "no throw at all"),
    "equal results": Edge(([4, 4, 4, 4, 7, 4, 4],), "many equal results"),
    "rounded **down**": Edge(([1, 2, 3, 4, 5, 6, 7, 8],), "always better"),
    "the least result": Edge(([9, 8, 7, 6, 5, 4, 3],), "always worse"),
}
ALWAYS = [([28, 9, 5, 11],)]
MISTAKES = [
    Mistake("The third is rounded down: after one throw or two nobody has a badge.", "if number % 3 == 0", "if number % 3 == 1"),
    Mistake("You write the best throw. The mark is the least one that still gets a badge.", "if badges and badges[0] != mark:\n            mark = badges[0]", "if badges and max(badges) != mark:\n            mark = max(badges)"),
    Mistake("A new throw that is better has to push the least one out of the badges.", "        throw = heappushpop(badges, throw)\n", ""),
    Mistake("When the number of badges grows, the best of the others moves up, not simply the newest throw.", "            heappush(badges, -heappop(others))\n", "            heappush(badges, throw)\n"),
]
SIZE = 24_000
SLOW = [
    Slow(
        "Your answer is right, but it sorts all throws after each one. Keep the two groups and move one throw at a time.",
        """
def times_written(throws: list[int]) -> int:
    marks = []
    for number in range(3, len(throws) + 1):
        best = sorted(throws[:number], reverse=True)
        marks.append(best[number // 3 - 1])
    return sum(place == 0 or marks[place - 1] != mark for place, mark in enumerate(marks))
""",
    )
]
EXPLANATION = """
The badges lie in a heap with the least on top, the others in a heap with the greatest on top. `heappushpop` lets a throw try to get in and gives back who is out. For 50, 70, 60, 80, 65, 75, 90:

| throw | badges | others | mark |
|---|---|---|---|
| 50 | – | 50 | None |
| 70 | – | 70 50 | None |
| 60 | 70 | 60 50 | 70 |
| 80 | 80 | 70 60 50 | 80 |
| 65 | 80 | 70 65 60 50 | 80 |
| 75 | 80 75 | 70 65 60 50 | 75 |
| 90 | 90 80 | 75 70 65 60 50 | 80 |

Each throw costs a few heap steps, a logarithm of their number. The helper writes four times. With `insort` one could read the mark off by position, but every throw shifts others in the list.
"""


def times_written(throws: list[int]) -> int:
    badges: list[int] = []
    others: list[int] = []
    written = 0
    mark: int | None = None
    for number, throw in enumerate(throws, 1):
        throw = heappushpop(badges, throw)
        heappush(others, -throw)
        if number % 3 == 0:
            heappush(badges, -heappop(others))
        if badges and badges[0] != mark:
            mark = badges[0]
            written += 1
    return written


def inputs(rng):
    return (integers(rng, 2, 11, 1, rng.choice([4, 30])),)


def large(rng, size):
    return ([rng.randint(1, 10**6) for _ in range(size)],)
