"""Seats without gaps

In a theatre the seats are numbered as a binary tree: behind each seat are two more, `left` and `right`. People are asked to sit down row by row and from left to right, so that
no seat stays empty between them.

`root` is the tree of the seats that are taken; a taken seat always has a taken seat in front of it. Return whether the seats were filled as asked: every row is full, except the last
one, whose people sit as far to the left as possible. Nobody at all is as asked, too; then `root` is `None`.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "Read the seats row by row, the empty ones as well. What must not happen after the first empty one?",
    "Keep a list of seats to look at, and put both seats behind each taken one at its end, even the empty ones.",
    "Go through that list. As soon as an empty seat was met, a taken one afterwards means no.",
)
EXAMPLES = [
    ([1, 2, 3, 4, 5, 6],),
    Example(([1, 2, 3, 4, None, 6],), why="a gap between 4 and 6"),
    Example(([1, 2, 3, None, None, 6],), why="the left seats of the last row are empty"),
]
EDGES = {"Nobody at all": ([],), "every row is full": Edge(([1, 2, None, 4],), "a last row without a full one above"), "as far to the left": Edge(([1, None, 3],), "only the right one")}
MISTAKES = [
    Mistake("A seat on the right needs one on the left, but that isn't all: the gap may be under another seat.",
            """
def is_filled(root: TreeNode | None) -> bool:
    if root is None:
        return True
    if root.right and not root.left:
        return False
    return is_filled(root.left) and is_filled(root.right)
"""),
    Mistake("An empty seat alone is no gap: behind the last people all seats are empty.", "            gap = True", "            return False"),
    Mistake("Your reading leaves the empty seats out, so a gap is never seen.", "seats += [seat.left, seat.right]",
            "seats += [each for each in (seat.left, seat.right) if each]"),
]
ORACLE = """
def is_filled(root: TreeNode | None) -> bool:
    numbers = []

    def number(node, place):
        if node:
            numbers.append(place)
            number(node.left, 2 * place)
            number(node.right, 2 * place + 1)

    number(root, 1)
    return sorted(numbers) == list(range(1, len(numbers) + 1))
"""
ALSO_RIGHT = [
    Way("Number the seats as in a list: `2 * i` and `2 * i + 1` behind seat `i`. The largest number must equal the count. In a long chain the numbers grow very large.",
        """
def numbers(seat: TreeNode | None, number: int) -> list[int]:
    if seat is None:
        return []
    return [number, *numbers(seat.left, 2 * number), *numbers(seat.right, 2 * number + 1)]


def is_filled(root: TreeNode | None) -> bool:
    taken = numbers(root, 1)
    return max(taken, default=0) == len(taken)
"""),
]
EXPLANATION = """
Row by row, with the empty seats in the list, all taken seats must come ahead of the first empty one. For `[1, 2, 3, 4, None, 6]`:

| seat | gap before it? |
|---|---|
| 1, 2, 3, 4 | no |
| empty, right of 4 | this is the gap |
| 6 | yes: not as asked |

Each seat is looked at once, so the work grows with their number.
"""


def is_filled(root: TreeNode | None) -> bool:
    seats = [root]
    gap = False
    for seat in seats:
        if seat is None:
            gap = True
        elif gap:
            return False
        else:
            seats += [seat.left, seat.right]
    return True


def inputs(rng):
    size = rng.randint(1, 13)
    line = list(range(1, size + 1))
    kind = rng.randint(0, 4)
    if kind == 1 and size > 2:
        line[rng.randrange(size // 2, size - 1)] = None
    if kind == 2 and size > 2:
        rows = size.bit_length() - 1
        first = 2**rows - 1
        line += [None] * (2 ** (rows + 1) - 1 - size)
        line[first:] = [None] * (len(line) - first)
        line[-1 - rng.randrange(len(line) - first - 1)] = 99
        while line[-1] is None:
            line.pop()
    return (line,)
