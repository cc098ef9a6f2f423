"""From shops to articles

A chain of bicycle shops keeps its stock shop by shop: `stock` maps each shop to a dictionary from articles to
the number of pieces, such as `{"Park Road": {"bell": 4, "lock": 0}}`. The head office wants to see it article by
article.

Return a dictionary from each article to a dictionary from shops to numbers of pieces. A shop that has run out of an
article, with 0 pieces, is left out there, and an article that no shop has does not appear at all. A shop may have
nothing, and there may be no shops.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "Three things belong together: a shop, an article and a number. In which order are they nested now, and in which should they be later?",
    "Walk through the shops, and inside this walk through the articles of each shop. Every number finds a new place.",
    "The inner dictionary of an article is there or has to be created: `setdefault` does both. Then the shop becomes a key in it.",
)
EXAMPLES = [
    Example(({"Park Road": {"bell": 4, "lock": 0}, "Station": {"lock": 2, "bell": 1}},)),
    Example(({"Park Road": {"bell": 0, "pump": 3}, "Station": {"bell": 0}},), why="nobody has a bell"),
    Example(({"Station": {"lock": 5}, "Harbour": {}},)),
]
EDGES = {
    "there may be no shops": ({},),
    "A shop may have nothing": ({"Harbour": {}},),
    "run out of an article": ({"Harbour": {"bell": 0}, "Station": {"bell": 1}},),
}
MISTAKES = [
    Mistake("Shops with 0 pieces of an article are still listed. They were to be left out.", "            if number:\n                articles", "            if True:\n                articles"),
    Mistake("Each shop replaces the ones before it, so an article is found in one shop only.", "articles.setdefault(article, {})[shop] = number", "articles[article] = {shop: number}"),
    Mistake("Your answer still maps shops to articles.", "articles.setdefault(article, {})[shop] = number", "articles.setdefault(shop, {})[article] = number"),
    Mistake("You add the pieces of all shops up. The shops should stay apart.", "articles.setdefault(article, {})[shop] = number", "articles[article] = articles.get(article, 0) + number"),
    Mistake("An article that no shop has still appears, with an empty dictionary.", "            if number:\n                articles.setdefault(article, {})[shop] = number",
            "            inner = articles.setdefault(article, {})\n            if number:\n                inner[shop] = number"),
]
EXPLANATION = """
Two loops visit every number once; each of them is written under the same two keys in the other order.

| shop | article | number | the article's shops afterwards |
|---|---|---|---|
| Park Road | bell | 4 | `{'Park Road': 4}` |
| Park Road | lock | 0 | |
| Station | lock | 2 | `{'Station': 2}` |
| Station | bell | 1 | `{'Park Road': 4, 'Station': 1}` |

The work grows with the number of entries.
"""


def by_article(stock: dict[str, dict[str, int]]) -> dict[str, dict[str, int]]:
    articles: dict[str, dict[str, int]] = {}
    for shop, numbers in stock.items():
        for article, number in numbers.items():
            if number:
                articles.setdefault(article, {})[shop] = number
    return articles


def inputs(rng):
    shops = rng.sample(["Park Road", "Station", "Harbour", "Mill Lane"], rng.randint(2, 4))
    articles = ["bell", "lock", "pump", "lamp"]
    return ({shop: {each: rng.choice([0, 1, 2, 5]) for each in rng.sample(articles, rng.randint(0, 4))} for shop in shops},)
