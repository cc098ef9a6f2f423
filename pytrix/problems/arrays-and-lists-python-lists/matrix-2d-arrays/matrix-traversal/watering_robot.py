"""Watering the plant beds

A greenhouse has rows of plants, and `plants` lists them: a list of rows from the door to the back, each from left to
right. A watering robot goes through the first row from left to right, then through the second from right to left, so
that it need not drive back, then again from left to right, and so on.

Return all plants in the order in which the robot waters them. Rows may have different lengths and may be empty; an
empty row counts as a row.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Which rows are watered from right to left? What do their numbers have in common if you count from 0?",
    "Go through the rows with their numbers; even rows are taken as they are, odd rows are turned round.",
    "A list is extended by a whole row at once; a slice with step -1 is the row read from its end.",
)
EXAMPLES = [
    Example(([["rose", "fern", "aloe"], ["ivy", "moss"], ["lily"]],), why="the second row is watered from right to left"),
    Example(([["fig"], [], ["ivy", "fern"]],), why="the empty row is the second, so the third goes from left to right"),
    ([["moss", "rose"]],),
]
EDGES = {
    "plants": Edge(([],), "no rows"),
    "may be empty": ([[], ["ivy", "fern"], ["lily", "aloe"]],),
    "second from right to left": Edge(([["ivy", "fern"], ["ivy", "fern"], ["ivy", "fern"]],), "equal rows"),
    "different lengths": ([["fig"], ["ivy", "fern", "moss"], ["lily", "aloe"], ["rose", "mint"]],),
}
MISTAKES = [
    Mistake("Every row is read from left to right. The robot comes back in the second, fourth, … row.",
            "row if number % 2 == 0 else row[::-1]", "row"),
    Mistake("The first row has number 0 and is watered from left to right; you turn the wrong rows round.",
            "number % 2 == 0", "number % 2 == 1"),
    Mistake("`append` puts a whole row into the list as one item. The plants should go in one by one.", "order.extend(", "order.append("),
    Mistake("An empty row counts too: the direction changes after it.", "enumerate(plants)", "enumerate(row for row in plants if row)"),
    Mistake("You turned the rows themselves round instead of what stands in them.", "enumerate(plants)", "enumerate(plants[::-1])"),
]
ALSO_RIGHT = [
    Way("Remembering the direction and turning it after each row needs no row numbers.",
        """
def watering_order(plants: list[list[str]]) -> list[str]:
    order: list[str] = []
    step = 1
    for row in plants:
        order += row[::step]
        step = -step
    return order
"""),
]
EXPLANATION = """
Only the row's number decides its direction:

| row | direction | plants |
|---|---|---|
| 0 | to the right | rose, fern, aloe |
| 1 | to the left | moss, ivy |
| 2 | to the right | lily |

Each plant is looked at once. The rows of the greenhouse stay as they are, because `row[::-1]` is a copy, while
`row.reverse()` would change them.
"""


def watering_order(plants: list[list[str]]) -> list[str]:
    order: list[str] = []
    for number, row in enumerate(plants):
        order.extend(row if number % 2 == 0 else row[::-1])
    return order


def inputs(rng):
    names = ["rose", "fern", "aloe", "ivy", "moss", "lily", "fig", "mint"]
    return ([[rng.choice(names) for _ in range(rng.choice([0, 1, 2, 3, 3]))] for _ in range(rng.randint(2, 5))],)
