"""Everybody starts with the same

In a game club, each member gets `start` chips before his or her first game. `games` lists the games in the order in
which they were played: tuples of the winner, the loser and the number of chips that the loser gives to the winner.

Return a dictionary from each member who has played to the number of chips in the end. A member may have fewer than 0
chips, which means debts. Without games the dictionary is empty.
"""
from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "COUNT")
HINTS = (
    "How many chips does somebody have who has not played yet, and where does your program learn that?",
    "A `defaultdict` can supply any value for a new key, if you give it a function without arguments that returns this value.",
    "`lambda: 5` is a function that always returns 5. With such a function in place, adding and taking away need no preparation.",
)
EXAMPLES = [
    Example(([("Ann", "Bo", 3), ("Cy", "Ann", 1)], 10), why="Ann has won 3 and lost 1"),
    Example(([("Bo", "Cy", 4), ("Bo", "Cy", 4)], 5), why="Cy is in debt"),
    Example(([("Ann", "Bo", 2)], 0)),
]
EDGES = {
    "Without games": ([], 20),
    "fewer than 0": ([("Ann", "Bo", 7)], 2),
    "each member who has played": Edge(([("Ann", "Bo", 2), ("Bo", "Ann", 2)], 7), "both have as much as at the start"),
    "before his or her first game": Edge(([("Ann", "Bo", 1), ("Ann", "Bo", 1), ("Bo", "Ann", 5)], 6), "several games each"),
}
MISTAKES = [
    Mistake("Everybody starts without chips in your answer.", "defaultdict(lambda: start)", "defaultdict(int)"),
    Mistake("The loser keeps the chips. They go from the loser to the winner.", "        chips[loser] -= stake\n", "        chips[loser] -= 0\n"),
    Mistake("Nobody falls below 0 in your answer, but debts are possible.", "        chips[loser] -= stake\n", "        chips[loser] = max(0, chips[loser] - stake)\n"),
    Mistake("The members get new chips before every game. They get them once only.", "        chips[winner] += stake\n", "        chips[winner] = start + stake\n"),
]
EXPLANATION = """
`defaultdict(lambda: start)` calls its function whenever a key is new, so a member's first game begins with `start`.

| game | winner afterwards | loser afterwards |
|---|---|---|
| Ann beats Bo for 3 | Ann 13 | Bo 7 |
| Cy beats Ann for 1 | Cy 11 | Ann 12 |

Each game costs two look-ups. With a plain dictionary, `get(name, start)` would have to be written twice.
"""


def chips_of(games: list[tuple[str, str, int]], start: int) -> dict[str, int]:
    chips: defaultdict[str, int] = defaultdict(lambda: start)
    for winner, loser, stake in games:
        chips[winner] += stake
        chips[loser] -= stake
    return dict(chips)


def inputs(rng):
    names = ["Ann", "Bo", "Cy", "Di"]
    return [(*rng.sample(names, 2), rng.randint(1, 9)) for _ in range(rng.randint(2, 6))], rng.randint(1, 15)
