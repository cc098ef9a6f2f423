"""The pizza everybody wants

A pizzeria lets its guests choose toppings. `orders` holds one list of toppings for each pizza. The order of the
toppings makes no difference, and a topping that is named twice is put on once. A pizza without toppings is a pizza,
too.

Return a tuple of two things: how many different pizzas were ordered, and the toppings of the one that was ordered
most often, as a list in alphabetical order. If several were ordered equally often, take the one that was ordered
first. There is at least one order.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "TRANSFORM")
HINTS = (
    "What kind of collection knows neither order nor repetition? Can it be a key of a dictionary?",
    "Turn each order into a `frozenset`, which is a set that can't change, and count these in a dictionary.",
    "The number of keys is the first part of the answer. `max` with the counts as its key gives the first of the most frequent ones.",
)
EXAMPLES = [
    Example(([["ham", "olive"], ["corn"], ["olive", "ham"], ["corn", "ham"]],), why="the first and the third are the same pizza"),
    Example(([["corn", "corn"], [], ["corn"], []],), why="corn and plain were ordered twice each, corn first"),
    Example(([["olive", "ham", "corn"]],)),
]
EDGES = {
    "without toppings": ([[], ["ham"], []],),
    "named twice": ([["ham", "corn", "ham"], ["corn", "ham"], ["ham"]],),
    "equally often": Edge(([["b"], ["a"], ["a"], ["b"], ["c"]],), "two pizzas with two orders"),
}
EQUIVALENT = {
    f"counts[pizza] = counts.get(pizza, 0) + 1 -> {other}": "all counts grow alike, and they are only compared with each other"
    for other in ("counts[pizza] = counts.get(pizza, 1) + 1", "counts[pizza] = counts.get(pizza, -1) + 1", "counts[pizza] = counts.get(pizza, 0) + 2")
}
MISTAKES = [
    Mistake("Orders with the same toppings in another order are the same pizza.", "frozenset(toppings)", "tuple(dict.fromkeys(toppings))"),
    Mistake("A topping that is named twice is put on once.", "frozenset(toppings)", "tuple(sorted(toppings))"),
    Mistake("Of equally frequent pizzas, you take the one that was ordered last.", "max(counts, key=", "max(reversed(counts), key="),
    Mistake("Your first number counts all orders, not the different pizzas.", "len(counts)", "len(orders)"),
]
ORACLE = """
def favourite(orders: list[list[str]]) -> tuple[int, list[str]]:
    kinds = []
    for order in orders:
        if all(set(order) != set(kind) for kind in kinds):
            kinds.append(order)
    numbers = [sum(set(order) == set(kind) for order in orders) for kind in kinds]
    return len(kinds), sorted(set(kinds[numbers.index(max(numbers))]))
"""
EXPLANATION = """
A `frozenset` is equal to every other one with the same members, and as it can't change, it can be a key.

| order | key | count |
|---|---|---|
| ham, olive | {ham, olive} | 1 |
| corn | {corn} | 1 |
| olive, ham | {ham, olive} | 2 |
| corn, ham | {corn, ham} | 1 |

Each order costs one look-up. A tuple of the sorted different toppings would do as a key, too, at the price of
sorting.
"""


def favourite(orders: list[list[str]]) -> tuple[int, list[str]]:
    counts: dict[frozenset[str], int] = {}
    for toppings in orders:
        pizza = frozenset(toppings)
        counts[pizza] = counts.get(pizza, 0) + 1
    best = max(counts, key=lambda pizza: counts[pizza])
    return len(counts), sorted(best)


def inputs(rng):
    return ([[rng.choice(["ham", "corn", "olive"]) for _ in range(rng.randint(0, 3))] for _ in range(rng.randint(2, 7))],)
