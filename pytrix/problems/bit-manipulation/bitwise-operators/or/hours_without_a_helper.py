"""Hours without a helper

A museum shop is open for `hours` hours, numbered from 0. Each of the `helpers` hands in one number: bit h of it is 1 if the helper can come in hour
h. So 5, in binary `101`, says hours 0 and 2.

Return the hours in which nobody can come, in rising order. Helpers may name hours after closing time; those do not matter. If there are
no helpers, nobody comes at all.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
CONSTRAINTS = ("`hours` is at least 1",)
HINTS = (
    "Two helpers say `0101` and `0011`. Which number says in which hours at least one of them comes?",
    "The operator `|` keeps each 1 that stands on either side. Merge all helpers into a single number first.",
    "Start from 0 and merge the helpers into it one by one. Then keep each hour whose bit, moved to the right end, is 0.",
)
EXAMPLES = [
    Example(([5, 4, 16], 6), why="hours 0, 2 and 4 are taken care of"),
    Example(([3, 2], 2), why="hours 0 and 1 both have somebody"),
    Example(([12], 3), why="hour 3 is after closing time"),
]
EDGES = {"no helpers": ([], 3), "after closing time": Edge(([8], 1), "one hour, and a late helper")}
ALWAYS = [([1, 1, 4], 4)]
MISTAKES = [
    Mistake("Adding is not merging: if two helpers come in the same hour, their bits add up to another one.", "staffed |= helper", "staffed += helper"),
    Mistake("You keep the hours in which all come. One helper is enough for an hour.", "staffed = 0", "staffed = -1", "staffed |= helper", "staffed &= helper"),
    Mistake("Hours are numbered from 0, so the last one is `hours` minus 1.", "for hour in range(hours)", "for hour in range(1, hours + 1)"),
    Mistake("These are the hours with a helper; the question is which ones have none.", "if not staffed", "if staffed"),
]
ORACLE = """
def unstaffed(helpers: list[int], hours: int) -> list[int]:
    free = []
    for hour in range(hours):
        if all((helper // 2**hour) % 2 == 0 for helper in helpers):
            free.append(hour)
    return free
"""
ALSO_RIGHT = [
    Way("`reduce` merges the helpers in one expression.", """
def unstaffed(helpers: list[int], hours: int) -> list[int]:
    from functools import reduce
    from operator import or_

    staffed = reduce(or_, helpers, 0)
    return [hour for hour in range(hours) if not staffed >> hour & 1]
"""),
]
EXPLANATION = """
`|` puts a 1 where either side has one, so after merging all helpers each bit says whether anybody comes. For 5, 4, 16:

| helper | in binary | merged |
|---|---|---|
| 5 | `00101` | `00101` |
| 4 | `00100` | `00101` |
| 16 | `10000` | `10101` |

Of the hours 0 to 5, the bits 1, 3 and 5 are 0. That costs one step for each helper and each hour. Another way asks every helper for every
hour, which costs helpers times hours.
"""


def unstaffed(helpers: list[int], hours: int) -> list[int]:
    staffed = 0
    for helper in helpers:
        staffed |= helper
    return [hour for hour in range(hours) if not staffed >> hour & 1]


def inputs(rng):
    hours = rng.randint(1, 8)
    return ([rng.randint(0, 2 ** (hours + 1) - 1) & rng.randint(0, 511) for _ in range(rng.randint(1, 4))], hours)
