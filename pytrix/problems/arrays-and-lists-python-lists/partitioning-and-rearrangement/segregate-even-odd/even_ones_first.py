"""Even seats first

A theatre with two entrances sorts its tickets before the doors open: tickets for seats with even numbers lie in front,
those for odd seats after them. `seats` lists the seat numbers in the order in which the tickets were sold; for boxes
they are 0 or negative.

Change the list `seats` itself so that all even numbers come first, and return nothing. Within the even numbers, and
within the odd ones, the order stays as it was. The list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("PARTITION", "SORT")
COMPARE = "argument:seats"
HINTS = (
    "How do you ask whether a number is even? Does the question also work for -3 and for 0?",
    "Collect the even numbers in one list and the odd ones in another, both in order; together they are the new contents.",
    "Assign the two lists, joined, to the slice `[:]`, so that the given list itself changes.",
)
EXAMPLES = [
    Example(([7, 4, 9, 2, 12, 5],), why="4, 2, 12 and then 7, 9, 5"),
    Example(([-3, 0, -2, 1],), why="0 and -2 are even"),
    Example(([1, 3, 8],), why="the only even number comes to the front"),
]
EDGES = {
    "may be empty": ([],),
    "0 or negative": ([-1, -4, -5, 0, -6],),
    "the order stays as it was": ([9, 8, 7, 6, 5, 4],),
    "all even numbers": Edge(([6, 2, 10],), "no odd seats"),
}
MISTAKES = [
    Mistake("You also sorted within the groups. The order there should stay as it was.", "seats[:] = even + odd", "seats[:] = sorted(even) + sorted(odd)"),
    Mistake("The odd numbers come first in your list.", "seats[:] = even + odd", "seats[:] = odd + even"),
    Mistake("You made a new list under the old name; the given one has not changed.", "seats[:] = even + odd", "seats = even + odd"),
    Mistake("In Python the remainder of an odd number by 2 is 1, also for negative ones, never -1.", "seat % 2 == 1", "seat % 2 == (1 if seat > 0 else -1)"),
    Mistake("Zero is even: it must not get lost.", "seat % 2 == 0", "seat % 2 == 0 and seat != 0"),
    Mistake("Odd numbers that stand further back are swapped with even ones from the end; that mixes up the order.", """
def even_first(seats: list[int]) -> None:
    left, right = 0, len(seats) - 1
    while left < right:
        if seats[left] % 2 == 0:
            left += 1
        elif seats[right] % 2 == 1:
            right -= 1
        else:
            seats[left], seats[right] = seats[right], seats[left]
"""),
]
ALSO_RIGHT = [
    Way("A stable sort with the remainder as its key does both at once: 0 comes before 1, and equal remainders keep their order. It takes about `n` log `n` steps.",
        """
def even_first(seats: list[int]) -> None:
    seats.sort(key=lambda seat: seat % 2)
"""),
]
EXPLANATION = """
The remainder by 2 is 0 for even numbers and 1 for odd ones, negative numbers included. For `[7, 4, 9, 2, 12, 5]`:

| seat | 7 | 4 | 9 | 2 | 12 | 5 |
|---|---|---|---|---|---|---|
| remainder | 1 | 0 | 1 | 0 | 0 | 1 |

The even ones are 4, 2, 12, the odd ones 7, 9, 5. Assigning to `seats[:]` replaces the contents of the list itself. The
list is walked through twice, and a second list is needed for a moment.
"""


def even_first(seats: list[int]) -> None:
    even = [seat for seat in seats if seat % 2 == 0]
    odd = [seat for seat in seats if seat % 2 == 1]
    seats[:] = even + odd


def inputs(rng):
    return (integers(rng, 2, 9, -4, rng.choice([5, 30])),)
