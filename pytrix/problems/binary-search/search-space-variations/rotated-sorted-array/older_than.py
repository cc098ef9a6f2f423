"""Older than

A recorder has room for a fixed number of entries. When it is full, it goes on writing at the beginning, over the oldest entries. So the
times in its `memory`, all different, rise from the first one on, fall once at the place where the newest entry meets the oldest, and
rise again to the end. If the memory was filled just once, they rise all the way.

For each of the `moments`, count the entries that are older, that is, have a smaller time. Return the sum of these counts. An empty
memory has no entries.
"""
from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "Where is the oldest entry? What would the counting be like if the memory began there?",
    "Compare the middle with the last entry: if it is larger, the fall comes after it, else it is not after it.",
    "Find the oldest entry by halving, put the two parts into order, and search each moment by halving as well.",
)
EXAMPLES = [
    Example(([40, 55, 10, 22, 31], [30, 50]), why="10 and 22 are older than 30; four entries are older than 50"),
    Example(([1, 2, 3], [3]), why="the memory was filled once; 3 itself is not older"),
    Example(([9, 4], [1, 100]), why="none, then both"),
]
EDGES = {
    "an empty memory": ([], [5]),
    "filled just once": Edge(([3, 6, 8, 9], [7, 9]), "no fall"),
    "smaller time": Edge(([8, 2, 5], [5, 8]), "moments at which there are entries"),
}
ALWAYS = [([23, 28, 39, 9], [27, 39])]
MISTAKES = [
    Mistake("The entry at the moment itself is not older.", "bisect_left(ordered, moment)", "bisect_left(ordered, moment + 1)"),
    Mistake("You search as if the times rose from the first one on; they fall once.", "memory[low:] + memory[:low]", "memory"),
    Mistake("You take the newest entry for the oldest; the memory has to begin one place later.", "memory[low:] + memory[:low]",
            "memory[low - 1 :] + memory[: low - 1]"),
    Mistake("Each moment counts; you return the last count only.", "sum(bisect_left(ordered, moment) for moment in moments)",
            "[0, *(bisect_left(ordered, moment) for moment in moments)][-1]"),
]
SIZE = 20_000
SLOW = [
    Slow(
        "For each moment you look at all entries.",
        """
def older(memory: list[int], moments: list[int]) -> int:
    total = 0
    for moment in moments:
        for time in memory:
            if time < moment:
                total += 1
    return total
""",
    )
]
ALSO_RIGHT = [
    Way("Sorting the memory needs no thought about the fall. Python's sort is quick here, as it finds the two rising parts by itself.",
        """
def older(memory: list[int], moments: list[int]) -> int:
    ordered = sorted(memory)
    return sum(bisect_left(ordered, moment) for moment in moments)
"""),
]
EXPLANATION = """
The fall is found by halving: if the middle is larger than the last entry of what is left, the oldest one lies behind it, else it is the
middle or lies before it. In 40, 55, 10, 22, 31 that ends at position 2, and from there the times are 10, 22, 31, 40, 55. Each moment is
then one search of about log n steps. Looking at all n entries for each moment costs n times as many steps as there are moments; another
way simply sorts the memory first, which costs a walk over it or a little more.
"""


def older(memory: list[int], moments: list[int]) -> int:
    low, high = 0, len(memory) - 1
    while low < high:
        middle = (low + high) // 2
        if memory[middle] > memory[high]:
            low = middle + 1
        else:
            high = middle
    ordered = memory[low:] + memory[:low]
    return sum(bisect_left(ordered, moment) for moment in moments)


def inputs(rng):
    times = sorted(rng.sample(range(1, 40), rng.randint(2, 9)))
    cut = rng.randrange(len(times))
    moments = [rng.choice([rng.randint(0, 42), rng.choice(times)]) for _ in range(rng.randint(1, 4))]
    return (times[cut:] + times[:cut], moments)


def large(rng, size):
    times = sorted(rng.sample(range(5 * size), size))
    cut = rng.randrange(size)
    return (times[cut:] + times[:cut], [rng.randrange(5 * size) for _ in range(size // 8)])
