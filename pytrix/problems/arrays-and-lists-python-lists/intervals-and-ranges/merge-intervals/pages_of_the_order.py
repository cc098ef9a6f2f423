"""Which pages are printed?

Write a program for a copy shop. A customer orders pages as one line of text, such as `3-5,9,4-7`: parts separated by
commas, without spaces. A part is a single page, or a first and a last page with a hyphen between them; the last one is
at least as large as the first one. The parts may come in any order and may overlap. There is at least one part.

Print the numbers of all pages that have to be printed, each once, in ascending order, separated by single spaces.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "Which numbers does the part `3-5` stand for? Which does `9` stand for?",
    "Cut the line at the commas. Collect the numbers of every part in a set, so that each is there once, and sort them in the end.",
    "Cut a part at the hyphen: its first and its last piece are the ends, and for a single page both are the same piece. `range` has to include the last page.",
)
EXAMPLES = [
    Example("3-5,9,4-7\n", why="4 and 5 are in two parts"),
    Example("12\n", why="a single page"),
    Example("10-11,2-3\n", why="in ascending order"),
]
EDGES = {
    "at least one part": "1-1\n",
    "any order": "20-23,3,11-13,4\n",
    "may overlap": "2-6,3-4,6-8\n",
    "each once": Edge("5,5,4-5\n", "the same page three times"),
}
ALWAYS = ["8,6-8\n"]
MISTAKES = [
    Mistake("The last page of a part is missing: `range` stops before its end.", "int(ends[-1]) + 1", "int(ends[-1])"),
    Mistake("Pages that are in several parts are printed more than once.", "pages: set[int] = set()", "pages: list[int] = []", "pages.update(", "pages.extend("),
    Mistake("Sorted as texts, 10 comes before 2. The pages are numbers.", "print(*sorted(pages))", "print(*sorted(pages, key=str))"),
    Mistake("Only the first and the last page of each part are printed. Those between them belong to it, too.",
            "range(int(ends[0]), int(ends[-1]) + 1)", "(int(ends[0]), int(ends[-1]))"),
    Mistake("You print everything between the smallest and the largest number. Pages between the parts were not ordered.",
            "print(*sorted(pages))", "print(*range(min(pages), max(pages) + 1))"),
]
ALSO_RIGHT = [
    Way("Without a set: go through all numbers up to the largest one and print those that lie in some part.",
        """
def program() -> None:
    parts = [[int(end) for end in part.split("-")] for part in input().split(",")]
    largest = max(part[-1] for part in parts)
    print(*(page for page in range(largest + 1) if any(part[0] <= page <= part[-1] for part in parts)))
"""),
]
EXPLANATION = """
A part is a range, and a set joins the ranges without counting anything twice. For `3-5,9,4-7`:

| part | ends | pages so far |
|---|---|---|
| 3-5 | 3, 5 | 3 4 5 |
| 9 | 9, 9 | 3 4 5 9 |
| 4-7 | 4, 7 | 3 4 5 6 7 9 |

A set has no order, so the pages are sorted at the end. The work grows with the number of all pages in the parts; for
very long ranges one would join the ends instead of listing pages.
"""


def program() -> None:
    pages: set[int] = set()
    for part in input().split(","):
        ends = part.split("-")
        pages.update(range(int(ends[0]), int(ends[-1]) + 1))
    print(*sorted(pages))


def inputs(rng):
    parts = []
    for _ in range(rng.randint(1, 4)):
        first = rng.randint(1, 15)
        parts.append(rng.choice([f"{first}", f"{first}-{first + rng.randint(0, 4)}", f"{first}-{first + 2}"]))
    return ",".join(parts) + "\n"
