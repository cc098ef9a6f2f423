"""Walks that never go below the start

A walk takes steps up and steps down, each by one metre. It begins at sea level, never goes below it, and ends at sea level after `ups` steps up and
as many down. It may not rise above `roof` metres either.

Return how many different walks there are. With no steps there is one, the one that stays where it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`ups` and `roof` are not negative",)
HINTS = (
    "After three steps, at which heights can a walk be, and in how many ways?",
    "Keep, for each height, in how many ways it is reached. A step up or down makes the next row of such numbers.",
    "The ways to a height are those of one metre less and one metre more, as far as these lie between sea level and the roof. Do it for each step; the answer stands at height 0.",
)
EXAMPLES = [
    Example((3, 3), why="no walk gets above this roof, so it is the Catalan number 5"),
    Example((3, 1), why="up, down, three times"),
    Example((2, 0)),
]
EDGES = {"no steps": (0, 4), "roof": Edge((4, 2), "a low roof")}
MISTAKES = [
    Mistake("A walk may touch the roof; only above it is too high.", "range(roof + 1)", "range(max(1, roof))"),
    Mistake("There are as many steps down as up, so the steps are twice as many.", "range(2 * ups)", "range(ups)"),
    Mistake("Only the walks that end at sea level count, not all of them.", "return ways[0]", "return sum(ways)"),
    Mistake("A walk must not go below sea level.", "(ways[height - 1] if height else 0)", "(ways[height - 1] if height else ways[0])"),
]
SIZE = 120
SLOW = [
    Slow(
        "Every walk is gone through on its own.",
        """
def walks(ups: int, roof: int) -> int:
    def ways(steps: int, height: int) -> int:
        if height < 0 or height > roof:
            return 0
        if steps == 0:
            return 1 if height == 0 else 0
        return ways(steps - 1, height + 1) + ways(steps - 1, height - 1)

    return ways(2 * ups, 0)
""",
    )
]
ALSO_RIGHT = [
    Way("The same question with remembered answers: a function with `cache` asks for each number of steps and height once.",
        """
def walks(ups: int, roof: int) -> int:
    from functools import cache

    @cache
    def ways(steps: int, height: int) -> int:
        if height < 0 or height > roof:
            return 0
        if steps == 0:
            return int(height == 0)
        return ways(steps - 1, height + 1) + ways(steps - 1, height - 1)

    return ways(2 * ups, 0)
"""),
]
EXPLANATION = """
For 3 ups and roof 3, the ways to the heights 0 to 3 are, step by step: 1 0 0 0, then 0 1 0 0, 1 0 1 0, 0 2 0 1, 2 0 3 0, 0 5 0 3, and after six steps 5 0
8 0, so 5 walks. Each step costs one addition a height, in all 2 * ups * roof. Going through every walk on its own costs about 4 to the power
of ups. A function with remembered answers is another way to write the table.
"""


def walks(ups: int, roof: int) -> int:
    ways = [1] + [0] * roof
    for _ in range(2 * ups):
        ways = [
            (ways[height - 1] if height else 0) + (ways[height + 1] if height < roof else 0)
            for height in range(roof + 1)
        ]
    return ways[0]


def inputs(rng):
    return (rng.randint(0, 6), rng.randint(0, 5))


def large(rng, size):
    return (size // 4, size // 4)
