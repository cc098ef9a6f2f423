"""The siding at the quarry

Wagons come to a quarry one behind the other, in the order of `arriving`; all numbers differ. There is a single siding with room for `room` wagons. An arriving wagon is pushed onto the siding, in front of those that stand there already, and only the wagon that was pushed last can leave it, at any time.
No wagon comes back.

Can the wagons leave in the order of `leaving`? It holds the same numbers as `arriving`. Return `True` or `False`. Without wagons the answer is `True`. Trains can be long, so trying out all ways is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("VALIDATE",)
CONSTRAINTS = ("`room` is at least 1",)
HINTS = (
    "If the wagon that has to leave next stands in front on the siding, is there any reason to wait?",
    "Play it: push the arriving wagons one by one, and after each push let wagons leave as long as the front one is the next to leave. When is it hopeless?",
    "Stop with `False` when a wagon arrives on a full siding. At the end everything must have left: the siding is empty.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4], [2, 4, 3, 1], 3), why="1, 2 in; 2 out; 3, 4 in; all out"),
    Example(([1, 2, 3], [3, 1, 2], 3), why="after 3, the front one is 2"),
    Example(([1, 2, 3], [3, 2, 1], 2), why="three wagons would have to wait"),
    ([5, 6], [5, 6], 1),
]
EDGES = {
    "Without wagons": ([], [], 1),
    "at least 1": Edge(([4, 7], [7, 4], 1), "room for one"),
    "room for `room` wagons": Edge(([1, 2, 3], [3, 2, 1], 3), "just enough room"),
    "long": Edge((list(range(1, 31)), [*range(2, 31), 1], 2), "thirty wagons"),
}
ALWAYS = [
    ([1001, 1002, 1003], [1002, 1001, 1003], 2),
]
MISTAKES = [
    Mistake("You forget that the siding has limited room.", "            return False\n", "            pass\n"),
    Mistake("Your siding holds one wagon too few: it may be full.", "if len(siding) == room:", "if len(siding) == room - 1:"),
    Mistake("After one arrival several wagons may leave.", "        while siding and siding[-1] == leaving[gone]:\n", "        if siding and siding[-1] == leaving[gone]:\n"),
    Mistake("You say yes although wagons are left on the siding.", "return not siding", "return True"),
]
ORACLE = """
def can_leave(arriving: list[int], leaving: list[int], room: int) -> bool:
    def reachable(coming, siding, wanted):
        if not wanted:
            return True
        if siding and siding[-1] == wanted[0] and reachable(coming, siding[:-1], wanted[1:]):
            return True
        return bool(coming) and len(siding) < room and reachable(coming[1:], siding + [coming[0]], wanted)

    return reachable(list(arriving), [], list(leaving))
"""
EXPLANATION = """
A wagon in front that has to leave next should leave at once: it only takes up room and blocks those behind. So there is nothing to try out. For 1, 2, 3 and the order 3, 1, 2:

| arrives | siding | leaves |
|---|---|---|
| 1 | 1 | – |
| 2 | 1 2 | – |
| 3 | 1 2 3 | 3 |

Then 2 stands in front of 1, the siding is not empty, and the answer is no. Each wagon is pushed and popped at most once. Trying all ways of waiting or leaving instead doubles with each wagon.
"""


def can_leave(arriving: list[int], leaving: list[int], room: int) -> bool:
    siding = []
    gone = 0
    for wagon in arriving:
        if len(siding) == room:
            return False
        siding.append(wagon)
        while siding and siding[-1] == leaving[gone]:
            siding.pop()
            gone += 1
    return not siding


def inputs(rng):
    wagons = rng.sample(range(1, 10), rng.randint(1, 6))
    leaving, siding, most = [], [], 1
    for wagon in wagons:
        siding.append(wagon)
        most = max(most, len(siding))
        while siding and rng.random() < 0.5:
            leaving.append(siding.pop())
    leaving += siding[::-1]
    if rng.random() < 0.3 and len(leaving) > 2:
        place = rng.randrange(len(leaving) - 1)
        leaving[place], leaving[place + 1] = leaving[place + 1], leaving[place]
    return (wagons, leaving, max(1, most - rng.choice([0, 0, 0, 1])))
