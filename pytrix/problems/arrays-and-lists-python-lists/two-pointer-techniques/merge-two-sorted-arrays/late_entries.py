"""Late entries for the start list

A start list for a race hangs on a board. `board` begins with the start numbers in ascending order, and behind them
are free lines with `0` in them, exactly as many as there are late entries. `late` lists the late start numbers, also
in ascending order.

Put the late numbers into the list `board` itself, so that all numbers stand in ascending order, and return nothing.
Only the board may be written on: make no second list. Numbers are at least 1, and the same number may occur several
times. `late` stays unchanged.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("SORT", "TRANSFORM")
REQUIRES = ("arguments unchanged",)
COMPARE = "argument:board"
HINTS = (
    "If you begin at the front, a number that is in the way must be moved. At which end of the board is nothing in the way?",
    "Fill the board from its last line upwards. Which two numbers can be the largest one that is still to be written?",
    "Compare the last number of the board that is not moved yet with the last late one, write the larger, and move that position down.",
)
EXAMPLES = [
    Example(([4, 9, 15, 0, 0], [6, 20]), why="20 goes to the end, 6 between 4 and 9"),
    Example(([5, 8, 0, 0, 0], [1, 2, 3]), why="all late numbers come to the front"),
    Example(([2, 3, 0], [3]), why="the 3 occurs twice"),
]
EDGES = {
    "late entries": Edge(([3, 6], []), "no late entries"),
    "free lines": Edge(([0, 0], [4, 7]), "nothing but free lines"),
    "same number": Edge(([5, 5, 0, 0], [5, 5]), "all numbers are the same"),
    "list": Edge(([], []), "an empty board"),
    "ascending order": Edge(([1, 2, 3, 0, 0, 0], [7, 8, 9]), "all late numbers are larger"),
}
MISTAKES = [
    Mistake("When the board's own numbers are used up, late ones may be left, and they still have to be written.",
            "while next_late >= 0:", "while next_late >= 0 and next_own >= 0:"),
    Mistake("Position -1 is the last line of the board: check that a number of the board is left before you compare with it.",
            "next_own >= 0 and ", ""),
    Mistake("You sorted a new list. The one on the board has not changed.",
            """
def enter_late(board: list[int], late: list[int]) -> None:
    board = sorted(board[: len(board) - len(late)] + late)
"""),
    Mistake("The late numbers now stand behind the others; they belong between them.",
            """
def enter_late(board: list[int], late: list[int]) -> None:
    board[len(board) - len(late) :] = late
"""),
    Mistake("At the end of the board the larger of the two numbers is written.", "board[next_own] > late[next_late]", "board[next_own] < late[next_late]"),
]
ORACLE = """
def enter_late(board: list[int], late: list[int]) -> None:
    numbers = [number for number in board if number > 0] + list(late)
    for place in range(len(board)):
        board[place] = sorted(numbers)[place]
"""
ALSO_RIGHT = [
    Way("Copying the late numbers into the free lines and sorting the board is short; it does not use that both parts are in order already.",
        """
def enter_late(board: list[int], late: list[int]) -> None:
    board[len(board) - len(late) :] = late
    board.sort()
"""),
]
EQUIVALENT = {
    "if next_own >= 0 and board[next_own] > late[next_late]: -> if next_own >= 0 and board[next_own] >= late[next_late]:":
        "of two equal numbers either may be written first",
}
EXPLANATION = """
The free lines are at the end, so writing begins there. The line to be written never comes before the last number that
is still needed: as many lines lie between as late numbers are left. For `[4, 9, 15, 0, 0]` and `[6, 20]`:

| compared | written | board |
|---|---|---|
| 15 and 20 | 20 | `[4, 9, 15, 0, 20]` |
| 15 and 6 | 15 | `[4, 9, 15, 15, 20]` |
| 9 and 6 | 9 | `[4, 9, 9, 15, 20]` |
| 4 and 6 | 6 | `[4, 6, 9, 15, 20]` |

When no late number is left, the rest stands right already. Each number is moved at most once; starting at the front
would push the others on again and again.
"""


def enter_late(board: list[int], late: list[int]) -> None:
    next_own = len(board) - len(late) - 1
    next_late = len(late) - 1
    while next_late >= 0:
        free = next_own + next_late + 1
        if next_own >= 0 and board[next_own] > late[next_late]:
            board[free] = board[next_own]
            next_own -= 1
        else:
            board[free] = late[next_late]
            next_late -= 1


def inputs(rng):
    own, late = sorted(integers(rng, 0, 5, 1, 15)), sorted(integers(rng, 1, 4, 1, 15))
    return (own + [0] * len(late), late)
