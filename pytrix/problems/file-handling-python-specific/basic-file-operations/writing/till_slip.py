"""The till slip

A market stall prints a slip for each sale. The list `sales` holds a tuple of a name and a price in whole pence for each thing sold.

Write the slip to a file at `path` and return nothing. It has one line for each sale, in the given order: the name, a colon,
a space and the price. Below stands the line `total: ` followed by the sum of the prices. Every line, the last one too, ends with a line
break. Without sales the slip has just the total, which is 0. A slip that is there already is replaced.
"""
from pytrix.question.authoring import Example, Mistake

KIND = "files"
COMPARE = "files"
LEVEL = "beginner"
TAGS = ("GENERATE", "AGGREGATE")
HINTS = (
    "Which of `write` and `print` ends a line by itself?",
    "Open the file for writing, write one line for each sale while adding up the prices, and write the total after the loop.",
    "A price is a number, and `write` takes texts only: put it into an f-string, together with the line break.",
)
EXAMPLES = [
    Example(({"slip.txt": "a long old slip\nof yesterday\n"}, "slip.txt", [("apples", 120), ("tea", 95)]), why="the old slip is replaced"),
    Example(({}, "slip.txt", [("jam", 310)])),
    Example(({}, "s.txt", [("bag", 0), ("discount", -50), ("oil", 700)]), why="a discount has a negative price"),
]
EDGES = {
    "Without sales": ({}, "none.txt", []),
    "is replaced": ({"s.txt": "x\n" * 9}, "s.txt", [("salt", 5)]),
    "in the given order": ({}, "s.txt", [("b", 2), ("a", 3), ("b", 2)]),
}
MISTAKES = [
    Mistake("The lines run into one another. `write` adds no line break, so put one into the text.", 'f"{name}: {price}\\n"', 'f"{name}: {price}"'),
    Mistake("The last line has no line break at its end.", 'f"total: {total}\\n"', 'f"total: {total}"'),
    Mistake("The slip of an earlier sale is still there, above yours.", 'open(path, "w", encoding="utf-8")', 'open(path, "a", encoding="utf-8")'),
    Mistake("Your total is the price of the last sale only; add the prices up.", "total += price", "total = price"),
]
EXPLANATION = """
The mode `w` makes the file or empties the one that is there. `write` puts down exactly what it is given, so each line brings its own `\\n`:

| written | total |
|---|---|
| `apples: 120\\n` | 120 |
| `tea: 95\\n` | 215 |
| `total: 215\\n` | |

The work grows with the number of sales. `print(name, price, sep=": ", file=slip)` would end the lines by itself.
"""


def write_slip(path: str, sales: list[tuple[str, int]]) -> None:
    total = 0
    with open(path, "w", encoding="utf-8") as slip:
        for name, price in sales:
            slip.write(f"{name}: {price}\n")
            total += price
        slip.write(f"total: {total}\n")


def inputs(rng):
    files = {"slip.txt": "old: 1\ntotal: 1\n"} if rng.random() < 0.4 else {}
    sales = [(rng.choice(["apples", "tea", "jam", "crème"]), rng.choice([0, 5, 120, 95, -50])) for _ in range(rng.randint(0, 5))]
    return (files, "slip.txt", sales)
