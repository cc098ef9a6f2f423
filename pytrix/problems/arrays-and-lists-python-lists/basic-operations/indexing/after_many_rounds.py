"""After very many rounds

In a dance everybody stands on a numbered mark, counted from 0, and at each signal everybody moves at once: the dancer
on mark m goes to the mark `moves[m]`. Every mark occurs exactly once in `moves`, so after each signal there is again
one dancer on each mark; some stay where they are.

Return the mark on which the dancer who begins on mark `start` stands after `signals` signals. There can be far more
signals than could ever be danced, and very many marks.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("`start` is a mark", "`signals` is from 0 to a million million million")
HINTS = (
    "Follow one dancer with your finger. Can the dancer ever come to a mark for the second time without having been at the start again?",
    "As no two dancers go to the same mark, the way of each one is a circle that leads back to the start. Write down the marks of that circle.",
    "After as many signals as the circle has marks everything repeats. The remainder of the signals by that number is the index into the list of its marks.",
)
EXAMPLES = [
    Example(([2, 0, 3, 1, 4], 0, 6), why="the circle is 0 2 3 1; after four signals back at 0, two more lead to 3"),
    Example(([2, 0, 3, 1, 4], 4, 1000000000000000000), why="this dancer stays"),
    Example(([1, 0, 3, 4, 2], 2, 3), why="a circle of three marks"),
]
EDGES = {
    "stay where they are": ([0], 0, 5),
    "from 0 to": Edge(([1, 2, 0], 1, 0), "no signal at all"),
    "far more signals": ([3, 4, 1, 2, 0], 3, 999999999999999999),
    "begins on mark `start`": Edge(([1, 2, 3, 0, 5, 4], 5, 7), "a circle that does not contain 0"),
}
MISTAKES = [
    Mistake("The circle of this dancer may be shorter than the number of all marks.", "signals % len(circle)", "signals % len(moves) % len(circle)"),
    Mistake("You are one signal ahead: after no signal the dancer stands at the start.", "circle[signals % len(circle)]", "circle[(signals + 1) % len(circle)]"),
    Mistake("`moves[m]` says where the dancer on mark m goes, not who comes to it.", "place = moves[place]", "place = moves.index(place)"),
    Mistake("You collect the circle of mark 0. Follow the dancer who begins on `start`.", "    place = moves[start]\n", "    place = moves[0]\n", "circle = [start]", "circle = [0]", "while place != start:", "while place != 0:"),
]
SIZE = 100
SLOW = [
    Slow("Your answers are right, but each signal is danced. The way of a dancer is a circle: only the remainder of the signals matters.",
         """
def mark_after(moves: list[int], start: int, signals: int) -> int:
    for _ in range(signals):
        start = moves[start]
    return start
"""),
]
ALSO_RIGHT = [
    Way("Doubling needs no circle: from the moves of one signal follow those of two, four, eight, and those that make up the number of signals are done one after another. It costs a walk over all marks for each doubling.",
        """
def mark_after(moves: list[int], start: int, signals: int) -> int:
    while signals > 0:
        if signals % 2 == 1:
            start = moves[start]
        moves = [moves[mark] for mark in moves]
        signals //= 2
    return start
"""),
]
EXPLANATION = """
Every mark is entered from exactly one mark, so a way can never run into its own middle: it closes at the start. For
`[2, 0, 3, 1, 4]` and start 0:

| signals | 0 | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|---|
| mark | 0 | 2 | 3 | 1 | 0 | 2 | 3 |

The circle has 4 marks, and `6 % 4` is 2, the index of mark 3. Writing down the circle costs one step for each of its
marks; the number of signals does not matter.
"""


def mark_after(moves: list[int], start: int, signals: int) -> int:
    circle = [start]
    place = moves[start]
    while place != start:
        circle.append(place)
        place = moves[place]
    return circle[signals % len(circle)]


def inputs(rng):
    moves = list(range(rng.randint(2, 8)))
    rng.shuffle(moves)
    return (moves, rng.randrange(len(moves)), rng.choice([rng.randint(0, 9), rng.randint(10**6, 10**9), rng.randint(0, 30)]))


def large(rng, size):
    moves = list(range(1, size)) + [0]
    return (moves, rng.randrange(size), 100_000_000 + rng.randint(0, 99))
