"""The strongest spell of the match

Write a program that reads the course of a handball match: one line with a letter for each goal in the order in which
they fell, `H` if the home team scored and `A` if the away team did. The line may be empty.

A spell is any number of goals in a row, and the home team's lead in a spell is the number of its goals minus those of
the away team. Print the largest lead that the home team has in any spell, or 0 if it has no goals.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

KIND = "program"
LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "A spell has a lead of 3, and now the away team scores. Is it worth going on? And after a lead of 0?",
    "Keep the best lead of a spell that ends with the present goal. A spell that has fallen below 0 is given up, and a new one begins.",
    "For each goal add 1 or subtract 1, let the lead be at least 0, and compare it with the largest so far.",
)
EXAMPLES = [
    Example("AHHAHHHAAH\n", why="HHAHHH: five goals against one"),
    Example("AAA\n", why="no goal of the home team"),
    Example("HHAAAAHH\n", why="twice HH; a spell from the first to the last goal has no lead"),
]
EDGES = {
    "may be empty": "\n",
    "any number of goals in a row": Edge("HHHH\n", "only the home team scores"),
    "no goals": Edge("A\n", "a single goal of the away team"),
    "largest lead": Edge("HAHAHA\n", "in turns"),
}
MISTAKES = [
    Mistake("You look for the longest run of `H`. A goal of the away team may lie within the spell.",
            """
def program() -> None:
    print(max(len(run) for run in input().split("A")))
"""),
    Mistake("The lead falls below 0 in your program. Give such a spell up and begin a new one.",
            "max(lead + change, 0)", "lead + change"),
    Mistake("You print the lead of the last spell, not the largest.", "print(largest)", "print(lead)"),
    Mistake("You print the lead of the whole match. The spell may begin and end anywhere.", """
def program() -> None:
    goals = input()
    print(max(goals.count("H") - goals.count("A"), 0))
"""),
]
EXPLANATION = """
Each goal is worth 1 or -1, and the spell with the largest sum is wanted. A spell below 0 is given up. For
`AHHAHHHAAH`:

| goal | A | H | H | A | H | H | H | A | A | H |
|---|---|---|---|---|---|---|---|---|---|---|
| lead | 0 | 1 | 2 | 1 | 2 | 3 | 4 | 3 | 2 | 3 |
| largest | 0 | 1 | 2 | 2 | 2 | 3 | 4 | 4 | 4 | 4 |

The work grows with the number of goals; trying all spells would take its square.
"""


def program() -> None:
    lead = largest = 0
    for goal in input():
        change = 1 if goal == "H" else -1
        lead = max(lead + change, 0)
        largest = max(largest, lead)
    print(largest)


def inputs(rng):
    return letters(rng, 2, 12, rng.choice(["HA", "HHA", "HAA"])) + "\n"
