"""The longest dry spell

A gardener measures the rain every day: `rain` lists it in millimetres. A day is dry if at most `limit` millimetres
fell.

Return the length of the longest dry spell, the largest number of dry days in a row. If no day was dry, or there are
no days, return `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Think of the dry spell that lasts until today. What happens to it if today is wet?",
    "Remember where the present dry spell began. A wet day moves that beginning behind itself.",
    "After each day the spell reaches from its beginning to this day; compare its length with the longest so far.",
)
EXAMPLES = [
    Example(([0, 2, 9, 1, 0, 0, 12], 2), why="1, 0, 0"),
    Example(([5, 7], 4), why="no day was dry"),
    Example(([3, 3, 3], 3), why="at most 3 millimetres every day"),
]
EDGES = {
    "there are no days": ([], 1),
    "at most `limit`": Edge(([4, 5, 4, 4], 4), "days at exactly the limit"),
    "in a row": Edge(([9, 0, 0, 9, 0, 0, 0], 0), "the longest one lasts until the end"),
}
ALWAYS = [([0, 2], 1)]
MISTAKES = [
    Mistake("A day with exactly the limit is dry.", "fell > limit", "fell >= limit"),
    Mistake("You count all dry days together. A wet day ends the spell.", "            first = day + 1\n", "            first += 1\n"),
    Mistake("You return the length of the last spell, not of the longest.", "longest = max(longest, day - first + 1)", "longest = day - first + 1"),
    Mistake("The wet day itself does not belong to the next spell.", "first = day + 1", "first = day"),
    Mistake("The spell has one day more than the distance of its first and last day.", "day - first + 1)", "day - first)"),
]
ALSO_RIGHT = [
    Way("A counter does as well: it grows on dry days and falls back to 0 on wet ones.",
        """
def longest_dry_spell(rain: list[int], limit: int) -> int:
    longest = spell = 0
    for fell in rain:
        spell = spell + 1 if fell <= limit else 0
        longest = max(longest, spell)
    return longest
"""),
]
EXPLANATION = """
The present spell reaches from `first` to today. A wet day makes it empty by moving `first` behind today. For
`[0, 2, 9, 1, 0, 0, 12]` and limit 2:

| day | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|---|
| rain | 0 | 2 | 9 | 1 | 0 | 0 | 12 |
| first | 0 | 0 | 3 | 3 | 3 | 3 | 7 |
| length | 1 | 2 | 0 | 1 | 2 | 3 | 0 |

Both ends of this window only move forward; each day is looked at once.
"""


def longest_dry_spell(rain: list[int], limit: int) -> int:
    first = 0
    longest = 0
    for day, fell in enumerate(rain):
        if fell > limit:
            first = day + 1
        longest = max(longest, day - first + 1)
    return longest


def inputs(rng):
    return (integers(rng, 2, 10, 0, rng.choice([3, 8])), rng.randint(0, 4))
