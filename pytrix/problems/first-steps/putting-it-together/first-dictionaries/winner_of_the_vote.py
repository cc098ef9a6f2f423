"""Who has the most points?

Write the function `leader`. It gets `points`, a dictionary with the points of each player. It returns the name of the
player with the most points; of several with as many, the one who stands first in the dictionary. For an empty
dictionary it returns `None`. Points may be below 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "What must be remembered while walking: the points, the name, or both?",
    "Begin with `None`; take a name when there is none yet or when it has more points than the one so far.",
    "The points of the best name so far can be looked up again, so remembering the name is enough.",
)
EXAMPLES = [
    Example(({"Ann": 12, "Bob": 20, "Cy": 20},), why="Bob and Cy have 20; Bob stands first"),
    Example(({"Kim": 0},)),
    Example(({"Zoe": -5, "Max": -2},), why="-2 is more than -5"),
]
EDGES = {"empty dictionary": ({},), "below 0": ({"Ida": -9},)}
ALWAYS = [({"Ida": -5000},), ({"Zoe": 0, "Ida": -2},), ({"Zoe": 5, "Ada": 5, "Bo": 1},)]
MISTAKES = [
    Mistake("Of players with as many points you take the last one. Only more points should replace the best.", "points[name] > points[best]", "points[name] >= points[best]"),
    Mistake("You return the points. Return the name of the winner.", "return best", "return points.get(best)"),
    Mistake("The names were compared and not their points.", "points[name] > points[best]", "name > best"),
    Mistake("A record that begins with 0 never finds a player when all points are below 0.",
            """
def leader(points: dict[str, int]) -> str | None:
    best = None
    most = 0
    for name in points:
        if points[name] > most:
            best = name
            most = points[name]
    return best
"""),
]
ALSO_RIGHT = [
    Way("Remembering the points as well saves the second look-up.",
        """
def leader(points: dict[str, int]) -> str | None:
    best = None
    most = 0
    for name in points:
        if best is None or points[name] > most:
            best = name
            most = points[name]
    return best
"""),
]
EXPLANATION = """
For Ann 12, Bob 20, Cy 20: Ann is the first, so she is the best so far; Bob has more; Cy has as many as Bob, which is
not more. In an empty dictionary the loop has no round, and `None` is returned.
"""


def leader(points: dict[str, int]) -> str | None:
    best = None
    for name in points:
        if best is None or points[name] > points[best]:
            best = name
    return best


def inputs(rng):
    names = rng.sample(["Ada", "Bo", "Cem", "Dee", "Eli"], rng.randint(0, 5))
    low, high = rng.choice([(-9, -1), (-3, 3), (0, 30)])
    return ({name: rng.randint(low, high) for name in names},)
