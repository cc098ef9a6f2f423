"""Who falls off the board?

The board of a bowling alley shows the best `places` scores. Scores come in one after the other; while there is room, each one is put up. Once the board is full, a new score is compared with the lowest one on it, and the lower of the two falls off, or is not put up at all.

Return the list of the scores that fall off or aren't put up, in the order in which this happens. `places` is at least 1. Equal scores may occur: if the new score equals the lowest, it makes no difference which of them falls.
"""

from heapq import heappush, heappushpop

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "intermediate"
TAGS = ("ITERATE", "COMPARE")
HINTS = (
    "When a new score comes in, which single score of the board do you have to know?",
    "Keep the board as a heap: its smallest score is at index 0. While there is room, push.",
    "On a full board put the new score in and take the smallest one out, in a single call; what comes out is the one that falls.",
)
EXAMPLES = [
    Example(([120, 95, 140, 99, 150], 3), why="99 pushes 95 off, then 150 pushes 99 off"),
    Example(([50, 40, 30], 2), why="30 isn't put up"),
    ([7, 8], 5),
]
EDGES = {"at least 1": Edge(([3, 5, 4], 1), "one place"), "Equal scores": ([6, 6, 6, 7], 2), "the scores that fall": Edge(([], 2), "no scores")}
MISTAKES = [
    Mistake("The new score itself may be the lower one; put it in first, then take the smallest out.", "fallen.append(heappushpop(board, score))", "fallen.append(board[0])\n            board[0] = score"),
    Mistake("The board is full once it has `places` scores; yours takes one more.", "len(board) < places", "len(board) <= places"),
    Mistake("You lose the scores that fell off: each belongs in the answer.", "fallen.append(heappushpop(board, score))", "fallen = [heappushpop(board, score)]"),
]
ORACLE = """
def fallen_scores(scores: list[int], places: int) -> list[int]:
    board, fallen = [], []
    for score in scores:
        board = sorted([*board, score], reverse=True)
        fallen += board[places:]
        board = board[:places]
    return fallen
"""
EXPLANATION = """
The board is a min-heap of at most `places` scores. `heappushpop` puts the new score in and takes the smallest out, which may be the new one itself. For `[120, 95, 140, 99, 150]` and 3 places:

| score | board, sorted | falls |
|---|---|---|
| 120, 95, 140 | 95, 120, 140 | |
| 99 | 99, 120, 140 | 95 |
| 150 | 120, 140, 150 | 99 |

Each score costs about log k steps for k places. One could sort the board after each score instead, which costs k log k each time.
"""


def fallen_scores(scores: list[int], places: int) -> list[int]:
    board: list[int] = []
    fallen = []
    for score in scores:
        if len(board) < places:
            heappush(board, score)
        else:
            fallen.append(heappushpop(board, score))
    return fallen


def inputs(rng):
    return (integers(rng, 1, 10, 0, 12), rng.randint(1, 5))
