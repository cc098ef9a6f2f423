"""One side of the street, then the other

A postman delivers along a street: first on the side with the even house numbers, on the way back on the side with the
odd ones. `houses` lists the numbers for which he has letters, in ascending order.

Return the numbers in the order of his walk: first the even ones in ascending order, then the odd ones in descending
order, because he comes back. Leave `houses` unchanged. If one side gets no letters, only the other one is in the
list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("PARTITION",)
REQUIRES = ("arguments unchanged",)
HINTS = (
    "How can you tell from a number on which side of the street the house is?",
    "Collect the even and the odd numbers separately. Which of the two lists has to be turned round?",
    "The remainder `% 2` is 0 for even numbers. A slice with step -1 is a list read from its end.",
)
EXAMPLES = [
    Example(([3, 4, 7, 10, 12, 13],), why="4, 10 and 12 on the way there, 13, 7 and 3 on the way back"),
    Example(([2, 6],), why="no letters for the odd side"),
    ([1, 5, 9],),
]
EDGES = {
    "gets no letters": Edge(([],), "no letters at all"),
    "descending order": Edge(([1, 2, 3, 4, 5, 6, 7],), "both sides in turn"),
    "ascending order": Edge(([8],), "one house"),
}
MISTAKES = [
    Mistake("On the way back the highest odd number comes first.", "odd[::-1]", "odd"),
    Mistake("The walk begins on the even side.", "even + odd[::-1]", "odd[::-1] + even"),
    Mistake("The even numbers come in ascending order; you turned the wrong side round.", "even + odd[::-1]", "even[::-1] + odd"),
    Mistake("You looked at the position in the list. The house number itself is even or odd.",
            """
def delivery_order(houses: list[int]) -> list[int]:
    return houses[::2] + houses[1::2][::-1]
"""),
]
ALSO_RIGHT = [
    Way("A key with two entries sorts by side first, and within the odd side by the negative number. It takes `n` log `n` steps.",
        """
def delivery_order(houses: list[int]) -> list[int]:
    return sorted(houses, key=lambda house: (house % 2, -house if house % 2 else house))
"""),
]
EXPLANATION = """
Two walks collect the two sides in the order of the list, which is ascending; the odd side is turned round. For
`[3, 4, 7, 10, 12, 13]`:

| side | numbers | walked as |
|---|---|---|
| even | 4, 10, 12 | 4, 10, 12 |
| odd | 3, 7, 13 | 13, 7, 3 |

The work grows with the number of houses. Nothing has to be sorted, because the order is there already.
"""


def delivery_order(houses: list[int]) -> list[int]:
    even = [house for house in houses if house % 2 == 0]
    odd = [house for house in houses if house % 2 == 1]
    return even + odd[::-1]


def inputs(rng):
    return (sorted(distinct(rng, 2, 8, 1, 40)),)
