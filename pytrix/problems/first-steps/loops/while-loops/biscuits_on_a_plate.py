"""Biscuits on a plate

A plate holds some biscuits. In every round half of them are eaten, rounded down, and then one more is eaten. Read the
number of biscuits, 0 or more. Print in one line how many rounds it takes until fewer than 2 are left, and how many
are left then, with a space between.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "COUNT")
HINTS = (
    "Play it with 10 biscuits. How many are left after the first round?",
    "While at least 2 are left, take the half and one more away, and count the round.",
    "Half rounded down is a division with two slashes; what is left is the number minus that, minus 1.",
)
EXAMPLES = [
    Example("10\n", why="10, 4, 1: two rounds"),
    Example("7\n", why="3 and 1 are eaten, 3 are left; then 1 and 1, and 1 is left"),
    Example("1\n", why="no round at all"),
]
EDGES = {"0 or more": "0\n", "fewer than 2": "2\n"}
ALWAYS = ["5\n"]
MISTAKES = [
    Mistake("With exactly 2 biscuits another round is played.", "biscuits >= 2", "biscuits > 2"),
    Mistake("Of an odd number the smaller half is eaten, so the larger half stays. You left the smaller one.",
            "biscuits - biscuits // 2 - 1", "biscuits // 2 - 1"),
    Mistake("The one more that is eaten at the end of a round is missing, and one biscuit fewer is left.",
            "biscuits - biscuits // 2 - 1", "biscuits - biscuits // 2", "biscuits >= 2", "biscuits > 2"),
    Mistake("The number of rounds stays 1: add 1 to it in each round.", "rounds += 1", "rounds = 1"),
]
ALSO_RIGHT = [
    Way("What is eaten may get a name of its own.",
        "        biscuits = biscuits - biscuits // 2 - 1\n", "        eaten = biscuits // 2 + 1\n        biscuits -= eaten\n"),
]
EXPLANATION = """
For 7:

| round | eaten | left |
|---|---|---|
| 1 | 7 // 2 = 3 and 1 | 3 |
| 2 | 3 // 2 = 1 and 1 | 1 |

Each round leaves less than half, so even a large plate is empty after a few rounds.
"""


def program() -> None:
    biscuits = int(input())
    rounds = 0
    while biscuits >= 2:
        biscuits = biscuits - biscuits // 2 - 1
        rounds += 1
    print(rounds, biscuits)


def inputs(rng):
    return f"{rng.choice([rng.randint(0, 12), rng.randint(0, 300)])}\n"
