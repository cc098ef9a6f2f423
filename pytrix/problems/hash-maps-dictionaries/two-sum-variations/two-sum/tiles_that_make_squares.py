"""Tiles that make squares

Two children have heaps of small square tiles, and `heaps` lists how many tiles are in each heap, at least 1 and at
most 1000. Two heaps **match** if all their tiles together can be laid out as one large square: 9 and 7 match, because
16 is 4 times 4.

Return the number of pairs of heaps that match. Heaps of the same size are different heaps, and a heap can be part of
many pairs, but it does not match itself. There can be many thousands of heaps.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "A heap has 30 tiles. Which sizes of another heap would do, if no heap has more than 1000 tiles?",
    "For each heap there are only a few dozen squares that could come up, and each of them says exactly which partner is missing.",
    "Keep the numbers of heaps of each size passed so far. For a new heap, go through the squares up to 2000 and add the number of heaps of the missing size.",
)
EXAMPLES = [
    Example(([9, 7, 2, 7, 18],), why="9 + 7 twice, 2 + 7 twice and 18 + 7 twice"),
    Example(([8, 8, 8],), why="8 + 8 is 16, and there are three pairs"),
    Example(([5, 6, 1],)),
]
EDGES = {
    "Heaps of the same size": ([8, 8, 8, 8],),
    "does not match itself": ([8],),
    "at most 1000": ([936, 1000, 1000],),
    "at least 1": Edge(([1, 3, 1, 3],), "the smallest squares"),
    "There can be many thousands": Edge(([],), "no heaps at all"),
}
MISTAKES = [
    Mistake("Each pair counts twice in your answer, once from each side.",
            """
def matches(heaps: list[int]) -> int:
    number: dict[int, int] = {}
    for heap in heaps:
        number[heap] = number.get(heap, 0) + 1
    found = 0
    for heap in heaps:
        for side in range(2, 45):
            found += number.get(side * side - heap, 0) - (side * side == 2 * heap)
    return found
"""),
    Mistake("Heaps of the same size count as one in your answer.", "number[heap] = number.get(heap, 0) + 1", "number[heap] = 1"),
    Mistake("Two heaps together can have more tiles than 1000. You stop at too small a square.", "range(2, 45)", "range(2, 32)"),
    Mistake("You look for heaps that are square numbers themselves. It is the two together that make the square.", "side * side - heap", "side * side"),
]
SIZE = 15_000
SLOW = [
    Slow("Right, but you add up every two heaps. Ask for each heap which few partners it could have.",
         """
def matches(heaps: list[int]) -> int:
    squares = {side * side for side in range(2, 45)}
    return sum(heaps[i] + heaps[j] in squares for i in range(len(heaps)) for j in range(i + 1, len(heaps)))
"""),
]
ALSO_RIGHT = [
    Way("Count all heaps first and go through pairs of sizes instead of heaps. With at most 1000 sizes that costs half a million steps, however many heaps there are.",
        """
def matches(heaps: list[int]) -> int:
    number: dict[int, int] = {}
    for heap in heaps:
        number[heap] = number.get(heap, 0) + 1
    twice = 0
    for heap, times in number.items():
        for side in range(2, 45):
            other = side * side - heap
            twice += times * (number.get(other, 0) - (other == heap))
    return twice // 2
"""),
]
EXPLANATION = """
Two heaps have at most 2000 tiles, so only the squares of 2 to 44 can come up. Each of them turns the question into a
plain two-sum: which heap is missing?

| heap | partners passed before | pairs |
|---|---|---|
| 9 | | 0 |
| 7 | 9 for 16 | 1 |
| 2 | 7 for 9 | 1 |
| 7 | 9 for 16, 2 for 9 | 2 |
| 18 | 7 for 25, twice | 2 |

Each heap costs 43 look-ups, so the work grows with the number of heaps. All pairs would cost its square.
"""


def matches(heaps: list[int]) -> int:
    number: dict[int, int] = {}
    found = 0
    for heap in heaps:
        for side in range(2, 45):
            found += number.get(side * side - heap, 0)
        number[heap] = number.get(heap, 0) + 1
    return found


def inputs(rng):
    kind = rng.choice([9, 12, 40, 1000])
    heaps = integers(rng, 2, 8, 1, kind)
    if kind == 1000:
        heaps = [rng.choice([1000, 936, 964, 972, 25, 64, heap]) for heap in heaps]
    return (heaps,)


def large(rng, size):
    return ([rng.randint(1, 1000) for _ in range(size)],)
