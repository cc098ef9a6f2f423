"""The longest run of swaps

Two children swap marbles. `swaps` holds for each swap how many marbles Mia got more than she gave; a negative number means that she gave more. Over some stretch of swaps Mia gained exactly `gain` marbles in all.

Return the longest such stretch as a list of its numbers; among equally long ones the first. If there is none, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "How many marbles does Mia have more than at the start, after each swap? What does a stretch do to that number?",
    "A stretch gains the difference between the number after it and before it. For the longest, the earlier number should come as early as possible.",
    "Remember where each running total came first, 0 before the first swap included. At each swap look where `total - gain` came first, and keep the longest stretch.",
)
EXAMPLES = [
    Example(([2, -1, 3, -2, 1], 3), why="all five swaps add up to 3"),
    Example(([1, -1, 5, -2], 4)),
    Example(([4, 4], 3)),
]
EDGES = {
    "there is none": ([], 1),
    "equally long ones": ([1, 1, 1], 2),
    "negative number": Edge(([-3, -1], -4), "Mia lost marbles"),
    "longest such stretch": Edge(([1, -1, 1, -1], 0), "nothing gained"),
    "exactly `gain`": Edge(([7], 7), "a single swap"),
}
ALWAYS = [([2, 0, 2], 2)]
MISTAKES = [
    Mistake("A stretch may begin with the first swap: the total 0 comes before it.", "earliest = {0: 0}", "earliest: dict[int, int] = {}"),
    Mistake("For the longest stretch the first place of a total counts; later ones must not replace it.", "earliest.setdefault(total, count)", "earliest[total] = count"),
    Mistake("Of equally long stretches, return the first.", "if count - start > len(longest):", "if count - start >= len(longest):"),
    Mistake("The earlier total is smaller by `gain`, not greater.", "earliest.get(total - gain, count)", "earliest.get(total + gain, count)"),
]
ALSO_RIGHT = [
    Way(
        "All stretches, the longest first, with totals from the beginning: simple, and the square of the number of swaps.",
        '''
from itertools import accumulate


def longest_trade(swaps: list[int], gain: int) -> list[int]:
    totals = [0, *accumulate(swaps)]
    for length in range(len(swaps), 0, -1):
        for start in range(len(swaps) - length + 1):
            if totals[start + length] - totals[start] == gain:
                return swaps[start:start + length]
    return []
''',
    )
]
ORACLE = '''
def longest_trade(swaps: list[int], gain: int) -> list[int]:
    best = []
    for start in range(len(swaps)):
        for end in range(start + 1, len(swaps) + 1):
            stretch = swaps[start:end]
            if sum(stretch) == gain and len(stretch) > len(best):
                best = stretch
    return best
'''
EXPLANATION = """
The running total tells how far Mia is from the start; a stretch is two moments, and its gain the difference. For 1, -1, 5, -2 and a gain of 4:

| swaps | total | total - 4 came first after | length |
|---|---|---|---|
| 1 | 1 | – | |
| 2 | 0 | – | |
| 3 | 5 | 1 swap | 2 |
| 4 | 3 | – | |

So the answer is -1, 5. Each swap takes the same few steps, and copying the stretch as many as it is long.
"""


def longest_trade(swaps: list[int], gain: int) -> list[int]:
    earliest = {0: 0}
    total = 0
    longest: list[int] = []
    for count, change in enumerate(swaps, 1):
        total += change
        earliest.setdefault(total, count)
        start = earliest.get(total - gain, count)
        if count - start > len(longest):
            longest = swaps[start:count]
    return longest


def inputs(rng):
    return [rng.randint(-3, 3) for _ in range(rng.randint(1, 8))], rng.randint(-2, 3)
