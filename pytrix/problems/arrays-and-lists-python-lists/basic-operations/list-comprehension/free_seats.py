"""Free seats for a child

The list `plan` holds the rows of a cinema, front row first. Each row is a text with one letter a seat: `f` for a free
seat, `t` for a taken one. Rows may have different lengths, and a row may be empty.

A child can see from a seat only if no seat stands directly in front of it or the one in front is not taken. The seat
in front of seat number `s` is seat number `s` of the row before, if that row has that many seats.

Return the list of all free seats that are good for a child, each as a list of row number and seat number, both
counted from 0, row by row and within a row from left to right.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "For one seat, which two letters of the plan do you have to look at? Which seats have nothing in front of them?",
    "Two `for` clauses in one comprehension visit every seat: the rows first, the seats of that row second.",
    "Write a small function that says whether the view from a seat is free, and use it in the `if` of the comprehension.",
)
EXAMPLES = [
    Example((["ft", "ffff"],), why="seat 1 of the second row has a taken seat in front"),
    Example((["ttt", "fff"],), why="nobody can look over a taken seat"),
    Example((["tf", "tt", "ff"],), why="row 2 looks at row 1 only, which is full"),
]
EDGES = {
    "a row may be empty": (["", "ff", ""],),
    "different lengths": (["t", "fff", "ft"],),
    "holds the rows": Edge(([],), "a cinema without rows"),
    "front row": Edge((["tff"],), "only a front row"),
}
MISTAKES = [
    Mistake("The front row has nobody before it. In Python row -1 is the last row, so you look at the back of the cinema.",
            "row == 0 or ", ""),
    Mistake("The row in front may be shorter. Then there is no seat in front, and the view is free.",
            "seat >= len(plan[row - 1]) or ", "seat < len(plan[row - 1]) and "),
    Mistake("You list all free seats without looking at the row in front.", " and sees(plan, row, seat)", ""),
    Mistake("The child's view is spoilt by the row in front, not by the row behind.",
            "row == 0 or seat >= len(plan[row - 1]) or plan[row - 1][seat]",
            "row == len(plan) - 1 or seat >= len(plan[row + 1]) or plan[row + 1][seat]"),
]
ORACLE = """
def seats_for_a_child(plan: list[str]) -> list[list[int]]:
    width = max(map(len, plan), default=0)
    padded = ["." * width] + [row.ljust(width, ".") for row in plan]
    found = []
    for number in range(1, len(padded)):
        for seat, (front, letter) in enumerate(zip(padded[number - 1], padded[number])):
            if front + letter in ("ff", ".f"):
                found.append([number - 1, seat])
    return found
"""
EXPLANATION = """
Two `for` clauses in one pair of brackets work like nested loops, the first being the outer one. The condition is long
enough for a function with a name: a seat sees if it is in the front row, if the row before is too short, or if the
seat there is not taken. The order matters, since `or` stops at the first part that is true and so never asks for a
seat that does not exist. For `["ft", "ffff"]`:

| seat | in front | good? |
|---|---|---|
| row 0, seat 0 | front row | yes |
| row 1, seat 0 | `f` | yes |
| row 1, seat 1 | `t` | no |
| row 1, seats 2 and 3 | no seat | yes |

Each seat is looked at once. Two nested loops with `append` do the same and are easier to step through.
"""


def seats_for_a_child(plan: list[str]) -> list[list[int]]:
    return [
        [row, seat]
        for row in range(len(plan))
        for seat in range(len(plan[row]))
        if plan[row][seat] == "f" and sees(plan, row, seat)
    ]


def sees(plan: list[str], row: int, seat: int) -> bool:
    return row == 0 or seat >= len(plan[row - 1]) or plan[row - 1][seat] != "t"


def inputs(rng):
    return (["".join(rng.choice("ft") for _ in range(rng.randint(0, 4))) for _ in range(rng.randint(1, 4))],)
