"""How many numbers begin like this?

A telephone company wants to know how many of its customers live where. `numbers` lists their telephone numbers as
texts of digits, and `codes` lists beginnings of numbers, such as `040`.

Return a list with one count for each code, in order: how many of the numbers begin with it. A number begins with
itself. Every number begins with the empty code, a text without digits. A number that is listed twice counts twice.
Both lists can be long.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Which codes does the number `0407` begin with? There are five of them, if you count both ends.",
    "Fill a table with all beginnings of all numbers and how often each of them came up. Then every code is one look-up.",
    "The beginnings of a text are its slices up to 0, 1, 2 and so on characters, up to its whole length.",
)
EXAMPLES = [
    Example((["0407", "0401", "089", "04"], ["04", "040", "08", "7"]), why="three numbers begin with 04"),
    Example((["112", "112", "110"], ["", "112", "1121"]), why="every number begins with the empty code"),
    Example((["55"], ["5", "555"])),
]
EDGES = {
    "begins with itself": (["030", "03"], ["030"]),
    "the empty code": (["7", "88"], [""]),
    "listed twice": (["61", "61"], ["6", "61"]),
    "one count for each code": Edge(([], ["1", ""]), "no numbers"),
}
ALWAYS = [(["0", "07"], ["00", "7"]), (["12", "13"], ["1", "12", "1"])]
MISTAKES = [
    Mistake("A number doesn't begin with itself in your answer.", "range(len(number) + 1)", "range(len(number))"),
    Mistake("The empty code is missing in your table, but every number begins with it.", "range(len(number) + 1)", "range(1, len(number) + 1)"),
    Mistake("You count in how many numbers the digits occur anywhere. They have to be at the beginning.",
            """
def customers(numbers: list[str], codes: list[str]) -> list[int]:
    return [sum(code in number for number in numbers) for code in codes]
"""),
    Mistake("A number that is listed twice counts once in your answer.", "for number in numbers:", "for number in set(numbers):"),
    Mistake("Your counts say whether any number begins with the code, not how many do.", "table.get(start, 0) + 1", "1"),
]
EXPLANATION = """
All beginnings of a number are counted when it comes along.

| number | beginnings |
|---|---|
| 0407 | nothing, 0, 04, 040, 0407 |
| 0401 | nothing, 0, 04, 040, 0401 |
| 089 | nothing, 0, 08, 089 |
| 04 | nothing, 0, 04 |

So `04` came up three times and `040` twice. A number of k digits costs k + 1 entries, and each code one look-up.
Asking `startswith` for each code and each number would go through all numbers again for every code.
"""


def customers(numbers: list[str], codes: list[str]) -> list[int]:
    table: dict[str, int] = {}
    for number in numbers:
        for length in range(len(number) + 1):
            start = number[:length]
            table[start] = table.get(start, 0) + 1
    return [table.get(code, 0) for code in codes]


def inputs(rng):
    numbers = ["".join(rng.choice("01") for _ in range(rng.randint(1, 4))) for _ in range(rng.randint(2, 6))]
    codes = [rng.choice(numbers)[: rng.randint(0, 4)] + rng.choice(["", "", "1"]) for _ in range(rng.randint(2, 4))]
    return numbers, codes
