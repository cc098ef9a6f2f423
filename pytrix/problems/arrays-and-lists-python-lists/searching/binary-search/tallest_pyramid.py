"""The tallest pyramid of blocks

A pyramid of blocks has one block on top, a layer of 2 by 2 blocks below, then 3 by 3, and so on down to the ground. A
pyramid with `h` layers needs `h * (h + 1) * (2 * h + 1) // 6` blocks.

Return how many layers the tallest pyramid has that can be built from `blocks` blocks; some blocks may be left over.
With no blocks there is no layer: return `0`. The number of blocks can be enormous, so do not try one height after
another.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`blocks` is 0 or more",)
HINTS = (
    "If 100 layers are too many, what about 101? If 50 are possible, what about 49?",
    "The possible heights come first, the impossible ones after: halve the range of heights, as in a sorted list.",
    "Keep one height that is possible and one that is not, and test the one in the middle until they are neighbours. First double a height until it "
    "is not possible.",
)
EXAMPLES = [
    Example((20,), why="1 + 4 + 9 is 14; with 16 more it would be 30"),
    Example((30,), why="1 + 4 + 9 + 16 is exactly 30"),
    Example((29,), why="one block is missing for the fourth layer"),
]
EDGES = {
    "no blocks": (0,),
    "one block": (1,),
    "left over": Edge((4,), "three blocks are left over"),
    "enormous": Edge((333338333350000,), "a hundred thousand layers exactly"),
    "built from `blocks` blocks": Edge((41667041667750000,), "half a million layers and one more, but for one block"),
}
MISTAKES = [
    Mistake("A pyramid may use all the blocks.", "needed(middle) <= blocks", "needed(middle) < blocks"),
    Mistake("You return the first height that is not possible any more.", "return possible", "return impossible"),
    Mistake("You count the blocks of the lowest layer only. All layers need blocks.",
            "return height * (height + 1) * (2 * height + 1) // 6", "return height * height"),
    Mistake("The range of heights does not reach far enough: a fixed upper bound is too low for many blocks.",
            "    while needed(impossible) <= blocks:\n        impossible *= 2\n", "    impossible = 1000\n"),
]
SIZE = 8_000_000
SLOW = [
    Slow("Your answer is right, but it tries one height after another. Halve the range of heights instead.",
         """
def tallest_pyramid(blocks: int) -> int:
    height = 0
    while blocks > 0:
        height += 1
        blocks -= height * height
    return height if blocks == 0 else height - 1
"""),
]
EXPLANATION = """
More layers always need more blocks, so all heights up to some number are possible and all above it are not. Halving
finds the border without any list: the heights themselves are searched. For 20 blocks:

| possible | impossible | middle | needs |
|---|---|---|---|
| 0 | 4 | 2 | 5: possible |
| 2 | 4 | 3 | 14: possible |
| 3 | 4 | neighbours | |

First a height that is impossible is found by doubling. For a pyramid of a million layers that takes about 20
doublings and as many halvings, where trying each height would take a million steps.
"""


def tallest_pyramid(blocks: int) -> int:
    possible = 0
    impossible = 1
    while needed(impossible) <= blocks:
        impossible *= 2
    while impossible - possible > 1:
        middle = (possible + impossible) // 2
        if needed(middle) <= blocks:
            possible = middle
        else:
            impossible = middle
    return possible


def needed(height: int) -> int:
    return height * (height + 1) * (2 * height + 1) // 6


def inputs(rng):
    height = rng.randint(1, 60)
    exact = height * (height + 1) * (2 * height + 1) // 6
    return (rng.choice([exact, exact - 1, exact + 1, rng.randint(0, 5000)]),)


def large(rng, size):
    return (size**3 // 3 + rng.randint(0, size),)
