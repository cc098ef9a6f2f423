"""How many desks?

An office has fewer desks than people. Write a program that finds out how many desks are needed on a day.

Each line of the input holds the times at which a person comes and leaves, such as `08:30 12:00`, separated by a
single space; the leaving is later on the same day. A desk that becomes free can be taken by somebody else in the same
minute. The input ends after the last line, and it may be empty.

Print the largest number of desks that are in use at the same time, and then, separated by a single space, the first
time at which that many are in use, in the same form as in the input. If nobody comes, print `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COUNT", "SORT")
CONSTRAINTS = ("read the input from `sys.stdin`",)
HINTS = (
    "At which moments does the number of desks in use change at all? By how much?",
    "Put all comings and leavings into one list and sort it by time. What has to come first when two of them are at the same time?",
    "With -1 for a leaving and 1 for a coming, pairs of time and change sort by themselves: leavings first. A running total gives the desks in use.",
)
EXAMPLES = [
    Example("08:30 12:00\n09:15 17:00\n12:00 16:00\n", why="at 12:00 one leaves and one comes"),
    Example("10:00 11:00\n09:00 10:30\n10:15 10:20\n", why="from 10:15 on all three are there"),
    Example("14:00 15:00\n09:00 10:00\n", why="one after the other; the first time is 09:00"),
]
EDGES = {
    "nobody comes": "",
    "in the same minute": Edge("09:00 10:00\n08:00 09:00\n", "the one who comes is listed before the one who leaves"),
    "the first time": Edge("08:00 09:00\n08:00 09:00\n10:00 11:00\n10:30 12:00\n", "two desks in use twice"),
    "on the same day": Edge("00:00 23:59\n", "a very long day"),
}
ALWAYS = ["09:00 10:00\n13:00 14:30\n12:30 15:30\n"]
MISTAKES = [
    Mistake("A desk that becomes free can be taken in the same minute: let leavings come before comings.", "changes.sort()", "changes.sort(key=lambda change: (change[0], -change[1]))"),
    Mistake("Those who leave still occupy a desk in your count.", "        changes.append((leaves, -1))\n", ""),
    Mistake("You print the last time at which that many are in use.", "if in_use > most:", "if in_use >= most:"),
    Mistake("If nobody comes, a 0 has to be printed; your program prints nothing.", "    print(most, when) if most else print(0)", "    if most:\n        print(most, when)"),
    Mistake("You print how many people come. Some of them use a desk one after another.", "print(most, when)", "print(len(changes) // 2, when)"),
]
ORACLE = '''
def program() -> None:
    import sys

    spans = [line.split() for line in sys.stdin.read().splitlines()]
    in_use = {begin: sum(other <= begin < end for other, end in spans) for begin, _ in spans}
    most = max(in_use.values(), default=0)
    if most:
        print(most, min(begin for begin, number in in_use.items() if number == most))
    else:
        print(0)
'''
ALSO_RIGHT = [
    Way("A heap of leaving times: when somebody comes, all those who have left give up their desks, and the size of the heap is the number in use.",
        """
import sys
from heapq import heappop, heappush


def program() -> None:
    spans = sorted(line.split() for line in sys.stdin)
    leaving: list[str] = []
    most = 0
    when = ""
    for comes, leaves in spans:
        while leaving and leaving[0] <= comes:
            heappop(leaving)
        heappush(leaving, leaves)
        if len(leaving) > most:
            most, when = len(leaving), comes
    print(most, when) if most else print(0)
"""),
]
EXPLANATION = """
The number in use changes only when somebody comes or leaves. In order of time, leavings first, for the first example:

| time | change | in use |
|---|---|---|
| 08:30 | +1 | 1 |
| 09:15 | +1 | 2 |
| 12:00 | -1 | 1 |
| 12:00 | +1 | 2 |
| 16:00 | -1 | 1 |
| 17:00 | -1 | 0 |

The most is 2, first at 09:15. Times with two digits each have the same order as texts, so they need not be turned
into numbers. Sorting takes `n` log `n` steps.
"""

import sys


def program() -> None:
    changes = []
    for line in sys.stdin:
        comes, leaves = line.split()
        changes.append((comes, 1))
        changes.append((leaves, -1))
    changes.sort()
    in_use = most = 0
    when = ""
    for time, change in changes:
        in_use += change
        if in_use > most:
            most = in_use
            when = time
    print(most, when) if most else print(0)


def inputs(rng):
    lines = []
    for _ in range(rng.randint(1, 7)):
        begin = rng.randrange(480, 900, 30)
        end = begin + rng.choice([30, 60, 90, 180])
        lines.append(f"{begin // 60:02}:{begin % 60:02} {end // 60:02}:{end % 60:02}\n")
    return "".join(lines)
