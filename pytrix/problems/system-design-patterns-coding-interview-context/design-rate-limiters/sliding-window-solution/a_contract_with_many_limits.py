"""A contract with many limits

Our contract with a map service has several limits at once. `limits` is a list of tuples `(most, seconds)`: of any accepted requests, at most `most` may lie within fewer than `seconds` seconds. With `(2, 10)`, two requests may be accepted at the seconds 5 and 9, but then none before second 15, when the one at 5 is 10 seconds ago.

`times` lists the seconds of the requests, in ascending order; several may come in the same second, one after the other. A request is accepted if no limit is broken by it and the requests accepted before. Refused requests do not count for anything.

Return how many requests are accepted. There are many, and some limits cover a whole day, so going through the accepted requests again for each new one takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "VALIDATE")
CONSTRAINTS = ("`most` and `seconds` are at least 1, and there may be no limit at all",)
HINTS = (
    "For a limit of at most 3, which one of the accepted requests decides whether a further one is possible?",
    "If a limit allows `most` requests, look at the one accepted `most` places before the new one: it must be long enough ago. The others in between don't matter.",
    "Keep the accepted seconds in a list. A limit is kept if the list has fewer than `most` items, or if its item at `-most` is at least `seconds` ago. Accept if all limits are kept.",
)
EXAMPLES = [
    Example(([5, 9, 12, 14, 15, 16], [(2, 10)]), why="5, 9 and 15 are accepted"),
    Example(([0, 0, 1, 2, 3, 4, 20], [(1, 1), (3, 10)]), why="one a second, and three in ten seconds: 0, 1, 2 and 20"),
    Example(([3, 3, 4], []), why="no limits"),
]
EDGES = {
    "the same second": Edge(([7, 7, 7, 8], [(2, 5), (3, 60)]), "three at once"),
    "fewer than": Edge(([0, 9, 10, 19], [(1, 10)]), "exactly as far apart as demanded"),
    "Refused requests": Edge(([0, 4, 8, 12, 16, 20], [(1, 6)]), "refused again and again"),
    "requests": Edge(([], [(1, 1)]), "no requests"),
}
ALWAYS = [
    ([0, 0, 2, 3, 4, 7, 8, 8], [(1, 2), (2, 8)]),
]
MISTAKES = [
    Mistake("A request exactly `seconds` ago no longer counts.", "accepted[-most] <= now - seconds", "accepted[-most] < now - seconds"),
    Mistake("All limits have to be kept, not just one of them.", "if all(", "if not limits or any("),
    Mistake("Refused requests do not count, so do not put them into the list.", "            accepted.append(now)\n    return len(accepted)", "            number += 1\n        accepted.append(now)\n    return number", "    accepted: list[int] = []\n", "    accepted: list[int] = []\n    number = 0\n"),
    Mistake("Look `most` places back: the request accepted last says nothing about a limit of several.", "accepted[-most] <= now - seconds", "accepted[-1] <= now - seconds"),
]
SIZE = 9_000
SLOW = [
    Slow(
        "Your answer is right, but it goes through all accepted requests for each new one. Only one of them decides about each limit.",
        """
def accepted_requests(times: list[int], limits: list[tuple[int, int]]) -> int:
    accepted: list[int] = []
    for now in times:
        kept = True
        for most, seconds in limits:
            recent = 0
            for time in accepted:
                if time > now - seconds:
                    recent += 1
            if recent >= most:
                kept = False
        if kept:
            accepted.append(now)
    return len(accepted)
""",
    )
]
EXPLANATION = """
The accepted seconds are in order. With a limit of `most`, a new request would make one too many exactly if the one `most` places before it is still too near; so a single look decides. For `(2, 10)`:

| request | two places back | accepted |
|---|---|---|
| 5 | – | yes |
| 9 | – | yes |
| 12, 14 | 5 | no |
| 15 | 5 | yes |
| 16 | 9 | no |

Each request costs one look for each limit. A queue for each limit that drops old seconds is nearly as fast, but keeps the same seconds several times.
"""


def accepted_requests(times: list[int], limits: list[tuple[int, int]]) -> int:
    accepted: list[int] = []
    for now in times:
        if all(len(accepted) < most or accepted[-most] <= now - seconds for most, seconds in limits):
            accepted.append(now)
    return len(accepted)


def inputs(rng):
    times, now = [], rng.randint(0, 3)
    for _ in range(rng.randint(4, 14)):
        times.append(now)
        now += rng.choice([0, 1, 1, 2, 3, 5])
    return times, [(rng.randint(1, 3), rng.randint(1, 10)) for _ in range(rng.choice([1, 1, 2, 2, 3]))]


def large(rng, size):
    times, now = [], 0
    for _ in range(size):
        times.append(now)
        now += rng.randint(0, 9)
    return times, [(5, 10), (size // 2, 86_400), (size, 600_000)]
