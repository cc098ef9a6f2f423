"""One guide for all tours

A castle offers guided tours. Each entry of `tours` is a list of two numbers: the minute at which a tour begins and
the minute at which it ends, which is later. The tours are in no particular order.

Return whether a single guide can lead all of them. The guide can begin a tour in the same minute in which another one
ends. If there are no tours, the answer is yes.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("VALIDATE", "SORT")
HINTS = (
    "If the tours were written down in the order of their beginnings, which two of them could get in each other's way?",
    "Sort them. Then it is enough to compare each tour with the one directly before it.",
    "Return False as soon as a tour begins before the one in front of it has ended; after the whole walk the answer is True.",
)
EXAMPLES = [
    Example(([[600, 660], [500, 560], [660, 700]],), why="one tour may begin when another ends"),
    Example(([[60, 120], [100, 130]],), why="at minute 100 the first tour still goes on"),
    Example(([[300, 310]],), why="one tour"),
]
EDGES = {
    "no tours": ([],),
    "in the same minute": ([[10, 20], [20, 30], [5, 10]],),
    "no particular order": Edge(([[40, 50], [10, 45]],), "listed the wrong way round"),
    "minute at which a tour begins": Edge(([[5, 9], [5, 7]],), "two tours begin together"),
    "a single guide": Edge(([[1, 5], [19, 30], [10, 20]],), "the second and the third share one minute"),
    "all of them": Edge(([[10, 90], [20, 30], [95, 99]],), "a short tour during a long one"),
}
MISTAKES = [
    Mistake("A tour may begin in the very minute in which another one ends.", "later[0] < earlier[1]", "later[0] <= earlier[1]"),
    Mistake("The tours come in no particular order: sort them first.", "order = sorted(tours)", "order = tours"),
    Mistake("You return after the first pair. The answer True is known only when all have been compared.",
            "            return False\n    return True", "            return False\n        return True\n    return True"),
    Mistake("You compare the beginnings of two tours. What matters is when the earlier one ends.",
            "later[0] < earlier[1]", "later[0] == earlier[0]"),
]
ORACLE = """
def one_guide_is_enough(tours: list[list[int]]) -> bool:
    minutes = [minute for begin, end in tours for minute in range(begin, end)]
    return len(minutes) == len(set(minutes))
"""
ALSO_RIGHT = [
    Way("`all` with `zip` says the same in one expression: every tour has ended when the next one begins.",
        """
def one_guide_is_enough(tours: list[list[int]]) -> bool:
    order = sorted(tours)
    return all(earlier[1] <= later[0] for earlier, later in zip(order, order[1:]))
"""),
]
EXPLANATION = """
In the order of beginnings, two tours that overlap anywhere always show it between neighbours: if a tour ends after a
later one begins, it also ends after the very next one begins. For `[[600, 660], [500, 560], [660, 700]]`, sorted by
beginning:

| earlier | later | begins too early? |
|---|---|---|
| 500–560 | 600–660 | no |
| 600–660 | 660–700 | no |

Sorting takes `n` log `n` steps and the comparisons `n`; comparing all pairs would take `n` squared.
"""


def one_guide_is_enough(tours: list[list[int]]) -> bool:
    order = sorted(tours)
    for earlier, later in zip(order, order[1:]):
        if later[0] < earlier[1]:
            return False
    return True


def inputs(rng):
    minute, tours = rng.randint(1, 20), []
    for _ in range(rng.randint(2, 5)):
        length = rng.randint(2, 9)
        tours.append([minute, minute + length])
        minute += length + rng.choice([0, 0, 1, 4])
    if rng.random() < 0.5:
        tour = rng.choice(tours)
        tours.append([tour[1] - 1, tour[1] + rng.randint(0, 6)])
    rng.shuffle(tours)
    return (tours,)
