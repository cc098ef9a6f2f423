"""The queue turns round

A shop opens its other door, so everybody in the queue turns round: who was last is first now. `queue` lists the names
from first to last.

Change the list `queue` itself so that it is in the opposite order, and return nothing. Do it with two positions that
move towards each other, and without a second list. A queue of no or one person stays as it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
COMPARE = "argument:queue"
HINTS = (
    "Who changes places with the first person? And with the second?",
    "Swap the two people at the outer positions, then move both positions inward, and go on until they meet.",
    "Python swaps two elements in one assignment with two targets. The loop runs while the left position is smaller than the right one.",
)
EXAMPLES = [
    Example((["Ana", "Ben", "Cleo", "Dev"],), why="Ana and Dev change places, then Ben and Cleo"),
    Example((["Kim", "Lou", "Max"],), why="Lou stays in the middle"),
    (["Zoe", "Ali"],),
]
EDGES = {
    "no or one person": ([],),
    "stays as it is": (["Ana"],),
    "opposite order": Edge((["Ana", "Ben", "Ana", "Cleo", "Dev"],), "a name that occurs twice"),
}
MISTAKES = [
    Mistake("The list is as it was before: you turned a copy, or you swapped all the way to the end of the list and so everybody twice.",
            """
def turn_round(queue: list[str]) -> None:
    queue = queue[::-1]
"""),
    Mistake("Both positions have to move after a swap.", "        right -= 1\n", "        right -= 0\n", "while left < right", "while left < right and left < len(queue) // 2"),
    Mistake("Writing the first element before the last one was kept loses a name: both places hold the same one afterwards.",
            "queue[left], queue[right] = queue[right], queue[left]", "queue[left] = queue[right]\n        queue[right] = queue[left]"),
    Mistake("You sorted the names. They should only be in the opposite order.",
            """
def turn_round(queue: list[str]) -> None:
    queue.sort(reverse=True)
"""),
]
ALSO_RIGHT = [
    Way("Lists have a method for it, which also changes the list itself.",
        """
def turn_round(queue: list[str]) -> None:
    queue.reverse()
"""),
]
EXPLANATION = """
Each swap puts two people where they belong, so half as many swaps as people are enough. For
`['Ana', 'Ben', 'Cleo', 'Dev']`:

| left | right | queue afterwards |
|---|---|---|
| 0 | 3 | Dev Ben Cleo Ana |
| 1 | 2 | Dev Cleo Ben Ana |
| 2 | 1 | they have passed each other |

With an odd number the positions meet at the middle one, which stays. No second list is needed.
"""


def turn_round(queue: list[str]) -> None:
    left = 0
    right = len(queue) - 1
    while left < right:
        queue[left], queue[right] = queue[right], queue[left]
        left += 1
        right -= 1


def inputs(rng):
    names = ["Ana", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus"]
    return ([rng.choice(names) for _ in range(rng.randint(2, 8))],)
