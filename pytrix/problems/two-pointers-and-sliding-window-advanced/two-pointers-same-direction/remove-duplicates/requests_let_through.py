"""Requests that are let through

A server protects itself from too many requests. The moments at which requests of a client arrive stand in `times`, in seconds and in rising order; several may arrive in the same second.

They are decided in order: a request is let through if fewer than `limit` requests were let through in the `seconds` seconds before it, up to and including its own second. One that was let through exactly `seconds` seconds earlier no longer counts. Requests that were refused never count.

Leave only the requests that are let through in the list `times`. Change the list itself and return nothing.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

COMPARE = "argument:times"
LEVEL = "intermediate"
TAGS = ("VALIDATE", "PARTITION")
CONSTRAINTS = ("`limit` and `seconds` are at least 1",)
HINTS = (
    "If three requests may pass, which single earlier request decides about the next one?",
    "Write the accepted moments to the front of the list. The one that decides stands `limit` places before the place to write to.",
    "Accept while there are fewer accepted ones than the limit, or when the deciding one lies at least that many seconds back.",
)
EXAMPLES = [
    Example(([1, 2, 3, 11, 12, 12, 13], 2, 10), why="3 comes too soon after 1 and 2; at 11, 1 no longer counts"),
    Example(([5, 5, 5, 8], 1, 3), why="only one of the three at 5"),
    Example(([0, 4, 8], 3, 100), why="never more than three"),
]
EDGES = {
    "same second": ([7, 7, 7, 7], 2, 5),
    "exactly `seconds` seconds earlier": Edge(([0, 4, 5, 9, 10], 1, 5), "on the second"),
    "refused never count": Edge(([0, 2, 4, 6, 8], 1, 3), "refused ones in between"),
    "rising order": Edge(([], 1, 1), "no requests"),
}
ALWAYS = [([0, 9, 10, 11], 2, 10)]
MISTAKES = [
    Mistake("One that was let through exactly that many seconds earlier no longer counts.", ">= seconds", "> seconds"),
    Mistake("You compare with the last accepted request; the one `limit` places back decides.", "times[write - limit]", "times[write - 1]"),
    Mistake("Refused requests count with you. Look back in the part that is already written.", """
def let_through(times: list[int], limit: int, seconds: int) -> None:
    times[:] = [each for place, each in enumerate(times) if place < limit or each - times[place - limit] >= seconds]
"""),
    Mistake("Refused requests are still in the list, behind those that were let through.", "    del times[write:]\n", ""),
]
ORACLE = """
def let_through(times: list[int], limit: int, seconds: int) -> None:
    passed = []
    for time in times:
        recent = [each for each in passed if time - seconds < each <= time]
        if len(recent) < limit:
            passed.append(time)
    times[:] = passed
"""
ALSO_RIGHT = [
    Way("A queue of the accepted requests that still count works for a stream too; it holds at most `limit` moments.", """
from collections import deque


def let_through(times: list[int], limit: int, seconds: int) -> None:
    recent: deque[int] = deque()
    write = 0
    for time in times:
        while recent and time - recent[0] >= seconds:
            recent.popleft()
        if len(recent) < limit:
            recent.append(time)
            times[write] = time
            write += 1
    del times[write:]
"""),
]
EXPLANATION = """
The accepted moments are in order, so among the last `limit` of them the oldest decides alone: if it is far enough back, fewer than `limit` count. It stands `limit` places before the writer. For `[1, 2, 3, 11, 12, 12, 13]`, two requests in 10 seconds:

| request | deciding one | written |
|---|---|---|
| 1, 2 | none yet | 1 2 |
| 3 | 1, too near | 1 2 |
| 11 | 1 | 1 2 11 |
| 12 | 2 | 1 2 11 12 |
| 12, 13 | 11, too near | 1 2 11 12 |

Each request costs one comparison. Another way counts all recent ones anew, which costs the limit for each request.
"""


def let_through(times: list[int], limit: int, seconds: int) -> None:
    write = 0
    for time in times:
        if write < limit or time - times[write - limit] >= seconds:
            times[write] = time
            write += 1
    del times[write:]


def inputs(rng):
    times, now = [], rng.randint(0, 3)
    for _ in range(rng.randint(0, 9)):
        times.append(now)
        now += rng.choice([0, 0, 1, 1, 2, 3, 5])
    return (times, rng.randint(1, 3), rng.choice([1, 2, 3, 5]))
