"""One letter for several pieces of news

A club sends its news by post, but not each piece in a letter of its own. The first piece of news opens an envelope. The envelope is posted `wait` days after that, and all news that arrives until then, the day of posting included, goes into it. The next piece of news opens another envelope.

`days` holds the days on which news arrived, in ascending order; several may arrive on one day. Return a list with a tuple for each envelope: the day on which it is posted and how many pieces it holds. Without news it is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "COUNT")
CONSTRAINTS = ("`wait` is at least 0",)
HINTS = (
    "Which day decides whether a piece of news still fits: the day of the news before it, or another one?",
    "Go through the days and remember the envelope that is open: when it is posted, and what is in it so far.",
    "If there is an envelope and the day is not after its day of posting, count one more in it. Else begin an envelope that is posted `wait` days later.",
)
EXAMPLES = [
    Example(([1, 2, 4, 5, 9], 3), why="opened on day 1, posted on day 4; the next on day 8"),
    Example(([3, 6, 9], 3), why="day 6 still fits, day 9 doesn't"),
    Example(([10], 5)),
]
EDGES = {
    "Without news": ([], 4),
    "several may arrive on one day": ([2, 2, 2, 7, 7], 1),
    "`wait` days": Edge(([1, 1, 2], 0), "no waiting"),
    "day of posting included": ([1, 3, 5], 2),
}
MISTAKES = [
    Mistake("The days of waiting count from the first piece in the envelope, not from the latest.", "            count += 1\n", "            count += 1\n            posted = day + wait\n"),
    Mistake("News that arrives on the day of posting still goes into the envelope.", "day <= posted", "day < posted"),
    Mistake("The last envelope is posted as well, though no news follows it.", "    if count:\n        sent.append((posted, count))\n    return", "    return"),
    Mistake("The new envelope holds the piece that opened it.", "posted, count = day + wait, 1", "posted, count = day + wait, 0"),
]
ALSO_RIGHT = [
    Way(
        "The envelope lies in the list from the start and is exchanged for a fuller one; then nothing is left to do at the end.",
        '''
def envelopes(days: list[int], wait: int) -> list[tuple[int, int]]:
    posted: list[tuple[int, int]] = []
    for day in days:
        if posted and day <= posted[-1][0]:
            when, count = posted[-1]
            posted[-1] = (when, count + 1)
        else:
            posted.append((day + wait, 1))
    return posted
''',
    )
]
ORACLE = '''
def envelopes(days: list[int], wait: int) -> list[tuple[int, int]]:
    if not days:
        return []
    end = days[0] + wait
    inside = [day for day in days if day <= end]
    return [(end, len(inside)), *envelopes(days[len(inside):], wait)]
'''
EXPLANATION = """
One envelope is open at a time, and its day of posting is fixed by the first piece of news in it.

| day | posted | count |
|---|---|---|
| 1 | 4 | 1 |
| 2 | 4 | 2 |
| 4 | 4 | 3 |
| 5 | 8 | 1 |
| 9 | 12 | 1 |

Each piece of news is looked at once.
"""


def envelopes(days: list[int], wait: int) -> list[tuple[int, int]]:
    sent = []
    posted, count = 0, 0
    for day in days:
        if count and day <= posted:
            count += 1
        else:
            if count:
                sent.append((posted, count))
            posted, count = day + wait, 1
    if count:
        sent.append((posted, count))
    return sent


def inputs(rng):
    return sorted(rng.randint(1, 20) for _ in range(rng.randint(0, 9))), rng.randint(0, 5)
