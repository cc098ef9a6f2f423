"""Every possible pizza

A pizzeria prints a list of everything it can bake. `toppings` lists its toppings, all different; a pizza has any of them, each at most
once, and the order on the pizza doesn't matter.

Return all pizzas, each as a list of toppings in the order of `toppings`. The one without toppings, an empty list, counts too.
Pizzas that have the first topping come before those that don't; within both groups the second topping decides in the same way, and so
on, so the empty one is the last.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
CONSTRAINTS = ("up to 8 toppings",)
HINTS = (
    "Look at the first topping alone. What two kinds of pizzas are there, and how are they related?",
    "Take all pizzas from the other toppings. Each of them is a pizza, and with the first topping in front it is another one.",
    "Without toppings there is one pizza, the empty one. Otherwise: first the pizzas of the others with the first topping put in front, then the same ones without.",
)
EXAMPLES = [
    Example((["ham", "corn", "olives"],), why="four with ham, then four without"),
    (["egg"],),
    (["tuna", "onion"],),
]
EDGES = {"without toppings": ([],), "in the order of": Edge((["d", "b", "c", "a"],), "toppings out of the order of the alphabet")}
MISTAKES = [
    Mistake("With no toppings there is still one pizza, the plain one. If that answer is an empty list, nothing is ever put together.",
            "return [[]]", "return []"),
    Mistake("The pizzas without the first topping are missing.", " + pizzas_of_others", ""),
    Mistake("Pizzas with the first topping come first.",
            "[[first, *rest] for rest in pizzas_of_others] + pizzas_of_others",
            "pizzas_of_others + [[first, *rest] for rest in pizzas_of_others]"),
    Mistake("The toppings of a pizza should stand in the order of the list: put the first one in front.", "[first, *rest]", "[*rest, first]"),
]
EXPLANATION = """
Each topping is on the pizza or not, and both cases need the pizzas of the other toppings. For ham, corn and olives:

| toppings | pizzas |
|---|---|
| – | plain |
| olives | olives · plain |
| corn, olives | corn olives · corn · olives · plain |
| ham, corn, olives | these four with ham, then without |

Each topping doubles the number of pizzas, so there are 2ⁿ of them, and no way to list them can take less work.
"""


def pizzas(toppings: list[str]) -> list[list[str]]:
    if not toppings:
        return [[]]
    first, *others = toppings
    pizzas_of_others = pizzas(others)
    return [[first, *rest] for rest in pizzas_of_others] + pizzas_of_others


def inputs(rng):
    names = ["ham", "corn", "egg", "tuna", "onion", "olives", "basil"]
    return (rng.sample(names, rng.choice([1, 2, 2, 3, 3, 4])),)
