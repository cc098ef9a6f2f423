"""A line of fax

A fax machine sends a line of dots as numbers only. `line` shows white dots as `.` and black ones as `#`. The first
number says how many white dots the line begins with, the next how many of the other colour follow, then white
again, and so on to the end.

As receiver and sender agree that white comes first, no colours need to be sent; if the line begins with the other
colour, the first number is 0. Return the list of numbers. For an empty line it is `[0]`.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COUNT")
CONSTRAINTS = ("`line` contains only `.` and `#`",)
HINTS = (
    "Imagine you are counting white dots before you have seen any dot at all. What stands in your list then?",
    "Remember the colour you are counting. While dots of this colour come, the last number grows; otherwise a new "
    "number begins.",
    "Start with a list that holds a single 0 and with white as the colour you count. At a change of colour append "
    "another 0.",
)
EXAMPLES = [Example(("..###.",)), Example(("#..",), why="no white dots at the beginning"), Example(("....",))]
EDGES = {"empty line": ("",), "begins with the other colour": ("#.",)}
MISTAKES = [
    Mistake("You start with whatever colour the line begins with. When that is not white, a 0 has to come first.",
            'counted = "."', "counted = line[:1]"),
    Mistake("The colour you count never changes, so every dot of the other colour begins a new number.",
            "            counted = dot\n", ""),
    Mistake("You return the totals of the two colours. Every run has its own number.",
            """
def fax(line: str) -> list[int]:
    return [line.count("."), line.count("#")]
"""),
    Mistake("A new number begins with the dot that changed the colour: yours are too small by that dot.",
            "        numbers[-1] += 1\n", "        else:\n            numbers[-1] += 1\n"),
]
ORACLE = """
def fax(line: str) -> list[int]:
    numbers = []
    colour = "."
    while line:
        rest = line.lstrip(colour)
        numbers.append(len(line) - len(rest))
        line = rest
        colour = "#" if colour == "." else "."
    return numbers or [0]
"""
ALSO_RIGHT = [
    Way(
        '`groupby` makes the runs. The 0 for a line that begins black, and for an empty one, has to be put in front by hand.',
        """
from itertools import groupby


def fax(line: str) -> list[int]:
    numbers = [len(list(run)) for _, run in groupby(line)]
    return numbers if line.startswith(".") else [0, *numbers]
""",
    ),
]
EXPLANATION = """
With two colours the runs take turns, so the lengths alone say everything, once it is agreed who begins. Starting
with a count of 0 makes the agreed colour no special case. For `#..`:

| dot | counted | numbers |
|---|---|---|
| none yet | white | 0 |
| # | black now | 0, 1 |
| . | white now | 0, 1, 1 |
| . | white | 0, 1, 2 |

Each dot is looked at once, so the work grows with the line. Letting `groupby` make the runs instead costs the same.
"""


def fax(line: str) -> list[int]:
    counted = "."
    numbers = [0]
    for dot in line:
        if dot != counted:
            counted = dot
            numbers.append(0)
        numbers[-1] += 1
    return numbers


def inputs(rng):
    return ("".join(rng.choice(".#") * rng.randint(1, 5) for _ in range(rng.randint(1, 6))),)
