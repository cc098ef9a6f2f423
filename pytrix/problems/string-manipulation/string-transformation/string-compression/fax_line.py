"""A line of fax, {name} first

A fax machine sends a line of dots as numbers only. `line` shows white dots as `.` and black ones as `#`. The first
number says how many {name} dots the line begins with, the next how many of the other colour follow, then {name}
again, and so on to the end.

As receiver and sender agree that {name} comes first, no colours need to be sent; if the line begins with the other
colour, the first number is 0. Return the list of numbers. For an empty line it is `[0]`.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COUNT")
ROWS = [{"colour": ".", "name": "white"}, {"colour": "#", "name": "black"}]
CONSTRAINTS = ("`line` contains only `.` and `#`",)
HINTS = (
    "Imagine you are counting {name} dots before you have seen any dot at all. What stands in your list then?",
    "Remember the colour you are counting. While dots of this colour come, the last number grows; otherwise a new "
    "number begins.",
    "Start with a list that holds a single 0 and with {name} as the colour you count. At a change of colour append "
    "another 0.",
)
EXAMPLES = [("..###.",), ("#..",)]
EDGES = {"empty line": ("",), "begins with the other colour": lambda colour: ("#." if colour == "." else ".#",)}
MISTAKES = [
    Mistake("You start with whatever colour the line begins with. When that is not {name}, a 0 has to come first.",
            "counted = colour", "counted = line[:1]"),
    Mistake("The colour you count never changes, so every dot of the other colour begins a new number.",
            "            counted = dot\n", ""),
    Mistake("You return the totals of the two colours. Every run has its own number.",
            """
def fax(line: str) -> list[int]:
    return [line.count(colour), len(line) - line.count(colour)]
"""),
    Mistake("A new number begins with the dot that changed the colour: yours are too small by that dot.",
            "        numbers[-1] += 1\n", "        else:\n            numbers[-1] += 1\n"),
]
EXPLANATION = """
With two colours the runs take turns, so the lengths alone say everything, once it is agreed who begins. Starting
with a count of 0 makes the agreed colour no special case. Each dot is looked at once.
"""


def fax(line: str, *, colour: str) -> list[int]:
    counted = colour
    numbers = [0]
    for dot in line:
        if dot != counted:
            counted = dot
            numbers.append(0)
        numbers[-1] += 1
    return numbers


def inputs(rng):
    return ("".join(rng.choice(".#") * rng.randint(1, 5) for _ in range(rng.randint(1, 6))),)
