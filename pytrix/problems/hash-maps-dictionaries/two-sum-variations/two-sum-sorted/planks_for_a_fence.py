"""How many pairs of planks?

A rail of a fence consists of two planks, laid end to end, that must together be exactly `wanted` centimetres long.
`lengths` lists the planks in the shed in ascending order; no two are equally long.

Return how many different pairs of planks would do. A pair consists of two different planks, and it is the same pair
whichever of them lies on the left.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "The shortest and the longest plank together are too short. For which of the two is there no hope any more?",
    "Put one index at each end. If the two planks are too short together, move the left index, and if they are too long, the right one.",
    "If they fit, count the pair and move on as well: no other plank of another length could fit with the left one.",
)
EXAMPLES = [
    Example(([40, 70, 90, 110, 140], 180), why="40 + 140 and 70 + 110"),
    Example(([30, 50, 60, 80], 100), why="50 and another 50 would do, but there is only one"),
    Example(([10, 20, 30, 40, 50], 60)),
]
EDGES = {
    "two different planks": ([50], 100),
    "in the shed": Edge(([], 120), "no planks"),
    "would do": Edge(([20, 35], 55), "just two planks"),
}
MISTAKES = [
    Mistake("A plank of half the length is used twice in your answer.", "while left < right:", "while left <= right:"),
    Mistake("You count each pair twice, once from each side.",
            """
def pairs(lengths: list[int], wanted: int) -> int:
    return sum(wanted - each in lengths and wanted - each != each for each in lengths)
"""),
    Mistake("You stop at the first pair that fits. All of them were to be counted.", "            found += 1\n", "            return 1\n"),
    Mistake("You only try planks next to each other in the list.",
            """
def pairs(lengths: list[int], wanted: int) -> int:
    return sum(one + other == wanted for one, other in zip(lengths, lengths[1:]))
"""),
    Mistake("You also count pairs that are too short. They must be exactly that long.", "if total == wanted:", "if total <= wanted:"),
]
EXPLANATION = """
Each comparison rules out one plank for good, so the two indices meet after one walk over the list.

| left | right | together | what moves |
|---|---|---|---|
| 40 | 140 | 180 | counted, left |
| 70 | 140 | 210 | right |
| 70 | 110 | 180 | counted, left |
| 90 | 110 | 200 | right |

There are fewer steps than planks, and nothing has to be remembered. A set of the lengths would do as well, for any
order of the list, but it takes up memory.
"""


def pairs(lengths: list[int], wanted: int) -> int:
    left, right = 0, len(lengths) - 1
    found = 0
    while left < right:
        total = lengths[left] + lengths[right]
        if total == wanted:
            found += 1
        if total <= wanted:
            left += 1
        else:
            right -= 1
    return found


def inputs(rng):
    lengths = sorted(rng.sample(range(10, 101, 10), rng.randint(2, 8)))
    return lengths, rng.choice([lengths[0] + lengths[-1], 2 * rng.choice(lengths), rng.choice(range(40, 160, 10)), 100, 110])
