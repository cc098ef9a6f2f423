"""All dishes of the street

A food blogger wants to eat every dish that a street has to offer. `menus` lists the dishes of each restaurant: a list of lists of names. Dishes of the same name count as the same dish, whether written with capitals or not.

Return how many different dishes she has to eat. A street may have no restaurants, and a menu may be empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "Why is it wrong to add up the lengths of the menus?",
    "Collect all names in one set, each in small letters. How large is it in the end?",
    "Two loops, one over the menus and one over the dishes of a menu, or a set comprehension with two `for`.",
)
EXAMPLES = [
    Example(([["Soup", "pizza"], ["Pizza", "salad"], ["soup"]],), why="soup, pizza and salad"),
    Example(([["curry", "Curry", "CURRY"]],), why="one dish, written in three ways"),
    Example(([["rice"], ["fish"]],)),
]
EDGES = {
    "no restaurants": Edge(([],), "nothing to eat"),
    "may be empty": Edge(([[], ["stew"], []],), "empty menus"),
}
MISTAKES = [
    Mistake("Dishes that several restaurants offer count only once.", "    return len({dish.lower() for menu in menus for dish in menu})\n", "    return sum(len({dish.lower() for dish in menu}) for menu in menus)\n"),
    Mistake("Capitals make no difference: `Soup` and `soup` are the same dish.", "dish.lower() for", "dish for"),
    Mistake("You only count the first menu. All restaurants of the street count.", "for menu in menus for", "for menu in menus[:1] for"),
]
EXPLANATION = """
The union of all menus holds each dish once. Collecting into one set makes it directly. For the first example:

| menu | the set |
|---|---|
| Soup, pizza | soup, pizza |
| Pizza, salad | soup, pizza, salad |
| soup | soup, pizza, salad |

Each name takes one step.
"""


def different_dishes(menus: list[list[str]]) -> int:
    return len({dish.lower() for menu in menus for dish in menu})


def inputs(rng):
    dishes = ["soup", "Soup", "pizza", "Pizza", "stew", "rice", "RICE"]
    return ([[rng.choice(dishes) for _ in range(rng.randint(0, 4))] for _ in range(rng.randint(0, 4))],)
