"""The snake

In a game a snake moves over a field of `height` rows and `width` columns, both counted from 0. At first it lies on a
single square, row 0 and column 0, and looks nowhere. `moves` is a text with a letter for each step of its head: `U`
up to the row before, `D` down, `L` left, `R` right. Its body follows: with each step its tail leaves the last square.

`food` lists squares, each as a list of row and column. At first there is food on the first of them; when the head
reaches it, the snake eats it, its tail stays where it is in this step, so that it is one square longer, and food
appears on the next square of the list, even if the snake lies there: then it is eaten when the head comes there
again. After the last food there is no more.

The game ends when the head would leave the field or reach a square of the body, but not when it follows to the square
that the tail leaves in the same step. Return a list of two numbers: how many steps were made before the game ended,
and how long the snake was then. If the game does not end, all steps count. Games are long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("`height` and `width` are at least 1", "the squares in `food` lie within the field")
HINTS = (
    "Which squares of the body change in one step, if nothing is eaten? And if something is?",
    "Keep the squares of the body in order, head at one end and tail at the other. A step adds one square at the head's end and, unless the snake eats, takes one off at the tail's end.",
    "Work out the new head, and whether it is food. If not, take the tail off first. Only then ask whether the new head leaves the field or lies on the body; a `deque` and a set of squares make all of that quick.",
)
EXAMPLES = [
    Example((3, 3, [[0, 1], [0, 2]], "RRDLLUU"), why="length 3 after two steps; the seventh step leaves the field"),
    Example((2, 2, [[0, 1], [1, 1], [1, 0]], "RDLUR"), why="length 4: the head follows the tail round and round"),
    Example((3, 3, [[0, 1], [0, 2], [1, 2], [1, 1]], "RRDLUR"), why="the fifth step reaches the body"),
]
EDGES = {
    "at first it lies on a single square": (2, 2, [], ""),
    "leave the field": (1, 1, [[0, 0]], "D"),
    "even if the snake lies there": (2, 3, [[0, 1], [0, 1], [0, 0], [1, 1]], "RLRLDRU"),
    "after the last food": (1, 4, [[0, 1]], "RRLLR"),
    "reach a square of the body": Edge((2, 4, [[0, 1], [0, 2]], "RRLR"), "the head turns back onto the neck"),
    "follows to the square that the tail leaves": (2, 2, [[0, 1], [1, 1]], "RDLUR"),
    "all steps count": Edge((3, 2, [[2, 0]], "DDUURLD"), "a short snake turns freely"),
}
ALWAYS = [(2, 3, [[0, 1], [1, 2]], "RL"), (1, 2, [], "L")]
MISTAKES = [
    Mistake("The head may follow to the square that the tail leaves: take the tail off before you look.",
            "        if square != wanted:\n            occupied.remove(body.popleft())\n        if not (0 <= row < height and 0 <= column < width) or square in occupied:\n            return [step, length]\n",
            "        if not (0 <= row < height and 0 <= column < width) or square in occupied:\n            return [step, length]\n        if square != wanted:\n            occupied.remove(body.popleft())\n"),
    Mistake("The snake that eats becomes one square longer: its tail stays.", "        if square != wanted:\n            occupied.remove(body.popleft())\n", "        occupied.remove(body.popleft())\n"),
    Mistake("The next food appears when the one before it has been eaten.", "            eaten += 1\n", "            eaten += 0\n"),
    Mistake("The game also ends when the head reaches the body.", " or square in occupied", ""),
    Mistake("A row or a column below 0 lies outside the field.", "0 <= row < height and 0 <= column < width", "row < height and column < width"),
    Mistake("The step with which the game ends is not made.", "            return [step, length]\n", "            return [step + 1, length]\n"),
    Mistake("The first number stands for the rows: down adds to the row.", '"D": (1, 0)', '"D": (-1, 0)', '"U": (-1, 0)', '"U": (1, 0)'),
]
SIZE = 40_000
SLOW = [
    Slow("Your answers are right, but each step looks through the whole body. A set of its squares answers at once.",
         """
def play(height: int, width: int, food: list[list[int]], moves: str) -> list[int]:
    body = [[0, 0]]
    eaten = 0
    for step, move in enumerate(moves):
        length = len(body)
        row, column = body[0]
        row += (move == "D") - (move == "U")
        column += (move == "R") - (move == "L")
        if eaten < len(food) and [row, column] == food[eaten]:
            eaten += 1
        else:
            body = body[:-1]
        if not (0 <= row < height and 0 <= column < width):
            return [step, length]
        for square in body:
            if square == [row, column]:
                return [step, length]
        body = [[row, column]] + body
    return [len(moves), len(body)]
"""),
]
ALSO_RIGHT = [
    Way("Instead of the body, remember for each square in which step the head was there last: it is part of the body if that is fewer steps ago than the snake is long. Nothing has to be taken off.",
        """
def play(height: int, width: int, food: list[list[int]], moves: str) -> list[int]:
    visited = {(0, 0): 0}
    row = column = eaten = 0
    for step, move in enumerate(moves, 1):
        row += (move == "D") - (move == "U")
        column += (move == "R") - (move == "L")
        eats = eaten < len(food) and food[eaten] == [row, column]
        length = 1 + eaten + eats
        hits = (row, column) in visited and step - visited[row, column] < length
        if hits or not (0 <= row < height and 0 <= column < width):
            return [step - 1, 1 + eaten]
        visited[row, column] = step
        eaten += eats
    return [len(moves), 1 + eaten]
"""),
]
EXPLANATION = """
A step changes the body at its two ends only. Whoever eats keeps the tail; otherwise the tail is taken off before the
new head is checked. For the third example:

| step | head | eats | body from tail to head |
|---|---|---|---|
| R | 0, 1 | yes | 00 01 |
| R | 0, 2 | yes | 00 01 02 |
| D | 1, 2 | yes | 00 01 02 12 |
| L | 1, 1 | yes | 00 01 02 12 11 |
| U | 0, 1 | no | the tail 00 goes, 01 is part of the body: the end |

Four steps were made with a length of 5. With a `deque` for the order and a set for the question, each step costs the
same however long the snake is; looking through the body would cost its length.
"""

from collections import deque

STEPS = {"U": (-1, 0), "D": (1, 0), "L": (0, -1), "R": (0, 1)}


def play(height: int, width: int, food: list[list[int]], moves: str) -> list[int]:
    body = deque([(0, 0)])
    occupied = {(0, 0)}
    row = column = eaten = 0
    for step, move in enumerate(moves):
        length = len(body)
        down, right = STEPS[move]
        row, column = row + down, column + right
        square = (row, column)
        wanted = tuple(food[eaten]) if eaten < len(food) else None
        if square != wanted:
            occupied.remove(body.popleft())
        if not (0 <= row < height and 0 <= column < width) or square in occupied:
            return [step, length]
        if square == wanted:
            eaten += 1
        body.append(square)
        occupied.add(square)
    return [len(moves), len(body)]


def inputs(rng):
    height, width = rng.randint(1, 3), rng.randint(2, 4)
    row = column = 0
    moves, food = "", []
    for _ in range(rng.randint(3, 12)):
        options = [(m, r, c) for m, r, c in (("U", row - 1, column), ("D", row + 1, column), ("L", row, column - 1), ("R", row, column + 1))
                   if 0 <= r < height and 0 <= c < width or rng.random() < 0.06]
        move, row, column = rng.choice(options)
        moves += move
        if not (0 <= row < height and 0 <= column < width):
            break
        if rng.random() < 0.55:
            food.append([row, column])
    return (height, width, food, moves)


def large(rng, size):
    side = 200
    lane = "R" * (side - 1) + "D" + "L" * (side - 1) + "D"
    moves = lane * (size // (2 * side) - 1)
    food = [[row, column if row % 2 == 0 else side - 1 - column] for row in range(30) for column in range(side)][1:]
    return (size // side, side, food[:3000], moves[:size])
