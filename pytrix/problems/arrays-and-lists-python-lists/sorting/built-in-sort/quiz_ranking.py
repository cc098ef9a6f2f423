"""The ranking of a pub quiz

Write a program that reads the results of a quiz from the input: one team a line, its name, its points and the seconds
it needed for the final question, separated by commas, such as `Owls,24,13`.

Print the ranking, one team a line: rank, a full stop, a space and the name, such as `1. Owls`. More points are
better; with the same points fewer seconds are better. Teams that are equal in both share a rank and come in the order
of the input; the rank after them counts all the teams in front, so that after two teams with rank 2 comes rank 4.
Without teams print nothing.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SORT", "AGGREGATE")
CONSTRAINTS = ("the input ends after the last line; read it from `sys.stdin`", "names have no commas in them")
HINTS = (
    "Two numbers decide, one of them the wrong way round. How can one sort take care of both?",
    "Tuples are compared by their first entry, then by their second; a minus turns the order of a number round.",
    "After sorting, a team gets its own place as rank, unless its key equals the key of the team before: then it gets that team's rank.",
)
EXAMPLES = [
    Example("Owls,24,13\nFoxes,30,20\nBees,24,9\n", why="the Bees were faster than the Owls"),
    Example("Bees,10,5\nOwls,12,8\nFoxes,10,5\nCats,9,1\n", why="Bees and Foxes share rank 2, so the Cats have rank 4"),
    Example("Owls,0,7\n", why="one team"),
]
EDGES = {
    "Without teams": "",
    "order of the input": Edge("Yaks,3,3\nApes,3,3\nMice,3,3\n", "all teams are equal"),
    "fewer seconds": Edge("Owls,9,100\nBees,9,20\nFoxes,9,3\n", "seconds with one, two and three digits"),
    "More points": Edge("Owls,9,5\nBees,10,5\nFoxes,100,5\n", "points with one, two and three digits"),
    "share a rank": Edge("Ants,1,5\nBees,1,5\nCats,2,5\nDogs,1,6\n", "equal teams behind the first one"),
}
MISTAKES = [
    Mistake("Points and seconds are compared as texts, so 9 comes before 10. Make numbers of them.",
            "teams.append((-int(points), int(seconds), name))", "teams.append((points, seconds, name))", "    teams.sort(key=lambda team: team[:2])", "    teams.sort(key=lambda team: team[1])\n    teams.sort(key=lambda team: team[0], reverse=True)"),
    Mistake("Equal teams come in the order of the input, not of their names.", "    teams.sort(key=lambda team: team[:2])", "    teams.sort()"),
    Mistake("Fewer seconds are better; you put the slower team first.", "int(seconds)", "-int(seconds)"),
    Mistake("Every team gets a rank of its own, but equal teams share one.", "            rank = place\n", "            pass\n        rank = place\n"),
    Mistake("After a shared rank you go on with the next number. The rank counts all the teams in front.", "            rank = place\n", "            rank += 1\n"),
]
ORACLE = '''
def program() -> None:
    import sys

    teams = [line.split(",") for line in sys.stdin.read().splitlines()]
    results = [(int(points), int(seconds)) for _, points, seconds in teams]
    lines = []
    for place, (name, _, _) in enumerate(teams):
        points, seconds = results[place]
        better = sum(other[0] > points or (other[0] == points and other[1] < seconds) for other in results)
        lines.append((better, place, f"{better + 1}. {name}"))
    for _, _, line in sorted(lines):
        print(line)
'''
ALSO_RIGHT = [
    Way("`groupby` collects the equal teams after sorting, so the rank is worked out once for each group.",
        """
import sys
from itertools import groupby


def program() -> None:
    teams = [line.strip().split(",") for line in sys.stdin]
    key = lambda team: (-int(team[1]), int(team[2]))
    rank = 1
    for _, group in groupby(sorted(teams, key=key), key=key):
        equal = list(group)
        for team in equal:
            print(f"{rank}. {team[0]}")
        rank += len(equal)
"""),
]
EXPLANATION = """
With the points turned negative both numbers are better when they are smaller, so one sort with a tuple as key is
enough; stability keeps equal teams in order. For the second example:

| place | team | key | rank |
|---|---|---|---|
| 1 | Owls | (-12, 8) | 1 |
| 2 | Bees | (-10, 5) | 2 |
| 3 | Foxes | (-10, 5) | 2 |
| 4 | Cats | (-9, 1) | 4 |

A rank changes only where the key does. Sorting takes `n` log `n` steps. Two sorts, first by seconds and then by
points, do the same thanks to stability.
"""

import sys


def program() -> None:
    teams = []
    for line in sys.stdin:
        name, points, seconds = line.strip().split(",")
        teams.append((-int(points), int(seconds), name))
    teams.sort(key=lambda team: team[:2])
    rank = 0
    for place, team in enumerate(teams, 1):
        if place == 1 or team[:2] != teams[place - 2][:2]:
            rank = place
        print(f"{rank}. {team[2]}")


def inputs(rng):
    names = rng.sample(["Owls", "Foxes", "Bees", "Cats", "Yaks", "Apes", "Mice"], rng.randint(3, 7))
    return "".join(f"{name},{rng.choice([8, 9, 10, 11])},{rng.choice([5, 9, 12])}\n" for name in names)
