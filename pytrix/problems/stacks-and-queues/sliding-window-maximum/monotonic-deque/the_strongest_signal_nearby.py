"""The strongest signal nearby

A train records the strength of the radio signal at each kilometre post; `signal` lists the values. For every stretch of `length` posts in a row, the engineers want the strongest value in it.

Return the list of these values, for the stretches from left to right. If there are fewer than `length` posts, the list is empty. `length` is at least 1. The record may be long, so looking at every stretch anew is too slow.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "A weak value and a stronger one behind it: in which stretch could the weak one still be the strongest?",
    "Keep only posts that may still become the strongest: in a `deque`, with falling values. The front is the answer, until it leaves the stretch.",
    "For each post: pop from the right while the values there are not greater, append the post, drop the front if it is `length` posts back, and note the front's value once the first stretch is complete.",
)
EXAMPLES = [
    ([3, 1, 4, 2, 2, 0], 3),
    Example(([5, 4, 3], 2), why="5 is left behind in the second stretch"),
    ([7, 1], 3),
]
EDGES = {
    "fewer than `length`": ([], 1),
    "at least 1": Edge(([2, 8, 5], 1), "stretches of one post"),
    "in a row": Edge(([4, 6, 1], 3), "a single stretch"),
    "strongest value": Edge(([5, 5, 1, 1, 5], 2), "equal values"),
}
ALWAYS = [([6, 1, 2], 2)]
MISTAKES = [
    Mistake("The front is never dropped, so old posts count in later stretches.", "        if best[0] == post - length:\n            best.popleft()\n", ""),
    Mistake("The front leaves one post too late.", "post - length:", "post - length - 1:"),
    Mistake("You note values before the first stretch is complete.", "if post >= length - 1:", "if post >= 0:"),
    Mistake("You pop the stronger posts, so the weakest value comes out.", "signal[best[-1]] <= value", "signal[best[-1]] >= value"),
]
ORACLE = """
def strongest(signal: list[int], length: int) -> list[int]:
    return [max(signal[start : start + length]) for start in range(len(signal) - length + 1)]
"""
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

Each post joins and leaves once, so the work grows with the record, whatever the length. Taking the maximum of each stretch anew would cost their product; a heap with lazy removal is another way, with a logarithm.
"""


def strongest(signal: list[int], length: int) -> list[int]:
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
    return found


def inputs(rng):
    signal = [rng.randint(0, 9) for _ in range(rng.randint(1, 10))]
    return (signal, rng.randint(1, min(len(signal), 5)))
