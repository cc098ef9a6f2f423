"""The cake contest

At a cake contest several judges may mark each cake, and a cake's result is the **mean of its marks without the worst one**; with just one mark, that mark is the result. Write a class `Contest`:

- `mark(cake, points)` adds a mark, a whole number.
- `table()` returns a list of tuples of rank, cake and result as a float, best result first. Cakes with equal results share a rank and stand in alphabetical order; the ranks after them go on as if they had different ones: 1, 2, 2, 4.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "AGGREGATE")
HINTS = (
    "What is each cake's result, and how many cakes are better than a given one?",
    "Work out all results first. Then sort by result, the best first, and by name among equals.",
    "The rank of a cake is one more than how many results are greater than its own. That gives shared ranks and the gaps after them by itself.",
)
EXAMPLES = [
    Example([("Contest",), ("mark", "plum", 7), ("mark", "plum", 9), ("mark", "nut", 8), ("table",)], why="plum: 9 without the 7"),
    Example([("Contest",), ("mark", "b", 5), ("mark", "a", 5), ("mark", "c", 4), ("mark", "d", 6), ("table",)], why="a and b share rank 2"),
    Example([("Contest",), ("mark", "pie", 3), ("mark", "pie", 3), ("mark", "pie", 6), ("table",)]),
]
EDGES = {
    "just one mark": Edge([("Contest",), ("mark", "pie", 0), ("table",)], "a single mark of 0"),
    "list of tuples": Edge([("Contest",), ("table",)], "no cakes"),
    "1, 2, 2, 4": Edge([("Contest",), ("mark", "z", 1), ("mark", "y", 2), ("mark", "x", 2), ("mark", "w", 9), ("table",), ("mark", "z", 2), ("table",)], "a gap, and one more mark"),
    "without the worst one": Edge([("Contest",), ("mark", "pie", 9), ("mark", "pie", 2), ("mark", "pie", 2), ("mark", "pie", 4), ("table",)], "the worst given twice"),
}
ALWAYS = [
    [("Contest",), ("mark", "pie", 3), ("mark", "pie", 5), ("mark", "pie", 5), ("mark", "pie", 6), ("table",)],
]
MISTAKES = [
    Mistake("Only one of the worst marks is left out, even if it was given twice.", "(sum(marks) - min(marks)) / (len(marks) - 1)", "sum(each for each in marks if each > min(marks)) / (len(marks) - marks.count(min(marks)))", "if len(marks) > 1 else", "if len(set(marks)) > 1 else"),
    Mistake("After a shared rank the next one is skipped: 1, 2, 2, 4.", "1 + sum(other > result for other in results.values())", "1 + len({other for other in results.values() if other > result})"),
    Mistake("Cakes with equal results stand in alphabetical order.", "key=lambda cake: (-results[cake], cake)", "key=lambda cake: -results[cake]"),
    Mistake("The mean is taken of the marks that are left, so there is one less of them.", "/ (len(marks) - 1)", "/ len(marks)"),
    Mistake("With a single mark nothing is left out.", "if len(marks) > 1 else float(marks[0])", "if len(marks) > 1 else 0.0"),
]
ALSO_RIGHT = [
    Way(
        "While walking over the sorted cakes one can keep the rank and change it only when the result changes; that saves counting for each cake.",
        '''
class Contest:
    def __init__(self) -> None:
        self._marks: dict[str, list[int]] = {}

    def mark(self, cake: str, points: int) -> None:
        self._marks.setdefault(cake, []).append(points)

    def table(self) -> list[tuple[int, str, float]]:
        rows: list[tuple[int, str, float]] = []
        results = {cake: _mean(marks) for cake, marks in self._marks.items()}
        for place, cake in enumerate(sorted(results, key=lambda cake: (-results[cake], cake)), 1):
            rank = rows[-1][0] if rows and rows[-1][2] == results[cake] else place
            rows.append((rank, cake, results[cake]))
        return rows


def _mean(marks: list[int]) -> float:
    return (sum(marks) - min(marks)) / (len(marks) - 1) if len(marks) > 1 else float(marks[0])
''',
    )
]
ORACLE = '''
class Contest:
    def __init__(self) -> None:
        self.marks = {}

    def mark(self, cake: str, points: int) -> None:
        self.marks[cake] = sorted([*self.marks.get(cake, []), points])

    def table(self) -> list[tuple[int, str, float]]:
        rows = []
        for cake in sorted(self.marks):
            counted = self.marks[cake][1:] or self.marks[cake]
            rows.append([0, cake, float(sum(counted) / len(counted))])
        for row in rows:
            row[0] = 1 + len([other for other in rows if other[2] > row[2]])
        return [tuple(row) for row in sorted(rows, key=lambda row: row[0])]
'''
EXPLANATION = """
The table is worked out when somebody asks for it. For the marks b 5, a 5, c 4, d 6:

| cake | result | greater results | rank |
|---|---|---|---|
| d | 6.0 | 0 | 1 |
| a | 5.0 | 1 | 2 |
| b | 5.0 | 1 | 2 |
| c | 4.0 | 3 | 4 |

Counting the greater results for each cake takes the square of the number of cakes; sorting alone would take much less, but contests are small.
"""


class Contest:
    def __init__(self) -> None:
        self._marks: dict[str, list[int]] = {}

    def mark(self, cake: str, points: int) -> None:
        self._marks.setdefault(cake, []).append(points)

    def table(self) -> list[tuple[int, str, float]]:
        results = {cake: _result(marks) for cake, marks in self._marks.items()}
        rows = []
        for cake in sorted(results, key=lambda cake: (-results[cake], cake)):
            result = results[cake]
            rows.append((1 + sum(other > result for other in results.values()), cake, result))
        return rows


def _result(marks: list[int]) -> float:
    return (sum(marks) - min(marks)) / (len(marks) - 1) if len(marks) > 1 else float(marks[0])


def inputs(rng):
    operations = [("Contest",)]
    for _ in range(rng.randint(4, 10)):
        operations.append(("mark", rng.choice(["plum", "nut", "pie", "bun"]), rng.randint(3, 6)))
    return [*operations, ("table",)]
