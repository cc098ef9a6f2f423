"""On the menu again tomorrow

A canteen wants its menu to change from day to day. `menu` has a list of dishes for each day, in the order of the
days. On one day, a dish may be listed several times, for example at two counters; that makes no difference.

Return a list with one number for each two days that follow each other: how many different dishes of the first of them
are offered on the second one again. So for five days there are four numbers, and for a single day, or none, the list
is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Which days do you have to compare with each other, and what do you want to know about each two of them?",
    "For two lists, the number of dishes in both is the size of an intersection of sets.",
    "`zip` of the menu with the menu from its second day on gives each two days that follow each other.",
)
EXAMPLES = [
    Example(([["rice", "soup", "stew"], ["stew", "rice", "fish"], ["fish"], ["pie"]],)),
    Example(([["soup", "soup"], ["soup", "pie", "soup"]],), why="a dish that is listed twice counts once"),
    Example(([["pie", "rice"], ["fish"], ["rice", "pie"]],), why="only days that follow each other"),
]
EDGES = {
    "a single day": ([["soup", "rice"]],),
    "or none": ([],),
    "a list of dishes for each day": Edge(([["pie"], [], ["pie"]],), "closed on the second day"),
    "listed several times": ([["rice", "rice", "pie"], ["rice", "pie", "pie"]],),
}
MISTAKES = [
    Mistake("A dish that is listed twice on the first day counts twice in your answer.", "len(set(today) & set(tomorrow))", "sum(dish in tomorrow for dish in today)"),
    Mistake("You compare every day with the first one.", "for today, tomorrow in zip(menu, menu[1:])", "for today, tomorrow in ((menu[0], other) for other in menu[1:])"),
    Mistake("You count the dishes that are new on the second day.", "len(set(today) & set(tomorrow))", "len(set(tomorrow) - set(today))"),
    Mistake("You also compare the last day with the first one.", "zip(menu, menu[1:])", "zip(menu, menu[1:] + menu[:1])"),
]
EXPLANATION = """
`&` keeps what is in both sets, and only its size is wanted.

| day | next day | in both | number |
|---|---|---|---|
| rice, soup, stew | stew, rice, fish | rice, stew | 2 |
| stew, rice, fish | fish | fish | 1 |
| fish | pie | | 0 |

Each day is turned into a set twice. That costs about as many steps as there are dishes altogether, while comparing
each dish with each would cost the products of the days' lengths.
"""


def repeated(menu: list[list[str]]) -> list[int]:
    return [len(set(today) & set(tomorrow)) for today, tomorrow in zip(menu, menu[1:])]


def inputs(rng):
    dishes = ["rice", "soup", "stew", "fish", "pie"]
    return ([[rng.choice(dishes) for _ in range(rng.randint(0, 5))] for _ in range(rng.randint(2, 5))],)
