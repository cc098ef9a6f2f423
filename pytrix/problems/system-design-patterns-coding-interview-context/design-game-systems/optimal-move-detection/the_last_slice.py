"""The last slice

Two people share a cake that is cut into `slices`. In turns each takes 1 slice or one of the numbers in `bites`, but never more than are there. Whoever takes the last slice has to wash up and **loses**. Both play as well as possible, and you begin.

Return the least number of slices that you can take so that you can force the other to wash up, or 0 if there is no such number. `bites` holds different whole numbers greater than 1.
"""

from functools import cache

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("1 ≤ slices ≤ 60",)
HINTS = (
    "With how many slices on the plate would you like it to be the other's turn?",
    "A number of slices is good for whoever has to move if some move leads to a number that is bad for the other. With no slices left, whoever has to move is glad: the other has taken the last one.",
    "Write a function that says for a number of slices whether the one to move can win: 0 is a win; else try all moves that fit, and look whether one leaves a number with which the other can't win.",
)
EXAMPLES = [
    Example((6, [2]), why="after 2 slices there are 4: whatever the other takes, you can leave 1"),
    Example((4, [2]), why="1 leaves 3, and 2 leaves 2; the other then leaves 1"),
    Example((2, [])),
]
EDGES = {
    "last slice": Edge((1, [3]), "only one slice"),
    "there is no such number": (7, [2]),
    "never more than are there": Edge((3, [4, 9]), "bites that don't fit"),
    "least number": Edge((8, [3, 5]), "several moves may win"),
    "greater than 1": Edge((60, [3, 4]), "a large cake"),
}
ALWAYS = [(10, [6, 2])]
MISTAKES = [
    Mistake("Whoever takes the last slice loses, so an empty plate is good for whoever would have to move.", "        if left == 0:\n            return True\n", "        if left == 0:\n            return False\n"),
    Mistake("A move is good if the other then can't win. You look for moves after which the other can.", "return any(not can_win(", "return any(can_win("),
    Mistake("One slice may always be taken; `bites` only holds the others.", "moves = [1, *sorted(bites)]", "moves = sorted(bites)"),
    Mistake("The least number is wanted, so try the moves in ascending order.", "moves = [1, *sorted(bites)]", "moves = [*sorted(bites, reverse=True), 1]"),
]
ALSO_RIGHT = [
    Way(
        "From few slices to many, a list says for each number whether it can be won; nothing calls itself then, and the cost is the same.",
        '''
def best_move(slices: int, bites: list[int]) -> int:
    moves = [1, *sorted(bites)]
    can_win = [True]
    for left in range(1, slices + 1):
        can_win.append(any(not can_win[left - move] for move in moves if move <= left))
    return next((move for move in moves if move <= slices and not can_win[slices - move]), 0)
''',
    )
]
ORACLE = '''
def best_move(slices: int, bites: list[int]) -> int:
    def loser(left, mover):
        outcomes = []
        for bite in {1, *bites}:
            if bite == left:
                outcomes.append(mover)
            elif bite < left:
                outcomes.append(loser(left - bite, 1 - mover))
        return 1 - mover if 1 - mover in outcomes else mover
    for bite in range(1, slices + 1):
        if bite == 1 or bite in bites:
            if bite < slices and loser(slices - bite, 1) == 1:
                return bite
    return 0
'''
EXPLANATION = """
A position is good if one move leads to a bad one. The numbers are looked at from below, with bites of 1 and 2:

| slices left | good for who moves? | because |
|---|---|---|
| 0 | yes | the other took the last |
| 1 | no | must take it |
| 2 | yes | leave 1 |
| 3 | yes | leave 1 |
| 4 | no | 3 and 2 are good for the other |
| 5 | yes | leave 4 |
| 6 | yes | take 2, leave 4 |

Each number is worked out once, with a step for each move: slices times moves. Without the cache the same numbers are worked out again and again.
"""


def best_move(slices: int, bites: list[int]) -> int:
    moves = [1, *sorted(bites)]

    @cache
    def can_win(left: int) -> bool:
        if left == 0:
            return True
        return any(not can_win(left - move) for move in moves if move <= left)

    for move in moves:
        if move <= slices and not can_win(slices - move):
            return move
    return 0


def inputs(rng):
    return rng.randint(1, 14), rng.sample([2, 3, 4, 5, 6], rng.randint(0, 3))
