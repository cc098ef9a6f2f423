"""Two cloakrooms become one

Two cloakrooms have the same number of hooks, and in both of them a coat hangs on the hook that its number leads to.
`first` and `second` list the hooks; for each hook there is the list of the coats' numbers, from front to back.
Because the rule is the same, a number can only hang on the same hook in both.

The coats of both are to hang in one cloakroom. Return its hooks in the same form: on each hook hang the coats of the
first cloakroom as before, and after them those of the second in their order. A number that hangs in both is the same
coat, noted twice: it appears only once, at its place in the first cloakroom.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COMPARE")
CONSTRAINTS = ("there is at least one hook", "no number hangs twice in the same cloakroom")
HINTS = (
    "Coat 17 of the second cloakroom: with which coats of the first do you have to compare it?",
    "Go through the hooks of both cloakrooms side by side. Each pair of hooks gives one new hook.",
    "`zip` walks along both lists. To the coats of the first hook, add those of the second that are not among them.",
)
EXAMPLES = [
    Example(([[6, 3], [], [5, 8]], [[9, 3], [4], [2]]), why="3 hangs in both cloakrooms"),
    Example(([[10, 2], [7]], [[2, 10, 4], [7]])),
    Example(([[], [1]], [[8], []])),
]
EDGES = {
    "at least one hook": ([[]], [[]]),
    "hangs in both": ([[1, 2, 3]], [[3, 1]]),
    "as before": Edge(([[7, 4, 9, 1, 2]], [[6, 2, 8, 4]]), "many coats on a hook"),
    "in their order": ([[9]], [[8, 4, 6]]),
}
MISTAKES = [
    Mistake("A coat that is noted in both cloakrooms hangs on your hook twice.", "[coat for coat in theirs if coat not in mine]", "theirs"),
    Mistake("You put the coats of the second cloakroom in front.", "mine + [coat for coat in theirs if coat not in mine]", "[coat for coat in theirs if coat not in mine] + mine"),
    Mistake("You sort the coats on a hook. They should keep their order.", "mine + [coat for coat in theirs if coat not in mine]", "sorted({*mine, *theirs})"),
    Mistake("You keep only coats that hang in both cloakrooms.", "mine + [coat for coat in theirs if coat not in mine]", "[coat for coat in mine if coat in theirs]"),
    Mistake("A coat that hangs in both moves to the back. It should stay at its place in the first cloakroom.", "mine + [coat for coat in theirs if coat not in mine]", "[coat for coat in mine if coat not in theirs] + theirs"),
]
EXPLANATION = """
Equal numbers always hang on the same hook. That is why each coat has to be compared with the coats of one hook only.

| hook | first | second | together |
|---|---|---|---|
| 0 | 6, 3 | 9, 3 | 6, 3, 9 |
| 1 | | 4 | 4 |
| 2 | 5, 8 | 2 | 5, 8, 2 |

With short hooks the work grows with the number of coats. Without hooks, each coat of the second cloakroom would have
to be compared with all coats of the first.
"""


def merged(first: list[list[int]], second: list[list[int]]) -> list[list[int]]:
    return [mine + [coat for coat in theirs if coat not in mine] for mine, theirs in zip(first, second)]


def inputs(rng):
    hooks = rng.randint(1, 4)
    rooms = []
    for _ in range(2):
        room = [[] for _ in range(hooks)]
        for coat in rng.sample(range(1, 13), rng.randint(2, 8)):
            room[coat % hooks].append(coat)
        rooms.append(room)
    return rooms[0], rooms[1]
