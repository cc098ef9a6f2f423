"""The same dish not too soon

A canteen serves one dish a day, and `wishes` is a text with a letter for each time a dish has been wished for. All wishes are to be fulfilled, but between two days with the same dish there must be at least `pause` days with something else, or with the kitchen closed.

Return the fewest days from the first dish to the last.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
CONSTRAINTS = ("`pause` is at least 0", "there is at least one wish")
HINTS = (
    "Which dish is the one that makes the plan long?",
    "The dish wished for most often sets a frame: it comes, then `pause` days, and again. Other dishes fill the days between.",
    "With `m` wishes for it the frame has `m - 1` parts of `pause + 1` days, and at the end one day for each dish wished for just as often. If there are too many other wishes for closed days, the plan has as many days as wishes.",
)
EXAMPLES = [
    Example(("SSSPP", 2), why="S P . S P . S with two days closed"),
    Example(("AABBCC", 2)),
    Example(("SOUP", 9), why="every dish once"),
]
EDGES = {
    "at least `pause` days": Edge(("RRR", 3), "one dish only"),
    "kitchen closed": Edge(("AAAB", 1), "one closed day is needed"),
    "wished for": Edge(("XXXXYYYYZ", 3), "two dishes equally often"),
    "fewest days": Edge(("AAABBCCDD", 1), "more dishes than gaps"),
    "something else": Edge(("QQ", 0), "no pause at all"),
}
ALWAYS = [
    ('BBA', 3),
]
MISTAKES = [
    Mistake("The plan can't have fewer days than there are wishes.", "return max(len(wishes), (most - 1) * (pause + 1) + last)", "return (most - 1) * (pause + 1) + last"),
    Mistake("After the last time of the dish no pause is needed.", "(most - 1) * (pause + 1) + last", "most * (pause + 1)"),
    Mistake("Several dishes may be wished for equally often; each needs a day at the end.", "last = sum(count == most for count in counts.values())", "last = 1"),
    Mistake("A part of the frame has the dish itself and the pause after it.", "(most - 1) * (pause + 1)", "(most - 1) * pause"),
]
ALSO_RIGHT = [
    Way(
        "Making the plan day by day with the dish that is allowed and has the most wishes left gives the same number, and the plan with it, for more work.",
        '''
def fewest_days(wishes: str, pause: int) -> int:
    left = Counter(wishes)
    ready = dict.fromkeys(left, 0)
    day = 0
    while left:
        allowed = [dish for dish in left if ready[dish] <= day]
        if allowed:
            dish = max(allowed, key=left.__getitem__)
            left[dish] -= 1
            ready[dish] = day + pause + 1
            if not left[dish]:
                del left[dish]
        day += 1
    return day
''',
    )
]
ORACLE = '''
def fewest_days(wishes: str, pause: int) -> int:
    states = {(tuple(sorted(wishes)), ())}
    days = 0
    while not any(not left for left, _ in states):
        following = set()
        for left, recent in states:
            for dish in {*left, "."}:
                if dish == ".":
                    following.add((left, (recent + (".",))[-pause:] if pause else ()))
                elif dish not in recent:
                    rest = list(left)
                    rest.remove(dish)
                    following.add((tuple(rest), (recent + (dish,))[-pause:] if pause else ()))
        states = following
        days += 1
    return days
'''
EXPLANATION = """
The dish wished for most often can't be served faster than its pauses allow. Everything else fits between, or makes the parts longer, and then no day is closed. For `SSSPP` and a pause of 2:

| | |
|---|---|
| most wishes | 3, for S |
| frame | (3 - 1) · (2 + 1) = 6 days |
| last day | 1, as only S has 3 |
| days | 7, more than the 5 wishes |

Counting the wishes is all the work.
"""


def fewest_days(wishes: str, pause: int) -> int:
    counts = Counter(wishes)
    most = max(counts.values())
    last = sum(count == most for count in counts.values())
    return max(len(wishes), (most - 1) * (pause + 1) + last)


def inputs(rng):
    return "".join(rng.choice("AAABBC") for _ in range(rng.randint(1, 7))), rng.randint(0, 3)
