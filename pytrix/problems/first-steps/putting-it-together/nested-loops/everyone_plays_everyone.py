"""Everyone plays everyone

Write the function `all_matches`. It gets `players`, a list of different names, and returns a list with every match in
which two of them can meet, each pair once, as a text such as `"Ann-Bob"`. The player who stands earlier in `players`
comes first. The matches of the first player come first, then the further ones of the second, and so on; opponents are
taken in the order of the list. With fewer than two players there is no match.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "Whom does the first player meet, and whom does the second still have to meet after that?",
    "The inner loop does not begin at the start of the list: which is the first position that makes a new pair?",
    "Let both loops run over positions; the inner one starts one place after the outer one.",
)
EXAMPLES = [
    Example((["Ann", "Bob", "Cy"],), why="Ann meets two, then Bob meets Cy"),
    Example((["Zoe", "Kim"],)),
    Example((["Max"],), why="nobody to play with"),
]
EDGES = {"fewer than two players": ([],), "each pair once": (["D", "C", "B", "A"],)}
MISTAKES = [
    Mistake("Everyone plays against themselves, too. The inner loop must start one place later.", "range(first + 1, len(players))", "range(first, len(players))"),
    Mistake("Each pair appears twice, once in either order. Begin the inner loop after the outer position.",
            "        for second in range(first + 1, len(players)):\n            matches", "        for second in range(len(players)):\n            if first != second:\n                matches"),
    Mistake("Only neighbours meet. Every later player is an opponent.", "range(first + 1, len(players))", "range(first + 1, min(first + 2, len(players)))"),
    Mistake("The names in a match have changed places: who stands earlier comes first.", 'players[first] + "-" + players[second]', 'players[second] + "-" + players[first]'),
]
ALSO_RIGHT = [
    Way("An f-string builds the text of a match as well.", 'players[first] + "-" + players[second]', 'f"{players[first]}-{players[second]}"'),
]
EQUIVALENT = {
    'for first in range(len(players)): -> for first in skip_last(range(len(players))):': 'the last player has nobody left to meet',
    'for first in range(len(players)): -> for first in range(len(players) - 1):': 'the last player has nobody left to meet',
}
EXPLANATION = """
For Ann, Bob, Cy:

| `first` | `second` | match |
|---|---|---|
| 0 | 1 | Ann-Bob |
| 0 | 2 | Ann-Cy |
| 1 | 2 | Bob-Cy |
| 2 | none | |

With n players there are n times n - 1, divided by 2, matches.
"""


def all_matches(players: list[str]) -> list[str]:
    matches = []
    for first in range(len(players)):
        for second in range(first + 1, len(players)):
            matches.append(players[first] + "-" + players[second])
    return matches


def inputs(rng):
    return (rng.sample(["Ann", "Bob", "Cy", "Dee", "Eve", "Flo", "Gus"], rng.randint(0, 5)),)
