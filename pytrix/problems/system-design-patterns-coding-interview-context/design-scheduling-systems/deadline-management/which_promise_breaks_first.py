"""Which promise breaks

A tailor has promised clothes. `orders` holds a tuple for each: the customer, the hours of work it needs, and the hour by which it has to be done, counted from now. The tailor works on one piece at a time and always on the one that has to be done soonest; among equals on the one that is listed first.

Return the list of the customers whose clothes will be late, in the order in which they get them. A piece done just in its hour is not late.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "AGGREGATE")
HINTS = (
    "When is the third piece done, if you know the hours of the first two?",
    "Sort the orders by the hour in which they have to be done, and add up the hours of work while you walk over them.",
    "`sorted` with a key leaves equal ones in their order. If the sum so far is greater than the order's hour, note the customer.",
)
EXAMPLES = [
    Example(([("Ito", 3, 9), ("Berg", 2, 2), ("Ruiz", 5, 9)],), why="done at hour 2, 5 and 10"),
    Example(([("Ito", 4, 4), ("Berg", 1, 5)],)),
    Example(([("Lund", 2, 1), ("Kaya", 1, 3)],)),
]
EDGES = {
    "among equals": Edge(([("A", 2, 3), ("B", 2, 3), ("C", 2, 3)],), "all at the same hour"),
    "just in its hour": Edge(([("A", 5, 5), ("B", 3, 8)],), "no time to spare"),
    "has promised": Edge(([],), "no orders"),
    "in the order in which they get them": Edge(([("Zoe", 1, 1), ("Al", 9, 4), ("Bo", 9, 3)],), "two that are late"),
}
ALWAYS = [
    ([("Zoe", 3, 2), ("Al", 1, 2)],),
]
MISTAKES = [
    Mistake("The tailor works on what has to be done soonest, not in the order of the list.", "sorted(orders, key=lambda order: order[2])", "orders"),
    Mistake("A piece done just in its hour is not late.", "if hour > by:", "if hour >= by:"),
    Mistake("The soonest hour decides, not the shortest work.", "key=lambda order: order[2]", "key=lambda order: order[1]"),
    Mistake("A late piece is finished as well, and its hours delay the next ones.", "            late.append(customer)\n", "            late.append(customer)\n            hour -= hours\n"),
]
EXPLANATION = """
In the order of the promised hours, the hours of work add up to when each piece is done.

| customer | hours | done at | promised | late |
|---|---|---|---|---|
| Berg | 2 | 2 | 2 | no |
| Ito | 3 | 5 | 9 | no |
| Ruiz | 5 | 10 | 9 | yes |

Ito and Ruiz have the same hour, so the one listed first is first. Sorting is the largest part of the work.
"""


def late_customers(orders: list[tuple[str, int, int]]) -> list[str]:
    late = []
    hour = 0
    for customer, hours, by in sorted(orders, key=lambda order: order[2]):
        hour += hours
        if hour > by:
            late.append(customer)
    return late


def inputs(rng):
    names = rng.sample(["Ito", "Berg", "Ruiz", "Lund", "Kaya", "Shah"], rng.randint(2, 6))
    return ([(name, rng.randint(1, 4), rng.randint(1, 12)) for name in names],)
