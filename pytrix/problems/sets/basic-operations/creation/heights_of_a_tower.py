"""How many heights are possible?

A child has building blocks with the heights in `blocks`, in centimetres; several may be equally high. A tower is made
of any of the blocks, each used at most once, or of none at all, which gives a height of 0.

Return how many different heights are possible. With many blocks there are far too many towers to build them one by
one.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("COUNT", "GENERATE")
CONSTRAINTS = ("heights are at least 1 and at most 40", "up to 60 blocks")
HINTS = (
    "If you know all heights that are possible with some of the blocks, what does one more block change?",
    "Keep the set of possible heights, which begins with 0 alone. Each block adds, to every height so far, a height with the block on top.",
    "Make the new heights in a set comprehension, and join them with the old ones. Don't put them into the set while you go through it.",
)
EXAMPLES = [
    Example(([3, 5],), why="0, 3, 5 and 8"),
    Example(([4, 4, 4],), why="0, 4, 8 and 12"),
    Example(([1, 2, 3],), why="every height from 0 to 6"),
]
EDGES = {
    "none at all": ([],),
    "equally high": Edge(([2, 2, 5],), "two equal blocks and another"),
    "at most once": ([7],),
}
MISTAKES = [
    Mistake("A tower without blocks has the height 0, which is possible, too.", "heights = {0}", "heights: set[int] = set()", "heights |= {", "heights |= {block} | {"),
    Mistake("Equally high blocks are different blocks and can stand on each other.", "for block in blocks:", "for block in set(blocks):"),
    Mistake("You replace the old heights: a tower may also leave the block out.", "heights |= {", "heights = {"),
    Mistake("You count towers, but several towers may have the same height.", "heights = {0}", "heights = [0]", "heights |= {height + block for height in heights}", "heights += [height + block for height in heights]"),
]
SIZE = 100
SLOW = [
    Slow("Right, but you build every single tower, and their number doubles with each block. Keep only the different heights.",
         """
def heights_possible(blocks: list[int]) -> int:
    def towers(number: int, height: int) -> set[int]:
        if number == len(blocks):
            return {height}
        return towers(number + 1, height) | towers(number + 1, height + blocks[number])

    return len(towers(0, 0))
"""),
]
EXPLANATION = """
The set holds all heights that are possible with the blocks so far, each once, however many towers have it.

| block | new heights | set afterwards |
|---|---|---|
| 1 | 1 | 0, 1 |
| 2 | 2, 3 | 0, 1, 2, 3 |
| 3 | 3, 4, 5, 6 | 0, 1, 2, 3, 4, 5, 6 |

Every height lies between 0 and the sum of all blocks, so the work grows with the number of blocks times that sum.
Building every tower would double with each block. A list of yes and no for each height, up to the sum, could take the
place of the set.
"""


def heights_possible(blocks: list[int]) -> int:
    heights = {0}
    for block in blocks:
        heights |= {height + block for height in heights}
    return len(heights)


def inputs(rng):
    return (integers(rng, 1, 7, 1, 12),)


def large(rng, size):
    return ([rng.randint(1, 40) for _ in range(size // 2)],)
