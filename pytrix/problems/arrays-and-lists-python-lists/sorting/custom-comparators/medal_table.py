"""Is the medal table in order?

A newspaper prints a table of medals. Each entry of `table` is a list of three numbers for one country: its gold,
silver and bronze medals. A country with more gold medals stands above one with fewer. With the same number of gold
medals the silver ones decide, and if these are the same as well, the bronze ones. Countries that are equal in all
three may stand in either order.

Return whether the table is in order from top to bottom. A table with no or one country is in order.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COMPARE", "VALIDATE")
HINTS = (
    "If every country stands rightly above the next one, can two countries further apart be in the wrong order?",
    "Only neighbours have to be compared. In each pair the upper country must not be worse than the lower one.",
    "Python compares two lists entry by entry, and the first difference decides. `zip` pairs the table with the table from position 1 on.",
)
EXAMPLES = [
    Example(([[3, 0, 1], [2, 5, 5], [2, 5, 4]],), why="3 gold, then 2; then 5 bronze before 4"),
    Example(([[1, 1, 0], [1, 2, 0]],), why="the silver medals decide"),
    Example(([[2, 0, 0], [2, 0, 0]],), why="equal countries"),
]
EDGES = {
    "no or one country": ([],),
    "the bronze ones": ([[1, 1, 1], [1, 1, 2]],),
    "equal in all three": ([[4, 1, 1], [4, 1, 1], [0, 9, 9]],),
    "from top to bottom": Edge(([[5, 0, 0], [4, 0, 0], [3, 0, 0], [3, 0, 1]],), "only the last pair is wrong"),
    "stands above": Edge(([[2, 0, 0], [0, 0, 9], [1, 0, 0]],), "one gold medal against many bronze ones"),
    "more gold medals": Edge(([[1, 0, 0], [0, 9, 9], [0, 9, 9]],), "one gold medal at the top"),
    "fewer": Edge(([[2, 0, 0], [1, 150, 90]],), "very many silver medals"),
    "these are the same as well": Edge(([[3, 1, 0], [2, 1, 5], [1, 1, 7]],), "the silver medals alone are the same"),
}
ALWAYS = [([[2, 2, 0], [2, 1, 5]],)]
MISTAKES = [
    Mistake("Countries that are equal in all three are in order; you demand a difference.", "upper >= lower", "upper > lower"),
    Mistake("You compare the gold medals only.", "upper >= lower", "upper[0] >= lower[0]"),
    Mistake("You compare the number of all medals. One gold medal counts more than any number of silver ones.", "upper >= lower", "sum(upper) >= sum(lower)"),
    Mistake("You demand that the upper country has no fewer medals of any kind. The first difference decides.",
            "upper >= lower", "all(one >= other for one, other in zip(upper, lower))"),
    Mistake("One right pair is not enough: all of them must be right.", "all(upper", "any(upper"),
    Mistake("Your table begins with the worst country. The best one stands at the top.", "upper >= lower", "upper <= lower"),
]
ALSO_RIGHT = [
    Way("A table is in order if sorting it from the best to the worst changes nothing. Sorting takes longer than looking at the neighbours.",
        """
def is_in_order(table: list[list[int]]) -> bool:
    return table == sorted(table, reverse=True)
"""),
]
EXPLANATION = """
Lists are compared entry by entry: the first place where they differ decides, exactly as gold, silver and bronze do.
For `[[3, 0, 1], [2, 5, 5], [2, 5, 4]]`:

| upper | lower | decided by |
|---|---|---|
| 3 0 1 | 2 5 5 | gold, 3 > 2 |
| 2 5 5 | 2 5 4 | bronze, 5 > 4 |

If all neighbours are in order, the whole table is. Each pair is looked at once, and `all` stops at the first wrong one.
"""


def is_in_order(table: list[list[int]]) -> bool:
    return all(upper >= lower for upper, lower in zip(table, table[1:]))


def inputs(rng):
    high = rng.choice([1, 2, 5])
    table = sorted(([rng.randint(0, high) for _ in range(3)] for _ in range(rng.randint(2, 5))), reverse=True)
    if rng.random() < 0.5:
        place = rng.randrange(len(table) - 1)
        table[place], table[place + 1] = table[place + 1], table[place]
    return (table,)
