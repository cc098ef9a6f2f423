"""How far do you have to look?

Ticket numbers are kept in `size` chains: ticket t is appended to the chain with the number t % size, unless it is
there already. `tickets` lists them in the order in which they come in.

Looking for a ticket means comparing it with the tickets of its chain, one after the other from the first on, until it
is found or the chain ends.

Return a tuple of two numbers: how many comparisons it takes to look for all tickets in `wanted` together, and how
many of them are found. A ticket that is wanted several times is looked for each time.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`size` is at least 1", "ticket numbers are at least 0")
HINTS = (
    "How many comparisons does it take to find the third ticket of a chain, and how many to find out that a ticket isn't in a chain of three?",
    "Build the chains first. A ticket that is found costs its place in the chain, counted from 1; one that is not found costs the length of the chain.",
    "`index` gives the place of an item in a list, counted from 0.",
)
EXAMPLES = [
    Example(([7, 12, 17, 4], [17, 4, 22, 12], 5), why="3 + 1 + 3 + 2 comparisons; 22 is not there"),
    Example(([3, 6, 3], [6, 9], 3), why="the second 3 is not appended"),
    Example(([1, 2], [3, 3], 4)),
]
EDGES = {
    "unless it is there already": ([5, 5, 10, 5], [10, 15], 5),
    "looked for each time": ([2, 4], [4, 4, 4], 2),
    "the chain ends": Edge(([], [1, 2], 3), "empty chains"),
}
MISTAKES = [
    Mistake("The ticket itself is compared as well when it is found: places count from 1.", "chain.index(ticket) + 1", "chain.index(ticket)"),
    Mistake("A ticket that is not found costs comparisons, too: one for each ticket in the chain.", "            compared += len(chain)\n", "            pass\n"),
    Mistake("Tickets that come in twice stand in your chains twice.", "if ticket not in chain:", "if True:"),
    Mistake("Searching does not need to go on when the ticket is found, but yours compares the whole chain.", "chain.index(ticket) + 1", "len(chain)"),
]
ORACLE = """
def look(tickets: list[int], wanted: list[int], size: int) -> tuple[int, int]:
    order = list(dict.fromkeys(tickets))
    compared = found = 0
    for ticket in wanted:
        for kept in order:
            if kept % size == ticket % size:
                compared += 1
                if kept == ticket:
                    found += 1
                    break
    return compared, found
"""
EXPLANATION = """
A chain is searched from the front. With 5 chains, the tickets 7, 12 and 17 share chain 2.

| wanted | chain | comparisons | found |
|---|---|---|---|
| 17 | 7, 12, 17 | 3 | yes |
| 4 | 4 | 1 | yes |
| 22 | 7, 12, 17 | 3 | no |
| 12 | 7, 12, 17 | 2 | yes |

The work is what is counted here: with n tickets in well-spread chains, each search costs about n / size steps. One
chain for all, or a bad size such as 10 for tickets that all end in 0, would compare up to n of them.
"""


def look(tickets: list[int], wanted: list[int], size: int) -> tuple[int, int]:
    chains: list[list[int]] = [[] for _ in range(size)]
    for ticket in tickets:
        chain = chains[ticket % size]
        if ticket not in chain:
            chain.append(ticket)
    compared = found = 0
    for ticket in wanted:
        chain = chains[ticket % size]
        if ticket in chain:
            compared += chain.index(ticket) + 1
            found += 1
        else:
            compared += len(chain)
    return compared, found


def inputs(rng):
    return (integers(rng, 3, 9, 0, 12), integers(rng, 1, 5, 0, 12), rng.randint(1, 4))
