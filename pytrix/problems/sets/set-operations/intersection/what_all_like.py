"""What everybody likes

A group of friends looks for a game that all of them like. `likes` holds one list of games for each friend; there is
at least one friend, and a list may be empty.

Return the games that are on **every** list, in alphabetical order.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "What happens to the games that come into question when you ask one more friend?",
    "Begin with the set of the first friend's games and keep only those that the next friend likes, too, and so on.",
    "The method `intersection` of a set takes any number of lists, handed over with a star.",
)
EXAMPLES = [
    Example(([["chess", "go", "uno"], ["uno", "chess"], ["dice", "uno", "chess"]],)),
    Example(([["go", "uno"], ["uno"], ["go"]],), why="no game is on all three lists"),
    Example(([["uno", "go"]],), why="a single friend likes all of them"),
]
EDGES = {
    "a list may be empty": ([["go"], []],),
    "at least one friend": Edge(([[]],), "one friend who likes nothing"),
    "all of them like": ([["a", "a", "b"], ["b", "a", "b"]],),
}
MISTAKES = [
    Mistake("You list what any friend likes. All of them have to like it.", "set(likes[0]).intersection(*likes)", "set(likes[0]).union(*likes)"),
    Mistake("You only compare the first two lists.", "intersection(*likes)", "intersection(*likes[:2])"),
    Mistake("You keep games that occur more than once, not those on every list.", "set(likes[0]).intersection(*likes)", "{game for game in likes[0] if sum(game in each for each in likes) > 1}"),
    Mistake("The games are not in alphabetical order.", "sorted(set(likes[0]).intersection(*likes))", "sorted(set(likes[0]).intersection(*likes), reverse=True)"),
]
EXPLANATION = """
Each list can only take games away, so the set shrinks from friend to friend.

| friend | set afterwards |
|---|---|
| 1 | chess, go, uno |
| 2 | chess, uno |
| 3 | chess, uno |

Each game of each list is looked at once; sorting comes on top.
"""


def common(likes: list[list[str]]) -> list[str]:
    return sorted(set(likes[0]).intersection(*likes))


def inputs(rng):
    games = ["chess", "go", "uno", "dice"]
    return ([rng.sample(games, rng.randint(2, 4)) for _ in range(rng.randint(1, 4))],)
