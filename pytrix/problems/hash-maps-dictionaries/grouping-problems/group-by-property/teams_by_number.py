"""Counting off

At summer camp, the children stand in a row and count off to make a number of `teams`: with 3 teams, the first child
is in team 0, the second in team 1, the third in team 2, the fourth in team 0 again, and so on.

`children` lists the names in the row. Return a dictionary from each team's number to the list of its children, in the
order of the row. Teams without children don't appear.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
CONSTRAINTS = ("`teams` is at least 1",)
HINTS = (
    "Which numbers do the children in team 0 have, if the first child has number 0?",
    "Go through the row with numbers. The remainder of a child's number, divided by the number of `teams`, is the team.",
    "`enumerate` gives the numbers, `%` the remainder, and `setdefault` starts the list of a new team.",
)
EXAMPLES = [
    Example((["Al", "Bea", "Cy", "Di", "Eve"], 3)),
    Example((["Al", "Bea"], 4), why="teams 2 and 3 have nobody"),
    Example((["Al", "Bea", "Cy"], 1)),
]
EDGES = {
    "Teams without children": ([], 2),
    "at least 1": (["Zoe"], 1),
    "in team 0 again": Edge((["a", "b", "c", "d", "e", "f"], 2), "three rounds"),
}
MISTAKES = [
    Mistake("The first child is in team 0, but yours begins with team 1.", "enumerate(children)", "enumerate(children, 1)"),
    Mistake("You put neighbours into the same team. They should be in different ones.", "number % teams", "number // teams"),
    Mistake("Each child replaces the one before in its team.", "members.setdefault(number % teams, []).append(child)", "members[number % teams] = [child]"),
    Mistake("Teams without children appear in your answer.", "    return members", "    return {team: members.get(team, []) for team in range(teams)}"),
]
EXPLANATION = """
The team is a property of a child's number: its remainder. With 3 teams:

| number | child | team |
|---|---|---|
| 0 | Al | 0 |
| 1 | Bea | 1 |
| 2 | Cy | 2 |
| 3 | Di | 0 |
| 4 | Eve | 1 |

Each child costs one look-up. A slice such as `children[0::3]` gives a single team, too.
"""


def teams_of(children: list[str], teams: int) -> dict[int, list[str]]:
    members: dict[int, list[str]] = {}
    for number, child in enumerate(children):
        members.setdefault(number % teams, []).append(child)
    return members


def inputs(rng):
    return ([rng.choice(["Al", "Bea", "Cy", "Di"]) for _ in range(rng.randint(2, 9))], rng.randint(1, 5))
