"""Three beats at equal distances

A drum pattern is a list `beats` with `1` for a beat and `0` for a rest. A listener hears an even rhythm wherever
three beats lie at equal distances: the second is as far from the first as the third is from the second. Other beats
may lie between them.

Return how many such groups of three beats the pattern has. With fewer than three beats there is none.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If the first beat is at position 2 and the second at 5, where must the third be?",
    "Two positions decide about the third one. How many loops do you need, then?",
    "For each first position and each second one behind it, the third is twice the second minus the first; look whether it exists and has a beat.",
)
EXAMPLES = [
    Example(([1, 0, 1, 0, 1],), why="positions 0, 2, 4"),
    Example(([1, 1, 1, 1, 1],), why="0 1 2, 1 2 3, 2 3 4 and 0 2 4"),
    Example(([1, 1, 0, 1],), why="no third beat at the same distance"),
]
EDGES = {
    "fewer than three beats": ([0, 1, 1, 0],),
    "beats": Edge(([],), "an empty pattern"),
    "for a rest": Edge(([0, 0, 0, 0],), "nothing but rests"),
    "Other beats may lie between": ([1, 1, 0, 1, 0, 0, 1],),
}
MISTAKES = [
    Mistake("The distance to the third beat is the same as that to the second, counted from the second.", "third = 2 * second - first", "third = second + 1"),
    Mistake("The first position must have a beat, too; you check only the other two.", "beats[first] == beats[second] == beats[third] == 1", "beats[second] == beats[third] == 1"),
    Mistake("The third position may lie after the end of the pattern: check before you look.", "third < len(beats) and ", ""),
    Mistake("The second position must lie behind the first one, or one beat is counted as three.", "range(first + 1, len(beats))", "range(first, len(beats))"),
]
ALSO_RIGHT = [
    Way("From the middle: for each second beat go outwards with the same step to both sides, as long as both positions exist.",
        """
def even_threes(beats: list[int]) -> int:
    threes = 0
    for middle in range(len(beats)):
        for step in range(1, min(middle, len(beats) - 1 - middle) + 1):
            threes += beats[middle - step] == beats[middle] == beats[middle + step] == 1
    return threes
"""),
]
EQUIVALENT = {
    "for first in range(len(beats)): -> for first in skip_last(range(len(beats))):": "after the last position no second one is left",
    "for first in range(len(beats)): -> for first in range(len(beats) - 1):": "after the last position no second one is left",
    "for second in range(first + 1, len(beats)): -> for second in skip_last(range(first + 1, len(beats))):": "after the last position no third one is left",
    "for second in range(first + 1, len(beats)): -> for second in range(first + 1, len(beats) - 1):": "after the last position no third one is left",
}
EXPLANATION = """
The first two positions fix the third: it is as far behind the second as the second is behind the first. For
`[1, 0, 1, 0, 1]`:

| first | second | third | three beats? |
|---|---|---|---|
| 0 | 2 | 4 | yes |
| 0 | 1 | 2 | no, a rest at 1 |
| 2 | 4 | 6 | outside |

So two loops are enough, about `n` squared divided by two steps, where three nested loops would take `n` cubed.
"""


def even_threes(beats: list[int]) -> int:
    threes = 0
    for first in range(len(beats)):
        for second in range(first + 1, len(beats)):
            third = 2 * second - first
            if third < len(beats) and beats[first] == beats[second] == beats[third] == 1:
                threes += 1
    return threes


def inputs(rng):
    return ([1 if rng.random() < 0.65 else 0 for _ in range(rng.randint(4, 9))],)
