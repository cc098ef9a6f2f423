"""How often did each sum come?

Somebody wants to know whether two dice are fair and writes down the sum of each throw: `sums`, numbers from 2 to 12.

Return a list of eleven numbers: how often the sum 2 came, how often 3 came, and so on up to 12. Sums that never came
count 0; without any throws all eleven numbers are 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "At which position of the result does the number for the sum 2 stand? And that for the sum 12?",
    "Begin with a list of eleven zeros. Each throw adds 1 at one position.",
    "The positions begin with 0 and the sums with 2, so the position of a sum is two less than the sum.",
)
EXAMPLES = [
    Example(([7, 4, 7, 12, 2, 7],), why="one 2, one 4, three 7s and one 12"),
    Example(([12],), why="12 stands at the last position"),
    Example(([3, 3],), why="position 1 belongs to the sum 3"),
]
EDGES = {
    "without any throws": ([],),
    "up to 12": Edge(([12, 12, 11],), "the largest sums"),
    "the sum 2": Edge(([2, 2, 2, 3],), "the smallest sums"),
    "numbers from 2 to 12": Edge(([2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12],), "each sum once"),
}
MISTAKES = [
    Mistake("Position 0 belongs to the sum 2. Your list has two useless places in front.", "[0] * 11", "[0] * 13", "counts[each - 2]", "counts[each]"),
    Mistake("The position is one too high: it is two less than the sum.", "[0] * 11", "[0] * 12", "counts[each - 2]", "counts[each - 1]"),
    Mistake("You set the number to 1. It should grow with each throw.", "+= 1", "= 1"),
    Mistake("Sums that never came belong to the list with a 0; yours lists only those that came.",
            """
def tally(sums: list[int]) -> list[int]:
    return [sums.count(each) for each in sorted(set(sums))]
"""),
    Mistake("From 2 to 12 there are eleven sums; the 12 is missing in yours.", """
def tally(sums: list[int]) -> list[int]:
    return [sums.count(each) for each in range(2, 12)]
"""),
]
ALSO_RIGHT = [
    Way("`count` for each of the eleven sums is shorter and goes through the list eleven times.",
        """
def tally(sums: list[int]) -> list[int]:
    return [sums.count(each) for each in range(2, 13)]
"""),
]
EXPLANATION = """
A list of counts is the first half of a counting sort. Its positions begin with 0, so the smallest sum, 2, has to be
subtracted. For `[7, 4, 7, 12, 2, 7]`:

| throw | 7 | 4 | 7 | 12 | 2 | 7 |
|---|---|---|---|---|---|---|
| position | 5 | 2 | 5 | 10 | 0 | 5 |

In the end position 5 holds a 3. Each throw costs one step, however many there are.
"""


def tally(sums: list[int]) -> list[int]:
    counts = [0] * 11
    for each in sums:
        counts[each - 2] += 1
    return counts


def inputs(rng):
    return ([a + rng.randint(1, 6) for a in integers(rng, 2, 12, 1, 6)],)
