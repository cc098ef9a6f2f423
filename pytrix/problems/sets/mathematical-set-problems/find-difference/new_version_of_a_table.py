"""The new version of a table

A table of members is kept as a list of rows, each a tuple of a number, a name and a town. The number stands for the
member and is never used twice in a table. Somebody sends a new version, and you have to find out what has changed.
`old` and `new` are the two tables, in which the rows may stand in any order.

Return a tuple of three lists of numbers, each in ascending order: the members that are new, those that are gone, and
those that are in both tables but with another name or town.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "SORT")
HINTS = (
    "A row that is in both tables, just as it is, tells you nothing new. Which rows are left when you take those away?",
    "Rows are tuples and can be put into sets. The rows only in the new table belong to members that are new or changed; those only in the old one to members that are gone or changed.",
    "Take the numbers of both kinds of rows as sets. What is in both of these sets is changed, and the two differences are the rest.",
)
EXAMPLES = [
    Example(([(1, "Ann", "Bath"), (2, "Bob", "York"), (3, "Cy", "Ely")], [(3, "Cy", "Ely"), (1, "Ann", "Hull"), (5, "Di", "Ely")]), why="Ann has moved"),
    Example(([(7, "Al", "Bath")], [(7, "Al", "Bath")]), why="nothing has changed"),
    Example(([], [(4, "Eve", "York"), (2, "Flo", "Bath")])),
]
EDGES = {
    "in any order": ([(2, "B", "x"), (1, "A", "x")], [(1, "A", "x"), (2, "B", "x")]),
    "another name or town": Edge(([(1, "A", "x"), (2, "B", "y")], [(2, "C", "y"), (1, "A", "y")]), "one new name and one new town"),
}
MISTAKES = [
    Mistake("A changed member is listed among the new ones as well.", "sorted(arrived - departed)", "sorted(arrived)"),
    Mistake("A changed member is listed among those who are gone as well.", "sorted(departed - arrived)", "sorted(departed)"),
    Mistake("Members who are the same in both tables are listed as changed.", "arrived = {row[0] for row in set(new) - set(old)}", "arrived = {row[0] for row in new}", "departed = {row[0] for row in set(old) - set(new)}", "departed = {row[0] for row in old}"),
    Mistake("New and gone members are the wrong way round.", "sorted(arrived - departed), sorted(departed - arrived)", "sorted(departed - arrived), sorted(arrived - departed)"),
]
ORACLE = """
def compared(old: list[tuple[int, str, str]], new: list[tuple[int, str, str]]) -> tuple[list[int], list[int], list[int]]:
    before = {row[0]: row[1:] for row in old}
    after = {row[0]: row[1:] for row in new}
    return (
        sorted(number for number in after if number not in before),
        sorted(number for number in before if number not in after),
        sorted(number for number in before if number in after and before[number] != after[number]),
    )
"""
EXPLANATION = """
Rows that are the same in both tables vanish in the differences. Of the rest, only the numbers matter.

| number | row only in new | row only in old | result |
|---|---|---|---|
| 1 | yes, Hull | yes, Bath | changed |
| 2 | no | yes | gone |
| 3 | no | no | the same |
| 5 | yes | no | new |

Each row is looked at a few times, so the work grows with the length of the tables. Two dictionaries from numbers to
rows would be another way, which is better when the details of a change are wanted.
"""


def compared(
    old: list[tuple[int, str, str]], new: list[tuple[int, str, str]]
) -> tuple[list[int], list[int], list[int]]:
    arrived = {row[0] for row in set(new) - set(old)}
    departed = {row[0] for row in set(old) - set(new)}
    return sorted(arrived - departed), sorted(departed - arrived), sorted(arrived & departed)


def inputs(rng):
    tables = []
    for _ in range(2):
        tables.append([(number, rng.choice(["Ann", "Bob"]), rng.choice(["Bath", "York"])) for number in rng.sample(range(1, 7), rng.randint(1, 5))])
    return tuple(tables)
