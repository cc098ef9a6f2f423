"""Who belongs together?

A library found out that many readers have several cards. `records` holds, for each visit, a list of cards that were
certainly used by one and the same person, at least one. Cards that share a visit belong to the same person, and so do
all cards that are linked by a chain of visits: with `["A", "B"]` and `["B", "C"]`, all three belong together.

Return how many different persons there are, and how many cards the person with most cards has, as a tuple. Without
records, both are 0. There are many thousands of records.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("PARTITION", "AGGREGATE")
CONSTRAINTS = ("up to 6,000 records",)
HINTS = (
    "When a record with two cards comes in that were known already, what has to become of the groups they are in?",
    "Keep a dictionary from each card to the set of its person's cards; all cards of a person share one set object. A record joins the sets of its cards.",
    "Put the smaller set into the larger one, and let the cards of the smaller one point to the larger. In the end, count different set objects, for example by `id`.",
)
EXAMPLES = [
    Example(([["A", "B"], ["C"], ["D", "E"], ["B", "E"]],), why="A, B, D and E are one person"),
    Example(([["K"], ["K"], ["L", "K", "M"]],)),
    Example(([["P"], ["Q"]],)),
]
EDGES = {
    "Without records": ([],),
    "a chain of visits": Edge(([["a", "b"], ["c", "d"], ["e", "f"], ["b", "c"], ["d", "e"]],), "three groups become one"),
    "at least one": ([["x"], ["x"]],),
}
EQUIVALENT = {
    "for card in record[1:]: -> for card in record[:]:": "the first card is in its own group already",
    "for card in record[1:]: -> for card in record[0:]:": "the first card is in its own group already",
    "small, large = sorted([group_of[record[0]], group_of[card]], key=len) -> small, large = sorted([group_of[record[0]], group_of[card]])":
        "which group moves into which only decides how long it takes",
    "small, large = sorted([group_of[record[0]], group_of[card]], key=len) -> small, large = [group_of[record[0]], group_of[card]]":
        "which group moves into which only decides how long it takes",
    "continue -> pass": "joining a group with itself changes nothing",
}
MISTAKES = [
    Mistake("The new record only joins the group of its first card.", "for card in record[1:]:", "for card in record[1:2]:"),
    Mistake("Cards of the group that was joined still point to their old set.", "            for each in small:\n                group_of[each] = large\n", "            group_of[card] = large\n"),
    Mistake("You count cards instead of persons.", "len(groups), max", "len(group_of), max"),
    Mistake("You only look for cards that share a visit. Chains of visits count as well.",
            """
def persons(records: list[list[str]]) -> tuple[int, int]:
    groups: list[set[str]] = []
    for record in records:
        for group in groups:
            if group & set(record):
                group |= set(record)
                break
        else:
            groups.append(set(record))
    return len(groups), max((len(group) for group in groups), default=0)
"""),
]
SIZE = 6_000
SLOW = [
    Slow("Right, but each record is compared with all groups found so far. Find the group of a card by a look-up.",
         """
def persons(records: list[list[str]]) -> tuple[int, int]:
    groups: list[set[str]] = []
    for record in records:
        joined = set(record)
        apart = []
        for group in groups:
            if group.isdisjoint(joined):
                apart.append(group)
            else:
                joined |= group
        groups = [*apart, joined]
    return len(groups), max((len(group) for group in groups), default=0)
"""),
]
EXPLANATION = """
All cards of a person point to one and the same set, so a look-up finds the whole group. A record unites the sets of
its cards.

| record | groups afterwards |
|---|---|
| A, B | {A, B} |
| C | {A, B}, {C} |
| D, E | {A, B}, {C}, {D, E} |
| B, E | {A, B, D, E}, {C} |

Because the smaller set always goes into the larger one, a card moves at most log n times: whenever it moves, its
group has at least doubled. Comparing each record with all groups costs the square of their number. Another way is to
walk through the cards as places connected by visits.
"""


def persons(records: list[list[str]]) -> tuple[int, int]:
    group_of: dict[str, set[str]] = {}
    for record in records:
        for card in record:
            group_of.setdefault(card, {card})
        for card in record[1:]:
            small, large = sorted([group_of[record[0]], group_of[card]], key=len)
            if small is large:
                continue
            large |= small
            for each in small:
                group_of[each] = large
    groups = {id(group): group for group in group_of.values()}
    return len(groups), max((len(group) for group in groups.values()), default=0)


def inputs(rng):
    return ([[rng.choice("abcdefgh") for _ in range(rng.choice([1, 2, 2, 3]))] for _ in range(rng.randint(1, 6))],)


def large(rng, size):
    return ([[f"c{2 * number}", f"c{2 * number + 1}"] for number in range(size)],)
