"""Teams for the quiz

A class chooses a team for a quiz. `pupils` lists the names, all different, and a team has exactly `size` members; who is chosen first
doesn't matter.

Return all possible teams. The members of a team stand in the order of the list `pupils`, and so do the teams: first all that contain
the first pupil, then those of the others that contain the second, and so on in the same way within them. If there are fewer pupils
than `size`, there is no team. A team of size 0 exists once, as an empty list. Use no imports.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
REQUIRES = ("no imports",)
CONSTRAINTS = ("up to 10 pupils", "`size` is at least 0")
HINTS = (
    "Either the first pupil is in the team or not. How many members are still needed in each case, and who may they be?",
    "With the first pupil, one member less is needed from the pupils after it. Without, all members are needed from these.",
    "Return one empty team for size 0, and no team without pupils. Otherwise put the first pupil in front of the smaller teams, and add the teams without.",
)
EXAMPLES = [
    Example((["Ann", "Bo", "Cy", "Di"], 2), why="six pairs"),
    (["Ann", "Bo", "Cy"], 3),
    Example((["Zoe", "Max"], 1), why="in the order of the list"),
    Example((["Ann", "Bo"], 3), why="too few pupils"),
]
EDGES = {"size 0": (["Eva", "Tom"], 0), "fewer pupils": ([], 1), "an empty list": Edge(([], 0), "no pupils, size 0")}
ALWAYS = [
    (["Ann", "Bo", "Cy", "Di", "Eva", "Flo"], 4),
]
MISTAKES = [
    Mistake("Bo and Ann are the same team as Ann and Bo: after a pupil, only later ones may follow.",
            "[first, *team] for team in teams(others, size - 1)",
            "[first, *team] for first in pupils for team in teams([each for each in pupils if each != first], size - 1)",
            " + teams(others, size)", ""),
    Mistake("Pupils must not be in a team twice: choose the other members from the others only.",
            "in teams(others, size - 1)", "in teams(pupils, size - 1)"),
    Mistake("A team of size 0 exists once, as an empty list. Without it no team is ever complete.", "return [[]]", "return []"),
    Mistake("The teams without the first pupil are missing.", " + teams(others, size)", ""),
    Mistake("Some teams in your answer are too small: a team is complete only with the full size.",
            "    if not pupils:\n        return []", "    if not pupils:\n        return [[]]"),
]
EXPLANATION = """
Each pupil is either in the team or not, and both cases are smaller questions. For two of Ann, Bo and Cy:

| call | with the first | without |
|---|---|---|
| 2 of Ann, Bo, Cy | Ann + (1 of Bo, Cy) | 2 of Bo, Cy |
| 1 of Bo, Cy | Bo | 1 of Cy: Cy |
| 2 of Bo, Cy | Bo + (1 of Cy) | 2 of Cy: none |

That gives Ann Bo, Ann Cy, Bo Cy. Because the others are always later in the list, no team comes up twice. The work grows with the
number of teams and of dead ends; of ten pupils there are 252 teams of five.
"""


def teams(pupils: list[str], size: int) -> list[list[str]]:
    if size == 0:
        return [[]]
    if not pupils:
        return []
    first, *others = pupils
    return [[first, *team] for team in teams(others, size - 1)] + teams(others, size)


def inputs(rng):
    names = ["Ann", "Bo", "Cy", "Di", "Eva", "Finn"]
    pupils = rng.sample(names, rng.randint(1, 5))
    return (pupils, rng.randint(0, min(4, len(pupils) + 1)))
