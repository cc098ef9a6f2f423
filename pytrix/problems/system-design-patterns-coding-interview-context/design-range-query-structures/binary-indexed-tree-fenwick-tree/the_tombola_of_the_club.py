"""The tombola of the club

At a club's tombola, members with the numbers 0, 1, 2, … buy tickets. Tickets have no names on them: at each draw all tickets sold so far are numbered 1, 2, 3, … in the order of their owners' member numbers. So if member 0 has 2 tickets and member 1 has 3, the tickets 3 to 5 are member 1's.

`members` says how many members there are. `events` holds tuples in the order of the evening: `("buy", member, tickets)`, or `("draw", ticket)` with the number of a ticket that exists.

Return how often each member wins, as a list with an entry for every member. There are many members and many events of both kinds.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("at least one ticket is bought at a time",)
HINTS = (
    "The totals of tickets from member 0 on would show the winner, but what does one purchase do to them?",
    "A Fenwick tree keeps the tickets of 1, 2, 4, 8, … members together, so that a purchase changes only a few of its entries. It can also be searched from the largest groups down.",
    "To find the owner, start before the first member and try steps of halving size: take a step if the group stepped over holds fewer tickets than are left, and subtract them. The winner is the member right after the place where you end.",
)
EXAMPLES = [
    Example((3, [("buy", 0, 2), ("buy", 1, 3), ("draw", 3), ("draw", 2), ("draw", 5)]), why="ticket 3 and 5 are member 1's"),
    Example((2, [("buy", 1, 1), ("draw", 1), ("buy", 0, 1), ("draw", 1)]), why="ticket 1 changes hands when member 0 buys"),
    Example((4, [("buy", 3, 10), ("draw", 10), ("draw", 1)])),
]
EDGES = {
    "entry for every member": Edge((5, []), "an evening without events"),
    "numbered 1": Edge((4, [("buy", 1, 1), ("buy", 2, 1), ("buy", 3, 1), ("draw", 1), ("draw", 2), ("draw", 3)]), "the first and the last ticket of each"),
    "how many members": Edge((1, [("buy", 0, 3), ("draw", 3)]), "one member"),
    "There are many members": Edge((9, [("buy", 8, 2), ("buy", 4, 2), ("draw", 2), ("draw", 3), ("buy", 7, 1), ("draw", 3), ("draw", 4), ("draw", 5)]), "nine members"),
}
MISTAKES = [
    Mistake("A ticket that is the last of a group belongs to the group: step over it only if it holds fewer tickets than are left.", "tree[place + step] < ticket", "tree[place + step] <= ticket"),
    Mistake("After stepping over a group its tickets have to be subtracted.", "                    ticket -= tree[place]\n", ""),
    Mistake("A purchase has to reach all larger groups that contain the member.", "            while place <= members:\n                tree[place] += event[2]\n                place += place & -place\n", "            tree[place] += event[2]\n"),
    Mistake("The list has an entry for every member; the winners are meant by member number, from 0 on.", "won[place] += 1", "won[place - 1] += 1"),
]
SIZE = 2_000
SLOW = [
    Slow(
        "At each draw you count the tickets member by member. A tree of group totals finds the owner in a few steps.",
        """
def wins(members: int, events: list[tuple[str, int] | tuple[str, int, int]]) -> list[int]:
    tickets = [0] * members
    won = [0] * members
    for event in events:
        if event[0] == "buy":
            tickets[event[1]] += event[2]
        else:
            left = event[1]
            member = 0
            while tickets[member] < left:
                left -= tickets[member]
                member += 1
            won[member] += 1
    return won
""",
    )
]
ALSO_RIGHT = [
    Way(
        "For few members the tickets can be counted from the first member on at each draw; that takes a step for every member.",
        '''
from bisect import bisect_left
from itertools import accumulate


def wins(members: int, events: list[tuple[str, int] | tuple[str, int, int]]) -> list[int]:
    tickets = [0] * members
    won = [0] * members
    for event in events:
        if event[0] == "buy":
            tickets[event[1]] += event[2]
        else:
            totals = list(accumulate(tickets))
            won[bisect_left(totals, event[1])] += 1
    return won
''',
    )
]
EXPLANATION = """
Entry `i` of a Fenwick tree, counted from 1, holds the tickets of as many members up to `i` as the lowest set bit of `i` says: entry 4 those of four members, entry 6 those of two.

Four members with 2, 3, 0 and 1 tickets give the entries 2, 5, 0, 6. Ticket 5 is found so:

| step | entry | fewer than left? | place | left |
|---|---|---|---|---|
| 4 | 6 | no | 0 | 5 |
| 2 | 5 | no | 0 | 5 |
| 1 | 2 | yes | 1 | 3 |

The place is 1, so member 1 wins. A purchase and a draw both take a number of steps that grows with the logarithm of the number of members.
"""

def wins(members: int, events: list[tuple[str, int] | tuple[str, int, int]]) -> list[int]:
    tree = [0] * (members + 1)
    won = [0] * members
    for event in events:
        if event[0] == "buy":
            place = event[1] + 1
            while place <= members:
                tree[place] += event[2]
                place += place & -place
        else:
            ticket = event[1]
            place = 0
            step = 1 << members.bit_length()
            while step:
                if place + step <= members and tree[place + step] < ticket:
                    place += step
                    ticket -= tree[place]
                step //= 2
            won[place] += 1
    return won


def inputs(rng):
    members = rng.randint(1, 10)
    sold = 0
    events = []
    for _ in range(rng.randint(3, 12)):
        if not sold or rng.random() < 0.5:
            tickets = rng.randint(1, 3)
            events.append(("buy", rng.randrange(members), tickets))
            sold += tickets
        else:
            events.append(("draw", rng.randint(1, sold)))
    return members, events


def large(rng, size):
    members = 800
    events = []
    for sold in range(1, 12_001):
        events.append(("buy", 799 - rng.randrange(40), 1))
        events.append(("draw", rng.randint(1, sold)))
    return members, events
