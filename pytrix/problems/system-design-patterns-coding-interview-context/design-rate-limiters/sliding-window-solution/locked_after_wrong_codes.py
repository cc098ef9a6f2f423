"""Locked after wrong codes

A door has a keypad, and its log should show whether it locks people out as it should. Please write a program for the check.

Each line of the input is one attempt: the second, the name of a person, and `ok` or `bad`, separated by spaces. Seconds are whole numbers and never go backwards. An attempt is **locked** if the same person had at least 3 bad attempts in the 60 seconds before it, that is, less than 60 seconds ago. A locked attempt is not even looked at: it counts neither as bad nor as ok.

Print each locked attempt as the second and the name, separated by a space, one a line, in the order of the log. If there is none, print `nobody`. The log may be empty.
"""
import sys
from collections import defaultdict, deque

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "What has to be remembered about each person, and when may it be forgotten?",
    "Keep for each person a queue with the seconds of the bad attempts. Those that are too old leave at the front.",
    "For each line: drop from the person's queue what is 60 or more seconds ago. If 3 are left, print; else, if the attempt is bad, append its second.",
)
EXAMPLES = [
    Example("0 ada bad\n10 ada bad\n20 ada bad\n59 ada ok\n60 ada ok\n", why="at 60, the bad attempt at 0 is 60 seconds ago"),
    Example("5 bo bad\n6 cy bad\n7 bo bad\n8 bo bad\n9 bo bad\n9 cy bad\n66 bo bad\n", why="at 66 just two are left"),
    Example("3 ada bad\n4 ada ok\n5 ada bad\n"),
]
EDGES = {
    "may be empty": Edge("", "no attempts"),
    "less than 60 seconds ago": Edge("1 bo bad\n2 bo bad\n3 bo bad\n60 bo bad\n61 bo bad\n62 bo ok\n63 bo ok\n", "a second before and after"),
    "counts neither": Edge("0 cy bad\n1 cy bad\n2 cy bad\n30 cy bad\n40 cy bad\n61 cy ok\n62 cy bad\n", "locked attempts are forgotten"),
    "same person": Edge("0 ada bad\n1 bo bad\n2 cy bad\n3 ada bad\n4 dee ok\n", "four people"),
}
ALWAYS = ["5 bo bad\n6 ada bad\n26 ada bad\n66 bo bad\n66 bo bad\n76 ada bad\n77 ada ok\n78 ada bad\n79 ada ok\n"]
MISTAKES = [
    Mistake("A locked attempt must not be counted as a bad one, or nobody gets in again who keeps trying.", "            print(second, name)\n            found = True\n        elif result", "            print(second, name)\n            found = True\n            attempts.append(int(second))\n        elif result"),
    Mistake("A bad attempt exactly 60 seconds ago no longer counts.", "attempts[0] <= int(second) - 60", "attempts[0] < int(second) - 60"),
    Mistake("Only bad attempts count; you note the right codes as well.", '        elif result == "bad":\n', "        else:\n"),
    Mistake("Each person has attempts of their own.", "attempts = bad[name]", "attempts = bad[\"\"]"),
]
ORACLE = '''
import sys


def program() -> None:
    entries, locked = [line.split() for line in sys.stdin.read().splitlines()], []
    for place, (second, name, _) in enumerate(entries):
        before = [
            each for other, (each, who, result) in enumerate(entries[:place])
            if who == name and result == "bad" and other not in locked and int(second) - int(each) < 60
        ]
        if len(before) >= 3:
            locked.append(place)
    for place in locked:
        print(*entries[place][:2])
    if not locked:
        print("nobody")
'''
EXPLANATION = """
Each person has a queue with the seconds of bad attempts; the oldest stands in front and leaves first. For ada:

| second | queue after dropping | result |
|---|---|---|
| 0, 10, 20 | up to two entries | bad |
| 59 | 0 10 20 | locked |
| 60 | 10 20 | ok |

This is exact, unlike a counter that starts anew each minute, and the price is memory for the times: here at most three for each person. Each line costs constant time on average. A list filtered anew for each line would be right as well, but copies the times again and again.
"""


def program() -> None:
    bad: defaultdict[str, deque[int]] = defaultdict(deque)
    found = False
    for line in sys.stdin:
        second, name, result = line.split()
        attempts = bad[name]
        while attempts and attempts[0] <= int(second) - 60:
            attempts.popleft()
        if len(attempts) == 3:
            print(second, name)
            found = True
        elif result == "bad":
            attempts.append(int(second))
    if not found:
        print("nobody")


def inputs(rng):
    lines, second = [], rng.randint(0, 5)
    for _ in range(rng.randint(5, 14)):
        lines.append(f"{second} {rng.choice(['ada', 'ada', 'bo'])} {rng.choice(['bad', 'bad', 'bad', 'ok'])}\n")
        second += rng.choice([0, 1, 10, 19, 20, 21, 40])
    return "".join(lines)
