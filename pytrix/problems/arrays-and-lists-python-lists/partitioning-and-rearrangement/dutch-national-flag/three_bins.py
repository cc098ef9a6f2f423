"""Three kinds of waste

A conveyor belt carries waste of three kinds, and `belt` lists them as they come: `glass`, `metal` and `paper`. A
machine puts them in order.

Change the list `belt` itself so that all glass comes first, then all metal, then all paper, and return nothing.
Pieces of one kind cannot be told apart, so it is enough to know how many there are of each. A kind may be missing,
and the belt may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT", "PARTITION")
COMPARE = "argument:belt"
HINTS = (
    "If you know that there are three pieces of glass and two of paper, can you write the new list down?",
    "Count how many pieces there are of each kind before you change anything.",
    "The new list is one word repeated, then the next one repeated, then the third; put it into the old list with a slice that covers everything.",
)
EXAMPLES = [
    Example((["paper", "glass", "metal", "glass"],), why="two of glass, one of each other kind"),
    Example((["paper", "metal", "paper"],), why="no glass"),
    (["glass"],),
]
EDGES = {
    "belt may be empty": ([],),
    "A kind may be missing": (["paper", "paper", "glass"],),
    "comes first": (["paper", "metal", "glass"],),
}
MISTAKES = [
    Mistake("You made a new list under the old name; the belt has not changed.", "    belt[:] = ", "    belt = "),
    Mistake("Each kind appears once only. All pieces should still be there.", "[kind] * belt.count(kind)", "[kind] * min(belt.count(kind), 1)"),
    Mistake("The kinds come in the wrong order: glass, metal, paper.", '("glass", "metal", "paper")', '("paper", "metal", "glass")'),
    Mistake("The metal is missing from your belt.", '("glass", "metal", "paper")', '("glass", "paper")'),
]
ALSO_RIGHT = [
    Way("The three words happen to be in alphabetical order, so `belt.sort()` does it too. For other orders it would need a key.",
        """
def put_in_order(belt: list[str]) -> None:
    belt.sort()
"""),
]
EXPLANATION = """
Equal pieces cannot be told apart, so the three counts say everything. For `['paper', 'glass', 'metal', 'glass']`:

| kind | glass | metal | paper |
|---|---|---|---|
| count | 2 | 1 | 1 |

The comprehension repeats each word as often as it was counted, and `belt[:] =` writes the result into the old list.
Each count is a walk over the belt, three in all, so the work grows with its length. Where the pieces are more than
their kind, one has to swap them instead.
"""


def put_in_order(belt: list[str]) -> None:
    belt[:] = [piece for kind in ("glass", "metal", "paper") for piece in [kind] * belt.count(kind)]


def inputs(rng):
    return ([rng.choice(["glass", "metal", "paper"]) for _ in range(rng.randint(2, 8))],)
