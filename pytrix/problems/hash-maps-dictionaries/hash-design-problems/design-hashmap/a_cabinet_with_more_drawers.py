"""A cabinet with more drawers

A dentist files patients' cards by number: with b drawers, the card with the number n lies in the drawer with the
number n % b, drawers being counted from 0. The drawers have become too full, or the new room is too small, and all
cards move to a cabinet with `size` drawers, at least 1, where the same rule holds.

`drawers` lists the drawers of the old cabinet, each with its cards from front to back. The cards are moved drawer by
drawer, from number 0 on, each drawer from front to back, and every card is put at the **back** of its new drawer.
Return the new cabinet as a list of lists in the same form.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "TRANSFORM")
HINTS = (
    "With 3 drawers, card 7 lies in drawer 1. Where does it lie with 4 drawers, and where would you look for it?",
    "Begin with a new cabinet of empty drawers. Take the old cards in order, and work out the new drawer of each one.",
    "Make the empty drawers in a comprehension, so that each of them is a list of its own. The rule needs the new number of drawers.",
)
EXAMPLES = [
    Example(([[3, 9, 6], [7, 1], [5]], 4), why="from 3 to 4 drawers: 9 % 4 is 1"),
    Example(([[4, 8], [5]], 1), why="everything in a single drawer"),
    Example(([[12, 5, 30]], 6)),
]
EDGES = {
    "at least 1": ([[2], [3]], 1),
    "too small": ([[0, 8], [1], [6], [3]], 2),
    "too full": Edge(([[], []], 5), "no cards at all"),
}
MISTAKES = [
    Mistake("You keep the old drawers and add empty ones. With another number of drawers, cards belong elsewhere.",
            """
def moved(drawers: list[list[int]], size: int) -> list[list[int]]:
    return [*map(list, drawers), *([] for _ in range(size - len(drawers)))]
"""),
    Mistake("All drawers of the new cabinet are one and the same list.", "[[] for _ in range(size)]", "[[]] * size"),
    Mistake("You work out the drawer with the old number of drawers.", "number % size", "number % len(drawers) % size"),
    Mistake("You put each card in front of the others. It should go to the back of its drawer.", ".append(number)", ".insert(0, number)"),
    Mistake("The cards are moved in the order of their numbers. They should be moved as they lie in the old cabinet.", "        for number in drawer:", "        for number in sorted(drawer):"),
]
EXPLANATION = """
The number of drawers is part of the rule, so a new number of drawers means a new place for nearly every card.

| card | of 3 drawers | of 4 drawers |
|---|---|---|
| 3 | 0 | 3 |
| 9 | 0 | 1 |
| 6 | 0 | 2 |
| 7 | 1 | 3 |
| 1 | 1 | 1 |
| 5 | 2 | 1 |

Each card is moved once. A dictionary does the same when it has become too full; because it then doubles its size,
this happens rarely.
"""


def moved(drawers: list[list[int]], size: int) -> list[list[int]]:
    cabinet: list[list[int]] = [[] for _ in range(size)]
    for drawer in drawers:
        for number in drawer:
            cabinet[number % size].append(number)
    return cabinet


def inputs(rng):
    old = rng.randint(1, 4)
    drawers = [[] for _ in range(old)]
    for number in rng.sample(range(31), rng.randint(3, 9)):
        drawers[number % old].append(number)
    return drawers, rng.choice([size for size in range(1, 8) if size != old])
