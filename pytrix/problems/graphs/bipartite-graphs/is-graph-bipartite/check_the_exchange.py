"""Check the exchange

Two schools organise an exchange: each pupil writes letters, but only to pupils of the other school. A list of pen friends has come together over the years, and somebody wants to check it.

`school` maps the name of each pupil to `"north"` or `"south"`. `friends` is a list of pairs of names. Return the pairs, in their order, in which both pupils are of the same school, or in which a name is unknown, that is, not in `school`.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "What does `school.get(name)` give for a name that isn't in the dictionary?",
    "Go through the pairs and keep those that are wrong for one of two reasons: an unknown name, or equal schools.",
    "A pair is fine if its two schools are north and south in some order. As a set, they are then exactly these two.",
)
EXAMPLES = [
    Example(({"Ann": "north", "Bo": "south", "Cy": "north"}, [("Ann", "Bo"), ("Cy", "Ann"), ("Bo", "Cy")]), why="Cy and Ann are both of the north school"),
    Example(({"Ann": "north"}, [("Ann", "Zoe")]), why="nobody knows Zoe"),
    ({"Ann": "north", "Bo": "south"}, [("Bo", "Ann")]),
]
EDGES = {"a name is unknown": Edge(({}, [("x", "y")]), "both names are unknown"), "`friends`": Edge(({"Ann": "north"}, []), "no pairs"), "same school": ({"Ann": "south", "Bo": "south"}, [("Ann", "Bo"), ("Bo", "Ann")])}
ALWAYS = [
    ({"a": "south", "b": "north"}, [("b", "d"), ("b", "c"), ("b", "d")]),
    ({"a": "south"}, [("b", "a")]), ({"a": "north"}, [("a", "b"), ("b", "a")])]
MISTAKES = [
    Mistake("Return the wrong pairs, not those that are fine.", '!= {"north", "south"}', '== {"north", "south"}'),
    Mistake("A pair with an unknown name is wrong, too.", '{school.get(one), school.get(other)} != {"north", "south"}', "school.get(one) == school.get(other)"),
    Mistake("An unknown name must not raise an error.", "school.get(one)", "school[one]"),
]
EXPLANATION = """
A division into two sides is right if every pair has one end on each side. As sets, north and south are equal to south and north, so one comparison is enough. For the first example:

| pair | schools | right |
|---|---|---|
| Ann, Bo | north, south | yes |
| Cy, Ann | north | no |
| Bo, Cy | south, north | yes |

Each pair is looked at once. An unknown name gives `None`, so the set is a different one.
"""


def wrong_pairs(school: dict[str, str], friends: list[tuple[str, str]]) -> list[tuple[str, str]]:
    return [(one, other) for one, other in friends if {school.get(one), school.get(other)} != {"north", "south"}]


def inputs(rng):
    names = "abcde"
    school = {name: rng.choice(["north", "south"]) for name in names if rng.random() < 0.85}
    return (school, [tuple(rng.sample(names, 2)) for _ in range(rng.randint(0, 6))])
