"""Counting out with rhymes

Children stand in a circle, and `children` lists their names clockwise. They count out with rhymes: `rhymes` lists how
many words each rhyme has, in the order in which they are used, all at least 1. With the first rhyme the first child gets
the first word, the next child the next word, and so on round the circle; the child who gets the last word is out. The
next rhyme begins with the child after the one who has just left.

Change the list `children` itself, so that only those remain who are still in, in the order in which they were listed,
and return nothing. When nobody is left, the remaining rhymes are not used any more.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
COMPARE = "argument:children"
HINTS = (
    "Four children stand in a circle and the rhyme has six words. Who gets the last one? After that child has left, at which position of the list stands the next one?",
    "Keep the position of the child who gets the first word of a rhyme. The last word goes to a child so many places further on, round the circle.",
    "The position moves on by the number of words minus 1, modulo the number of children. After the deletion the next child stands at that very position, unless it was the last one.",
)
EXAMPLES = [
    Example((["Ana", "Ben", "Cleo", "Dev", "Eli"], [3, 4]), why="Cleo is out; from Dev on, the fourth word goes to Ben"),
    Example((["Ida", "Mo"], [2, 1, 5]), why="Mo is out, then Ida; the third rhyme is not used"),
    Example((["Kai", "Lea", "Zoe"], []), why="no rhymes"),
]
EDGES = {
    "nobody is left": ([], [4, 2]),
    "at least 1": Edge((["Ana", "Ben", "Cleo"], [1, 1]), "rhymes of one word"),
    "round the circle": (["Ana", "Ben", "Cleo"], [100]),
    "the child after the one who has just left": (["Ana", "Ben", "Cleo", "Dev"], [4, 1]),
    "in the order in which they were listed": (["Ana", "Ben", "Cleo", "Dev", "Eli", "Fay"], [2, 3, 7]),
}
MISTAKES = [
    Mistake("The first word goes to the first child, so the last one is one place less far.", "place + words - 1", "place + words"),
    Mistake("Each rhyme goes on after the child who left; you begin with the first child again.", "place = (place + words - 1)", "place = (words - 1)"),
    Mistake("When nobody is left there is no remainder to take: stop before.", "        if not children:\n            break\n", ""),
    Mistake("After the deletion the next child has moved up to that position; you skip it.", "        del children[place]\n", "        del children[place]\n        place += 1\n"),
    Mistake("You do not go round the circle: a rhyme that is longer than the row ends with the last child.",
            "(place + words - 1) % len(children)", "min(place + words - 1, len(children) - 1)"),
    Mistake("Only the child who is out leaves; you let the circle begin elsewhere, so that the order of the list changes.",
            "        del children[place]\n", "        del children[place]\n        children[:] = children[place:] + children[:place]\n        place = 0\n"),
]
ORACLE = """
def count_out(children: list[str], rhymes: list[int]) -> None:
    circle = list(range(len(children)))
    for words in rhymes:
        for _ in range((words - 1) if circle else 0):
            circle.append(circle.pop(0))
        circle[:1] = []
    children[:] = [children[place] for place in sorted(circle)]
"""
ALSO_RIGHT = [
    Way("A `deque` that turns lets the child with the last word always stand in front; but in the end the old order has to be found again.",
        """
from collections import deque


def count_out(children: list[str], rhymes: list[int]) -> None:
    circle = deque(range(len(children)))
    for words in rhymes:
        if circle:
            circle.rotate(1 - words)
            circle.popleft()
    children[:] = [children[place] for place in sorted(circle)]
"""),
]
EXPLANATION = """
A circle in a list is closed by the remainder, and `del` moves the next child to the position of the one who left. For
`['Ana', 'Ben', 'Cleo', 'Dev', 'Eli']` and the rhymes 3 and 4:

| rhyme | begins at | ends at | out | still in |
|---|---|---|---|---|
| 3 | 0 | 2 | Cleo | Ana Ben Dev Eli |
| 4 | 2 | (2 + 3) % 4 = 1 | Ben | Ana Dev Eli |

If the last of the list leaves, the position equals the new length, and the next remainder turns it into 0. Each deletion
moves what stands after it, so the work is the number of rhymes times the number of children at most.
"""


def count_out(children: list[str], rhymes: list[int]) -> None:
    place = 0
    for words in rhymes:
        if not children:
            break
        place = (place + words - 1) % len(children)
        del children[place]


def inputs(rng):
    names = ["Ana", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus"]
    children = names[: rng.randint(2, 7)]
    return (children, [rng.randint(1, 12) for _ in range(rng.randint(1, len(children) + 1))])
