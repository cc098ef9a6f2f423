"""What is still missing?

For a building permit, certain papers have to be handed in. `required` lists them, and `delivered` lists what has come
so far. Both lists may name a paper several times, and papers may have come that nobody asked for.

Return the papers that are required and have not come, in alphabetical order, each once.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COMPARE", "SORT")
HINTS = (
    "Which of the two lists do you start from, and what do you take away?",
    "Make a set of each list. A difference of sets keeps what is in the first and not in the second.",
    "`-` is that difference, and the order of the two sides matters. `sorted` makes a list of the rest.",
)
EXAMPLES = [
    Example((["plan", "map", "form"], ["map", "photo"]), why="nobody asked for the photo"),
    Example((["map"], ["map", "map"])),
    Example((["form", "plan", "form"], ["form"]), why="one form is enough"),
]
EDGES = {
    "each once": (["b", "a", "b"], ["c"]),
    "nobody asked for": Edge(([], ["a"]), "nothing is required"),
}
MISTAKES = [
    Mistake("The order of the two sides matters: you list what nobody asked for.", "set(required) - set(delivered)", "set(delivered) - set(required)"),
    Mistake("You also list papers that came although nobody asked for them.", "set(required) - set(delivered)", "set(required) ^ set(delivered)"),
    Mistake("A paper that is required twice is on your list twice.", "sorted(set(required) - set(delivered))", "sorted(paper for paper in required if paper not in delivered)"),
    Mistake("You list the papers that have come.", "set(required) - set(delivered)", "set(required) & set(delivered)"),
]
EXPLANATION = """
`-` keeps what is in the left set only.

| paper | required | delivered | missing |
|---|---|---|---|
| plan | yes | no | yes |
| map | yes | yes | no |
| form | yes | no | yes |
| photo | no | yes | no |

Each paper of both lists is looked at once, and the rest is sorted.
"""


def missing(required: list[str], delivered: list[str]) -> list[str]:
    return sorted(set(required) - set(delivered))


def inputs(rng):
    papers = ["plan", "map", "form", "photo", "letter"]
    return tuple([rng.choice(papers) for _ in range(rng.randint(0, 5))] for _ in range(2))
