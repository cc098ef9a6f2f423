"""Swapping the waiting line

At a repair desk, people wait in a line, and `times` says in its order how many minutes each repair takes. A person waits until all repairs before it are done. The clerk claims that
the shortest repairs should come first, and proves it by exchanges: as long as some neighbours stand with the longer repair before the shorter one, the leftmost such pair changes places.

Return the sum of all waiting times, first of the line as it stands, then after each exchange. An empty line has the sum 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "AGGREGATE")
CONSTRAINTS = ("each repair takes at least 1 minute",)
HINTS = (
    "Two neighbours with 7 and 3 minutes change places. Who waits longer now, who shorter, and what about all others?",
    "An exchange changes the waiting time of only two people: one gains the longer repair, the other one loses the shorter one. So the sum falls by the difference.",
    "Add up the waits once. Then, again and again, look from the left for the first pair in the wrong order, exchange it, subtract the difference and note the sum.",
)
EXAMPLES = [
    Example(([5, 2, 4],), why="waits of 0, 5 and 7; then 0, 2, 7; then 0, 2, 6"),
    Example(([3, 2, 1],), why="three exchanges"),
    Example(([1, 1, 6],), why="nothing to exchange"),
]
EDGES = {"empty line": ([],), "some neighbours": Edge(([4],), "one person")}
ALWAYS = [
    ([4, 3, 2, 1],),
    ([2, 2, 1],), ([3, 5, 4, 1],)]
MISTAKES = [
    Mistake("After an exchange, look again from the left: the leftmost pair may now be further left.", "        place = 0\n", "        place += 1\n"),
    Mistake("The first sum belongs to the line as it stands.", "sums = [total]", "sums = []"),
    Mistake("Nobody waits for their own repair, only for those before it.", "total += now\n        now += minutes", "now += minutes\n        total += now"),
    Mistake("Equal repairs do not change places; the sum would stay the same.", "line[place] <= line[place + 1]", "line[place] < line[place + 1] or line == sorted(line)"),
]
ORACLE = """
def sums_of_waits(times: list[int]) -> list[int]:
    line = list(times)
    sums = [sum(sum(line[:place]) for place in range(len(line)))]
    while line != sorted(line):
        place = min(p for p in range(len(line) - 1) if line[p] > line[p + 1])
        line = line[:place] + [line[place + 1], line[place]] + line[place + 2 :]
        sums.append(sum(sum(line[:place]) for place in range(len(line))))
    return sums
"""
EXPLANATION = """
If neighbours with the longer repair first change places, the one waits longer by the shorter repair, the other less by the longer one, and nobody else notices. So each exchange lowers the sum. Any line can
be turned into the sorted one this way, hence no line is better than the sorted one: this is an exchange argument.

| line | sum |
|---|---|
| 5, 2, 4 | 12 |
| 2, 5, 4 | 9 |
| 2, 4, 5 | 8 |

The number of exchanges grows with n² at most, and looking from the left takes up to n steps for each. Another way counts each sum anew, which costs more, but needs no insight.
"""


def sums_of_waits(times: list[int]) -> list[int]:
    line = list(times)
    now = total = 0
    for minutes in line:
        total += now
        now += minutes
    sums = [total]
    place = 0
    while place < len(line) - 1:
        if line[place] <= line[place + 1]:
            place += 1
            continue
        total -= line[place] - line[place + 1]
        line[place], line[place + 1] = line[place + 1], line[place]
        sums.append(total)
        place = 0
    return sums


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(1, 5))],)
