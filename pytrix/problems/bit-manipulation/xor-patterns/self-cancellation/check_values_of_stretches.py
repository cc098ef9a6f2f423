"""Check values of stretches

The check value of a stretch of a file is the XOR of all its bytes. A server holds the file `data` and gets many claims `(start, stop, value)`: the
stretch from position `start` to just before `stop` has this check value.

Return how many of the `claims` are true. A stretch without bytes, where start and stop are equal, has the check value 0. Walking through the stretch for
each claim is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
CONSTRAINTS = ("bytes are from 0 to 255", "`start` is at least 0 and at most `stop`, which is at most the length of `data`")
HINTS = (
    "If you know the check value of the first 3 bytes and that of the first 7, what do you know about the bytes between?",
    "The beginning that both have in common cancels itself. So a table of the check values of all beginnings is enough.",
    "Build the table from left to right, with 0 for no bytes in front. A claim is true if the entries at start and stop, combined by `^`, give its value.",
)
EXAMPLES = [
    Example(([5, 3, 6, 5], [(0, 2, 6), (1, 4, 0), (2, 4, 2)]), why="5 ^ 3 is 6, and 3 ^ 6 ^ 5 is 0, but 6 ^ 5 is 3"),
    Example(([7, 7], [(0, 2, 0), (1, 1, 0), (1, 2, 7)])),
    Example(([9], [(0, 1, 0)]), why="the check value is 9"),
]
EDGES = {"A stretch without bytes": Edge(([], [(0, 0, 0), (0, 0, 1)]), "an empty file"), "equal": Edge(([4, 8], [(2, 2, 0), (2, 2, 8)]), "start and stop at the end")}
ALWAYS = [([3], [(0, 1, 3), (0, 1, 3)])]
MISTAKES = [
    Mistake("The table needs an entry for no bytes at all, 0, before the first byte.", "beginnings = [0]", "beginnings = []", "data:\n        beginnings.append(beginnings[-1] ^ byte)",
            "data:\n        beginnings.append((beginnings[-1] if beginnings else 0) ^ byte)", "beginnings[stop] ^ beginnings[start]", "beginnings[stop - 1] ^ beginnings[start - 1]"),
    Mistake("The stretch ends just before `stop`.", "beginnings[stop] ^", "beginnings[min(stop + 1, len(data))] ^"),
    Mistake("What cancels a XOR is another XOR, not a subtraction.", "beginnings[stop] ^ beginnings[start]", "beginnings[stop] - beginnings[start]"),
    Mistake("The bytes before `start` do not belong to the stretch.", "beginnings[stop] ^ beginnings[start]", "beginnings[stop]"),
]
SIZE = 20_000
SLOW = [
    Slow("You walk through the stretch of every claim anew; with many claims and long stretches, that takes too long.", """
def true_claims(data: list[int], claims: list[tuple[int, int, int]]) -> int:
    count = 0
    for start, stop, value in claims:
        check = 0
        for byte in data[start:stop]:
            check ^= byte
        count += check == value
    return count
"""),
]
ALSO_RIGHT = [
    Way("`accumulate` with `xor` builds the table.", """
def true_claims(data: list[int], claims: list[tuple[int, int, int]]) -> int:
    from itertools import accumulate
    from operator import xor

    beginnings = list(accumulate(data, xor, initial=0))
    return sum(beginnings[stop] ^ beginnings[start] == value for start, stop, value in claims)
"""),
]
EXPLANATION = """
The check value of the first `stop` bytes, combined with that of the first `start` bytes: the common beginning occurs twice and cancels itself. For
the bytes 5, 3, 6, 5 the table is 0, 5, 6, 0, 5:

| stretch | combined | check value |
|---|---|---|
| 0 to 2 | 6 ^ 0 | 6 |
| 1 to 4 | 5 ^ 5 | 0 |
| 2 to 4 | 5 ^ 6 | 3 |

One step for each byte and one for each claim. Walking through each stretch is another way, and costs the number of claims times their length.
"""


def true_claims(data: list[int], claims: list[tuple[int, int, int]]) -> int:
    beginnings = [0]
    for byte in data:
        beginnings.append(beginnings[-1] ^ byte)
    return sum(1 for start, stop, value in claims if beginnings[stop] ^ beginnings[start] == value)


def inputs(rng):
    data = [rng.randint(0, 7) for _ in range(rng.randint(1, 8))]
    claims = []
    for _ in range(rng.randint(1, 5)):
        start = rng.choice([0, rng.randint(0, len(data))])
        stop = rng.choice([len(data), rng.randint(start, len(data))])
        value = 0
        for byte in data[start:stop]:
            value ^= byte
        claims.append((start, stop, rng.choice([value, value, rng.randint(0, 7)])))
    return (data, claims)


def large(rng, size):
    data = [rng.randint(0, 3) for _ in range(size)]
    return (data, [(rng.randint(0, size // 4), rng.randint(size // 2, size), rng.randint(0, 3)) for _ in range(size // 4)])
