"""The longest climb that ends here

Somebody looks back at the heights of past hikes. For each hike she asks: how many hikes can be picked out so that each is higher than the one picked before it, they are in their order of time, and this hike is the last of them?

`heights` lists the heights in the order of time. Return a list with the largest such number for each hike. The hike itself counts, so each number is at least 1. Equal heights are not higher. For no hikes the list is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "COMPARE")
HINTS = (
    "Which hikes can be the one picked just before this one?",
    "Work out the numbers from left to right. A hike's number is one more than the largest number of an earlier and lower hike.",
    "Take `max` over the numbers of all earlier hikes with a smaller height, with 0 as the default if there is none.",
)
EXAMPLES = [
    Example(([5, 8, 3, 6, 9],), why="5, 6 and 9 or 5, 8 and 9 end with the last one"),
    ([9, 7, 4],),
    Example(([2, 2, 3],), why="the second 2 is not higher than the first"),
]
EDGES = {"no hikes": ([],), "at least 1": Edge(([6],), "a single hike"), "Equal heights": ([4, 4],)}
ALWAYS = [
    ([8, 7, 8, 3, 9],),
]
MISTAKES = [
    Mistake("Equal heights are not higher, so they don't continue a climb.", "earlier < height", "earlier <= height"),
    Mistake("Not just the hike right before counts: look at all the earlier ones.", "zip(heights, numbers)", "list(zip(heights, numbers))[-1:]"),
    Mistake("The number of lower hikes isn't what is asked: those have to rise one after another, too.", "1 + max((number for earlier, number in zip(heights, numbers) if earlier < height), default=0)", "1 + sum(earlier < height for earlier, number in zip(heights, numbers))"),
    Mistake("The hike itself counts, so every number is at least 1.", "1 + max(", "max("),
]
EXPLANATION = """
The best choice that ends here is the best one that ends at some lower, earlier hike, plus this one. For `[5, 8, 3, 6, 9]`:

| height | lower ones before, with their numbers | number |
|---|---|---|
| 5 | none | 1 |
| 8 | 5: 1 | 2 |
| 3 | none | 1 |
| 6 | 5: 1, 3: 1 | 2 |
| 9 | 5: 1, 8: 2, 3: 1, 6: 2 | 3 |

Each hike looks back at all earlier ones: n²/2 steps. `zip` stops at the shorter list, and so pairs exactly the earlier heights with their numbers.
"""


def longest_climbs(heights: list[int]) -> list[int]:
    numbers: list[int] = []
    for height in heights:
        numbers.append(1 + max((number for earlier, number in zip(heights, numbers) if earlier < height), default=0))
    return numbers


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(0, 8))],)
