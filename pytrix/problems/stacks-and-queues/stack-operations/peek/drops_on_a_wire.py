"""Drops on a wire

In a puzzle, drops fall on a stack one after another, and `drops` lists their sizes in this order. When a drop falls on a drop of the same size, both become a single drop of twice that size. If that one now lies on a drop of its own size, they join as well, and so on.
Drops of different sizes simply lie upon each other.

Return the list of sizes on the stack at the end, from bottom to top. All sizes are at least 1.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COMPARE")
HINTS = (
    "When a drop falls, only one drop on the stack matters. Which one?",
    "Look at the top without taking it. As long as it has the size of the falling drop, take it off and double the falling one.",
    "A `while` loop asks whether there is a top and whether it equals the size; after the loop the drop is pushed.",
)
EXAMPLES = [
    Example(([4, 2, 1, 1],), why="1 and 1 make 2, with the 2 below 4, with the 4 below 8"),
    Example(([3, 3, 3],), why="the third one falls on a 6"),
    ([1, 2, 1],),
]
EDGES = {
    "same size": Edge(([5, 5],), "two equal drops"),
    "and so on": ([8, 4, 2, 1, 1, 3],),
    "different sizes": ([7, 2, 9],),
    "at the end": Edge(([],), "no drops"),
}
ALWAYS = [
    ([1000, 500, 500],),
]
MISTAKES = [
    Mistake("A joined drop may join with the next one below. Look at the top again.", "        while stack and stack[-1] == size:\n", "        if stack and stack[-1] == size:\n"),
    Mistake("With nothing on the stack there is no top to look at.", "while stack and stack[-1] == size", "while stack[-1] == size"),
    Mistake("Two equal drops make one of twice the size, but yours only vanish into one of the old size.", "            size *= 2\n", "            break\n        else:\n            stack.append(size)\n            continue\n"),
    Mistake("The lower drop is still there after joining: take it off the stack.", "            stack.pop()\n            size *= 2\n", "            size *= 2\n"),
]
ORACLE = """
def settle(drops: list[int]) -> list[int]:
    stack = []
    for size in drops:
        stack = stack + [size]
        while len(stack) > 1 and stack[-1] == stack[-2]:
            stack = stack[:-2] + [stack[-1] + stack[-2]]
    return stack
"""
EXPLANATION = """
The falling drop meets only the top of the stack, so looking there is enough: equal means taking the top off and doubling. For 4, 2, 1, 1:

| falls | top is | stack afterwards |
|---|---|---|
| 4 | – | 4 |
| 2 | 4 | 4 2 |
| 1 | 2 | 4 2 1 |
| 1 | 1, 2, 4 in turn | 8 |

Each drop is pushed and popped at most once, so the work grows with their number. Another way is to push first and compare the two topmost drops, which costs the same.
"""


def settle(drops: list[int]) -> list[int]:
    stack = []
    for size in drops:
        while stack and stack[-1] == size:
            stack.pop()
            size *= 2
        stack.append(size)
    return stack


def inputs(rng):
    return ([rng.choice([1, 1, 1, 2, 2, 4, 3, 8]) for _ in range(rng.randint(2, 9))],)
