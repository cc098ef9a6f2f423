"""Every ticket once?

A lottery has printed tickets, and nobody may hold a number that another one holds, too. `tickets` lists the printed
numbers.

Return `True` if all numbers are different, and `False` if some number occurs more than once. No tickets are all
different.
"""
from pytrix.question.authoring import Edge, Example, Mistake, distinct

LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "What happens to a number that occurs twice when you make a set of the list?",
    "Compare how many numbers there are with how many different ones there are.",
    "`len` tells the size of the list and of the set made from it.",
)
EXAMPLES = [
    Example(([104, 77, 230, 77],), why="77 was printed twice"),
    Example(([3, 1, 2],)),
    Example(([5, 5],)),
]
EDGES = {
    "No tickets": ([],),
    "more than once": Edge(([8, 1, 2, 3, 8],), "the first and the last"),
}
MISTAKES = [
    Mistake("You only compare neighbours. Equal numbers may be far apart.", "len(set(tickets)) == len(tickets)", "all(one != other for one, other in zip(tickets, tickets[1:]))"),
    Mistake("Your answer is the wrong way round: different numbers should give `True`.", "len(set(tickets)) == len(tickets)", "len(set(tickets)) != len(tickets)"),
    Mistake("You only look for the first number again.", "len(set(tickets)) == len(tickets)", "tickets[0:1] == [] or tickets.count(tickets[0]) == 1"),
]
EXPLANATION = """
A set keeps each number once, so it is smaller than the list exactly if something was repeated.

| list | its size | size of the set | all different |
|---|---|---|---|
| 104, 77, 230, 77 | 4 | 3 | no |
| 3, 1, 2 | 3 | 3 | yes |

Each number is looked at once. A loop with a set of the numbers seen could stop at the first repetition.
"""


def all_different(tickets: list[int]) -> bool:
    return len(set(tickets)) == len(tickets)


def inputs(rng):
    tickets = distinct(rng, 2, 7, 1, 30)
    if rng.random() < 0.5:
        tickets.insert(rng.randint(0, len(tickets)), rng.choice(tickets))
    return (tickets,)
