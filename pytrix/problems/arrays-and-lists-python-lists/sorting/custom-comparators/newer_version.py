"""Which version is newer?

A program compares version numbers, such as `2.10.3`: whole numbers separated by full stops. Write the comparison that
a sort could use.

Return `-1` if the version `one` is older than `other`, `1` if it is newer, and `0` if they mean the same. The numbers
are compared from left to right, and the first difference decides. If one version has fewer numbers, zeros are meant
in the missing places, so `2.1` and `2.1.0` are the same.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Why is `2.10` newer than `2.9`, although `1` comes before `9`?",
    "Turn both versions into lists of numbers and compare entry by entry.",
    "Go on as far as the longer list reaches; where the shorter one has ended, its number is 0. At the first difference return the answer.",
)
EXAMPLES = [
    Example(("2.9", "2.10"), why="10 is more than 9"),
    Example(("3.0", "2.8.7"), why="the first number decides"),
    Example(("2.1", "2.1.0"), why="the missing number is a zero"),
]
EDGES = {
    "fewer numbers": Edge(("4", "4.0.1"), "a zero does not help"),
    "the same": ("7.2.5", "7.2.5"),
    "zeros are meant": Edge(("6.0.0", "6"), "more than one zero is missing"),
    "zeros": Edge(("0", "0.0"), "nothing but zeros"),
    "from left to right": Edge(("1.2.3", "1.3.2"), "later numbers no longer matter"),
    "whole numbers": Edge(("01.4", "1.4"), "a leading zero"),
}
MISTAKES = [
    Mistake("You compare the texts, so 2.10 seems older than 2.9.", """
def compare_versions(one: str, other: str) -> int:
    return (one > other) - (one < other)
"""),
    Mistake("In the missing places zeros are meant: 2.1 and 2.1.0 are the same.", """
def compare_versions(one: str, other: str) -> int:
    first = [int(number) for number in one.split(".")]
    second = [int(number) for number in other.split(".")]
    return (first > second) - (first < second)
"""),
    Mistake("Only the places that both versions have are compared; a later number can still decide.", """
def compare_versions(one: str, other: str) -> int:
    for first, second in zip(one.split("."), other.split(".")):
        if int(first) != int(second):
            return -1 if int(first) < int(second) else 1
    return 0
"""),
    Mistake("Older and newer are exchanged in your answer.", "return -1 if int(first) < int(second) else 1", "return 1 if int(first) < int(second) else -1"),
]
EXPLANATION = """
A comparison returns a negative number, zero or a positive one; that is the form which `cmp_to_key` expects.
`zip_longest` walks along both lists and puts a `0` into missing places. For `2.9` and `2.10`:

| place | one | other | decision |
|---|---|---|---|
| 0 | 2 | 2 | go on |
| 1 | 9 | 10 | -1 |

The first difference decides, and if there is none, the versions mean the same. The work grows with the number of
places.
"""

from itertools import zip_longest


def compare_versions(one: str, other: str) -> int:
    for first, second in zip_longest(one.split("."), other.split("."), fillvalue="0"):
        if int(first) != int(second):
            return -1 if int(first) < int(second) else 1
    return 0


def inputs(rng):
    one = [rng.choice([0, 1, 2, 9, 10, 11]) for _ in range(rng.randint(1, 4))]
    other = one[: rng.randint(1, len(one))] + [rng.choice([0, 0, 1, 10]) for _ in range(rng.randint(0, 2))]
    if rng.random() < 0.3:
        place = rng.randrange(len(other))
        other[place] = rng.choice([0, 2, 10])
    pair = [".".join(map(str, one)), ".".join(map(str, other))]
    rng.shuffle(pair)
    return tuple(pair)
