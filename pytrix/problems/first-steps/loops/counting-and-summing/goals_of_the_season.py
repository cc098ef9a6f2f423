"""Goals of the season

The first line is the number of matches, at least 1. Then comes a line for each match with the goals that a team shot
in it. Print how many goals it shot in all matches together.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "What must exist before the loop, change inside it, and be printed after it?",
    "Start a total at 0, repeat as often as there are matches, and read and add in each round.",
    "In the loop: add the number in the next line to the total. After the loop, not indented: print the total.",
)
EXAMPLES = [Example("3\n2\n0\n4\n", why="2 + 0 + 4; the first line is only the number of matches"), Example("1\n5\n"), Example("4\n0\n0\n1\n0\n")]
EDGES = {"at least 1": "1\n0\n"}
MISTAKES = [
    Mistake("The total is set to 0 again in every round, so only the last match is left. Do it before the loop.",
            "    total = 0\n    for match in range(matches):\n", "    for match in range(matches):\n        total = 0\n"),
    Mistake("You print in every round. The print belongs after the loop, without indentation.",
            "    print(total)", "        print(total)"),
    Mistake("The number of matches was added as if it were goals.", "total = 0", "total = matches"),
    Mistake("The last match is missing: `range(matches)` already has the right number of rounds.", "range(matches)", "range(1, matches)"),
]
ALSO_RIGHT = [
    Way("A variable for the goals of one match makes the line in the loop easier to read.",
        "        total += int(input())", "        goals = int(input())\n        total += goals"),
]
EXPLANATION = """
For three matches with 2, 0 and 4 goals:

| round | read | `total` |
|---|---|---|
| 1 | 2 | 2 |
| 2 | 0 | 2 |
| 3 | 4 | 6 |
"""


def program() -> None:
    matches = int(input())
    total = 0
    for match in range(matches):
        total += int(input())
    print(total)


def inputs(rng):
    goals = [rng.randint(0, 6) for _ in range(rng.randint(1, 7))]
    return "".join(f"{each}\n" for each in [len(goals), *goals])
