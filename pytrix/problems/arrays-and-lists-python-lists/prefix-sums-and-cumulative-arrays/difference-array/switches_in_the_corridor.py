"""Switches in a corridor

A long corridor has lamps with the numbers 1 to n, all dark at first. A switch changes all lamps of a range: dark ones
go on, bright ones go off.

Write a program that reads the number n of lamps (at least 1) from the first line of input, and from each further line
the first and the last lamp of a range that is switched, separated by a single space; both belong to the range. The
input ends after the last line. Print the number of lamps that are on in the end.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("read the lines from `sys.stdin`", "1 ≤ first ≤ last ≤ n")
HINTS = (
    "Lamp 5 is on. When is lamp 6 in another state than lamp 5?",
    "Neighbouring lamps differ only where a range begins or has just ended. Note these places; two notes at the same place cancel out.",
    "Keep a truth value for each place and turn it round at the first lamp and behind the last one. Then walk along, turn the light round at each marked place, and count.",
)
EXAMPLES = [
    Example("6\n1 4\n3 6\n", why="3 and 4 were switched twice, so 1, 2, 5 and 6 are on"),
    Example("3\n2 2\n2 2\n", why="on and off again"),
    Example("4\n", why="nothing is switched"),
]
EDGES = {
    "both belong": "5\n1 3\n3 5\n",
    "at least 1": Edge("1\n1 1\n", "a single lamp"),
    "go on": Edge("5\n1 5\n2 4\n3 3\n", "the middle lamp three times"),
}
MISTAKES = [
    Mistake("The last lamp of a range is switched, too: the mark stands behind it.", "changes[last + 1] = not changes[last + 1]", "changes[last] = not changes[last]"),
    Mistake("Two ranges that begin at the same lamp cancel out there; you mark the place only once.", "changes[first] = not changes[first]", "changes[first] = True"),
    Mistake("You count the lamps that are dark in the end.", "if bright:", "if not bright:"),
    Mistake("You count all lamps that were switched at all, even if they went off again.", """
import sys


def program() -> None:
    count = int(input())
    switched = set()
    for line in sys.stdin:
        first, last = map(int, line.split())
        switched |= set(range(first, last + 1))
    print(len(switched))
"""),
]
ALSO_RIGHT = [
    Way("Switching every lamp of every range with `not` follows the story. A long range costs as many steps as it has lamps.",
        """
import sys


def program() -> None:
    count, *ranges = sys.stdin.read().splitlines()
    lamps = [False] * (int(count) + 1)
    for line in ranges:
        first, last = map(int, line.split())
        for lamp in range(first, last + 1):
            lamps[lamp] = not lamps[lamp]
    print(sum(lamps))
"""),
]
EXPLANATION = """
A range changes something only where it begins and after its end, so each needs two marks. One walk turns the light
round at every mark. For 6 lamps with the ranges 1 to 4 and 3 to 6:

| lamp | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|
| mark | yes | | yes | | yes | |
| bright | yes | yes | no | no | yes | yes |

Four lamps are on. The work is the number of ranges plus the number of lamps, however long the ranges are.
"""

import sys


def program() -> None:
    count = int(input())
    changes = [False] * (count + 2)
    for line in sys.stdin:
        first, last = map(int, line.split())
        changes[first] = not changes[first]
        changes[last + 1] = not changes[last + 1]
    bright = False
    on = 0
    for lamp in range(1, count + 1):
        if changes[lamp]:
            bright = not bright
        if bright:
            on += 1
    print(on)


def inputs(rng):
    count = rng.randint(1, 9)
    lines = [str(count)]
    for _ in range(rng.randint(1, 5)):
        first, last = sorted([rng.randint(1, count), rng.randint(1, count)])
        lines.append(f"{first} {last}")
    return "\n".join(lines) + "\n"
