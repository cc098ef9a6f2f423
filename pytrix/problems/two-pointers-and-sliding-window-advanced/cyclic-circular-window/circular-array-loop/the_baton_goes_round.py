"""The baton goes round

Children sit in a circle, numbered from 0. `passes` says for each child how many seats it hands a baton on, to the right for a positive number, to the left for a negative one; after the last seat comes the first again. The baton starts with child 0, and the game ends when it comes to a child that has had it before.

Return the numbers of the children who had the baton, in order, each once. A pass may be 0: then the child hands it to itself and the game ends. There is at least one child.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "How do you get from one seat to the next if the circle closes behind the last one?",
    "Add the pass to the number of the child, and take the remainder by the number of children. Python's remainder is never negative here.",
    "Begin with child 0 and an empty list. As long as the child isn't in the list, append it and go on to the next.",
)
EXAMPLES = [
    Example(([2, 1, -1, 3],), why="from 0 to 2, from there back to 1, and then to 2 again"),
    Example(([1, 1, 1],), why="once around"),
    Example(([-1, 5, 2, -3],)),
]
EDGES = {
    "may be 0": ([0, 1],),
    "to the left": ([-2, 1, -1],),
    "at least one child": ([7],),
}
ALWAYS = [([-7, 1, 1],)]
MISTAKES = [
    Mistake("After the last seat comes the first one. Take the remainder by the number of children.", "child = (child + passes[child]) % len(passes)", "child = min(child + passes[child], len(passes) - 1)"),
    Mistake("A negative pass goes to the left; you always go to the right.", "child + passes[child]", "child + abs(passes[child])"),
    Mistake("Your game ends only when the baton is back with child 0. Any child that had it before ends it.", "while child not in had:", "while child not in had[:1] and len(had) < 50:"),
    Mistake("The child that gets the baton a second time is in your list twice.", "    return had", "    return had + [child]"),
]
EXPLANATION = """
The remainder closes the circle: with 4 children, seat 5 is seat 1, and seat -1 is seat 3. For the passes 2, 1, -1, 3:

| child | pass | next |
|---|---|---|
| 0 | 2 | 2 |
| 2 | -1 | 1 |
| 1 | 1 | 2, who had it: the end |

Every child gets the baton at most once, and looking along the list costs as much as it is long. With many children a set beside the list would help.
"""


def baton_order(passes: list[int]) -> list[int]:
    child = 0
    had: list[int] = []
    while child not in had:
        had.append(child)
        child = (child + passes[child]) % len(passes)
    return had


def inputs(rng):
    count = rng.randint(1, 6)
    return ([rng.choice([-7, -3, -2, -1, 0, 1, 1, 2, 4]) for _ in range(count)],)
