"""At the till

A till reads prices, whole numbers, one in a line, until the line `end` comes. Print the total of the prices. If the
very first line is `end`, the total is 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "AGGREGATE")
HINTS = (
    "The loop must know a line before it can ask whether it is `end`. So where is the first line read?",
    "Read a line before the loop. In each round add it, then read the next one.",
    "The condition compares the line as a text; only inside the loop is it turned into a number.",
)
EXAMPLES = [Example("5\n12\n3\nend\n", why="5 + 12 + 3"), Example("40\nend\n"), Example("end\n")]
EDGES = {"the very first line is `end`": "end\n"}
ALWAYS = ["0\n5\nend\n"]
MISTAKES = [
    Mistake("The first price is missing: a new line is read before the old one was added.",
            "        total += int(line)\n        line = input()\n", "        line = input()\n        if line != \"end\":\n            total += int(line)\n"),
    Mistake("You count the prices. Add the prices themselves.", "total += int(line)", "total += 1"),
    Mistake("The total is printed in every round. Print it once, after the loop.",
            "        line = input()\n    print(total)", "        line = input()\n        print(total)"),
    Mistake("Only the last price is left, because `=` replaces the total. Add to it.", "total += int(line)", "total = int(line)"),
]
ALSO_RIGHT = [
    Way("`while True:` goes on until a `break` leaves the loop; then the line is read in one place only.",
        """
def program() -> None:
    total = 0
    while True:
        line = input()
        if line == "end":
            break
        total += int(line)
    print(total)
"""),
]
EXPLANATION = """
For the lines 5, 12 and end:

| `line` | is it `end`? | `total` afterwards |
|---|---|---|
| 5 | no | 5 |
| 12 | no | 17 |
| end | yes: the loop is over | 17 |

Reading once before the loop and again at the end of each round means that `end` never reaches `int`.
"""


def program() -> None:
    total = 0
    line = input()
    while line != "end":
        total += int(line)
        line = input()
    print(total)


def inputs(rng):
    return "".join(f"{rng.randint(0, 30)}\n" for _ in range(rng.randint(0, 6))) + "end\n"
