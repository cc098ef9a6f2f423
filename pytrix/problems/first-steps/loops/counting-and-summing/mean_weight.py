"""The mean weight

Letters are weighed at a post office. The weights, whole numbers, are typed one in a line, and at last the word `end`. Print `mean` and
the mean of all weights with exactly one digit after the point, as in `mean 24.5`. If the very first line is `end`,
print `no letters`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "COUNT")
HINTS = (
    "Which two things do you need to know at the end to work out a mean?",
    "Add and count in the same loop. Before dividing, ask whether there was anything to count.",
    "If the count is still 0, print the message; else divide the total by the count, with a format for one digit.",
)
EXAMPLES = [Example("20\n29\nend\n", why="49 divided by 2"), Example("7\nend\n"), Example("end\n")]
EDGES = {"very first line is `end`": "end\n", "one digit after the point": "1\n2\n2\nend\n"}
ALWAYS = ["0\n0\nend\n"]
MISTAKES = [
    Mistake("Without any letter, the total would be divided by 0, which is an error. Ask first.",
            '    if count == 0:\n        print("no letters")\n    else:\n        print(f"mean {total / count:.1f}")', '    print(f"mean {total / count:.1f}")'),
    Mistake("`end` was counted as if it were a letter.", "total / count", "total / (count + 1)"),
    Mistake("The mean should have one digit after the point.", ":.1f", ""),
    Mistake("You printed the total. Divide it by the number of letters.", "total / count", "total"),
]
ALSO_RIGHT = [
    Way("`while True` with a `break` reads in one place only.",
        """
def program() -> None:
    total = 0
    count = 0
    while True:
        line = input()
        if line == "end":
            break
        total += int(line)
        count += 1
    if count == 0:
        print("no letters")
    else:
        print(f"mean {total / count:.1f}")
"""),
]
EXPLANATION = """
For 20, 29, end: after the loop `total` is 49 and `count` is 2; 49 / 2 is 24.5. The `if` stands before the division,
because nothing can be divided by 0.
"""


def program() -> None:
    total = 0
    count = 0
    line = input()
    while line != "end":
        total += int(line)
        count += 1
        line = input()
    if count == 0:
        print("no letters")
    else:
        print(f"mean {total / count:.1f}")


def inputs(rng):
    return "".join(f"{rng.randint(1, 60)}\n" for _ in range(rng.randint(0, 5))) + "end\n"
