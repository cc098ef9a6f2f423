"""The missing milestone

Milestones along an old road stood at equal distances. One of them is gone, and it was neither the first nor the last. `stones` holds the kilometres of the others in ascending order, at least three of them.

Return the kilometre of the missing stone. There may be hundreds of thousands of stones: can you find it by looking at only a few of them?
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("the distances are at least 1",)
HINTS = (
    "The first and the last stone are there. How great was the distance between neighbours?",
    "With the distance you know where each stone should stand. All stones before the gap stand there; all behind it are one distance too far.",
    "Search by halves for the first place whose stone is too far. The missing one stood one distance before it.",
)
EXAMPLES = [
    Example(([3, 5, 9, 11],), why="the distance is 2"),
    Example(([0, 10, 30],)),
    Example(([2, 3, 4, 6],)),
]
EDGES = {
    "at least three": Edge(([7, 9, 10],), "the gap comes first"),
    "nor the last": Edge(([10, 20, 30, 50],), "the gap comes last"),
    "equal distances": Edge(([100, 103, 106, 112, 115],), "in the middle"),
}
ALWAYS = [([5, 6, 7, 8, 10],)]
MISTAKES = [
    Mistake("The last two stones may be those around the gap, so their distance is no measure.", "(stones[-1] - stones[0]) // len(stones)", "stones[-1] - stones[-2]"),
    Mistake("With one stone missing there are as many distances as stones left, not one less.", "(stones[-1] - stones[0]) // len(stones)", "(stones[-1] - stones[0]) // (len(stones) - 1)"),
    Mistake("The stone that you found stands right behind the gap; the missing one stood a distance before it.", "return stones[low] - step", "return stones[low]"),
    Mistake("A stone that stands where it should is before the gap.", "if stones[middle] == stones[0] + middle * step:", "if stones[middle] <= stones[0] + middle * step - step:"),
]
ALSO_RIGHT = [
    Way(
        "The sum of all stones, had none gone, is known: the mean of first and last times their number. The missing stone is the difference, but every stone is looked at.",
        '''
def missing_stone(stones: list[int]) -> int:
    return (stones[0] + stones[-1]) * (len(stones) + 1) // 2 - sum(stones)
''',
    )
]
ORACLE = '''
def missing_stone(stones: list[int]) -> int:
    least = min(later - stone for stone, later in zip(stones, stones[1:]))
    for stone, later in zip(stones, stones[1:]):
        if later - stone > least:
            return stone + least
    return -1
'''
EXPLANATION = """
With all stones there would be as many distances as there are stones left. So the distance follows from the first and the last stone, and each stone can be checked by itself. For 3, 5, 9, 11 the distance is 8 / 4 = 2:

| place | should be | is | gap lies |
|---|---|---|---|
| 2 | 7 | 9 | before |
| 1 | 5 | 5 | behind |

The first stone too far is at place 2, so 9 - 2 = 7 is missing. The search takes a logarithm of the number of stones.
"""


def missing_stone(stones: list[int]) -> int:
    step = (stones[-1] - stones[0]) // len(stones)
    low, high = 1, len(stones) - 1
    while low < high:
        middle = (low + high) // 2
        if stones[middle] == stones[0] + middle * step:
            low = middle + 1
        else:
            high = middle
    return stones[low] - step


def inputs(rng):
    count, step, start = rng.randint(4, 12), rng.randint(1, 9), rng.randint(0, 50)
    stones = [start + place * step for place in range(count)]
    del stones[rng.randint(1, count - 2)]
    return (stones,)
