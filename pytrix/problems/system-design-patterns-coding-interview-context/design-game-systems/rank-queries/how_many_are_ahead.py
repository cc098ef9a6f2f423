"""How many are ahead

Runners cross the finish of a charity run in waves, and many ask how they did. `times` holds the seconds each runner took, in any order. `asked` holds times of people who want to know, which need not be among them.

Return for each time asked a tuple: how many runners were faster, and how many took exactly as long. There are many runners and many who ask.
"""

from bisect import bisect_left, bisect_right

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "If all the times lay in order, where would those of the faster runners be?",
    "In a sorted list, everybody faster stands before the first place of a time, and those who took exactly as long stand side by side.",
    "`bisect_left` gives the number of smaller entries, `bisect_right` the number of those not greater. The difference is the number of equal ones.",
)
EXAMPLES = [
    Example(([300, 250, 300, 410], [300, 260, 500]), why="250 is faster than 300, which two runners took"),
    Example(([90], [90, 89, 91])),
    Example(([7, 7, 7], [7])),
]
EDGES = {
    "any order": Edge(([5, 1, 4, 2, 3], [3, 5, 1]), "not sorted"),
    "need not be among them": Edge(([10, 20], [5, 15, 25]), "before, between and behind"),
    "each time asked": Edge(([], [3]), "no runners"),
    "many who ask": Edge(([4, 4], []), "nobody asks"),
}
ALWAYS = [
    ([5, 5], [5, 5]),
]
MISTAKES = [
    Mistake("Only faster runners are counted in the first number, not those who took exactly as long.", "faster = bisect_left(ordered, time)", "faster = bisect_right(ordered, time)", "bisect_right(ordered, time) - faster", "faster - bisect_left(ordered, time)"),
    Mistake("A binary search needs the times in order.", "ordered = sorted(times)", "ordered = list(times)"),
    Mistake("The second number is how many took exactly as long, without the faster ones.", "bisect_right(ordered, time) - faster", "bisect_right(ordered, time)"),
    Mistake("A faster runner takes less time; you counted those who took longer.", "answers.append((faster, bisect_right(ordered, time) - faster))", "equal = bisect_right(ordered, time) - faster\n        answers.append((len(ordered) - faster - equal, equal))"),
]
SIZE = 6_000
SLOW = [
    Slow(
        "For each time asked you go through all the runners. Sort once; a binary search then takes a few steps.",
        """
def ranks(times: list[int], asked: list[int]) -> list[tuple[int, int]]:
    answers = []
    for time in asked:
        faster = equal = 0
        for other in times:
            faster += other < time
            equal += other == time
        answers.append((faster, equal))
    return answers
""",
    )
]
ALSO_RIGHT = [
    Way(
        "Times are whole seconds, so those who took exactly as long end where the next second begins: `bisect_left` alone is enough, at one search more.",
        '''
def ranks(times: list[int], asked: list[int]) -> list[tuple[int, int]]:
    ordered = sorted(times)
    return [(bisect_left(ordered, time), bisect_left(ordered, time + 1) - bisect_left(ordered, time)) for time in asked]
''',
    )
]
EXPLANATION = """
In order, the times are 250, 300, 300, 410. A search gives places between them.

| asked | bisect_left | bisect_right | answer |
|---|---|---|---|
| 300 | 1 | 3 | 1, 2 |
| 260 | 1 | 1 | 1, 0 |
| 500 | 4 | 4 | 4, 0 |

Sorting is done once, and each question then takes a logarithm of the number of runners.
"""


def ranks(times: list[int], asked: list[int]) -> list[tuple[int, int]]:
    ordered = sorted(times)
    answers = []
    for time in asked:
        faster = bisect_left(ordered, time)
        answers.append((faster, bisect_right(ordered, time) - faster))
    return answers


def inputs(rng):
    times = [rng.randint(1, 9) for _ in range(rng.randint(1, 8))]
    return times, [rng.choice([rng.choice(times), rng.randint(0, 10)]) for _ in range(rng.randint(1, 5))]


def large(rng, size):
    times = sorted(rng.randint(1_000, 99_000) for _ in range(30 * size))
    return times, [rng.randint(0, 9) for _ in range(size // 100)]
