"""Exactly on target

A board game is played over several rounds, and `points` lists what a player wins or loses in each round: losses are
negative. Everybody begins with 0 points.

Return after how many rounds the player's score is exactly `target`. The score before the first round does not count,
even if the target is 0. The score can reach the target, leave it and come back.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "What is the score after three rounds? Which numbers of the list make it up?",
    "Keep the score as a running total, and look at it after every round.",
    "Add the round's points first and compare with the target afterwards, in the same turn of the loop.",
)
EXAMPLES = [
    Example(([4, 3, -3, 3, 2], 7), why="the scores are 4, 7, 4, 7, 9"),
    Example(([2, -2, 0], 0), why="after two rounds and after three, but not before the first"),
    Example(([5, 5], 3), why="the scores are 5 and 10"),
]
EDGES = {
    "points": Edge(([], 0), "no rounds"),
    "losses are negative": ([-2, -3, 1], -5),
    "come back": Edge(([1, 1, -1, 0, 0], 1), "rounds without points"),
}
MISTAKES = [
    Mistake("You compare each round's points with the target. The score is the sum of all rounds so far.",
            "score == target", "each == target"),
    Mistake("You look at the score before the round's points are added, so you miss the last score and count the start.",
            "        score += each\n        if score == target:\n            hits += 1\n",
            "        if score == target:\n            hits += 1\n        score += each\n"),
    Mistake("The score can come back to the target: do not stop at the first time.", "            hits += 1\n", "            return 1\n"),
    Mistake("The score before the first round does not count.", "hits = 0", "hits = int(target == 0)"),
]
ALSO_RIGHT = [
    Way("`accumulate` makes the list of all scores, and `count` does the rest; it keeps all scores at once.",
        """
from itertools import accumulate


def hits_of_target(points: list[int], target: int) -> int:
    return list(accumulate(points)).count(target)
"""),
]
EXPLANATION = """
The sum of the first rounds is a running total, so each round costs one addition. For `[4, 3, -3, 3, 2]` and target 7:

| round | 4 | 3 | -3 | 3 | 2 |
|---|---|---|---|---|---|
| score | 4 | 7 | 4 | 7 | 9 |

Twice the score is 7. The work grows with the number of rounds. Since losses are possible, the walk may not stop when
the score is above the target.
"""


def hits_of_target(points: list[int], target: int) -> int:
    score = 0
    hits = 0
    for each in points:
        score += each
        if score == target:
            hits += 1
    return hits


def inputs(rng):
    points = integers(rng, 2, 9, -3, 4)
    return (points, sum(points[: rng.randint(1, len(points))]))
