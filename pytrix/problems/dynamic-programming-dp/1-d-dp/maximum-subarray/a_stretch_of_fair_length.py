"""A stretch of fair length

A radio station wants to broadcast a stretch of a concert. `marks` has a mark for each minute, which may be negative. The stretch must have at least `shortest` and at most `longest` minutes.

Return the largest sum of marks that such a stretch can have. `shortest` is at least 1 and not greater than `longest`, and the concert has at least `shortest` minutes. Concerts and stretches are long, so not every stretch can be added up.
"""

from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "With running sums a stretch is a difference of two of them. For a given end, which running sum do you want to subtract?",
    "For each end the starts that are allowed form a window, and the smallest running sum in it is wanted. From one end to the next the window moves by one.",
    "Keep the starts of the window in a deque in which their running sums ascend: before one is appended, drop those at the right end that aren't smaller. Drop the leftmost when it gets too far away. The leftmost is the best start.",
)
EXAMPLES = [
    Example(([3, -5, 4, 2, -1, 6], 2, 4), why="4 + 2 - 1 + 6"),
    Example(([3, -5, 4], 2, 3), why="3 - 5 + 4 is 2, more than the others"),
    Example(([-2, -1, -3], 1, 3)),
]
EDGES = {"at least 1": ([5, -9, 4], 1, 1), "may be negative": ([-4, -2], 2, 2), "at most": Edge(([1, 1, 1, 1, 1], 1, 3), "all of the concert would be better")}
ALWAYS = [
    ([-3_000_000_000], 1, 1), ([6, 5, 0, 5, 1], 1, 6), ([5, 4, -3, -1, 5, 4, 7, 4], 1, 6),
    ([5, -9, -9], 2, 3),
]
MISTAKES = [
    Mistake("A start that lies too far back makes the stretch too long. Drop it from the left end.", "            starts.popleft()\n", "            break\n"),
    Mistake("The stretch may have exactly `longest` minutes; you drop its start one minute too early.", "starts[0] < end - longest", "starts[0] <= end - longest"),
    Mistake("A start counts only when the stretch has `shortest` minutes; yours come in too early.", "start = end - shortest\n", "start = end - 1\n"),
    Mistake("You begin with a best sum of 0, but all stretches may be negative.", "best = sums[shortest]", "best = 0"),
]
SIZE = 12000
SLOW = [
    Slow(
        "This looks at every allowed start for every end.",
        """
def best_stretch(marks: list[int], shortest: int, longest: int) -> int:
    best = None
    for start in range(len(marks) - shortest + 1):
        total = sum(marks[start : start + shortest])
        for end in range(start + shortest, min(len(marks), start + longest) + 1):
            if end > start + shortest:
                total += marks[end - 1]
            if best is None or total > best:
                best = total
    return best
""",
    )
]
EQUIVALENT = {
    "while starts and sums[starts[-1]] >= sums[start]: -> while starts and sums[starts[-1]] > sums[start]:": "of two equal running sums either may be subtracted as long as both are allowed",
}
EXPLANATION = """
With running sums a stretch is `sums[end] - sums[start]`, so for each end the smallest running sum among the allowed starts is wanted. A start that comes later and isn't larger makes earlier ones useless, so the deque ascends, and its left end is the best. For 3, -5, 4, 2, -1, 6 with 2 to 4 minutes the running sums are 0, 3, -2, 2, 4, 3, 9:

| end | start comes in | deque of starts | best sum |
|---|---|---|---|
| 2 | 0 | 0 | -2 |
| 3 | 1 | 0, 1 | 2 |
| 4 | 2 | 2 | 6 |
| 5 | 3 | 2, 3 | 6 |
| 6 | 4 | 2, 3, 4 | 9 - (-2) = 11 |

Each start comes in once and leaves once, so the work grows with the length of the concert, whatever the allowed lengths are. Trying all starts costs their number for every end.
"""


def best_stretch(marks: list[int], shortest: int, longest: int) -> int:
    sums = [0]
    for mark in marks:
        sums.append(sums[-1] + mark)
    starts: deque[int] = deque()
    best = sums[shortest]
    for end in range(shortest, len(sums)):
        start = end - shortest
        while starts and sums[starts[-1]] >= sums[start]:
            starts.pop()
        starts.append(start)
        while starts[0] < end - longest:
            starts.popleft()
        best = max(best, sums[end] - sums[starts[0]])
    return best


def inputs(rng):
    marks = [rng.randint(-6, 7) for _ in range(rng.randint(1, 9))]
    shortest = rng.randint(1, min(3, len(marks)))
    return (marks, shortest, shortest + rng.choice([0, 1, 2, 5]))


def large(rng, size):
    return ([rng.randint(-50, 50) for _ in range(size)], size // 100, size // 3)
