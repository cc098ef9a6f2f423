"""The guide's longest break

A guide leads several tours a day. `tours` lists them as lists of two minutes of the day, beginning and end, the end
being later. No two tours overlap, but they are in no particular order. A tour may begin in the minute in which another
one ends.

Return the length of the longest break between two tours that follow each other in time, in minutes. With fewer than two
tours there is no break: return `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SORT", "SEARCH")
HINTS = (
    "Between which tours are the breaks? Can you see that in the list as it is given?",
    "Put the tours in the order of time. Each break goes from the end of one tour to the beginning of the next.",
    "`sorted` orders lists by their first number. `zip` pairs each tour with the next one, and `max` has a default for an empty list.",
)
EXAMPLES = [
    Example(([[600, 660], [780, 840], [690, 720]],), why="30 minutes, and then 60 minutes"),
    Example(([[540, 600], [600, 650]],), why="no time between them"),
    Example(([[500, 590]],), why="a single tour"),
]
EDGES = {
    "fewer than two": ([],),
    "in the minute in which another": ([[700, 800], [600, 700], [500, 600]],),
    "no particular order": ([[1000, 1100], [480, 500], [600, 840]],),
    "between two tours": Edge(([[600, 700], [500, 540]],), "two tours, the later one first"),
    "longest break": Edge(([[480, 490], [600, 610], [640, 650], [655, 700]],), "the longest one comes first"),
}
MISTAKES = [
    Mistake("The list is in no particular order: put the tours in the order of time first.", "sorted(tours)", "tours"),
    Mistake("A break begins when a tour ends, not when it begins.", "later[0] - earlier[1]", "later[0] - earlier[0]"),
    Mistake("You return the break before the last tour. Compare all breaks.", "return max(breaks, default=0)", "return breaks[-1] if breaks else 0"),
    Mistake("With fewer than two tours there is no break, and `max` has nothing to choose from.", "max(breaks, default=0)", "max(breaks)"),
    Mistake("You add up all breaks. Only the longest one is wanted.", "max(breaks, default=0)", "sum(breaks)"),
]
ALSO_RIGHT = [
    Way("A loop that remembers when the last tour ended does without pairs; the first tour needs care, since no break comes before it.",
        """
def longest_break(tours: list[list[int]]) -> int:
    longest = 0
    last_end = None
    for begin, end in sorted(tours):
        if last_end is not None:
            longest = max(longest, begin - last_end)
        last_end = end
    return longest
"""),
]
EXPLANATION = """
In the order of time each break lies between two neighbours. For `[[600, 660], [780, 840], [690, 720]]`:

| tour | next tour | break |
|---|---|---|
| 600–660 | 690–720 | 30 |
| 690–720 | 780–840 | 60 |

Sorting takes about `n` log `n` steps for `n` tours, and the walk over the neighbours `n`. Without the order, each tour
would have to be compared with every other.
"""


def longest_break(tours: list[list[int]]) -> int:
    in_order = sorted(tours)
    breaks = [later[0] - earlier[1] for earlier, later in zip(in_order, in_order[1:])]
    return max(breaks, default=0)


def inputs(rng):
    minute, tours = rng.randint(420, 540), []
    for _ in range(rng.randint(2, 5)):
        end = minute + rng.randint(20, 90)
        tours.append([minute, end])
        minute = end + rng.choice([0, 5, 15, rng.randint(1, 80)])
    rng.shuffle(tours)
    return (tours,)
