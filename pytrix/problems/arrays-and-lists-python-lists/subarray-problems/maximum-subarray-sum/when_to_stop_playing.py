"""When she should have stopped

At a fair Rosa plays a game again and again. `rounds` lists what each round brought her in pence: a gain, or a loss if the number is negative. On her way home she works out after which round she had the most.

Return a list of two numbers: how many pence she had won or lost after that round, and how many rounds she had played by then. If she had as much at several moments, take the earliest. She played at least one round and could not stop before the first one.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "What do you need to know after each round, apart from what this round brought?",
    "Keep a running total. Whenever it is larger than the best one so far, note the total and the number of the round.",
    "Begin with the first round as the best one. `enumerate(rounds, 1)` numbers the rounds from 1.",
)
EXAMPLES = [
    Example(([30, -10, 25, -40, 20],), why="30, 20, 45, 5, 25: the most after three rounds"),
    Example(([-20, -5, 10],), why="she was never above 0; -15 at the end is the best"),
    Example(([10, -10, 10],), why="10 twice, so the earlier moment"),
]
EDGES = {
    "at least one round": Edge(([-8],), "a single round, and lost"),
    "the earliest": Edge(([5, 0, 0, -1, 1],), "several moments with as much"),
    "after which round": Edge(([5, 1, 1],), "each round brings a little more"),
    "a loss": Edge(([-300, -200, -100],), "only losses"),
}
ALWAYS = [([-5_000_000],)]
MISTAKES = [
    Mistake("You begin with 0 as the best total. She could not stop before the first round, and may never have been above 0.", "best, moment = rounds[0], 1", "best, moment = 0, 0"),
    Mistake("Of several moments with as much you take the last one.", "if total > best:", "if total >= best:"),
    Mistake("You look for the best single round. What counts is the total of all rounds so far.", "        total += gain\n", "        total = gain\n"),
]
EXPLANATION = """
Two things are carried along: what she has now, and the best so far with its moment. For 30, -10, 25, -40, 20:

| round | total | best | after round |
|---|---|---|---|
| 1 | 30 | 30 | 1 |
| 2 | 20 | 30 | 1 |
| 3 | 45 | 45 | 3 |
| 4 | 5 | 45 | 3 |
| 5 | 25 | 45 | 3 |

The best begins with the first round, not with 0, because she may lose from the start. Each round is looked at once.
"""


def best_moment(rounds: list[int]) -> list[int]:
    best, moment = rounds[0], 1
    total = 0
    for number, gain in enumerate(rounds, 1):
        total += gain
        if total > best:
            best, moment = total, number
    return [best, moment]


def inputs(rng):
    return (integers(rng, 1, 7, -9, 9),)
