"""The next team

A coach tries out all teams of a fixed size from players with the numbers 1 to `players`. He writes a team as a list
of numbers in ascending order, and he goes from team to team like this: the numbers at the back change first, and
every time the team as a list becomes larger by as little as possible. From 5 players the teams of three are 1 2 3, 1
2 4, 1 2 5, 1 3 4, 1 3 5, and so on up to 3 4 5.

Change the list `team` itself into the next team and return nothing. After the last team comes the first one again.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
COMPARE = "argument:team"
CONSTRAINTS = ("a team has at least one and at most `players` numbers",)
HINTS = (
    "What is the largest number that can stand at the last place of a team? And at the last place but one?",
    "From the back, find the first place whose number can still grow; all places behind it are at their largest.",
    "Raise that number by one and let the numbers behind it follow one by one. If no number can grow, the team becomes 1, 2, 3, …",
)
EXAMPLES = [
    Example(([1, 2, 5], 5), why="the 5 cannot grow, so the 2 does, and the last number follows it"),
    Example(([2, 4, 6], 7), why="only the last number changes"),
    Example(([3, 4, 5], 5), why="this was the last team"),
]
EDGES = {
    "at least one": ([4], 6),
    "the first one again": ([1, 2, 3, 4], 4),
    "numbers at the back change first": ([1, 5, 6, 7], 7),
    "last team": Edge(([6], 6), "a team of one, the last"),
}
MISTAKES = [
    Mistake("The numbers behind the one that grows must follow it directly, to be as small as possible.",
            "    for later in range(place + 1, len(team)):\n        team[later] = team[later - 1] + 1\n", ""),
    Mistake("Only the last place can hold the highest number; the one before it can be one less at most.",
            "players - len(team) + 1 + place", "players"),
    Mistake("After the last team comes the first one.", "    if place < 0:\n        team[:] = range(1, len(team) + 1)\n        return\n", "    if place < 0:\n        return\n"),
    Mistake("You let the first number grow that can, seen from the front. The change should happen as far back as possible.",
            "place = len(team) - 1\n    while place >= 0 and team[place] == players - len(team) + 1 + place:\n        place -= 1\n",
            "place = 0\n    while place < len(team) and team[place] == players - len(team) + 1 + place:\n        place += 1\n    place = place if place < len(team) else -1\n"),
]
ORACLE = """
from itertools import combinations


def next_team(team: list[int], players: int) -> None:
    teams = [list(each) for each in combinations(range(1, players + 1), len(team))]
    team[:] = teams[(teams.index(team) + 1) % len(teams)]
"""
ALSO_RIGHT = [
    Way("A number can grow if the next higher one is neither in the team nor beyond the players; looking for the last such number says the same in other words.",
        """
def next_team(team: list[int], players: int) -> None:
    places = [place for place, number in enumerate(team) if number < players and number + 1 not in team]
    if not places:
        team[:] = range(1, len(team) + 1)
    else:
        place = places[-1]
        start = team[place] + 1
        team[place:] = range(start, start + len(team) - place)
"""),
]
EXPLANATION = """
The last place can hold `players`, the one before it one less, and so on. The places at the back that are at their
largest cannot grow; the one in front of them does, and those behind become as small as possible. For `[1, 2, 5]` and
5 players:

| place | number | largest there | can grow? |
|---|---|---|---|
| 2 | 5 | 5 | no |
| 1 | 2 | 4 | yes, to 3 |

Then the last place follows with 4: `[1, 3, 4]`. At most two walks over the team are needed, while making all teams
and looking for the next one takes as many steps as there are teams.
"""


def next_team(team: list[int], players: int) -> None:
    place = len(team) - 1
    while place >= 0 and team[place] == players - len(team) + 1 + place:
        place -= 1
    if place < 0:
        team[:] = range(1, len(team) + 1)
        return
    team[place] += 1
    for later in range(place + 1, len(team)):
        team[later] = team[later - 1] + 1


def inputs(rng):
    players = rng.randint(2, 7)
    size = rng.randint(1, players)
    team = sorted(rng.sample(range(1, players + 1), size))
    if rng.random() < 0.5:
        place = rng.randrange(size)
        team[place:] = range(players - size + 1 + place, players + 1)
    return (team, players)
