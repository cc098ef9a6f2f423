"""The same magnets again

A child lays whole numbers on the fridge with digit magnets, one number after the other. Two numbers are **of a kind**
if they need exactly the same magnets: 112 and 211 are of a kind, 12 and 112 are not.

`numbers` lists what was laid, all of it at least 1; a number may be laid several times. Return the largest group of
numbers that are of a kind, in the order in which they were laid. If several groups are equally large, return the one
whose first number was laid first. Without numbers, return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "COUNT")
HINTS = (
    "Which magnets does 310 need? How could you write them down so that 103 gives exactly the same?",
    "Make a text of each number, sort its digits, and use them as the key of a dictionary of lists.",
    "Of the dictionary's lists you need the longest. `max` can be told to compare by `len`, and `default` is for when there is none.",
)
EXAMPLES = [
    Example(([112, 30, 211, 12, 121],), why="112, 211 and 121 need the same three magnets"),
    Example(([45, 9, 54, 90],)),
    Example(([7, 70, 700],), why="three groups of one, and 7 came first"),
]
EDGES = {
    "Without numbers": ([],),
    "laid several times": ([8, 21, 8, 12, 8],),
    "exactly the same magnets": Edge(([121, 122, 112, 212],), "the same digits, but other numbers of them"),
    "equally large": Edge(([31, 52, 13, 25],), "two groups of two"),
    "12 and 112 are not": Edge(([112, 12, 21],), "a digit more"),
}
MISTAKES = [
    Mistake("You only ask which digits occur. 12 and 112 have the same two digits, but 112 needs one magnet more.", "sorted(str(number))", "sorted(set(str(number)))"),
    Mistake("You add up the digits. 13 and 22 have the same sum and need other magnets.", "tuple(sorted(str(number)))", "(str(sum(map(int, str(number)))),)"),
    Mistake("If several groups are equally large, you return the one that began last.", "max(kinds.values(),", "max(reversed(list(kinds.values())),"),
    Mistake("You put the group in ascending order. Its numbers should stay in the order in which they were laid.", "return max(kinds.values(), key=len, default=[])", "return sorted(max(kinds.values(), key=len, default=[]))"),
]
EXPLANATION = """
The sorted digits of a number say which magnets it needs, so numbers of a kind share a key.

| number | key | its group afterwards |
|---|---|---|
| 112 | 1, 1, 2 | `[112]` |
| 30 | 0, 3 | `[30]` |
| 211 | 1, 1, 2 | `[112, 211]` |
| 12 | 1, 2 | `[12]` |
| 121 | 1, 1, 2 | `[112, 211, 121]` |

`max` keeps the first of several equally long lists, and a dictionary remembers the order in which its keys came. Each
number is looked at once.
"""


def largest_kind(numbers: list[int]) -> list[int]:
    kinds: dict[tuple[str, ...], list[int]] = {}
    for number in numbers:
        kinds.setdefault(tuple(sorted(str(number))), []).append(number)
    return max(kinds.values(), key=len, default=[])


def inputs(rng):
    pool = rng.choice([[12, 21, 112, 121, 211, 122], [30, 3, 300, 33, 13, 31], [45, 54, 9, 90, 81, 18]])
    return ([rng.choice(pool) for _ in range(rng.randint(2, 8))],)
