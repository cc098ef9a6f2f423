"""Who is in the pool?

Write a program for a swimming pool. The first line of the input holds a minute of the day. Each line after it tells of
one guest: the name and the minutes of coming and leaving, separated by single spaces, such as `Ida 540 600`; the
leaving is later. The input ends after the last line, and there may be no guests. No two guests have the same name.

Print the names of the guests who are in the pool at that minute, one on each line, in the order of the input. A guest
is there from the minute of coming on, but in the minute of leaving no longer. If nobody is there, print `nobody`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH",)
CONSTRAINTS = ("read the guests from `sys.stdin`",)
HINTS = (
    "Which two comparisons say whether a guest is there at a certain minute?",
    "Read the minute first. Then cut each line into three parts, turn two of them into numbers, and collect the fitting names.",
    "Python allows both comparisons in one: coming, then the minute, then leaving, with `<=` and `<` between them. When no name was collected, print the word.",
)
EXAMPLES = [
    Example("570\nIda 540 600\nMo 480 570\nKai 570 630\n", why="Mo is just leaving, Kai is just coming"),
    Example("700\nAnn 500 560\n", why="Ann has left"),
    Example("550\nZoe 500 600\nBen 540 560\n", why="both are there"),
]
EDGES = {
    "no guests": "600\n",
    "minute of coming": Edge("540\nIda 540 541\n", "a guest who has just come"),
    "minute of leaving": Edge("541\nIda 540 541\nMo 100 541\n", "guests who are just leaving"),
    "in the order of the input": "600\nZoe 590 610\nAnn 500 700\nMo 601 700\nKai 300 601\n",
    "If nobody is there": Edge("90\nLea 1000 1100\nMo 95 99\n", "all numbers are compared as numbers"),
}
MISTAKES = [
    Mistake("A guest is there in the minute of coming already.", "int(coming) <= minute", "int(coming) < minute"),
    Mistake("In the minute of leaving a guest is no longer there.", "minute < int(leaving)", "minute <= int(leaving)"),
    Mistake("You forgot those who have left: everybody who has come so far is printed.", "int(coming) <= minute < int(leaving)", "int(coming) <= minute"),
    Mistake("If nobody is there, a word has to be printed.", 'there or ["nobody"]', "there"),
    Mistake("Compared as texts, 1000 comes before 90. Turn the minutes into numbers.", "int(coming) <= minute < int(leaving)", "coming <= str(minute) < leaving"),
]
EXPLANATION = """
A guest is there if the minute lies between coming and leaving, with the first one included and the second one not. For
minute 570:

| guest | coming by then | leaving after it | there |
|---|---|---|---|
| Ida 540 600 | yes | yes | yes |
| Mo 480 570 | yes | no | no |
| Kai 570 630 | yes | yes | yes |

Each guest is looked at once. Because the end is not included, a place that is given up can be taken in the same minute.
"""

import sys


def program() -> None:
    minute = int(input())
    there: list[str] = []
    for line in sys.stdin:
        name, coming, leaving = line.split()
        if int(coming) <= minute < int(leaving):
            there.append(name)
    print("\n".join(there or ["nobody"]))


def inputs(rng):
    minute = rng.choice([95, 600, rng.randint(90, 1200)])
    lines = [str(minute)]
    for name in rng.sample(["Ida", "Mo", "Kai", "Lea", "Zoe", "Ben"], rng.randint(1, 5)):
        coming = max(0, minute + rng.choice([0, -1, 1, -rng.randint(1, 90), rng.randint(1, 90)]))
        leaving = max(coming + 1, minute + rng.choice([0, 0, 1, rng.randint(1, 90)]))
        lines.append(f"{name} {coming} {leaving}")
    return "\n".join(lines) + "\n"
