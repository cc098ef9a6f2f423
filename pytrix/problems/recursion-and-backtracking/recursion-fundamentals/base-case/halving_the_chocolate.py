"""Breaking the chocolate

A bar of chocolate has `rows` rows and `columns` columns of pieces. Children break it like this: a bar of which both sides are longer than `bite` is broken across its longer side into two bars, as equal as possible, and the same is done with both. If both sides are equally long, the rows are divided. A bar with at least one side of at most `bite` pieces is eaten as it is.

Return a list of the sizes, in pieces, of all bars that are eaten, the largest first. All numbers are at least 1. Let your function call itself for the two parts.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("PARTITION",)
REQUIRES = ("recursion",)
HINTS = (
    "Which bars need no further thought?",
    "A bar that is eaten gives a list of one number. Any other gives the lists of its two parts, put together.",
    "If the smaller side is at most `bite`, return a list of rows times columns. Otherwise halve the longer side with `//`, call the function for both parts, and sort what they give together.",
)
EXAMPLES = [
    Example((4, 6, 2), why="4 by 3 twice, each of these 2 by 3 twice"),
    Example((2, 9, 2), why="one side is short enough at once"),
    Example((5, 5, 3)),
]
EDGES = {
    "as equal as possible": (3, 7, 2),
    "equally long": (3, 3, 2),
    "at most": Edge((1, 1, 1), "a single piece"),
}
MISTAKES = [
    Mistake("One short side is enough for a bar to be eaten; you wait until both are.", "min(rows, columns) <= bite", "max(rows, columns) <= bite"),
    Mistake("A side of exactly `bite` pieces is short enough.", "min(rows, columns) <= bite", "min(rows, columns) < bite or rows * columns == 1"),
    Mistake("If the number is odd, the other part is one longer. You lose a row or a column.", "rows - rows // 2", "rows // 2", "columns - columns // 2", "columns // 2"),
    Mistake("The longer side is broken; you break the shorter one.", "if rows >= columns:", "if rows < columns:"),
    Mistake("The largest should come first.", "sorted(one + other, reverse=True)", "sorted(one + other)"),
]
ORACLE = """
def eaten(rows: int, columns: int, bite: int) -> list[int]:
    waiting, sizes = [(rows, columns)], []
    while waiting:
        high, wide = waiting.pop()
        if high <= bite or wide <= bite:
            sizes.append(high * wide)
        elif high >= wide:
            waiting += [(high // 2, wide), ((high + 1) // 2, wide)]
        else:
            waiting += [(high, wide // 2), (high, (wide + 1) // 2)]
    sizes.sort()
    return sizes[::-1]
"""
EQUIVALENT = {
    "if rows >= columns: -> if rows > columns:": "a square broken along its other side gives parts of the same sizes",
    "one = eaten(rows // 2, columns, bite) -> one = eaten(columns, rows // 2, bite)": "a bar turned by a quarter is broken into the same sizes",
    "other = eaten(rows - rows // 2, columns, bite) -> other = eaten(columns, rows - rows // 2, bite)": "a bar turned by a quarter is broken into the same sizes",
    "one = eaten(rows, columns // 2, bite) -> one = eaten(columns // 2, rows, bite)": "a bar turned by a quarter is broken into the same sizes",
    "other = eaten(rows, columns - columns // 2, bite) -> other = eaten(columns - columns // 2, rows, bite)": "a bar turned by a quarter is broken into the same sizes",
}
EXPLANATION = """
The base case is a bar that is eaten as it is: there the function doesn't call itself. Every other bar is broken into two smaller ones, so it must end. For 4 by 6 with `bite` 2:

| bar | |
|---|---|
| 4 by 6 | into 4 by 3 and 4 by 3 |
| 4 by 3 | into 2 by 3 and 2 by 3 |
| 2 by 3 | eaten: 6 |

Four bars of 6 are eaten. There are about twice as many calls as bars; sorting in each call is the most expensive part. A list of bars still to be broken would do without recursion.
"""


def eaten(rows: int, columns: int, bite: int) -> list[int]:
    if min(rows, columns) <= bite:
        return [rows * columns]
    if rows >= columns:
        one = eaten(rows // 2, columns, bite)
        other = eaten(rows - rows // 2, columns, bite)
    else:
        one = eaten(rows, columns // 2, bite)
        other = eaten(rows, columns - columns // 2, bite)
    return sorted(one + other, reverse=True)


def inputs(rng):
    return (rng.randint(1, 14), rng.randint(1, 14), rng.randint(1, 4))
