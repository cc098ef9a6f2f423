"""A rota without repetitions

A shared house has a rota. `rota` is a square table: a list of rows, one for each week, and each row has the name of
the person for each of the duties, one column for each duty. The house rule says that nobody may have two duties in the
same week, and that nobody may have the same duty twice.

Return a list of texts that say where the rule is broken: one such as `week 3` for each week in which a name occurs more
than once, and after these one such as `duty 2` for each duty with such a name. Both are counted from 1 and in ascending
order, and each week and each duty is listed once at most. If all is well, the list is empty. A rota may have no weeks.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "SEARCH")
HINTS = (
    "How can you tell whether a name occurs more than once in a list, without comparing every two names?",
    "The set of a list is shorter than the list if something is repeated. The same test works for rows and for columns.",
    "`zip(*table)` gives the columns of a table. Go through rows and columns with `enumerate`, counted from 1.",
)
EXAMPLES = [
    Example(([["Ida", "Tom", "Eva"], ["Tom", "Eva", "Tom"], ["Eva", "Ida", "Tom"]],), why="Tom twice in week 2, and twice with duty 3"),
    Example(([["Ida", "Tom"], ["Tom", "Ida"]],), why="all is well"),
    Example(([["Ida", "Ida"], ["Tom", "Eva"]],)),
]
EDGES = {
    "no weeks": ([],),
    "listed once at most": ([["Leo", "Leo", "Leo"], ["Leo", "Leo", "Leo"], ["Leo", "Leo", "Leo"]],),
    "the same duty twice": ([["Ida", "Tom", "Eva"], ["Tom", "Eva", "Ida"], ["Ida", "Zoe", "Leo"]],),
    "for each duty": Edge(([["Ida", "Tom", "Eva", "Leo"], ["Tom", "Eva", "Leo", "Ida"], ["Eva", "Leo", "Ida", "Zoe"], ["Leo", "Ida", "Leo", "Zoe"]],), "the last week and the last duty"),
    "a square table": Edge(([["Ida"]],), "one week and one duty"),
}
ALWAYS = [([["Ida", "Ida", "Tom", "Tom"], ["Tom", "Zoe", "Ida", "Eva"], ["Eva", "Tom", "Leo", "Zoe"], ["Zoe", "Eva", "Tom", "Ida"]],)]
MISTAKES = [
    Mistake("You only look at weeks. Nobody may have the same duty twice, either.", "[(\"week\", rota), (\"duty\", zip(*rota))]", "[(\"week\", rota)]"),
    Mistake("You only compare neighbours in a row or column. The two may be further apart.", "len(set(names)) < len(names)", "any(one == other for one, other in zip(names, names[1:]))"),
    Mistake("Weeks and duties are counted from 1.", "enumerate(part, 1)", "enumerate(part)"),
    Mistake("Duties come first in your list. The weeks should.", "[(\"week\", rota), (\"duty\", zip(*rota))]", "[(\"duty\", zip(*rota)), (\"week\", rota)]"),
    Mistake("A name that occurs in several weeks is no problem as long as the duty is another one.", "[(\"week\", rota), (\"duty\", zip(*rota))]", "[(\"week\", rota), (\"duty\", [sum(rota[:place + 1], []) for place in range(len(rota))])]"),
]
ALSO_RIGHT = [
    Way("Sets of what was seen in each week and for each duty, filled in one walk over the table. That costs more memory, but could also name the people.",
        """
def broken(rota: list[list[str]]) -> list[str]:
    seen: set[tuple[str, int, str]] = set()
    weeks: set[int] = set()
    duties: set[int] = set()
    for week, row in enumerate(rota, 1):
        for duty, name in enumerate(row, 1):
            if ("week", week, name) in seen:
                weeks.add(week)
            if ("duty", duty, name) in seen:
                duties.add(duty)
            seen |= {("week", week, name), ("duty", duty, name)}
    return [f"week {week}" for week in sorted(weeks)] + [f"duty {duty}" for duty in sorted(duties)]
"""),
]
ORACLE = """
def broken(rota: list[list[str]]) -> list[str]:
    size = len(rota)
    found = []
    for week in range(size):
        if any(rota[week][i] == rota[week][j] for i in range(size) for j in range(i)):
            found.append("week " + str(week + 1))
    for duty in range(size):
        if any(rota[i][duty] == rota[j][duty] for i in range(size) for j in range(i)):
            found.append("duty " + str(duty + 1))
    return found
"""
EXPLANATION = """
A set drops repetitions, so a list with one is longer than its set. `zip(*rota)` turns the table round, so that the same
test serves for both directions.

| part | names | different | listed |
|---|---|---|---|
| week 1 | Ida, Tom, Eva | 3 | |
| week 2 | Tom, Eva, Tom | 2 | yes |
| week 3 | Eva, Ida, Tom | 3 | |
| duty 1 | Ida, Tom, Eva | 3 | |
| duty 2 | Tom, Eva, Ida | 3 | |
| duty 3 | Eva, Tom, Tom | 2 | yes |

Each name is looked at twice. Comparing every two names in each row and column would cost a step for each pair.
"""


def broken(rota: list[list[str]]) -> list[str]:
    found: list[str] = []
    for kind, part in [("week", rota), ("duty", zip(*rota))]:
        for number, names in enumerate(part, 1):
            if len(set(names)) < len(names):
                found.append(f"{kind} {number}")
    return found


def inputs(rng):
    size = rng.randint(2, 4)
    names = rng.sample(["Ida", "Tom", "Eva", "Leo", "Zoe"], size)
    order = rng.sample(range(size), size)
    rota = [[names[(row + column) % size] for column in range(size)] for row in order]
    for _ in range(rng.choice([0, 1, 1, 2])):
        rota[rng.randrange(size)][rng.randrange(size)] = rng.choice([*names, "Max"])
    return (rota,)
