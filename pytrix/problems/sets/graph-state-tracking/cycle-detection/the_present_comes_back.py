"""The present comes back

For a party game the guests sit on chairs with the numbers from 0 on. `gives_to` says for each chair to which chair its guest always hands on a present. Every chair is named exactly once in it, so no present is ever stuck: sooner or later it comes back to where it began.

A present begins at chair `start`. Return the numbers of the chairs that hold it, in order, beginning with `start`, until it would come back there.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "When does the present stop? You need not remember all chairs for that.",
    "Note the start. Then go from chair to chair and note each, until the next one is the start.",
    "A loop `while` the next chair is not `start`: append it, and go on to the chair to which it gives.",
)
EXAMPLES = [
    Example(([2, 0, 4, 3, 1], 0), why="0 to 2 to 4 to 1, and 1 gives to 0"),
    Example(([2, 0, 4, 3, 1], 3), why="3 hands it on to itself"),
    Example(([1, 0], 1)),
]
EDGES = {
    "beginning with": Edge(([0], 0), "a single chair"),
    "Every chair is named": Edge(([1, 2, 3, 0], 2), "all chairs in one circle"),
}
MISTAKES = [
    Mistake("The first chair is missing. The present is there at the beginning.", "chairs = [start]", "chairs: list[int] = []"),
    Mistake("The first chair is there twice: stop before the present comes back to it.", "    return chairs\n", "    return [*chairs, start]\n"),
    Mistake("You go through the chairs by number. Follow the present: the next chair is the one to which it was given.", "        chair = gives_to[chair]\n", "        chair = (chair + 1) % len(gives_to)\n"),
]
EXPLANATION = """
Because every chair gets presents from only one other, no circle can be entered from outside: it closes where it began. So comparing with the start is enough, and no set is needed. For 2, 0, 4, 3, 1 and chair 0:

| chair | gives to |
|---|---|
| 0 | 2 |
| 2 | 4 |
| 4 | 1 |
| 1 | 0, the start |

There is one step for every chair of the circle.
"""


def round_of(gives_to: list[int], start: int) -> list[int]:
    chairs = [start]
    chair = gives_to[start]
    while chair != start:
        chairs.append(chair)
        chair = gives_to[chair]
    return chairs


def inputs(rng):
    count = rng.randint(1, 7)
    return rng.sample(range(count), count), rng.randrange(count)
