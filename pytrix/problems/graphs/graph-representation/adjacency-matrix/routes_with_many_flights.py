"""Routes with many flights

A game studio tests a simulated airline. A table says between which of its airports, numbered from 0, one can fly: `links[a][b]` is 1 if there is a flight from `a` to `b`, otherwise 0.
The flight back need not exist, and a sightseeing flight may lead from an airport to itself.

Return in how many ways one can go from airport `start` to airport `goal` with exactly `flights` flights. Two ways differ if the lists of airports they pass differ; an airport may be passed
any number of times. With 0 flights there is one way if `start` is `goal`, and none otherwise. The number can be enormous, so return its remainder when divided by 1,000,000,007.
There are 1 to 5 airports, and `flights` may be as large as a million.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "If you know all numbers of ways with 8 flights, how do you get those with 16 in a single step?",
    "Multiply tables: ways from a to b with p + q flights are, summed over every stop, ways to the stop with p times ways onward with q.",
    "Halve the number of flights again and again. When it is odd, multiply the result by the current table; then multiply that table by itself.",
)
EXAMPLES = [
    Example(([[0, 1, 1], [0, 0, 1], [1, 0, 0]], 0, 2, 4), why="0-2-0-1-2 and 0-1-2-0-2"),
    Example(([[1, 1], [1, 0]], 0, 0, 10), why="89 ways"),
    Example(([[0, 1], [0, 0]], 0, 1, 2), why="after one flight there is no other"),
]
EDGES = {
    "With 0 flights": ([[1, 1], [1, 1]], 1, 1, 0),
    "none otherwise": Edge(([[1, 1], [1, 1]], 0, 1, 0), "0 flights to another airport"),
    "remainder": Edge(([[1, 1], [1, 1]], 0, 1, 40), "more than a billion ways"),
    "need not exist": Edge(([[0, 1, 0], [0, 0, 1], [0, 0, 0]], 0, 2, 2), "a chain of one-way flights"),
}
MISTAKES = [
    Mistake("You lost the flights left over when the number is odd.", "if flights % 2:", "if flights == 1:"),
    Mistake("You answer for the way back: the flights lead from start to goal.", "airport == start", "airport == goal", "ways[0][goal]", "ways[0][start]"),
    Mistake("Return the remainder, not the whole number.", " % 1_000_000_007", ""),
    Mistake("With 0 flights one is still at the start, and that is one way.", "airport == start", "airport == start and flights > 0"),
]
EQUIVALENT = {
    "return [[sum((x * y for x, y in zip(row, column))) % 1000000007 for column in columns] for row in first] -> return [[sum((x * y for x, y in zip(column, row))) % 1000000007 for column in columns] for row in first]": "a product is the same in either order",
}
SIZE = 1_000_000
SLOW = [
    Slow(
        "This adds one flight at a time, so a million flights take a million rounds. Double what you know.",
        """
def count_ways(links: list[list[int]], start: int, goal: int, flights: int) -> int:
    ways = [int(a == start) for a in range(len(links))]
    for _ in range(flights):
        ways = [sum(ways[a] * links[a][b] for a in range(len(links))) % 1_000_000_007 for b in range(len(links))]
    return ways[goal]
""",
    )
]
EXPLANATION = """
The table itself counts ways with one flight. Multiplied by itself it counts those with two, then four, eight and so on; the binary digits of `flights` say which of these tables are needed. One row of ways, from `start` to everywhere, is multiplied by those. For `[[1, 1], [1, 0]]` and 10 flights, 8 + 2:

| flights left | table counts | odd | ways from 0 to 0 |
|---|---|---|---|
| 10 | 1 flight | no | 1 |
| 5 | 2 flights | yes | 2 |
| 2 | 4 flights | no | 2 |
| 1 | 8 flights | yes | 89 |

One multiplication costs n³ for n airports, and about 2 · log₂(flights) of them are made. Adding one flight at a time is simpler and costs n² for each flight: better for few flights.
"""


def times(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    columns = list(zip(*second))
    return [[sum(x * y for x, y in zip(row, column)) % 1_000_000_007 for column in columns] for row in first]


def count_ways(links: list[list[int]], start: int, goal: int, flights: int) -> int:
    ways = [[int(airport == start) for airport, _ in enumerate(links)]]
    while flights:
        if flights % 2:
            ways = times(ways, links)
        links = times(links, links)
        flights //= 2
    return ways[0][goal]


def inputs(rng):
    size = rng.randint(1, 4)
    links = [[int(rng.random() < 0.55) for _ in range(size)] for _ in range(size)]
    return (links, rng.randrange(size), rng.randrange(size), rng.choice([0, 1, 2, 3, 4, 5, 6, 7, 13, 60]))


def large(rng, size):
    links = [[int(rng.random() < 0.5) for _ in range(5)] for _ in range(5)]
    links[0] = [1, 1, 1, 1, 1]
    return (links, 0, 4, size - rng.randint(0, 99))
