"""The marks of the jury

At a diving contest several judges give marks: `marks`, whole numbers. To be fair, the lowest and the highest mark are
left out, each just once, even if several judges gave it.

Return the sum of the other marks. There are at least three judges. Leave the list as it is.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SORT")
REQUIRES = ("arguments unchanged",)
HINTS = (
    "If the marks were in order, where would the two marks stand that are left out?",
    "Sort a copy, and take everything but its first and its last element.",
    "A slice from position 1 up to, but without, position -1 is what remains; a built-in function adds it up.",
)
EXAMPLES = [
    Example(([7, 9, 6, 8, 8],), why="without the 6 and the 9"),
    Example(([5, 9, 9],), why="only one 9 is left out"),
    Example(([4, 4, 4],), why="one 4 remains"),
]
EDGES = {
    "at least three": ([0, 10, 5],),
    "each just once": Edge(([3, 3, 8, 8],), "both extremes twice"),
    "lowest and the highest": Edge(([9, 8, 7, 6, 5, 4],), "falling marks"),
}
MISTAKES = [
    Mistake("You leave out the first and the last mark of the list, not the lowest and the highest.", "sorted(marks)[1:-1]", "marks[1:-1]"),
    Mistake("Only the lowest mark is left out.", "[1:-1]", "[1:]"),
    Mistake("Only the highest mark is left out; the lowest still counts.", "[1:-1]", "[:-1]"),
    Mistake("Of several equal lowest or highest marks only one is left out.", "sum(sorted(marks)[1:-1])", "sum(mark for mark in marks if min(marks) < mark < max(marks))"),
]
ALSO_RIGHT = [
    Way("Subtracting the smallest and the largest from the sum needs no sorting and no slice.",
        """
def fair_total(marks: list[int]) -> int:
    return sum(marks) - min(marks) - max(marks)
"""),
]
EXPLANATION = """
In the sorted copy the lowest mark is first and the highest last, so the slice `[1:-1]` is everything between them.
For `[7, 9, 6, 8, 8]` the sorted marks are `[6, 7, 8, 8, 9]`, and `7 + 8 + 8` is 23. Sorting takes `n` log `n` steps;
subtracting the two extremes from the sum takes only `n`.
"""


def fair_total(marks: list[int]) -> int:
    return sum(sorted(marks)[1:-1])


def inputs(rng):
    return (integers(rng, 3, 8, 0, 10),)
