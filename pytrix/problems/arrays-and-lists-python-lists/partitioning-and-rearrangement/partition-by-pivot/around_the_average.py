"""Around the average

Write a program for a running club. Each line of the input holds the name of a runner and the kilometres of the week
as a whole number, separated by a single space. The input ends after the last line; it has at least one line.

Print three lines: the names of the runners below the average of all, those exactly at the average, and those above
it. Within a line the names keep the order of the input and are separated by single spaces. A group without runners is
printed as `-`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("PARTITION", "AGGREGATE")
CONSTRAINTS = ("read the input from `sys.stdin`", "names have no spaces in them")
HINTS = (
    "The average is known only after the last line. What has to be kept until then?",
    "Read everything first, then decide for each runner in which of three lists the name goes.",
    "Division can leave a fraction that is not exact. Comparing the kilometres times the number of runners with the sum needs whole numbers only.",
)
EXAMPLES = [
    Example("Ida 10\nMo 20\nKai 15\nLea 15\n", why="the average is 15"),
    Example("Ann 3\nBo 4\nCy 3\n", why="the average is 3 and a third, so nobody is exactly at it"),
    Example("Zoe 7\n", why="a single runner is the average"),
]
EDGES = {
    "exactly at the average": "Ann 6\nBo 6\nCy 6\n",
    "at least one line": Edge("Bo 0\n", "a runner without kilometres"),
    "order of the input": Edge("Zoe 9\nAda 1\nYan 8\nBea 2\nMax 5\n", "names out of order"),
    "whole number": Edge("Ann 1\nBo 2\nCy 2\nDi 2\nEd 2\nFay 2\nGus 2\n", "an average just below 2"),
}
MISTAKES = [
    Mistake("Runners exactly at the average have a line of their own.", "kilometres * len(runners) == total", "False"),
    Mistake("Rounding the average down makes runners equal to it who are above it.", "kilometres * len(runners) < total", "kilometres < total // len(runners)",
            "kilometres * len(runners) == total", "kilometres == total // len(runners)"),
    Mistake("A group without runners is printed as a hyphen; yours is an empty line.", ' or "-"', ""),
    Mistake("Within a group the names keep the order of the input; yours are sorted.", '" ".join(group)', '" ".join(sorted(group))'),
    Mistake("The first line is for those below the average, the last for those above it.", "for group in (below, equal, above)", "for group in (above, equal, below)"),
]
ORACLE = '''
def program() -> None:
    import sys
    from fractions import Fraction

    lines = [line.split() for line in sys.stdin.read().splitlines()]
    mean = Fraction(sum(int(number) for _, number in lines), len(lines))
    print(" ".join(name for name, number in lines if int(number) < mean) or "-")
    print(" ".join(name for name, number in lines if int(number) == mean) or "-")
    print(" ".join(name for name, number in lines if int(number) > mean) or "-")
'''
ALSO_RIGHT = [
    Way("`Fraction` holds the average exactly, so runners can be compared with it directly.",
        """
import sys
from fractions import Fraction


def program() -> None:
    runners = []
    for line in sys.stdin:
        name, kilometres = line.split()
        runners.append((name, int(kilometres)))
    average = Fraction(sum(kilometres for _, kilometres in runners), len(runners))
    below = [name for name, kilometres in runners if kilometres < average]
    equal = [name for name, kilometres in runners if kilometres == average]
    above = [name for name, kilometres in runners if kilometres > average]
    for group in (below, equal, above):
        print(" ".join(group) or "-")
"""),
]
EXPLANATION = """
The pivot, the average, comes from the data, so two walks are needed: one for the sum and one to part the names.
`kilometres * n` compared with the sum is the same as the kilometres compared with the average, without any fraction.
For the first example the sum is 60:

| runner | kilometres times 4 | group |
|---|---|---|
| Ida | 40 | below |
| Mo | 80 | above |
| Kai, Lea | 60 | equal |

The work grows with the number of runners. Floating-point averages are usually good enough, but equal is a hard
question for them.
"""

import sys


def program() -> None:
    runners = []
    for line in sys.stdin:
        name, kilometres = line.split()
        runners.append((name, int(kilometres)))
    total = sum(kilometres for _, kilometres in runners)
    below, equal, above = [], [], []
    for name, kilometres in runners:
        if kilometres * len(runners) < total:
            below.append(name)
        elif kilometres * len(runners) == total:
            equal.append(name)
        else:
            above.append(name)
    for group in (below, equal, above):
        print(" ".join(group) or "-")


def inputs(rng):
    names = rng.sample(["Ida", "Mo", "Kai", "Lea", "Zoe", "Ben", "Ann", "Xia"], rng.randint(2, 7))
    return "".join(f"{name} {rng.randint(3, rng.choice([5, 12]))}\n" for name in names)
