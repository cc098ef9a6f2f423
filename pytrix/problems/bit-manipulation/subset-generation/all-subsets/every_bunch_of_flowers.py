"""Every bunch of flowers

A florist prints a label for each selection of her flowers. The selections are numbered in binary: the first flower belongs to a selection if the rightmost
bit of its number is 1, the second flower if the next bit is 1, and so on.

Read a line with the names of the flowers, separated by spaces. Print the selections with the numbers 1, 2, 3 and so on, each on a line of its own: its flowers in
the order of the input, joined by ` + `. The last one has all flowers. The selection without any flower gets no label.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
KIND = "program"
TAGS = ("GENERATE",)
CONSTRAINTS = ("there is at least one flower",)
HINTS = (
    "With three flowers, which selection has the number 5, `101`? Which is the largest number?",
    "A counter that runs through all numbers of n bits runs through all selections. Each of its bits says yes or no to one flower.",
    "For each number from 1 on, keep the flowers whose position, used as a shift of the number, gives a last bit of 1; join and print them.",
)
EXAMPLES = [
    Example("rose lily fern\n", why="number 3 is `011`: the first two flowers"),
    Example("iris tulip\n"),
    Example("aster\n"),
]
EDGES = {"at least one flower": Edge("daisy\n", "one flower"), "all flowers": Edge("a b c d\n", "four flowers")}
MISTAKES = [
    Mistake("The last selection, with all flowers, is missing.", "range(1, 1 << len(flowers))", "range(1, (1 << len(flowers)) - 1)"),
    Mistake("The selection without any flower gets no label.", "range(1, 1", "range(0, 1"),
    Mistake("The first flower belongs to the rightmost bit, so shift by its own position.", "number >> position & 1", "number >> len(flowers) - position & 1"),
    Mistake("Join the names with a plus sign between spaces.", '" + ".join', '"+".join'),
]
EXPLANATION = """
Each number from 1 to `2**n - 1` is one selection, and bit p of it says whether flower p is in it. For rose, lily, fern:

| number | in binary | selection |
|---|---|---|
| 1 | `001` | rose |
| 2 | `010` | lily |
| 3 | `011` | rose + lily |
| 4 | `100` | fern |

There are 2 to the power of n selections with up to n flowers each: 20 flowers already make more than a million labels.
"""


def program() -> None:
    flowers = input().split()
    for number in range(1, 1 << len(flowers)):
        print(" + ".join(flower for position, flower in enumerate(flowers) if number >> position & 1))


def inputs(rng):
    names = ["rose", "lily", "fern", "iris", "tulip", "aster", "daisy", "poppy"]
    return " ".join(rng.sample(names, rng.randint(1, 4))) + "\n"
