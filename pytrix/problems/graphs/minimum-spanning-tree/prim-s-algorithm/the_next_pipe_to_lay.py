"""The next pipe to lay

The houses of a hamlet get their heating from a common plant, one after another. `heated` lists the houses that are connected by now. `pipes` lists the pipes that could be laid, as tuples `(metres, a, b)`; each can be laid from either end. The next pipe has to lead from a heated house to one that isn't, and be as short as possible.

Return the next pipe as it stands in the list; of equally short ones, the first in the list. If no pipe leads to a house that isn't heated, return `None`.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "For a given pipe, how do you see whether it leads out of the heated part?",
    "Exactly one of its two houses must be heated. Collect all such pipes and take the shortest.",
    "Two yes-or-no questions with different answers: compare them with `!=`. `min` with a key returns the first of equal ones.",
)
EXAMPLES = [
    Example((["A", "B"], [(7, "A", "C"), (3, "A", "B"), (5, "D", "B"), (2, "C", "D")]), why="3 joins heated houses, and 2 joins none"),
    Example((["A"], [(4, "A", "C"), (4, "B", "A")]), why="equally short"),
    Example((["A", "B"], [(4, "A", "B")]), why="nothing leads out"),
]
EDGES = {"no pipe leads": Edge((["A"], []), "no pipes at all"), "from either end": (["Z"], [(9, "Y", "Z")]), "equally short": (["A", "B"], [(6, "B", "D"), (6, "A", "C")])}
ALWAYS = [(["A"], [(9, "A", "B"), (1, "B", "C"), (8, "A", "C")])]
MISTAKES = [
    Mistake("A pipe between two heated houses heats no new one.", "(pipe[1] in heated) != (pipe[2] in heated)", "pipe[1] in heated or pipe[2] in heated"),
    Mistake("A pipe can be laid from either end.", "(pipe[1] in heated) != (pipe[2] in heated)", "pipe[1] in heated and pipe[2] not in heated"),
    Mistake("Of equally short pipes, the first in the list is wanted; comparing whole tuples looks at names, too.", "min(leaving, key=lambda pipe: pipe[0], default=None)", "min(leaving, default=None)"),
    Mistake("The shortest pipe has to lead from a heated house to one that isn't heated.", "min(leaving, key", "min(pipes, key"),
]
EXPLANATION = """
This is one step of a method that connects all houses with the fewest metres: it repeats the step until every house is heated. For the heated houses A and B:

| pipe | A or B at one end | at the other end | leads out |
|---|---|---|---|
| 7 A C | yes | no | yes |
| 3 A B | yes | yes | no |
| 5 D B | no | yes | yes |
| 2 C D | no | no | no |

The shorter of the two is 5 D B. Each pipe is looked at once.
"""


def next_pipe(heated: list[str], pipes: list[tuple[int, str, str]]) -> tuple[int, str, str] | None:
    leaving = [pipe for pipe in pipes if (pipe[1] in heated) != (pipe[2] in heated)]
    return min(leaving, key=lambda pipe: pipe[0], default=None)


def inputs(rng):
    houses = "ABCDEF"
    pipes = [(rng.randint(1, 5), *rng.sample(houses, 2)) for _ in range(rng.randint(0, 7))]
    return (rng.sample(houses, rng.randint(1, 4)), pipes)
