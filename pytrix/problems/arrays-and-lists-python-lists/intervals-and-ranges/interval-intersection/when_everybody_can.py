"""When everybody can

Some friends want to play cards. `free` lists when each of them has time: lists of two hours, from and until, the second being later. There is at least one friend.

Return the span in which all of them have time, as a list of two hours. If there is no such span of at least one hour, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "COMPARE")
HINTS = (
    "They can begin when the last one has come. When do they have to end?",
    "The common span begins at the latest of all beginnings and ends at the earliest of all ends.",
    "Work out `max` of the first and `min` of the second numbers. Where the beginning is not before the end, there is no span.",
)
EXAMPLES = [
    Example(([[16, 20], [18, 22], [15, 21]],), why="the last one comes at 18, the first one leaves at 20"),
    Example(([[16, 18], [19, 22]],), why="one leaves before the other comes"),
    Example(([[17, 23]],), why="a single friend decides alone"),
]
EDGES = {
    "at least one hour": Edge(([[15, 18], [18, 20]],), "one leaves as the other comes"),
    "all of them": Edge(([[10, 14], [12, 20], [16, 20]],), "the second fits both others, which do not fit each other"),
    "two hours": Edge(([[1, 9], [3, 4], [2, 8]],), "one has much less time than the others"),
    "each of them": Edge(([[5, 9], [4, 8], [2, 7]],), "the first one comes last and leaves last"),
}
MISTAKES = [
    Mistake("You take the earliest beginning and the latest end: then somebody is there, but not everybody.", "    begin = max(each[0] for each in free)\n    end = min(each[1] for each in free)\n", "    begin = min(each[0] for each in free)\n    end = max(each[1] for each in free)\n"),
    Mistake("Where one leaves as the other comes, there is no hour in common.", "if begin < end", "if begin <= end"),
    Mistake("Without a common span your list holds a beginning that lies after the end. It should be empty.", "    return [begin, end] if begin < end else []\n", "    return [begin, end]\n"),
]
EXPLANATION = """
Everybody is there from the moment in which the last one has come until the first one leaves. These are the largest beginning and the smallest end, wherever in the list they stand. For 16 to 20, 18 to 22 and 15 to 21:

| | values | chosen |
|---|---|---|
| beginnings | 16, 18, 15 | 18 |
| ends | 20, 22, 21 | 20 |

If the beginning is not before the end, there is no moment at which all of them are there. Each friend is looked at twice.
"""


def common_time(free: list[list[int]]) -> list[int]:
    begin = max(each[0] for each in free)
    end = min(each[1] for each in free)
    return [begin, end] if begin < end else []


def inputs(rng):
    free = []
    for _ in range(rng.randint(1, 4)):
        begin = rng.randint(8, 15)
        free.append([begin, begin + rng.randint(2, 8)])
    return (free,)
