"""A chart of rain

Read the rain of some towns from the input: lines with a town and a number of millimetres, separated by a space, until
an empty line. The number is at least 0. A town may come several times: then its numbers are added up.

Print a chart with one line for each town, in the order in which the towns came first: the town, a space, and one `#`
for each **full** ten millimetres. A town with less than ten millimetres has just its name and the space. After that,
print the sum of all rain. Without towns, that is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "Can you print the chart while you read? Think of a town that comes again.",
    "Add up in a dictionary while you read. When everything is there, go through its pairs and print a line for each.",
    "`items()` gives town and rain together; a text times a number repeats it. `values()` is what has to be added up in the end.",
)
EXAMPLES = [
    Example("Bath 25\nYork 8\nBath 17\n\n", why="Bath has 42 millimetres"),
    Example("Ely 30\nHull 0\n\n"),
    Example("\n"),
]
EDGES = {
    "Without towns": "\n",
    "several times": Edge("b 5\na 10\nb 5\na 9\n\n", "two towns twice"),
}
MISTAKES = [
    Mistake("The numbers of a town that comes again are added up, but yours replace each other.", "rain.get(town, 0) + int(amount)", "int(amount)"),
    Mistake("A `#` is printed for full ten millimetres only, but you print one for the rest as well.", "millimetres // 10", "-(-millimetres // 10)"),
    Mistake("The towns are printed in the order in which they came, not in alphabetical order.", "rain.items()", "sorted(rain.items())"),
    Mistake("You print the number of towns in the end. Print the sum of the rain instead.", "print(sum(rain.values()))", "print(len(rain))"),
]
EXPLANATION = """
The dictionary adds up while the lines are read, and it keeps the towns in the order in which they came first.

| line | rain afterwards |
|---|---|
| Bath 25 | Bath 25 |
| York 8 | Bath 25, York 8 |
| Bath 17 | Bath 42, York 8 |

Then the pairs are printed, and the values added up. Each line and each town is looked at once.
"""


def program() -> None:
    rain: dict[str, int] = {}
    line = input()
    while line:
        town, amount = line.split()
        rain[town] = rain.get(town, 0) + int(amount)
        line = input()
    for town, millimetres in rain.items():
        print(town, "#" * (millimetres // 10))
    print(sum(rain.values()))


def inputs(rng):
    lines = [f"{rng.choice(['Bath', 'York', 'Ely'])} {rng.choice([0, 4, 9, 10, 19, 25])}" for _ in range(rng.randint(2, 6))]
    return "".join(f"{line}\n" for line in [*lines, ""])
