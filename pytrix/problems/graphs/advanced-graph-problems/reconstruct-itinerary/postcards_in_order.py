"""Postcards in order

On a long journey somebody sent a postcard from every place before moving on, with two names on it: where it was written, and where the journey goes next. The postcards were mixed up. Nobody came to the same place twice.

`cards` lists the pairs `(here, next)`. Return the places in the order of the journey, from the first to the last one, from which no card was sent. Without cards the list is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "SEARCH")
HINTS = (
    "Which place occurs only as the first name of a card, never as the second one?",
    "Make a dictionary from each place to the next. The journey begins at the place that is nobody's next.",
    "From there, follow the dictionary as long as the place is in it, and append each place to the list.",
)
EXAMPLES = [
    Example(([("Oslo", "Bergen"), ("Kiel", "Oslo"), ("Bergen", "Bodo")],), why="the journey begins in Kiel"),
    ([("Rome", "Pisa")],),
    ([("c", "d"), ("b", "c"), ("a", "b")],),
]
EDGES = {"Without cards": ([],), "mixed up": Edge(([("b", "c"), ("d", "e"), ("a", "b"), ("c", "d")],), "cards in any order")}
MISTAKES = [
    Mistake("The first card in the list need not be the first of the journey.", "starts = [place for place in onward if place not in onward.values()]", "starts = [cards[0][0]] if cards else []"),
    Mistake("The last place belongs to the journey, although no card was sent from there.", "return places", "return places[:-1]"),
    Mistake("The list of cards has to be put in order, too.", """
def journey(cards: list[tuple[str, str]]) -> list[str]:
    return [here for here, _ in cards] + [onward for _, onward in cards[-1:]]
"""),
]
EXPLANATION = """
Each place has one next place at most, so the journey has no choices once its beginning is known: the place to which no card leads. For the first example:

| at | next |
|---|---|
| Kiel, nobody's next | Oslo |
| Oslo | Bergen |
| Bergen | Bodo |
| Bodo | none: the end |

Searching all values for each place takes n² steps; a set of them makes it n.
"""


def journey(cards: list[tuple[str, str]]) -> list[str]:
    onward = dict(cards)
    starts = [place for place in onward if place not in onward.values()]
    places = starts
    while places and places[-1] in onward:
        places.append(onward[places[-1]])
    return places


def inputs(rng):
    places = rng.sample("abcdefgh", rng.randint(2, 8))
    cards = list(zip(places, places[1:]))
    rng.shuffle(cards)
    return (cards if rng.random() < 0.9 else [],)
