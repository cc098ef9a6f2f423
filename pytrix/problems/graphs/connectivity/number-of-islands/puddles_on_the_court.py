"""Puddles on the court

After the rain, sensors in a tennis court report the wet squares, each as a pair `(x, y)` of whole numbers, which may be negative. A square may be reported several times. Wet squares that touch at a side belong to the same puddle, and so do those joined through others. Squares that only touch at a corner belong to different puddles, unless others join them.

Return the sizes of the puddles, that is, their numbers of squares, the largest first. If `wet` is empty, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Starting from one wet square, how do you find all the squares of its puddle?",
    "Put all the squares into a set. Take one out, then take out its wet neighbours, their neighbours and so on, and count them.",
    "Keep a list of squares to look at. For each one check the four places beside it; those in the set are removed from it and join the list.",
)
EXAMPLES = [
    Example(([(0, 0), (1, 0), (1, 1), (3, 3)],), why="three squares and a single one"),
    Example(([(0, 0), (1, 1)],), why="they touch at a corner only"),
    Example(([(2, 5), (2, 4), (2, 5)],), why="a square reported twice"),
]
EDGES = {"empty": ([],), "may be negative": ([(-1, 0), (0, 0), (0, -1)],), "several times": ([(4, 4), (4, 4)],), "joined through others": Edge(([(0, 0), (2, 0), (1, 1), (0, 1), (2, 1)],), "a puddle round a dry square")}
ALWAYS = [
    ([(-1, 2), (3, 2), (4, 4), (0, 2)],),
    ([(1, 0), (0, -1), (0, -1), (-1, -1)],),
]
MISTAKES = [
    Mistake("Squares that only touch at a corner don't belong together.", "[(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]", "[(x + a, y + b) for a in (-1, 0, 1) for b in (-1, 0, 1)]"),
    Mistake("A square that is reported twice counts once.", "sizes.append(len(puddle))", "sizes.append(sum(wet.count(square) for square in puddle))"),
    Mistake("The largest puddle comes first.", "sorted(sizes, reverse=True)", "sorted(sizes)"),
    Mistake("Neighbours of neighbours belong to the puddle as well.", "for x, y in puddle:", "for x, y in puddle[:1]:"),
    Mistake("A neighbour can also lie on the left or below.", "[(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]", "[(x + 1, y), (x, y + 1)]"),
]
EXPLANATION = """
The set holds the squares that no puddle has taken yet. A puddle grows from one of them until no neighbour is left in the set. For `[(0, 0), (1, 0), (1, 1), (3, 3)]`, beginning at (0, 0):

| square | takes from the set | still in the set |
|---|---|---|
| (0, 0) | (1, 0) | (1, 1), (3, 3) |
| (1, 0) | (1, 1) | (3, 3) |
| (1, 1) | nothing | (3, 3) |
| (3, 3), a new puddle | nothing | nothing |

Each square is taken once, and four places are checked for it.
"""


def puddle_sizes(wet: list[tuple[int, int]]) -> list[int]:
    left = set(wet)
    sizes = []
    for start in wet:
        if start not in left:
            continue
        left.remove(start)
        puddle = [start]
        for x, y in puddle:
            for square in [(x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)]:
                if square in left:
                    left.remove(square)
                    puddle.append(square)
        sizes.append(len(puddle))
    return sorted(sizes, reverse=True)


def inputs(rng):
    top = rng.randint(1, 4)
    return ([(rng.randint(-2, top), rng.randint(-1, top)) for _ in range(rng.randint(0, 9))],)
