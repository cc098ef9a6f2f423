"""Lonely trees

A program gets the map of a park from the input: one line for each row, all equally long, with `#` for a tree and `.`
for grass. The input ends after the last line and may be empty.

A tree is lonely if there is no tree on any of the up to eight squares around it, the slanted ones included. Print two
numbers, separated by a single space: how many trees the park has, and how many of them are lonely.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "COUNT")
CONSTRAINTS = ("read the map from `sys.stdin`",)
HINTS = (
    "Which squares lie around row 0, column 0? How do you avoid looking for those that do not exist?",
    "Two loops over the steps -1, 0 and 1 give all squares around a tree, and the tree itself, which must not count.",
    "Write a function that says whether a square exists and has a tree; count for each tree how many of its nine squares have one. A lonely tree has just itself.",
)
EXAMPLES = [
    Example("#..#\n....\n.#..\n.#..\n", why="the two trees at the top are lonely"),
    Example("#.\n.#\n", why="they touch at a corner"),
    Example("...\n.#.\n...\n", why="one tree in the middle"),
]
EDGES = {
    "may be empty": "",
    "grass": Edge("..\n..\n", "no trees"),
    "equally long": Edge("#.#\n...\n#.#\n", "a tree in each corner"),
    "for a tree": Edge("#..#.##\n", "a single row"),
    "one line for each row": Edge("#\n.\n#\n#\n", "a single column"),
}
MISTAKES = [
    Mistake("A negative row or column is no error in Python: you look at the other side of the park.", "0 <= row < len(park) and 0 <= column < len(park[row])",
            "row < len(park) and column < len(park[row])"),
    Mistake("The slanted squares count as well.", "for right in (-1, 0, 1)", "for right in ((-1, 0, 1) if down == 0 else (0,))"),
    Mistake("The tree itself is one of the nine squares, so a lonely tree has a count of 1.", "== 1", "== 0"),
    Mistake("You print the lonely trees first. The number of all trees comes first.", "print(trees, lonely)", "print(lonely, trees)"),
    Mistake("You count grass squares without a tree around them, too.", 'if park[row][column] == "#":', "if True:"),
]
ORACLE = '''
def program() -> None:
    import sys

    trees = {(row, column) for row, line in enumerate(sys.stdin.read().split()) for column, sign in enumerate(line) if sign == "#"}
    lonely = [tree for tree in trees if all(max(abs(tree[0] - other[0]), abs(tree[1] - other[1])) > 1 for other in trees - {tree})]
    print(len(trees), len(lonely))
'''
ALSO_RIGHT = [
    Way("A border of grass around the map gives every square eight neighbours, so that nothing has to be checked; the map is copied for it.",
        """
import sys


def program() -> None:
    park = [f".{line.strip()}." for line in sys.stdin]
    width = len(park[0]) if park else 0
    park = ["." * width, *park, "." * width]
    trees = lonely = 0
    for row in range(1, len(park) - 1):
        for column in range(1, width - 1):
            if park[row][column] == "#":
                trees += 1
                around = [line[column - 1 : column + 2] for line in park[row - 1 : row + 2]]
                lonely += "".join(around).count("#") == 1
    print(trees, lonely)
"""),
]
EXPLANATION = """
The function `is_tree` keeps the bounds apart from the counting: squares outside the map have no tree. Each tree looks
at nine squares, itself included. For the first example:

| tree | trees among the nine squares | lonely |
|---|---|---|
| row 0, column 0 | 1 | yes |
| row 0, column 3 | 1 | yes |
| row 2, column 1 | 2 | no |
| row 3, column 1 | 2 | no |

The work is nine looks a tree. Comparing every tree with every other takes the square of their number.
"""

import sys


def program() -> None:
    park = [line.strip() for line in sys.stdin]

    def is_tree(row: int, column: int) -> bool:
        return 0 <= row < len(park) and 0 <= column < len(park[row]) and park[row][column] == "#"

    trees = lonely = 0
    for row in range(len(park)):
        for column in range(len(park[row])):
            if park[row][column] == "#":
                trees += 1
                around = sum(is_tree(row + down, column + right) for down in (-1, 0, 1) for right in (-1, 0, 1))
                if around == 1:
                    lonely += 1
    print(trees, lonely)


def inputs(rng):
    height, width = rng.randint(1, 5), rng.randint(1, 6)
    return "".join("".join("#" if rng.random() < 0.25 else "." for _ in range(width)) + "\n" for _ in range(height))
