"""Back to the first figure

In a folk dance, the dancers stand at places numbered from 0. A figure leads everybody to a new place: whoever stands at
place i goes to place `moves[i]`. Every place is named exactly once in `moves`, so two dancers never meet. The figure is
danced again and again.

Return after how many figures all dancers are back at the places where they began, for the first time. A dancer may stay
where he or she is. There is at least one dancer, and up to a hundred of them; the number can be so large that the dance
can't be followed figure by figure.
"""
from math import lcm

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "Follow a single dancer. After how many figures is this one back, and after how many again?",
    "The places fall into rounds: from each place you come back to it after some figures. Everybody in a round needs the same number.",
    "Keep a set of the places whose round is known. All rounds are complete at the same moment when the number of figures is a multiple of all their lengths.",
)
EXAMPLES = [
    Example(([1, 2, 0, 4, 3],), why="a round of 3 and a round of 2"),
    Example(([1, 0, 3, 2],), why="two rounds of 2"),
    Example(([3, 1, 0, 2],), why="one dancer stays"),
]
EDGES = {
    "at least one dancer": ([0],),
    "all dancers are back": Edge(([1, 2, 0, 4, 5, 6, 3, 8, 9, 10, 11, 7],), "rounds of 3, 4 and 5"),
    "A figure leads everybody": Edge(([3, 5, 1, 6, 2, 0, 4],), "a single round of 7"),
    "A dancer may stay": ([0, 1, 3, 2],),
    "Every place is named exactly once": Edge(([1, 2, 3, 0, 5, 6, 7, 8, 9, 4],), "rounds of 4 and 6"),
}
EQUIVALENT = {
    "for start in range(len(moves)): -> for start in skip_first(range(len(moves))):": "the round of place 0 has other places as well, or its dancer stays",
    "for start in range(len(moves)): -> for start in skip_last(range(len(moves))):": "the round of the last place has other places as well, or its dancer stays",
    "for start in range(len(moves)): -> for start in range(len(moves) - 1):": "the round of the last place has other places as well, or its dancer stays",
    "length += 1 -> length -= 1": "a common multiple is positive, whatever the sign of the lengths",
}
MISTAKES = [
    Mistake("You return the length of the longest round. The others must be complete at the same moment.", "figures = lcm(figures, length)", "figures = max(figures, length)"),
    Mistake("You multiply the lengths. Rounds of 4 and 6 are both complete after 12 figures already.", "figures = lcm(figures, length)", "figures = figures * length"),
    Mistake("You only follow the dancer at place 0.", "for start in range(len(moves)):", "for start in range(1):"),
    Mistake("You add up the lengths of the rounds.", "figures = lcm(figures, length)", "figures += length - (figures == 1)"),
]
SIZE = 100
SLOW = [
    Slow("Right, but you dance every figure. Find the lengths of the rounds and work the number out.",
         """
def figures_until_start(moves: list[int]) -> int:
    places = list(moves)
    figures = 1
    while places != sorted(places):
        places = [moves[place] for place in places]
        figures += 1
    return figures
"""),
]
ALSO_RIGHT = [
    Way("Follow every dancer until he or she is back. No set is needed, but a round of k dancers is walked through k times.",
        """
def figures_until_start(moves: list[int]) -> int:
    figures = 1
    for start, place in enumerate(moves):
        length = 1
        while place != start:
            place = moves[place]
            length += 1
        figures = lcm(figures, length)
    return figures
"""),
]
EXPLANATION = """
Each dancer goes round in a circle of places, and after its length, or any multiple of it, is back again. The smallest
common multiple of all lengths brings everybody back.

| round | length | common multiple so far |
|---|---|---|
| 0, 1, 2 | 3 | 3 |
| 3, 4 | 2 | 6 |

The set `seen` sees to it that each place is visited once, so the work grows with the number of dancers. Dancing figure by
figure instead takes as many steps as the answer is large, times the number of dancers.
"""


def figures_until_start(moves: list[int]) -> int:
    seen: set[int] = set()
    figures = 1
    for start in range(len(moves)):
        length = 0
        place = start
        while place not in seen:
            seen.add(place)
            place = moves[place]
            length += 1
        if length:
            figures = lcm(figures, length)
    return figures


def inputs(rng):
    size = rng.randint(2, 9)
    moves = list(range(size))
    rng.shuffle(moves)
    return (moves,)


def large(rng, size):
    moves = []
    for length in [2, 3, 5, 7, 11, 13, 17, 19, 23]:
        if len(moves) + length <= size:
            moves += [len(moves) + (place + 1) % length for place in range(length)]
    return (moves,)
