"""Visits to a web page

A server notes the second of every click of one reader. Write a program that finds the visits: a click belongs to the
same visit as the click before it if at most `pause` seconds lie between the two.

The first line of input holds the number `pause`, the second line the seconds of the clicks, in ascending order,
separated by single spaces; clicks can have the same second. Print one line for each visit: the second of its first
click, the second of its last click, and the number of clicks, separated by single spaces. If the second line is
empty, print `no visits`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("PARTITION", "COUNT")
HINTS = (
    "When you arrive at a click, which other click decides whether it belongs to the same visit?",
    "One position waits at the first click of the visit; the other goes on as long as the next click is near enough.",
    "Compare the click after the fast position with the one at it. When the pause is too long, print the visit and move the slow "
    "position to the click behind.",
)
EXAMPLES = [
    Example("30\n5 20 50 81 90\n", why="from 50 to 81 it is 31 seconds"),
    Example("10\n7 17 27 37\n", why="each click is 10 seconds after the one before, though the visit lasts 30"),
    Example("5\n\n", why="there were no clicks"),
]
EDGES = {
    "no visits": "0\n\n",
    "same second": "0\n4 4 4 9\n",
    "number of clicks": Edge("60\n0\n", "a single click, in second 0"),
    "at most `pause`": Edge("3\n1 4 8 11\n", "exactly the pause, and one more"),
}
MISTAKES = [
    Mistake("A pause of exactly the given length still belongs to the visit.", "<= pause", "< pause"),
    Mistake("You measure from the first click of the visit. Only the pause between two neighbouring clicks counts.",
            "clicks[last + 1] - clicks[last] <= pause", "clicks[last + 1] - clicks[first] <= pause"),
    Mistake("Each visit has one click more than the distance of its positions.", "last - first + 1", "last - first"),
    Mistake("Without clicks the program prints nothing.", '        print("no visits")', "        pass"),
    Mistake("You print the length of the visit instead of the second of its last click.",
            "print(clicks[first], clicks[last], ", "print(clicks[first], clicks[last] - clicks[first], "),
]
ORACLE = '''
def program() -> None:
    pause = int(input())
    clicks = [int(word) for word in input().split()]
    visits = []
    for click in clicks:
        if visits and click - visits[-1][-1] <= pause:
            visits[-1].append(click)
        else:
            visits.append([click])
    for visit in visits:
        print(visit[0], visit[-1], len(visit))
    if not visits:
        print("no visits")
'''
ALSO_RIGHT = [
    Way("Collecting the clicks of each visit in a list of lists reads well too; it keeps all clicks a second time.",
        """
def program() -> None:
    pause = int(input())
    visits: list[list[int]] = []
    for click in map(int, input().split()):
        if visits and click - visits[-1][-1] <= pause:
            visits[-1].append(click)
        else:
            visits.append([click])
    for visit in visits:
        print(visit[0], visit[-1], len(visit))
    if not visits:
        print("no visits")
"""),
]
EXPLANATION = """
`first` marks the beginning of a visit, `last` runs on while the next click is near. For a pause of 30 and the clicks
`5 20 50 81 90`:

| first | last | why it stops |
|---|---|---|
| 0: 5 | 2: 50 | 81 is 31 seconds later |
| 3: 81 | 4: 90 | no click follows |

Both positions only move forward, so each click is looked at once. Instead of positions one can collect the clicks of
a visit in a list, which needs memory for them.
"""


def program() -> None:
    pause = int(input())
    clicks = [int(word) for word in input().split()]
    first = 0
    while first < len(clicks):
        last = first
        while last + 1 < len(clicks) and clicks[last + 1] - clicks[last] <= pause:
            last += 1
        print(clicks[first], clicks[last], last - first + 1)
        first = last + 1
    if not clicks:
        print("no visits")


def inputs(rng):
    pause = rng.randint(0, 9)
    clicks = [rng.randint(1, 50)]
    for _ in range(rng.randint(0, 7)):
        clicks.append(clicks[-1] + rng.choice([pause, pause + 1, rng.randint(0, 2 * pause + 2)]))
    return f"{pause}\n{' '.join(map(str, clicks))}\n"
