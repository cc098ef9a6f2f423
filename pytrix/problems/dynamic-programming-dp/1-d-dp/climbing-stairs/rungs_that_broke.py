"""Rungs that broke

A ladder has `rungs` rungs, numbered 1, 2, 3 and so on from below. A chimney sweep moves up from the ground by one, two or three rungs at a time and wants to stand on the topmost rung, neither below nor above it. Some rungs are broken: `broken` lists their numbers, and she never steps on one.

Return in how many ways she can get up. Two ways are different if they use different rungs. A ladder with 0 rungs can be climbed in one way; if the topmost rung is broken there is none.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT",)
CONSTRAINTS = ("`broken` holds numbers from 1 to `rungs`, in any order, without repeats", "up to 1,000 rungs")
HINTS = (
    "Look at a rung that is not broken: where can the sweep have stood just before?",
    "Fill a list with the number of ways to reach each rung. A broken one gets 0, any other the sum of the three before it.",
    "Put the ground at position 0 with one way, and turn the broken rungs into a set first. For the lowest rungs there are fewer than three places below.",
)
EXAMPLES = [
    Example((4, [3]), why="1-2-4, 2-4 and 1-4"),
    Example((3, []), why="1-2-3, 1-3, 2-3 and 3 at once"),
    Example((5, [2, 3, 4]), why="three broken ones in a row can't be passed"),
]
EDGES = {"0 rungs": (0, []), "topmost rung is broken": (2, [2]), "any order": (6, [5, 1]), "one, two or three": Edge((1, []), "a single rung")}
ALWAYS = [
    (45, [7, 20, 33]),
    (14, [13, 3, 11, 5, 8]),
    (9, [4, 5])]
MISTAKES = [
    Mistake("Three rungs at a time are allowed as well.", "ways[-3:]", "ways[-2:]"),
    Mistake("A broken rung can't be stepped on, so there are 0 ways to it; you never look at the list.", "0 if rung in gaps else ", ""),
    Mistake("The sweep can move by three rungs at most.", "ways[-3:]", "ways[-4:]"),
    Mistake("There is one way to be on the ground before the first step.", "ways = [1]", "ways = [0]"),
]
EQUIVALENT = {"gaps = set(broken) -> gaps = broken": "a list finds the same rungs, only slower"}
ORACLE = """
def ways_up(rungs: int, broken: list[int]) -> int:
    if rungs == 0:
        return 1
    if rungs < 0 or rungs in broken:
        return 0
    return ways_up(rungs - 1, broken) + ways_up(rungs - 2, broken) + ways_up(rungs - 3, broken)
"""
ALSO_RIGHT = [
    Way(
        "Three variables replace the list. Less memory, but a little harder to read.",
        """
def ways_up(rungs: int, broken: list[int]) -> int:
    gaps = set(broken)
    third, second, first = 0, 0, 1
    for rung in range(1, rungs + 1):
        third, second, first = second, first, 0 if rung in gaps else first + second + third
    return first
""",
    )
]
EXPLANATION = """
The last move comes from one of the three places below, so the numbers for those are added. For 4 rungs with rung 3 broken:

| rung | sum | ways |
|---|---|---|
| ground | – | 1 |
| 1 | 1 | 1 |
| 2 | 1 + 1 | 2 |
| 3 | broken | 0 |
| 4 | 1 + 2 + 0 | 3 |

The work grows with the number of rungs. Following every way on its own takes almost twice as long for each rung more.
"""


def ways_up(rungs: int, broken: list[int]) -> int:
    gaps = set(broken)
    ways = [1]
    for rung in range(1, rungs + 1):
        ways.append(0 if rung in gaps else sum(ways[-3:]))
    return ways[-1]


def inputs(rng):
    rungs = rng.randint(0, 12)
    return (rungs, rng.sample(range(1, rungs + 1), rng.randint(0, rungs // 3)))
