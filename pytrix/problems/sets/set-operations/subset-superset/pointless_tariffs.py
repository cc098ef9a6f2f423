"""Tariffs that nobody should choose

A telephone company sells tariffs. `tariffs` is a list of tuples: the name, the price in euros, and the list of what
is included. The names are all different, and nothing stands twice in a list.

A tariff is **pointless** if there is another one that includes everything it includes and is better in at least one
way: it costs less and includes as much or more, or it costs the same and includes something more. Tariffs that
include the same for the same price don't make each other pointless.

Return the names of the tariffs that are not pointless, in the order of the list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "PARTITION")
HINTS = (
    "When does one tariff beat another? Write the two ways down as comparisons of a price and of two sets.",
    "Make a set of what each tariff includes. A tariff stays if none of the others beats it: `any` over all others answers that.",
    "`>=` between sets asks for a superset, `>` for a superset that has something more. Combine them with `<` and `==` of the prices.",
)
EXAMPLES = [
    Example(([("S", 10, ["sms"]), ("M", 10, ["sms", "web"]), ("L", 20, ["sms", "web", "tv"]), ("X", 25, ["web", "tv"])],), why="M beats S, L beats X"),
    Example(([("A", 5, ["tv"]), ("B", 5, ["tv"])],), why="the same for the same price"),
    Example(([("A", 9, []), ("B", 8, [])],), why="B costs less"),
]
EDGES = {
    "the same for the same price": ([("A", 5, []), ("B", 5, []), ("C", 4, ["tv"])],),
    "as much or more": Edge(([("A", 7, ["x", "y"]), ("B", 6, ["y", "x"]), ("C", 6, ["x", "z"])],), "sets of the same size"),
    "in the order of the list": ([],),
}
ALWAYS = [([("A", 5, ["tv"]), ("B", 5, [])],)]
MISTAKES = [
    Mistake("A tariff that includes the same for less money beats the dearer one.", "theirs >= included and theirs_costs < price", "theirs > included and theirs_costs < price"),
    Mistake("Tariffs that include the same for the same price don't beat each other.", "theirs > included and theirs_costs == price", "theirs >= included and theirs_costs == price and theirs is not included"),
    Mistake("You compare how much is included, but it has to include the very same things.", "theirs >= included and theirs_costs < price", "len(theirs) >= len(included) and theirs_costs < price"),
    Mistake("A dearer tariff never beats a cheaper one, however much it includes.", "theirs > included and theirs_costs == price", "theirs > included"),
]
ORACLE = """
def worth_choosing(tariffs: list[tuple[str, int, list[str]]]) -> list[str]:
    good = []
    for name, price, included in tariffs:
        beaten = False
        for _, other_price, other in tariffs:
            has_all = all(each in other for each in included)
            if has_all and (other_price < price or other_price == price and len(other) > len(included)):
                beaten = True
        if not beaten:
            good.append(name)
    return good
"""
EXPLANATION = """
Two comparisons of sets say it all: `>=` for "everything it includes", `>` for "and something more".

| tariff | beaten by | why |
|---|---|---|
| S, 10, sms | M | same price, also web |
| M, 10, sms web | nobody | L is dearer |
| L, 20, sms web tv | nobody | |
| X, 25, web tv | L | cheaper, also sms |

Every tariff is compared with every other, so n tariffs take n² comparisons. Sorting by price first could save half of
them: only cheaper or equally cheap ones can beat a tariff.
"""


def worth_choosing(tariffs: list[tuple[str, int, list[str]]]) -> list[str]:
    offers = [(name, price, set(included)) for name, price, included in tariffs]
    return [name for name, price, included in offers if not is_beaten(price, included, offers)]


def is_beaten(price: int, included: set[str], offers: list[tuple[str, int, set[str]]]) -> bool:
    return any(
        theirs >= included and theirs_costs < price or theirs > included and theirs_costs == price
        for _, theirs_costs, theirs in offers
    )


def inputs(rng):
    things = ["sms", "web", "tv"]
    return ([(name, rng.choice([5, 10, 15]), rng.sample(things, rng.randint(0, 3))) for name in "ABCDE"[: rng.randint(2, 5)]],)
