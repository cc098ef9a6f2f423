"""Only here

Shops of a town advertise what only they have. `stock` maps each shop to the list of its articles; a list may
name an article several times.

Return a dictionary from each shop to the list of the articles that **no other** shop has, in alphabetical order, each
once. A shop without such articles has an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "PARTITION")
HINTS = (
    "For one shop, what would have to be taken away from its articles?",
    "Everything that the other shops have together. For many shops it is quicker to find out first which articles more than one shop has.",
    "Go through the shops once with two sets: articles seen so far, and articles seen in more than one shop. Then take the second one away from each shop's set.",
)
EXAMPLES = [
    Example(({"Ash": ["tea", "mugs", "jam"], "Elm": ["jam", "pens"], "Oak": ["pens", "tea"]},), why="only Ash has mugs"),
    Example(({"Ash": ["tea", "tea"], "Elm": []},), why="tea twice in one shop is still only there"),
    Example(({"Ash": ["pens", "ink"]},)),
]
EDGES = {
    "an empty list": ({"a": ["x"], "b": ["x"]},),
    "several times": ({"a": ["x", "y", "x"], "b": ["y", "z", "z"]},),
    "such articles": Edge(({"a": ["p", "q"], "b": ["q", "r"], "c": ["r", "p", "q"]},), "everything is somewhere else, too"),
}
MISTAKES = [
    Mistake("An article that one shop names twice is taken for one that two shops have.", "        articles = set(names)\n", "        articles = names\n", "        shared |= articles & seen\n        seen |= articles\n", "        for each in articles:\n            shared |= {each} & seen\n            seen.add(each)\n"),
    Mistake("You compare a shop only with those before it. Later ones may have the article as well.",
            """
def only_here(stock: dict[str, list[str]]) -> dict[str, list[str]]:
    seen: set[str] = set()
    answer: dict[str, list[str]] = {}
    for shop, names in stock.items():
        answer[shop] = sorted(set(names) - seen)
        seen |= set(names)
    return answer
"""),
    Mistake("Shops without such articles are missing from your dictionary.", "for shop, names in stock.items()}", "for shop, names in stock.items() if set(names) - shared}"),
    Mistake("You list what other shops have, too.", "set(names) - shared", "set(names) & shared"),
]
ORACLE = """
def only_here(stock: dict[str, list[str]]) -> dict[str, list[str]]:
    answer = {}
    for shop, names in stock.items():
        others = [name for other in stock if other != shop for name in stock[other]]
        answer[shop] = sorted({name for name in names if name not in others})
    return answer
"""
EXPLANATION = """
`shared` collects what at least two shops have; it is taken away from each shop's articles.

| shop | new in `shared` | left in the end |
|---|---|---|
| Ash | | mugs |
| Elm | jam | nothing |
| Oak | pens, tea | nothing |

Two walks over all articles are enough. Joining the articles of all other shops anew for each shop is simpler, but
costs the number of shops times all articles.
"""


def only_here(stock: dict[str, list[str]]) -> dict[str, list[str]]:
    seen: set[str] = set()
    shared: set[str] = set()
    for names in stock.values():
        articles = set(names)
        shared |= articles & seen
        seen |= articles
    return {shop: sorted(set(names) - shared) for shop, names in stock.items()}


def inputs(rng):
    goods = ["tea", "jam", "pens", "ink", "mugs"]
    shops = rng.sample(["Ash", "Elm", "Oak"], rng.randint(1, 3))
    return ({shop: [rng.choice(goods) for _ in range(rng.randint(0, 4))] for shop in shops},)
