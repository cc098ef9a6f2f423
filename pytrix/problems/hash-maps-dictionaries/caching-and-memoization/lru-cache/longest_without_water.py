"""The longest without water

A gardener writes down which plant is watered, one entry after the other: `watered` lists the names in order, and most
plants occur several times. When the holidays come, the plants should be looked after in a sensible order.

Return a list with each plant once, ordered by its **last** watering: first the plant whose last watering is longest
ago, last the one that was watered last of all.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "ITERATE")
HINTS = (
    "A plant that is watered again has a new place in the order. Which place is that, and what happens to the old one?",
    "A dictionary keeps its keys in the order in which they came in. Writing to a key that is there does not move it.",
    "Take the plant out, if it is there, and put it in again: then it is at the end. `pop` with a second argument takes out without complaint.",
)
EXAMPLES = [
    Example((["fern", "ivy", "fern", "cactus", "ivy"],), why="the fern was last watered third, the cactus fourth, the ivy fifth"),
    Example((["ivy", "ivy", "moss"],)),
    Example((["moss", "fern", "ivy", "moss"],)),
]
EDGES = {
    "each plant once": (["fern", "fern", "fern"],),
    "most plants occur several times": Edge((["moss", "ivy", "fern"],), "all of them once"),
    "which plant is watered": Edge(([],), "none so far"),
}
MISTAKES = [
    Mistake("Your plants are ordered by their first watering. The last one counts.", "        order.pop(plant, None)\n", ""),
    Mistake("Your order is the wrong way round: begin with the plant that has waited longest.", "return list(order)", "return list(order)[::-1]"),
    Mistake("You order the plants by how often they were watered.", "return list(order)", "return sorted(order, key=watered.count)"),
    Mistake("The last plant of the list is missing.", "for plant in watered:", "for plant in watered[:-1]:"),
]
EXPLANATION = """
Taking a key out and putting it in again moves it to the end of the dictionary, so the keys stay in the order of last
use.

| watered | order afterwards |
|---|---|
| fern | fern |
| ivy | fern, ivy |
| fern | ivy, fern |
| cactus | ivy, fern, cactus |
| ivy | fern, cactus, ivy |

Each entry costs two steps. An `OrderedDict` has `move_to_end` for the same purpose. In a cache, the first of these
keys is the one that has to go.
"""


def by_last_watering(watered: list[str]) -> list[str]:
    order: dict[str, bool] = {}
    for plant in watered:
        order.pop(plant, None)
        order[plant] = True
    return list(order)


def inputs(rng):
    return ([rng.choice(["fern", "ivy", "moss", "cactus", "palm"]) for _ in range(rng.randint(3, 9))],)
