"""When the porter is needed

A club house is open from the moment in which the first of the day's meetings begins until the last one has ended, even if it is empty in between. `meetings` lists them in no particular order: lists of two hours, beginning and end, the end being later.

Return a list of three numbers: the hour at which the porter opens the house, the hour at which he closes it, and for how many hours it is open. Without meetings he stays at home: return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
HINTS = (
    "Does the meeting that begins last also have to end last?",
    "Find the smallest beginning and, separately, the largest end.",
    "Collect the beginnings and the ends in two lists, or go through the meetings and keep the best of each so far.",
)
EXAMPLES = [
    Example(([[14, 16], [9, 11], [10, 18]],), why="from 9 to 18, although the last to begin ends at 16"),
    Example(([[19, 22]],), why="a single meeting"),
    Example(([[8, 9], [20, 21]],), why="open all day, though empty most of it"),
]
EDGES = {
    "Without meetings": Edge(([],), "no meetings"),
    "the last one has ended": Edge(([[8, 20], [9, 10], [18, 19]],), "the first to begin ends last"),
    "in no particular order": Edge(([[12, 13], [7, 8], [16, 17]],), "first and last in the middle of the list"),
}
MISTAKES = [
    Mistake("The meeting that begins last need not be the one that ends last.", "    closes = max(end for _, end in meetings)\n", "    closes = max(meetings)[1]\n"),
    Mistake("The meetings are in no particular order, so the first of the list need not begin first.", "    opens = min(begin for begin, _ in meetings)\n", "    opens = meetings[0][0]\n"),
    Mistake("The house stays open in between: take the one hour from the other instead of adding the meetings up.", "closes - opens", "sum(end - begin for begin, end in meetings)"),
    Mistake("Without meetings there is no first beginning. Return an empty list before you look for it.", "    if not meetings:\n        return []\n", ""),
]
EXPLANATION = """
Beginning and end are looked for separately, because different meetings may have them. `max` of the pairs themselves would compare the beginnings, and the last one to begin need not end last. For 14 to 16, 9 to 11 and 10 to 18:

| | values | chosen |
|---|---|---|
| beginnings | 14, 9, 10 | 9 |
| ends | 16, 11, 18 | 18 |

`min` and `max` cannot choose from nothing, so the empty list comes first. Each meeting is looked at twice.
"""


def opening_hours(meetings: list[list[int]]) -> list[int]:
    if not meetings:
        return []
    opens = min(begin for begin, _ in meetings)
    closes = max(end for _, end in meetings)
    return [opens, closes, closes - opens]


def inputs(rng):
    meetings = []
    for _ in range(rng.randint(0, 5)):
        begin = rng.randint(7, 18)
        meetings.append([begin, begin + rng.randint(1, 5)])
    return (meetings,)
