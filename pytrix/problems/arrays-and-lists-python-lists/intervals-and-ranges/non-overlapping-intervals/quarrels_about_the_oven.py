"""Quarrels about the oven

A village shares an oven. `times` lists when each family wants to bake: lists of two hours, beginning and end, the end being later. Two families quarrel if their times have at least one hour in common.

Return how many pairs of families quarrel. Each pair counts once; there may be fewer than two families.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "How can you go through all pairs without meeting one of them twice?",
    "For each family, look at those that come after it in the list. Count the pair if each of the two begins before the other ends.",
    "`for place, (begin, end) in enumerate(times)` and inside it a loop over `times[place + 1 :]` visits every pair once.",
)
EXAMPLES = [
    Example(([[8, 11], [10, 12], [11, 14]],), why="the first and second, the second and third"),
    Example(([[9, 12], [9, 12], [9, 12]],), why="three families, three pairs"),
    Example(([[6, 8], [8, 10]],), why="one ends as the other begins"),
]
EDGES = {
    "fewer than two": Edge(([[7, 9]],), "a single family"),
    "at least one hour in common": Edge(([[8, 20], [10, 11], [12, 13]],), "one time around two others"),
    "Two families": Edge(([],), "no families"),
}
MISTAKES = [
    Mistake("You count each pair twice, once from either side.", "times[place + 1 :]", "times[:place] + times[place + 1 :]"),
    Mistake("A family quarrels with itself in your count. Begin with the next one.", "times[place + 1 :]", "times[place:]"),
    Mistake("Where one ends as the other begins, they have no hour in common.", "begin < other[1] and other[0] < end", "begin <= other[1] and other[0] <= end"),
    Mistake("You only compare each family with the next one in the list. Every pair counts.", "times[place + 1 :]", "times[place + 1 : place + 2]"),
]
EXPLANATION = """
The inner loop begins behind the place of the outer one, so each pair comes up once and nobody is compared with themselves. For 8 to 11, 10 to 12 and 11 to 14:

| pair | each begins before the other ends | count |
|---|---|---|
| first, second | yes | 1 |
| first, third | no | 1 |
| second, third | yes | 2 |

With n families there are n · (n - 1) / 2 pairs.
"""


def quarrels(times: list[list[int]]) -> int:
    count = 0
    for place, (begin, end) in enumerate(times):
        for other in times[place + 1 :]:
            if begin < other[1] and other[0] < end:
                count += 1
    return count


def inputs(rng):
    times = []
    for _ in range(rng.randint(0, 6)):
        begin = rng.randint(6, 16)
        times.append([begin, begin + rng.randint(1, 5)])
    return (times,)
