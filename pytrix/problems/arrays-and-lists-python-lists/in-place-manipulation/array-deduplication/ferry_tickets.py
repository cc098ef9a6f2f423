"""At most twice on the list

A ferry keeps a sorted list of the car decks' ticket numbers, `tickets`. Every number may be on it at most twice, once
for the way there and once for the way back; by mistake some numbers were entered more often.

Correct the list `tickets` itself, so that of every number at most two remain, still in ascending order, and return
nothing. Work from the front to the back with two indices, without a second list. The list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("PARTITION", "COUNT")
COMPARE = "argument:tickets"
HINTS = (
    "The list is sorted. With which number that you have kept already must a new one be compared to know whether it is the third?",
    "One index walks, the other marks where the next kept number is written. The two numbers before that mark tell enough.",
    "Keep a number if fewer than two are kept so far, or if it differs from the kept number two places before the mark.",
)
EXAMPLES = [
    Example(([3, 3, 3, 5, 8, 8, 8, 8],), why="one 3 and two 8s are too many"),
    Example(([4, 4],), why="twice is allowed"),
    Example(([1, 2, 2, 2],), why="the third 2 goes"),
]
EDGES = {
    "may be empty": ([],),
    "more often": ([7, 7, 7, 7, 7, 7],),
    "ascending order": Edge(([1, 2, 3],), "all numbers differ"),
    "at most twice": Edge(([6, 6, 6, 9, 9, 9, 9, 12],), "several numbers too often"),
}
MISTAKES = [
    Mistake("You leave only one of each number. Two are allowed.", "tickets[kept - 2]", "tickets[kept - 1]"),
    Mistake("Compare with what has been kept, not with what stood two places before in the old list: that may be overwritten by now.",
            "ticket != tickets[kept - 2]", "ticket == tickets[kept - 1]"),
    Mistake("The correct numbers are in front, but the rest of the old list is still there.", "    del tickets[kept:]\n", ""),
    Mistake("You built a new list, and the ferry's list is unchanged.",
            """
def at_most_twice(tickets: list[int]) -> None:
    tickets = [ticket for place, ticket in enumerate(tickets) if tickets[:place].count(ticket) < 2]
"""),
    Mistake("The first two numbers always stay; position -1 or -2 would look at the end of the list.", "kept < 2 or ", ""),
]
ORACLE = """
def at_most_twice(tickets: list[int]) -> None:
    for number in set(tickets):
        while tickets.count(number) > 2:
            tickets.remove(number)
"""
ALSO_RIGHT = [
    Way("Walking backwards, a number that equals the one two places before it can be deleted at once. Each deletion moves the rest of the list.",
        """
def at_most_twice(tickets: list[int]) -> None:
    for place in range(len(tickets) - 1, 1, -1):
        if tickets[place] == tickets[place - 2]:
            del tickets[place]
"""),
]
EXPLANATION = """
Equal numbers stand together, so a number is one too many exactly if it equals the kept number two places back. For
`[3, 3, 3, 5, 8, 8, 8, 8]`:

| number | two places back | kept so far |
|---|---|---|
| 3, 3 | – | 3 3 |
| 3 | 3 | 3 3 |
| 5 | 3 | 3 3 5 |
| 8, 8 | 3, then 5 | 3 3 5 8 8 |
| 8, 8 | 8 | 3 3 5 8 8 |

The mark never overtakes the walk, so one walk is enough and no second list is needed. Counting each number again would
take the square of the length.
"""


def at_most_twice(tickets: list[int]) -> None:
    kept = 0
    for ticket in tickets:
        if kept < 2 or ticket != tickets[kept - 2]:
            tickets[kept] = ticket
            kept += 1
    del tickets[kept:]


def inputs(rng):
    return (sorted(integers(rng, 3, 10, 1, rng.choice([2, 3, 6]))),)
