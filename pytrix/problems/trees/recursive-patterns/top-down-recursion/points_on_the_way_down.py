"""Points in the old castle

In a game you explore a castle that is a binary tree of rooms. Each room holds some points, and the deeper it lies, the more they are worth: points in the entrance room count once, those in the
rooms right behind it twice, those behind these four times, and so on, doubling with each level.

`root` is the entrance room, its value is the points found there, and `left` and `right` are the rooms behind it. Return the total worth of all points in the castle. A castle
without rooms, `None`, is worth 0.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "A room can't see how deep it lies. Who can tell it what its points are worth?",
    "Write a function for a room and its worth a point. It calls itself for both rooms behind, with another worth.",
    "A missing room gives 0. Otherwise add three things: points times worth, and the totals of both sides with the worth doubled.",
)
EXAMPLES = [
    Example(([5, 3, 2, None, 4],), why="5 + 2 * 3 + 2 * 2 + 4 * 4"),
    ([1, 1, None, 1],),
    ([7],),
]
EDGES = {"without rooms": ([],), "doubling with each level": Edge(([0, 0, None, 0, None, 0, None, 0, None, 1],), "points on level 6")}
MISTAKES = [
    Mistake("Only the rooms on the left get their worth doubled in your code.", "total(room.right, 2 * worth)", "total(room.right, worth)"),
    Mistake("The worth doubles: 1, 2, 4, 8. Yours grows by one each level.",
            "total(room.left, 2 * worth) + total(room.right, 2 * worth)", "total(room.left, worth + 1) + total(room.right, worth + 1)"),
    Mistake("Points in the entrance room count once.", "total(root, 1)", "total(root, 2)"),
]
EXPLANATION = """
A fact about the way from the root, here the worth of a point, is handed down as a parameter. For `[5, 3, 2, None, 4]`:

| room | worth | points |
|---|---|---|
| 5 | 1 | 5 |
| 3 | 2 | 6 |
| 4 | 4 | 16 |
| 2 | 2 | 4 |

The total is 31. Each room is visited once, so the work grows with the number of rooms.
"""


def total(room: TreeNode | None, worth: int) -> int:
    if room is None:
        return 0
    return room.val * worth + total(room.left, 2 * worth) + total(room.right, 2 * worth)


def castle_worth(root: TreeNode | None) -> int:
    return total(root, 1)


def inputs(rng):
    return (tree(rng, 2, 10, 0, 9),)
