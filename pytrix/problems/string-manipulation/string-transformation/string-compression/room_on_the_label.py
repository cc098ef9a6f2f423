"""Room on the label

A shelf label gives each run of equal letters as the letter and the number of times it stands there: `aaab` becomes
`a3b`, because a letter that stands alone gets no number. Before printing, the shop wants to know only how much room is
needed.

Return how many characters the label for `text` has. Count digits, not numbers: a run of ten or more letters has a
number of two digits, or of even more. An empty text needs a label of 0 characters.
"""

from itertools import groupby

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "What does one run contribute when it has a single letter? And when it has five, or fifteen?",
    "Collect the lengths of all runs first. Then add up what each of them costs on the label.",
    "Each run costs one character for the letter. A length above 1 costs as many more as its number has digits.",
)
EXAMPLES = [Example(("aaab",), why="a3b"), Example(("mmmmmmmmmmmmo",), why="m12o"), Example(("kayak",))]
EDGES = {"empty text": ("",), "stands alone": ("abc",), "ten or more": ("ssssssssss",)}
MISTAKES = [
    Mistake("You count every number as one character. The number of a long run has two digits or more.",
            "len(str(size))", "1"),
    Mistake("A letter that stands alone gets no number, but you count one for it.", "if size > 1", "if size"),
    Mistake("You forgot the letters themselves: each run needs one character for its letter.",
            "total = len(sizes)", "total = 0"),
    Mistake("You add up the lengths of the runs, which gives the length of the text. Count the digits instead.",
            "len(str(size))", "size"),
]
EXPLANATION = """
The label itself is never needed: a run costs 1 for its letter, and the number of digits of its length if that is above 1.
For twelve m and one o:

| run | letter | digits | together |
|---|---|---|---|
| 12 times m | 1 | 2 | 3 |
| o alone | 1 | 0 | 1 |

So the label has 4 characters. The work is one walk over the text to find the runs.
"""


def label_length(text: str) -> int:
    sizes = [len(list(run)) for _, run in groupby(text)]
    total = len(sizes)
    for size in sizes:
        if size > 1:
            total += len(str(size))
    return total


def inputs(rng):
    return ("".join(rng.choice("abc") * rng.choice([1, 1, 2, 5, 10, 12]) for _ in range(rng.randint(1, 6))),)
