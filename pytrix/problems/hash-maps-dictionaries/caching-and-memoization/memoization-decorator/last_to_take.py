"""Heaps of hazelnuts

Two squirrels take turns. In front of them lie heaps of hazelnuts, and `heaps` lists their sizes. In a turn, a
squirrel chooses one heap that is not empty and takes from it either **one** nut, or, if the heap has an even number
of nuts, **half** of them. Whoever takes the last nut of all wins. Nobody makes mistakes.

Return `True` if the squirrel that begins can win, and `False` otherwise. Without any nuts, the one that begins has
lost already.

Which heap stands where makes no difference to the game. Use that, or the number of situations gets out of hand.
"""
from collections.abc import Iterable
from functools import cache

from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("up to 6 heaps, with at most 9 nuts each",)
HINTS = (
    "When is a situation good for the squirrel whose turn it is? Think of the situations that it can hand over.",
    "Write a function of a situation that tries every move and asks itself about the result. Its argument must be something that can be remembered, and "
    "situations that are alike should look alike.",
    "A sorted tuple of the heaps is such an argument. The squirrel can win if some move leads to a situation in which the other can't.",
)
EXAMPLES = [
    Example(([4],), why="taking half leaves 2, and those go one by one"),
    Example(([4, 4],), why="the second squirrel copies every move"),
    Example(([1, 2],), why="three nuts that can only go one by one"),
    Example(([5],)),
]
EDGES = {
    "Without any nuts": ([],),
    "not empty": Edge(([0, 4, 0, 3],), "empty heaps"),
    "an even number of nuts": Edge(([6, 6, 8],), "three even heaps"),
    "last nut of all": ([1, 1],),
}
ALWAYS = [([2],), ([9],)]
MISTAKES = [
    Mistake("You halve odd heaps as well, rounding up. Only an even number of nuts can be halved.",
            "[1, size // 2] if size % 2 == 0 else [1]", "[1, (size + 1) // 2]"),
    Mistake("Whoever takes the last nut wins in this game. In your answer that squirrel loses.",
            "    return any(not", "    return not heaps or any(not"),
    Mistake("You take only single nuts, never half of a heap.", "[1, size // 2] if", "[1] if"),
    Mistake("You demand that **every** move is good. One good move is enough.", "return any(", "return all("),
]
SIZE = 100
SLOW = [
    Slow("Right, but the same situations are played through again and again. Remember the outcome of each.",
         """
def wins(heaps: list[int]) -> bool:
    for place, size in enumerate(heaps):
        for taken in [1, size // 2] if size > 2 and size % 2 == 0 else [1] if size else []:
            if not wins([*heaps[:place], size - taken, *heaps[place + 1 :]]):
                return True
    return False
"""),
]
EXPLANATION = """
A situation is won if some move hands over a lost one, and lost if there is no such move. One heap alone:

| nuts | moves to | outcome |
|---|---|---|
| 0 | | lost |
| 1 | 0 | won |
| 2 | 1 | lost |
| 3 | 2 | won |
| 4 | 3, 2 | won, by handing over 2 |

The sorted tuple of heaps is the key under which `cache` stores each outcome, so 4, 0, 3 and 3, 4, 0 are worked out
once. Six heaps of up to 9 nuts have 10⁶ arrangements, but only 5005 sorted ones. Without any memory, whole
games are played through over and over.
"""


def situation(heaps: Iterable[int]) -> tuple[int, ...]:
    return tuple(sorted(size for size in heaps if size > 0))


def after_one_turn(heaps: tuple[int, ...]) -> list[tuple[int, ...]]:
    situations = []
    for place, size in enumerate(heaps):
        moves = [1, size // 2] if size % 2 == 0 else [1]
        for taken in moves:
            situations.append(situation([*heaps[:place], size - taken, *heaps[place + 1 :]]))
    return situations


@cache
def can_win(heaps: tuple[int, ...]) -> bool:
    return any(not can_win(rest) for rest in after_one_turn(heaps))


def wins(heaps: list[int]) -> bool:
    return can_win(situation(heaps))


def inputs(rng):
    return (integers(rng, 1, 4, 0, 6),)


def large(rng, size):
    return ([size // 12] * 6,)
