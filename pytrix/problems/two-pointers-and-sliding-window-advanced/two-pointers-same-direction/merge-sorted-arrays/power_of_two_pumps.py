"""The power of two pumps

Each of two pumps keeps a log of its power: a list of pairs `(minute, kilowatts)` says that from this minute on it takes that many kilowatts, up to its next entry. Before its first entry a pump takes nothing. Within a log the minutes rise strictly, but two entries in a row may say the same power.

Merge the logs `first` and `second` into one for both pumps together: a list of pairs `(minute, kilowatts)` with an entry for each minute in which the sum becomes another one than just before, and no further entries. The sum before all entries is 0. If both pumps change in the same minute, only the sum after both changes counts.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "TRANSFORM")
CONSTRAINTS = ("minutes and powers are whole numbers, 0 or more",)
HINTS = (
    "While you walk through both logs in the order of time, what do you have to remember about each pump?",
    "Take the entry with the smaller minute, note that pump's new power, and see whether the sum has changed.",
    "An entry that was just written for the same minute is not final: take it back before you compare with the sum before it.",
)
EXAMPLES = [
    Example(([(0, 3), (10, 5), (20, 0)], [(5, 2), (10, 0), (30, 2)]), why="in minute 10 one takes 2 more, the other 2 less"),
    Example(([(4, 1), (6, 1), (9, 2)], []), why="in minute 6 nothing changes"),
    Example(([(7, 2)], [(7, 3)]), why="both begin together"),
]
EDGES = {
    "takes nothing": ([(3, 0)], [(5, 0), (8, 1)]),
    "same minute": Edge(([(1, 4), (2, 0)], [(1, 1), (2, 5), (3, 4)]), "both change together"),
    "no further entries": Edge(([], []), "two empty logs"),
}
MISTAKES = [
    Mistake("If both pumps change in one minute, only the sum after both counts; you write one entry for each.", "        if total and total[-1][0] == time:\n            total.pop()\n", ""),
    Mistake("You write an entry although the sum stays the same.", "        if one + two != (total[-1][1] if total else 0):\n            total.append((time, one + two))\n", "        total.append((time, one + two))\n"),
    Mistake("You stop as soon as one log is used up.", "while i < len(first) or j < len(second):", "while i < len(first) and j < len(second):"),
    Mistake("The sum before all entries is 0, so a first entry of 0 changes nothing.", "(total[-1][1] if total else 0)", "(total[-1][1] if total else -1)"),
]
ORACLE = """
def both_pumps(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> list[tuple[int, int]]:
    def power(log, minute):
        now = 0
        for time, value in log:
            if time <= minute:
                now = value
        return now
    answer, before = [], 0
    last = max([time for time, _ in first + second], default=-1)
    for minute in range(last + 1):
        total = power(first, minute) + power(second, minute)
        if total != before:
            answer.append((minute, total))
        before = total
    return answer
"""
ALSO_RIGHT = [
    Way("Turning each log into changes and adding them up by minute works for any number of pumps; sorting the minutes costs a little more.", """
def both_pumps(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> list[tuple[int, int]]:
    changes: dict[int, int] = {}
    for log in (first, second):
        before = 0
        for time, power in log:
            changes[time] = changes.get(time, 0) + power - before
            before = power
    total, merged = 0, []
    for time in sorted(changes):
        total += changes[time]
        if changes[time]:
            merged.append((time, total))
    return merged
"""),
]
EXPLANATION = """
One position in each log, and always the earlier entry is taken. What the pumps take at the moment is all that must be remembered. For the first example:

| round | `time` | `one` | `two` | `total` |
| --- | --- | --- | --- | --- |
| 1 | `0` | `3` | `0` | `[]` |
| 2 | `0` | `3` | `0` | `[(0, 3)]` |
| 3 | `5` | `3` | `2` | `[(0, 3)]` |
| 4 | `5` | `3` | `2` | `[(0, 3), (5, 5)]` |
| 5 | `10` | `3` | `0` | `[(0, 3), (5, 5)]` |
| 6 | `10` | `3` | `0` | `[(0, 3), (5, 5), (10, 3)]` |
| 7 | `10` | `5` | `0` | `[(0, 3), (5, 5)]` |
| 8 | `20` | `0` | `0` | `[(0, 3), (5, 5)]` |
| 9 | `20` | `0` | `0` | `[(0, 3), (5, 5), (20, 0)]` |
| 10 | `30` | `0` | `2` | `[(0, 3), (5, 5), (20, 0)]` |
| 11 | `30` | `0` | `2` | `[(0, 3), (5, 5), (20, 0), (30, 2)]` |

In minute 10 the entry `(10, 7)` is written first and taken back when the other pump's change of the same minute follows. Each entry is taken once, so the work grows with the length of both logs.
"""


def both_pumps(first: list[tuple[int, int]], second: list[tuple[int, int]]) -> list[tuple[int, int]]:
    total: list[tuple[int, int]] = []
    i = j = one = two = 0
    while i < len(first) or j < len(second):
        if j == len(second) or (i < len(first) and first[i][0] < second[j][0]):
            time, one = first[i]
            i += 1
        else:
            time, two = second[j]
            j += 1
        if total and total[-1][0] == time:
            total.pop()
        if one + two != (total[-1][1] if total else 0):
            total.append((time, one + two))
    return total


def inputs(rng):
    def log():
        return [(time, rng.randint(0, 3)) for time in sorted(rng.sample(range(8), rng.randint(0, 4)))]
    return (log(), log())
