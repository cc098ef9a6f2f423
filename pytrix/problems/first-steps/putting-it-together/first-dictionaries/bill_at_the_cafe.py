"""The bill at the café

Write the function `bill`. It gets `prices`, a dictionary with the price of each thing on the menu, and `order`, a
list of things that were ordered. It returns the price of the whole order. Everything ordered is on the menu; a thing
may be ordered several times, and the order may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "How do you get the price of tea out of the dictionary?",
    "Walk over the order, look up each thing, and add its price to a total.",
    "Start at 0, add what the dictionary holds under the thing of this round, return after the loop.",
)
EXAMPLES = [
    Example(({"tea": 2, "cake": 4}, ["tea", "cake", "tea"]), why="2 + 4 + 2"),
    Example(({"tea": 2, "soup": 5}, ["soup"])),
    Example(({"tea": 2}, []), why="nothing was ordered"),
]
EDGES = {"may be empty": ({}, []), "several times": ({"egg": 1, "pie": 3}, ["pie", "pie", "pie"])}
MISTAKES = [
    Mistake("You walked over the menu. Only what was ordered has to be paid.", "for thing in order", "for thing in prices"),
    Mistake("You counted the things. Add what each of them costs.", "total += prices[thing]", "total += 1"),
    Mistake("The function ends with the first thing. `return` belongs after the loop.", "    return total", "        return total"),
    Mistake("Things ordered twice were paid once.", "for thing in order", "for thing in set(order)"),
]
ALSO_RIGHT = [Way("`get` with 0 would also forgive a thing that is not on the menu.", "prices[thing]", "prices.get(thing, 0)")]
EXPLANATION = """
For tea, cake, tea the total goes 2, 6, 8. The dictionary is asked by the word: `prices["cake"]` is 4, wherever cake
stands on the menu.
"""


def bill(prices: dict[str, int], order: list[str]) -> int:
    total = 0
    for thing in order:
        total += prices[thing]
    return total


def inputs(rng):
    menu = rng.sample(["tea", "cake", "soup", "egg", "pie", "milk"], rng.randint(1, 5))
    prices = {thing: rng.randint(1, 9) for thing in menu}
    return (prices, [rng.choice(menu) for _ in range(rng.randint(0, 6))])
