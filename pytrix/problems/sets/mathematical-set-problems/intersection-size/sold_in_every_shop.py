"""Sold in every shop

A magazine compares shops and can only compare goods that all of them sell. `shops` lists the goods of each shop: a list of lists of names, in any order, in which a name may come twice. There is at least one shop.

Return how many different goods are sold in every shop.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "What two shops have in common can get smaller with the third shop, but can it get larger?",
    "Begin with the goods of the first shop. With each further shop, keep only what it sells too.",
    "Of two sets, `&` gives what is in both, and `&=` keeps that. Begin with the set of the first shop.",
)
EXAMPLES = [
    Example(([["tea", "jam", "rice"], ["rice", "tea", "salt"], ["tea", "rice", "tea"]],), why="tea and rice"),
    Example(([["tea", "jam"], ["salt"]],), why="nothing in common"),
    Example(([["oil", "oil", "jam"]],), why="a single shop sells two different goods"),
]
EDGES = {
    "at least one shop": Edge(([[]],), "one shop without goods"),
    "every shop": Edge(([["tea", "jam"], ["tea", "jam"], ["jam", "oil"], []],), "the last shop sells nothing"),
    "may come twice": Edge(([["jam", "jam"], ["jam", "jam"]],), "the same name twice in both"),
}
MISTAKES = [
    Mistake("You count goods that any shop sells. All of them have to sell it.", "common &= set(shop)", "common |= set(shop)"),
    Mistake("You only compare the first shop with the last one. Those in between count as well.", "for shop in shops[1:]:", "for shop in shops[-1:]:"),
    Mistake("Different goods count once. In a single shop a name may come twice.", "    return len(common)\n", "    return len(common) if len(shops) > 1 else len(shops[0])\n"),
]
EXPLANATION = """
What all have in common is found step by step: each shop can only take goods away. For the first example:

| shop | in common so far |
|---|---|
| tea, jam, rice | tea, jam, rice |
| rice, tea, salt | tea, rice |
| tea, rice, tea | tea, rice |

Each name is looked at once. `set.intersection` with all sets as arguments does the same in one call.
"""


def sold_everywhere(shops: list[list[str]]) -> int:
    common = set(shops[0])
    for shop in shops[1:]:
        common &= set(shop)
    return len(common)


def inputs(rng):
    goods = ["tea", "jam", "rice", "salt", "oil"]
    return ([[rng.choice(goods) for _ in range(rng.randint(2, 7))] for _ in range(rng.randint(1, 4))],)
