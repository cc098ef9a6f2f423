"""Few enough guards?

A museum has rooms joined by corridors. A guard in a room watches all corridors that begin or end there. Every corridor has to be watched, and the museum can pay for `limit` guards.

`corridors` is a list of pairs of rooms; no corridor joins a room to itself. Return `True` if `limit` guards are enough, else `False`.

Choosing both rooms of an unwatched corridor is quick, but may take twice as many guards as needed. Here the exact answer is wanted. The museum is large, and `limit` is small, at most 12: the work may double with each guard, but not with each room.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "Take any corridor. In how many different rooms could the guard who watches it stand?",
    "There are two cases for a corridor: a guard in one of its rooms, or in the other. In each case the corridors of that room are done, and one guard less is left.",
    "Write it as a recursion: without corridors the answer is yes; with corridors but no guard left, it's no. Else take the first corridor, and for each of its rooms ask the same for the corridors without that room and one guard less.",
)
EXAMPLES = [
    Example(([("a", "b"), ("b", "c"), ("b", "d")], 1), why="a guard in `b` watches all"),
    Example(([("a", "b"), ("b", "c"), ("c", "a")], 1), why="a triangle needs two guards"),
    Example(([("a", "b"), ("c", "d"), ("d", "e")], 2)),
]
EDGES = {
    "begin or end there": ([("a", "b"), ("b", "c"), ("d", "b")], 2),
    "Every corridor": Edge(([], 0), "no corridors, no guards"),
    "limit": Edge(([("a", "b")], 0), "a corridor, but no guards"),
    "exact answer": ([("a", "b"), ("b", "c"), ("c", "d"), ("d", "e")], 2),
}
ALWAYS = [
    ([('a', 'b'), ('d', 'b'), ('c', 'a'), ('c', 'f'), ('a', 'd'), ('e', 'b'), ('f', 'd'), ('d', 'e')], 3),
    ([('a', 'd'), ('b', 'd'), ('e', 'c'), ('e', 'a')], 2),
    ([('f', 'd'), ('a', 'c'), ('b', 'e'), ('a', 'd'), ('c', 'b'), ('c', 'e'), ('f', 'c')], 3),
    ([("b", "d"), ("b", "c")], 1)]
MISTAKES = [
    Mistake("You always choose the first room of the corridor; sometimes the other one is better.", "for room in corridors[0]:", "for room in corridors[0][:1]:"),
    Mistake("You always place guards in both rooms, which may take twice as many as needed.", "        if enough([pair for pair in corridors if room not in pair], limit - 1):\n            return True\n    return False", "        corridors = [pair for pair in corridors if room not in pair]\n    return enough(corridors, limit - 2) if limit >= 2 else False"),
    Mistake("A museum without corridors needs no guards, so 0 are enough.", "    if not corridors:\n        return True\n    if limit == 0:\n        return False\n", "    if limit == 0:\n        return False\n    if not corridors:\n        return True\n"),
    Mistake("A guard watches all corridors of the room, not just the one you looked at.", "[pair for pair in corridors if room not in pair]", "corridors[1:]"),
]
SIZE = 1000
SLOW = [
    Slow(
        "This tries all choices of rooms, and their number explodes with the number of rooms.",
        """
from itertools import combinations


def enough(corridors: list[tuple[str, str]], limit: int) -> bool:
    rooms = sorted({room for pair in corridors for room in pair})
    for size in range(min(limit, len(rooms)) + 1):
        for guarded in combinations(rooms, size):
            if all(one in guarded or other in guarded for one, other in corridors):
                return True
    return False
""",
    )
]
ALSO_RIGHT = [
    Way("Either a room has a guard, or all rooms joined to it have one. The second case places several guards at once, so fewer cases are left.",
        """
def enough(corridors: list[tuple[str, str]], limit: int) -> bool:
    if not corridors:
        return True
    if limit == 0:
        return False
    room = corridors[0][0]
    around = {other for pair in corridors if room in pair for other in pair if other != room}
    if enough([pair for pair in corridors if room not in pair], limit - 1):
        return True
    return len(around) <= limit and enough([pair for pair in corridors if not around & set(pair)], limit - len(around))
"""),
]
EXPLANATION = """
Any unwatched corridor needs a guard in one of its two rooms. Both cases are tried, each with the corridors that are left and one guard less. For the triangle and one guard:

| guard in | left | guards left | |
|---|---|---|---|
| a | b–c | 0 | no |
| b | c–a | 0 | no |

Two cases for each guard make at most 2 to the power of `limit` ends, each with a walk over the corridors: for 10 guards about a thousand walks, however many rooms there are. Trying all choices of rooms would take millions of millions. The quick rule, both rooms of each unwatched corridor, is never worse than twice the best.
"""


def enough(corridors: list[tuple[str, str]], limit: int) -> bool:
    if not corridors:
        return True
    if limit == 0:
        return False
    for room in corridors[0]:
        if enough([pair for pair in corridors if room not in pair], limit - 1):
            return True
    return False


def inputs(rng):
    rooms = list("abcdefg")[: rng.randint(2, 7)]
    corridors = []
    for _ in range(rng.randint(0, 8)):
        pair = tuple(rng.sample(rooms, 2))
        if pair not in corridors and pair[::-1] not in corridors:
            corridors.append(pair)
    return (corridors, rng.choice([0, 1, 2, 2, 3, 3, 4]))


def large(rng, size):
    corridors = []
    for centre in range(7):
        for leaf in range(size // 160):
            pair = (f"hall{centre}", f"room{centre}-{leaf}")
            corridors.append(pair[:: rng.choice([1, -1])])
    rng.shuffle(corridors)
    return (corridors, 6)
