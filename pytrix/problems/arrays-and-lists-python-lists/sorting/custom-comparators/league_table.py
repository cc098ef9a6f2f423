"""The league table

A small league orders its teams. `points` gives the points of each team by name, and `wins` lists matches, each as a
list of winner and loser; two teams have played each other at most once, and draws are not listed.

Return the names of the teams in the order of the table: more points come first. Two teams with the same points are
ordered by the match between them: its winner comes first. If that match was a draw or was not played, the name that
comes first in the alphabet does. Never more than two teams have the same points.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "COMPARE")
HINTS = (
    "Can the match between two teams be written as a number for each team? What has to be known to use it?",
    "The rule speaks of two teams, so write a function of two teams that returns which one comes first, and make a key of it with `cmp_to_key`.",
    "Compare the points, then look for the match in both directions, then compare the names; each time the answer is negative, zero or positive. Subtracting one truth value from another gives -1, 0 or 1.",
)
EXAMPLES = [
    Example(({"Reds": 7, "Blues": 9, "Greens": 7}, [["Reds", "Blues"], ["Greens", "Reds"]]), why="the Greens have beaten the Reds"),
    Example(({"Reds": 4, "Blues": 4}, []), why="no match decides, so the alphabet does"),
    Example(({"Owls": 3, "Bees": 5}, [["Owls", "Bees"]]), why="the points differ, so the match does not matter"),
]
EDGES = {
    "names of the teams": Edge(({}, []), "no teams"),
    "its winner comes first": ({"Ants": 6, "Bees": 6, "Cats": 2, "Dogs": 2}, [["Bees", "Ants"], ["Dogs", "Cats"], ["Cats", "Bees"]]),
    "was not played": ({"Yaks": 1, "Apes": 1, "Bees": 8, "Cats": 3, "Dogs": 3}, [["Yaks", "Bees"], ["Apes", "Bees"], ["Dogs", "Bees"]]),
}
ALWAYS = [({"Bees": 5, "Reds": 9, "Cats": 9}, [["Cats", "Bees"], ["Reds", "Cats"]]), ({"Reds": 5, "Bees": 2}, [["Bees", "Reds"]])]
MISTAKES = [
    Mistake("You do not look at the match between two teams with the same points.",
            "        if [one, other] in wins or [other, one] in wins:\n            return ([other, one] in wins) - ([one, other] in wins)\n", ""),
    Mistake("The winner of the match comes first; you put the loser in front.",
            "return ([other, one] in wins) - ([one, other] in wins)", "return ([one, other] in wins) - ([other, one] in wins)"),
    Mistake("More points are better; your table begins with the fewest.", "return points[other] - points[one]", "return points[one] - points[other]"),
    Mistake("You count all wins of a team. Only the match between the two teams matters.",
            """
def league_table(points: dict[str, int], wins: list[list[str]]) -> list[str]:
    won = [winner for winner, _ in wins]
    return sorted(points, key=lambda team: (-points[team], -won.count(team), team))
"""),
]
ORACLE = """
def league_table(points: dict[str, int], wins: list[list[str]]) -> list[str]:
    order = sorted(points)
    for _ in order:
        for place in range(len(order) - 1):
            one, other = order[place], order[place + 1]
            worse = points[one] < points[other]
            beaten = points[one] == points[other] and [other, one] in wins
            if worse or beaten:
                order[place : place + 2] = [other, one]
    return order
"""
ALSO_RIGHT = [
    Way("Sort by points and name first; then teams with the same points are neighbours and one walk swaps those of which the second has won. No comparator is needed, because only pairs "
        "can be equal.",
        """
def league_table(points: dict[str, int], wins: list[list[str]]) -> list[str]:
    order = sorted(points, key=lambda team: (-points[team], team))
    for place in range(len(order) - 1):
        one, other = order[place], order[place + 1]
        if points[one] == points[other] and [other, one] in wins:
            order[place], order[place + 1] = other, one
    return order
"""),
]
EXPLANATION = """
Who comes first can only be said of two teams at a time, so the rule becomes a function of two names, and `cmp_to_key`
lets `sorted` use it. In the first example:

| one | other | points | match | answer |
|---|---|---|---|---|
| Reds | Blues | 7 and 9 | not asked | positive: Blues first |
| Greens | Reds | 7 and 7 | Greens won | -1: Greens first |

That at most two teams share their points keeps the rule consistent: three teams could have beaten each other in a
circle. Each comparison looks through the list of matches; a set of pairs would be faster in a large league.
"""

from functools import cmp_to_key


def league_table(points: dict[str, int], wins: list[list[str]]) -> list[str]:
    def compare(one: str, other: str) -> int:
        if points[one] != points[other]:
            return points[other] - points[one]
        if [one, other] in wins or [other, one] in wins:
            return ([other, one] in wins) - ([one, other] in wins)
        return (one > other) - (one < other)

    return sorted(points, key=cmp_to_key(compare))


def inputs(rng):
    names = rng.sample(["Reds", "Blues", "Greens", "Owls", "Bees", "Cats"], rng.randint(2, 6))
    totals = [2, 2, 5, 5, 9, 9]
    rng.shuffle(totals)
    wins = []
    for place, one in enumerate(names):
        for other in names[:place]:
            if rng.random() < 0.7:
                wins.append(rng.choice([[one, other], [other, one]]))
    return (dict(zip(names, totals)), wins)
