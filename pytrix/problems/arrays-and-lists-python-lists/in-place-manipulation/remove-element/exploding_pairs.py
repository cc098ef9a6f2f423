"""Pairs that annihilate

A row of particles is a list of whole numbers, `row`, none of them 0. When two neighbours have the same size and
opposite signs, such as 4 and -4, they annihilate: both disappear, and their outer neighbours come to stand side by
side, which may annihilate in turn. It can be shown that what is left does not depend on the order.

Change the list `row` itself into the row that is left when nothing can annihilate any more, and return nothing. Do it
in one walk, overwriting from the front; rows are long, so starting again after each pair is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("PARTITION", "SEARCH")
COMPARE = "argument:row"
HINTS = (
    "When a pair has disappeared, which two particles stand side by side now? Which of them have you read already?",
    "The particles that are left so far stand at the front. A new one can only meet the last of these.",
    "One index reads, the other counts what is left. If the new particle annihilates with the last one left, that count goes back by one; otherwise write it there.",
)
EXAMPLES = [
    Example(([3, 5, -5, -3, 2],), why="when 5 and -5 are gone, 3 and -3 meet"),
    Example(([4, 4, -4],), why="one 4 is left"),
    Example(([1, -2, 1],), why="no neighbours of the same size"),
]
EDGES = {
    "row": Edge(([],), "an empty row"),
    "in turn": ([1, 2, 3, -3, -2, -1],),
    "both disappear": ([7, -7],),
    "opposite signs": Edge(([-6, 6, 6, -6, 2, 2],), "the negative one comes first"),
    "what is left": Edge(([2, -3, 3, -2, -2, 5, -5],), "several pairs"),
}
ALWAYS = [([1, -1, -2, -1, 2],)]
MISTAKES = [
    Mistake("After a pair has disappeared, its outer neighbours may annihilate as well.",
            """
def annihilate(row: list[int]) -> None:
    kept, place = [], 0
    while place < len(row):
        if place + 1 < len(row) and row[place] == -row[place + 1]:
            place += 2
        else:
            kept.append(row[place])
            place += 1
    row[:] = kept
"""),
    Mistake("Both particles of a pair disappear; one of yours is left.", "            left -= 1\n", "            pass\n"),
    Mistake("When nothing is left in front, there is nothing to annihilate with; position -1 is the end of the row.", "left > 0 and ", ""),
    Mistake("The result stands at the front, but old particles are still behind it.", "    del row[left:]\n", ""),
    Mistake("Particles of the same size annihilate only if their signs are opposite.", "row[left - 1] == -particle", "abs(row[left - 1]) == abs(particle)"),
]
SIZE = 14_000
SLOW = [
    Slow("Your answer is right, but it starts again from the front after each pair. One walk with a stack of what is left is enough.",
         """
def annihilate(row: list[int]) -> None:
    changed = True
    while changed:
        changed = False
        for place in range(len(row) - 1):
            if row[place] + row[place + 1] == 0:
                del row[place : place + 2]
                changed = True
                break
"""),
]
ALSO_RIGHT = [
    Way("A stack of what is left, as a list of its own, shows the idea more clearly; it needs room for a second list.",
        """
def annihilate(row: list[int]) -> None:
    stack: list[int] = []
    for particle in row:
        if stack and stack[-1] == -particle:
            stack.pop()
        else:
            stack.append(particle)
    row[:] = stack
"""),
]
EXPLANATION = """
What is left of the particles read so far stands at the front of the list, and only its last one can meet the next
particle. So the front part works as a stack. For `[3, 5, -5, -3, 2]`:

| read | left |
|---|---|
| 3 | 3 |
| 5 | 3 5 |
| -5 | 3 |
| -3 | |
| 2 | 2 |

Each particle is written once and taken back once at most. The writing place never overtakes the reading place, so no
second list is needed. Starting again after each pair takes the square of the length of the row.
"""


def annihilate(row: list[int]) -> None:
    left = 0
    for particle in row:
        if left > 0 and row[left - 1] == -particle:
            left -= 1
        else:
            row[left] = particle
            left += 1
    del row[left:]


def inputs(rng):
    row = []
    for _ in range(rng.randint(1, 5)):
        part = [rng.choice([-2, -1, 1, 2]) for _ in range(rng.randint(1, 3))]
        row += part
        if rng.random() < 0.6:
            row += [-each for each in reversed(part)]
    return (row,)


def large(rng, size):
    half = [rng.choice([-1, 1]) * rng.randint(1, 9) for _ in range(size // 2)]
    half = [one for one, other in zip(half, [0, *half]) if one != -other]
    return ([*half, *(-each for each in reversed(half)), 5],)
