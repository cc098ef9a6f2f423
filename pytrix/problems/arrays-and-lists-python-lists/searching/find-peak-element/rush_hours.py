"""Rush hours

A bridge counts its cyclists hour by hour: `cyclists`. An hour is a rush hour if more cyclists came than in the hour
before and more than in the hour after it. The first and the last hour have only one neighbour, and the comparison
with that one decides.

Return the positions of all rush hours, counted from 0, in ascending order. If only a single hour was counted, it is a
rush hour; without any hours the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("numbers of cyclists are 0 or more",)
HINTS = (
    "Which two numbers decide whether the hour at position 5 is a rush hour? Which ones decide at position 0?",
    "The first and the last hour become like all others if you imagine a very small number beside them.",
    "Put such a number at both ends of a copy of the list; then every hour has two neighbours to compare with.",
)
EXAMPLES = [
    Example(([30, 12, 45, 45, 20, 60],), why="30 and 60 at the ends; neither 45 has more than both its neighbours"),
    Example(([5, 9, 4],), why="9 is more than 5 and 4"),
    Example(([1, 2, 3],), why="only the last hour"),
]
EDGES = {
    "without any hours": ([],),
    "a single hour": ([0],),
    "first and": Edge(([8, 3, 2],), "falling from the start"),
    "more cyclists": Edge(([4, 4, 4],), "the same number every hour"),
    "0": Edge(([0, 0, 1, 0],), "hours without cyclists"),
}
MISTAKES = [
    Mistake("The first and the last hour can be rush hours as well.", "range(1, len(padded) - 1)", "range(2, len(padded) - 2)"),
    Mistake("An hour with as many cyclists as its neighbour is no rush hour.", "> padded[place + 1]", ">= padded[place + 1]"),
    Mistake("You compare with the hour before only.", " > padded[place + 1]", ""),
    Mistake("Position -1 is the last hour, so the first hour is compared with the last one.",
            """
def rush_hours(cyclists: list[int]) -> list[int]:
    found = []
    for place in range(len(cyclists)):
        after = cyclists[place + 1] if place + 1 < len(cyclists) else -1
        if cyclists[place - 1] < cyclists[place] > after or len(cyclists) == 1:
            found.append(place)
    return found
"""),
    Mistake("You return the numbers of cyclists. Return the positions of the hours.", "[place - 1 for place", "[padded[place] for place"),
]
EQUIVALENT = {
    "padded = [-1, *cyclists, -1] -> padded = [-2, *cyclists, -1]": "any number below 0 will do",
    "padded = [-1, *cyclists, -1] -> padded = [-1, *cyclists, -2]": "any number below 0 will do",
    "return [place - 1 for place in range(1, len(padded) - 1) if padded[place - 1] < padded[place] > padded[place + 1]] -> return [place - 1 for place in range(0, len(padded) - 1) if padded[place - 1] < padded[place] > padded[place + 1]]":
        "the number put in front is never more than its neighbour",
    "return [place - 1 for place in range(1, len(padded) - 1) if padded[place - 1] < padded[place] > padded[place + 1]] -> return [place - 1 for place in range(1, len(padded) - 0) if padded[place - 1] < padded[place] > padded[place + 1]]":
        "the comparison with the hour before fails at the number put behind",
}
ALSO_RIGHT = [
    Way("Instead of padding, each comparison can be left out where there is no neighbour; the condition gets longer, but no copy is made.",
        """
def rush_hours(cyclists: list[int]) -> list[int]:
    found = []
    last = len(cyclists) - 1
    for place, count in enumerate(cyclists):
        if (place == 0 or cyclists[place - 1] < count) and (place == last or count > cyclists[place + 1]):
            found.append(place)
    return found
"""),
]
EXPLANATION = """
With `-1`, fewer than any number of cyclists, at both ends every hour has two neighbours. For
`[30, 12, 45, 45, 20, 60]` the padded list is `[-1, 30, 12, 45, 45, 20, 60, -1]`, and larger than both neighbours are
only 30 and 60, at positions 0 and 5. Python allows both comparisons in one: `before < count > after`. To find *all*
such hours every one has to be looked at; to find just one, halving would do.
"""


def rush_hours(cyclists: list[int]) -> list[int]:
    padded = [-1, *cyclists, -1]
    return [place - 1 for place in range(1, len(padded) - 1) if padded[place - 1] < padded[place] > padded[place + 1]]


def inputs(rng):
    return (integers(rng, 1, 8, 0, rng.choice([3, 20])),)
