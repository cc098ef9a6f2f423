"""Who is on duty?

A hospital looks at one whole day. Write a program that reads the shifts from the input, one a line: the hour at which
the shift begins, the hour at which it ends and the number of nurses, separated by single spaces. Hours are numbers
from 0 to 23, and a shift covers the hours from its beginning up to, but without, its end. A shift whose end is not
later than its beginning runs past midnight: it covers the hours from its beginning to the end of the day and those
from 0 up to its end. So `8 8 1` covers the whole day.

Print the lowest number of nurses that are on duty in any hour of the day, then a space and the first hour for which
that holds. Without any shifts, nobody is on duty at hour 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("the input ends after the last line; read it from `sys.stdin`", "each shift has at least one nurse")
HINTS = (
    "A shift that runs past midnight is nothing but two passages of the day. Which ones?",
    "Mark only the borders: add the nurses at the hour of the beginning and take them away at the hour of the end. What is different when "
    "the shift runs past midnight?",
    "Then the nurses are on duty from hour 0 as well: add them there too. A running total gives the numbers for all hours.",
)
EXAMPLES = [
    Example("6 14 3\n14 22 2\n22 6 1\n", why="from 22 to 6 there is only one nurse, which is so at hour 0"),
    Example("0 20 2\n9 17 4\n20 0 1\n", why="the last shift covers the hours 20 to 23"),
    Example("8 8 1\n10 12 2\n", why="the first shift covers the whole day"),
]
EDGES = {
    "Without any shifts": "",
    "covers the whole day": Edge("0 0 2\n5 5 1\n", "two shifts of a whole day"),
    "runs past midnight": "23 1 4\n0 23 2\n",
    "any hour of the day": Edge("0 23 2\n", "only the last hour is free"),
    "without, its end": Edge("0 12 1\n12 0 1\n6 13 1\n", "one shift begins where another ends"),
}
MISTAKES = [
    Mistake("A shift past midnight also covers the hours from 0 up to its end.", "            changes[0] += nurses\n", "            pass\n"),
    Mistake("A shift that ends at the hour at which it began covers the whole day.", "end <= begin", "end < begin"),
    Mistake("You name the last hour with the lowest number; it should be the first one.",
            "on_duty.index(lowest)", "23 - on_duty[::-1].index(lowest)"),
    Mistake("You print the highest number of nurses.", "lowest = min(on_duty)", "lowest = max(on_duty)"),
    Mistake("The hour at which a shift ends is not covered by it.", "changes[end] -= nurses", "changes[min(end + 1, 23)] -= nurses"),
    Mistake("Every line counts as one nurse. The third number says how many there are.",
            "begin, end, nurses = map(int, line.split())", "begin, end, nurses = map(int, line.split())\n        nurses = 1"),
]
ORACLE = '''
def program() -> None:
    import sys

    on_duty = [0] * 24
    for line in sys.stdin.read().splitlines():
        begin, end, nurses = [int(word) for word in line.split()]
        hour = begin
        while True:
            on_duty[hour] += nurses
            hour = (hour + 1) % 24
            if hour == end:
                break
    print(min(on_duty), on_duty.index(min(on_duty)))
'''
EQUIVALENT = {
    "changes = [0] * 24 -> changes = [0] * 25": "the hour too many has as many nurses as the last one",
}
ALSO_RIGHT = [
    Way("With only 24 hours, adding the nurses to each hour of the shift is just as good; the hours go round with `% 24`. For days "
        "counted in seconds the marks at the borders would be much faster.",
        """
import sys


def program() -> None:
    on_duty = [0] * 24
    for line in sys.stdin:
        begin, end, nurses = map(int, line.split())
        length = (end - begin) % 24 or 24
        for hour in range(begin, begin + length):
            on_duty[hour % 24] += nurses
    lowest = min(on_duty)
    print(lowest, on_duty.index(lowest))
"""),
]
EXPLANATION = """
Each shift marks its two borders. A shift past midnight is on duty when the day begins, so it is added at hour 0 as
well; its mark at the end takes it away, and its mark at the beginning brings it back. For `22 6 1` alone:

| hour | 0 | … | 6 | … | 22 | 23 |
|---|---|---|---|---|---|---|
| change | +1 | 0 | -1 | 0 | +1 | 0 |
| on duty | 1 | 1 | 0 | 0 | 1 | 1 |

The work is a few steps a shift plus one walk over the day. Marking every hour of every shift would take up to 24
steps a shift.
"""

import sys


def program() -> None:
    changes = [0] * 24
    for line in sys.stdin:
        begin, end, nurses = map(int, line.split())
        changes[begin] += nurses
        changes[end] -= nurses
        if end <= begin:
            changes[0] += nurses
    on_duty = []
    nurses = 0
    for change in changes:
        nurses += change
        on_duty.append(nurses)
    lowest = min(on_duty)
    print(lowest, on_duty.index(lowest))


def inputs(rng):
    lines = [f"{rng.randint(0, 23)} {rng.randint(0, 23)} {rng.randint(1, 4)}" for _ in range(rng.randint(0, 5))]
    if rng.random() < 0.5:
        cuts = [0, *sorted(rng.sample(range(1, 24), rng.randint(1, 3))), 0]
        lines += [f"{begin} {end} {rng.randint(1, 4)}" for begin, end in zip(cuts, cuts[1:])]
    rng.shuffle(lines)
    return "".join(f"{line}\n" for line in lines)
