"""Where the groups will begin

Before a herd is parted by weight, the farmer wants to know how much room each group needs. `weights` lists the weights of the sheep. Those lighter than `limit` will stand first, then those of exactly that weight, then the heavier ones.

Return a list of three numbers: the places, counted from 0, at which the three groups will begin. A group without sheep begins where the next one does; the last group begins at the number of all sheep if nobody is in it.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "Where does the first group always begin? And what is in front of the second one?",
    "Count the lighter sheep and those of exactly that weight. Nothing has to be moved.",
    "The second group begins behind all lighter ones, and the third behind those and the equal ones.",
)
EXAMPLES = [
    Example(([52, 47, 60, 50, 44, 50], 50), why="two lighter ones, two equal ones, two heavier ones"),
    Example(([70, 80], 50), why="all are heavier, so all groups begin at 0"),
    Example(([30, 40, 30], 50), why="all are lighter"),
]
EDGES = {
    "without sheep": Edge(([], 50), "no sheep"),
    "exactly that weight": Edge(([50, 50], 50), "all of the same weight"),
}
MISTAKES = [
    Mistake("The third group begins behind both others. You leave out the lighter sheep before it.", "[0, lighter, lighter + equal]", "[0, lighter, equal]"),
    Mistake("You return how large the groups are. Return the places at which they begin.", "[0, lighter, lighter + equal]", "[lighter, equal, len(weights) - lighter - equal]"),
    Mistake("Sheep of exactly that weight belong to the second group.", "weight < limit", "weight <= limit"),
]
EXPLANATION = """
Each group begins behind all that come before it, so two counts are enough. For 52, 47, 60, 50, 44, 50 and 50:

| group | sheep | begins at |
|---|---|---|
| lighter | 47, 44 | 0 |
| equal | 50, 50 | 2 |
| heavier | 52, 60 | 4 |

Whoever knows these places can put every sheep where it belongs in one more walk. The list is gone through twice.
"""


def beginnings(weights: list[int], limit: int) -> list[int]:
    lighter = sum(weight < limit for weight in weights)
    equal = weights.count(limit)
    return [0, lighter, lighter + equal]


def inputs(rng):
    weights = integers(rng, 0, 7, 44, 52)
    return weights, rng.choice(weights) if weights and rng.random() < 0.7 else rng.randint(43, 53)
