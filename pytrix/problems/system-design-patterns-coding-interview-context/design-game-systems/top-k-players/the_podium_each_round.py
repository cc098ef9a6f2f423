"""The podium after each round

A quiz has several rounds. In each, every player named in `rounds[i]`, a dictionary from name to points, gets points added; points may be negative. A player who was never named does not take part yet.

After each round the `places` best players stand on the podium. Return for each round the list of their names, most points in all first; among equal points the one who reached that total in the earlier round comes first, and if that was the same round, the one whose name comes first in the alphabet. If fewer take part, all of them stand there.
"""

from heapq import nsmallest

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "AGGREGATE")
CONSTRAINTS = ("`places` is at least 1",)
HINTS = (
    "Which three things decide about the order of two players?",
    "Keep for each player the total and the round in which it last changed. A key of a tuple compares by one after the other.",
    "The key is the negative total, the round, and the name. `heapq.nsmallest` with that key gives the best ones in order. Points of 0 leave the total as it is, and so the round.",
)
EXAMPLES = [
    Example((2, [{"Ada": 5, "Ben": 7}, {"Ada": 4, "Cid": 9}]), why="Ada and Cid both reach 9 in the second round"),
    Example((1, [{"Ben": 3, "Ada": 3}, {"Ben": -1}, {"Ben": 1}])),
    Example((3, [{"Eve": 1}, {"Dan": 1}]), why="Eve had her point earlier"),
]
EDGES = {
    "fewer take part": (5, [{"Ada": 2, "Ben": 9}]),
    "points may be negative": (1, [{"Ada": -3, "Ben": -2}, {"Ben": -5}]),
    "reached that total": Edge((2, [{"Ada": 4}, {"Ben": 4}, {"Ada": 0}]), "points of 0 change nothing"),
    "same round": Edge((3, [{"Cid": 2, "Ada": 2, "Ben": 2}]), "the alphabet decides"),
    "never named": Edge((2, [{}, {"Ada": 0}]), "a round without players"),
}
ALWAYS = [
    (2, [{"Ada": 4}, {"Ben": 3}, {"Ada": -1}]),
]
MISTAKES = [
    Mistake("Among equal totals the alphabet decides only if both were reached in the same round.", "(-totals[name], since[name], name)", "(-totals[name], name)"),
    Mistake("Points of 0 don't change the total, so it was reached earlier.", "            if points or name not in since:\n                since[name] = number\n", "            since[name] = number\n"),
    Mistake("The round counts in which the present total was reached, not the player's first round.", "if points or name not in since:", "if name not in since:"),
    Mistake("Points are added to those of earlier rounds.", "totals[name] = totals.get(name, 0) + points", "totals[name] = points"),
    Mistake("The player who reached the total earlier comes first.", "(-totals[name], since[name], name)", "(-totals[name], -since[name], name)"),
]
ALSO_RIGHT = [
    Way(
        "Sorting all players and taking the first few is shorter to say. For a podium of three among thousands, `nsmallest` has less to do.",
        '''
def podiums(places: int, rounds: list[dict[str, int]]) -> list[list[str]]:
    players: dict[str, tuple[int, int]] = {}
    shown = []
    for number, gained in enumerate(rounds):
        for name, points in gained.items():
            total, since = players.get(name, (0, number))
            players[name] = (total + points, number if points else since)
        shown.append(sorted(players, key=lambda name: (-players[name][0], players[name][1], name))[:places])
    return shown
''',
    )
]
ORACLE = '''
def podiums(places: int, rounds: list[dict[str, int]]) -> list[list[str]]:
    answer = []
    for end in range(1, len(rounds) + 1):
        rows = []
        for name in {name for each in rounds[:end] for name in each}:
            totals = []
            for upto in range(1, end + 1):
                if any(name in each for each in rounds[:upto]):
                    totals.append(sum(each.get(name, 0) for each in rounds[:upto]))
                else:
                    totals.append(None)
            since = end - 1
            while since > 0 and totals[since - 1] == totals[-1]:
                since -= 1
            rows.append((-totals[-1], since, name))
        answer.append([row[2] for row in sorted(rows)][:places])
    return answer
'''
EXPLANATION = """
A tuple as a key compares its parts one after the other, so one key says the whole rule. In the first example:

| round | totals | since | podium |
|---|---|---|---|
| 0 | Ada 5, Ben 7 | 0, 0 | Ben, Ada |
| 1 | Ada 9, Ben 7, Cid 9 | 1, 0, 1 | Ada, Cid |

Each round looks at every player once and keeps only the best few in a small heap.
"""


def podiums(places: int, rounds: list[dict[str, int]]) -> list[list[str]]:
    totals: dict[str, int] = {}
    since: dict[str, int] = {}
    shown = []
    for number, gained in enumerate(rounds):
        for name, points in gained.items():
            totals[name] = totals.get(name, 0) + points
            if points or name not in since:
                since[name] = number
        shown.append(nsmallest(places, totals, key=lambda name: (-totals[name], since[name], name)))
    return shown


def inputs(rng):
    names = ["Ada", "Ben", "Cid", "Dan"]
    rounds = [
        {name: rng.randint(-1, 2) for name in rng.sample(names, rng.randint(0, 4))} for _ in range(rng.randint(2, 5))
    ]
    return rng.randint(1, 3), rounds
