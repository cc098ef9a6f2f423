"""Two working keys

Only two keys of an old pocket calculator still work: one doubles the number on the display, the other takes 3 away. The display shows whole numbers from 0 to `limit`; a key that would lead outside
does nothing.

At first the display shows `start`, which lies between 0 and `limit`. Return all numbers that can ever be on the display, `start` included, in ascending order.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("GENERATE", "SEARCH")
HINTS = (
    "From a number you get to at most two others. What has to happen with each of those that is new?",
    "Keep the numbers seen so far, and a list of those whose keys you still have to try. Stop when the list is empty.",
    "Take a number from the list, compute both results, and keep a result if it lies between 0 and `limit` and was not seen before: then it goes to both collections.",
)
EXAMPLES = [
    Example((4, 10), why="4 gives 8 and 1, 8 gives 5, 1 gives 2, 5 gives 10 and 2, 10 gives 7"),
    Example((6, 11), why="6, 3 and 0"),
    Example((2, 3), why="neither key does anything"),
]
EDGES = {
    "from 0 to": Edge((0, 5), "start at 0"),
    "would lead outside": Edge((1, 1), "no key does anything"),
    "`start` included": Edge((5, 5), "start at the limit"),
}
ALWAYS = [
    (7, 80),
]
MISTAKES = [
    Mistake("You press each key once only. Go on from the numbers you found.", "waiting.append(result)", "waiting.extend([])"),
    Mistake("The limit itself can still be displayed, so it is a valid result.", "0 <= result <= limit", "0 <= result < limit"),
    Mistake("0 can be displayed as well, so it is a valid result of a key.", "0 <= result <= limit", "0 < result <= limit"),
    Mistake("The other key takes 3 away; you only double.", "for result in (2 * number, number - 3)", "for result in (2 * number,)"),
]
ORACLE = """
def shown(start: int, limit: int) -> list[int]:
    numbers = {start}
    for _ in range(limit + 1):
        numbers |= {2 * n for n in numbers if 2 * n <= limit} | {n - 3 for n in numbers if n >= 3}
    return sorted(numbers)
"""
EXPLANATION = """
The numbers are the nodes of a graph that is stored nowhere: the two keys tell the neighbours of a number when they are needed. For start 4 and limit 10:

| number | doubled | minus 3 | new |
|---|---|---|---|
| 4 | 8 | 1 | 8, 1 |
| 1 | 2 | outside | 2 |
| 2 | 4 | outside | none |
| 8 | outside | 5 | 5 |
| 5 | 10 | 2 | 10 |
| 10 | outside | 7 | 7 |
| 7 | outside | 4 | none |

Each number is tried once, so there are at most `limit` + 1 rounds. One could also press both keys on all numbers again and again until nothing new turns up, which repeats much work.
"""


def shown(start: int, limit: int) -> list[int]:
    seen = {start}
    waiting = [start]
    while waiting:
        number = waiting.pop()
        for result in (2 * number, number - 3):
            if 0 <= result <= limit and result not in seen:
                seen.add(result)
                waiting.append(result)
    return sorted(seen)


def inputs(rng):
    limit = rng.randint(1, 30)
    return (rng.choice([rng.randint(0, limit), rng.randint(0, limit), limit, 1]), limit)
