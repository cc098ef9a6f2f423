"""The strongest signal nearby

A train records the strength of the radio signal at each kilometre post; `signal` lists the values, which may be negative. For every stretch of `length` posts in a row, the engineers note the strongest value in it.

Return the smallest of these notes: the poorest stretch of the line has nothing better. If there are fewer than `length` posts, return `None`. `length` is at least 1. The record may be long, so looking at every stretch anew is too slow.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "A weak value and a stronger one behind it: in which stretch could the weak one still be the strongest?",
    "Keep only posts that may still become the strongest: in a `deque`, with falling values. The front is the answer, until it leaves the stretch.",
    "For each post: pop from the right while the values there are not greater, append the post, drop the front if it is `length` posts back, and note the front's value once the first stretch is complete. At the end take the smallest note.",
)
EXAMPLES = [
    Example(([3, 1, 4, 2, 2, 0], 3), why="the stretches have 4, 4, 4 and 2 at best"),
    Example(([5, 4, 3], 2), why="5 is left behind in the second stretch, which has 4"),
    ([7, 1], 3),
]
EDGES = {
    "fewer than `length`": ([], 1),
    "at least 1": Edge(([2, 8, 5], 1), "stretches of one post"),
    "in a row": Edge(([4, 6, 1], 3), "a single stretch"),
    "strongest value": Edge(([5, 5, 1, 1, 5], 2), "equal values"),
}
ALWAYS = [
    ([40, 2500], 1),
    ([-70, -55, -90, -81], 2),
    ([0, 0, 2500], 2),
    ([4, 1, 5], 3),
    ([6, 1, 2], 2),
    ([5, 4, 0, 0], 3),
]
MISTAKES = [
    Mistake("The front is never dropped, so old posts count in later stretches.", "        if best[0] == post - length:\n            best.popleft()\n", ""),
    Mistake("The front leaves one post too late.", "post - length:", "post - length - 1:"),
    Mistake("You note values before the first stretch is complete.", "if post >= length - 1:", "if post >= 0:"),
    Mistake("You pop the stronger posts, so the weakest value comes out.", "signal[best[-1]] <= value", "signal[best[-1]] >= value"),
]
SIZE = 60_000
SLOW = [
    Slow("Your answer is right, but it looks through every stretch anew. Neighbouring stretches share nearly all posts: keep those that may still become the strongest.",
         """
def poorest(signal: list[int], length: int) -> int | None:
    return min((max(signal[start : start + length]) for start in range(len(signal) - length + 1)), default=None)
"""),
]
EQUIVALENT = {
    "while best and signal[best[-1]] <= value: -> while best and signal[best[-1]] < value:": "of equal values it doesn't matter which one is the front",
}
EXPLANATION = """
A post can be forgotten once a value as strong comes behind it. So the deque holds posts with falling values, and its front is the strongest of the stretch. For 3, 1, 4, 2 and stretches of 3:

| post | value | deque (values) | strongest |
|---|---|---|---|
| 0 | 3 | 3 | – |
| 1 | 1 | 3 1 | – |
| 2 | 4 | 4 | 4 |
| 3 | 2 | 4 2 | 4 |

The smallest of the notes 4 and 4 is 4. Each post joins and leaves once, so the work grows with the record, whatever the length. Taking the maximum of each stretch anew would cost their product; a heap with lazy removal is another way, with a logarithm.
"""


def poorest(signal: list[int], length: int) -> int | None:
    best: deque[int] = deque()
    found = []
    for post, value in enumerate(signal):
        while best and signal[best[-1]] <= value:
            best.pop()
        best.append(post)
        if best[0] == post - length:
            best.popleft()
        if post >= length - 1:
            found.append(signal[best[0]])
    return min(found, default=None)


def inputs(rng):
    signal = [rng.randint(0, 9) for _ in range(rng.randint(1, 10))]
    return (signal, rng.randint(1, min(len(signal), 5)))


def large(rng, size):
    return ([rng.randint(0, 999_999) for _ in range(size)], size // 10)
