"""Page numbers for the printer

A printer asks which pages to print. Read one line from the input, such as `3,7-9,7`: single pages and ranges,
separated by commas, in any order and perhaps overlapping. A range such as `7-9` means the pages 7, 8 and 9; its first
number is never larger than its last.

Print the pages in ascending order, each once, separated by single spaces, and on the next line how many there are.
The line may be empty: then print an empty line and `0`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "Why is a set better than a list here while you go through the parts of the line?",
    "Split the line at the commas. A part with a hyphen puts a whole range into the set, any other part a single number.",
    "`update` takes a `range`, whose end has to be one more than the last page. An empty line has no parts at all; `\"\".split(\",\")` gives one empty text.",
)
EXAMPLES = [
    Example("3,7-9,7\n", why="page 7 is printed once"),
    Example("10,2-4,4-5\n"),
    Example("\n", why="nothing to print"),
]
EDGES = {
    "may be empty": "\n",
    "perhaps overlapping": "1-3,2-5,4\n",
    "never larger than its last": Edge("6-6\n", "a range of one page"),
}
MISTAKES = [
    Mistake("The last page of a range is missing: `range` stops before its end.", "int(last) + 1", "int(last)"),
    Mistake("Pages that are named twice are printed twice.", "pages: set[int] = set()", "pages: list[int] = []", "pages.update(range(int(first), int(last) + 1))", "pages.extend(range(int(first), int(last) + 1))", "pages.add(int(first))", "pages.append(int(first))"),
    Mistake("The pages have to be in ascending order of numbers; as texts, 10 comes before 2.", "sorted(pages)", "sorted(pages, key=str)"),
    Mistake("An empty line ends your program with a `ValueError`.", "        if not part:\n            continue\n", ""),
]
EXPLANATION = """
Every part puts its pages into the set; pages that are there already stay there once.

| part | set afterwards |
|---|---|
| 3 | 3 |
| 7-9 | 3, 7, 8, 9 |
| 7 | 3, 7, 8, 9 |

The work grows with the number of pages named; sorting comes on top.
"""


def program() -> None:
    pages: set[int] = set()
    for part in input().split(","):
        if not part:
            continue
        first, hyphen, last = part.partition("-")
        if hyphen:
            pages.update(range(int(first), int(last) + 1))
        else:
            pages.add(int(first))
    print(*sorted(pages))
    print(len(pages))


def inputs(rng):
    parts = []
    for _ in range(rng.randint(1, 5)):
        first = rng.randint(1, 12)
        parts.append(f"{first}-{first + rng.randint(0, 3)}" if rng.random() < 0.5 else str(first))
    return ",".join(parts) + "\n"
