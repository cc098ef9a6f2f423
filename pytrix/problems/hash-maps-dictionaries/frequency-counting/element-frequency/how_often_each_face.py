"""How often does each face fall?

Somebody suspects that a die is loaded and throws it many times. `throws` lists the results, numbers from 1 to 6.

Return a list of six numbers: how often the faces 1, 2, 3, 4, 5 and 6 fell, in this order. A face that never fell has
0.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "A table of counts knows only faces that fell. What about the others?",
    "Count the throws in a dictionary first, and then ask it for each of the six faces in order.",
    "`get` with a default of 0 answers for faces that are not in the dictionary.",
)
EXAMPLES = [
    Example(([3, 6, 3, 1, 3],)),
    Example(([2, 2],)),
    Example(([6, 5, 4, 3, 2, 1],)),
]
EDGES = {
    "A face that never fell": ([],),
    "numbers from 1 to 6": Edge(([1, 6, 6, 1, 1],), "the lowest and the highest face"),
}
MISTAKES = [
    Mistake("Faces that never fell are missing from your list.", "[counts.get(face, 0) for face in range(1, 7)]", "[counts[face] for face in sorted(counts)]"),
    Mistake("Your list is one place off: the first number belongs to face 1.", "range(1, 7)", "range(6)"),
    Mistake("The numbers are in the order in which the faces fell first.", "[counts.get(face, 0) for face in range(1, 7)]", "[*counts.values(), *[0] * (6 - len(counts))]"),
    Mistake("You only note whether a face fell.", "counts.get(throw, 0) + 1", "1"),
]
EXPLANATION = """
The dictionary counts what fell; asking it with a default for each face fills in the zeros.

| face | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|
| 3, 6, 3, 1, 3 | 1 | 0 | 3 | 0 | 0 | 1 |

The throws are read once. `throws.count(face)` for each face is shorter, and reads the list six times.
"""


def falls(throws: list[int]) -> list[int]:
    counts: dict[int, int] = {}
    for throw in throws:
        counts[throw] = counts.get(throw, 0) + 1
    return [counts.get(face, 0) for face in range(1, 7)]


def inputs(rng):
    return (integers(rng, 1, 10, 1, 6),)
