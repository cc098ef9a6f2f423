"""The water meter

A water meter is read once a month. Read one line with the readings, whole numbers that never fall, separated by
spaces; there are at least two. Build the list of how much was used between each two readings that follow one another,
and print its items in one line. In the next line print the largest use.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "TRANSFORM", "AGGREGATE")
HINTS = (
    "How many uses are there for five readings?",
    "For each position but the first, append the reading there minus the one before it. Then look for the largest in your list.",
    "The record can begin with 0, since no use is less; walk over the finished list and replace it by what is larger.",
)
EXAMPLES = [
    Example("100 112 115 130\n", why="112 - 100, 115 - 112, 130 - 115"),
    Example("7 7\n", why="nothing was used"),
    Example("0 40 41\n"),
]
EDGES = {"at least two": "30 95\n", "never fall": "12 12 20 20 20\n"}
MISTAKES = [
    Mistake("The differences have the wrong sign: take the later reading minus the earlier one.",
            "int(readings[place]) - int(readings[place - 1])", "int(readings[place - 1]) - int(readings[place])"),
    Mistake("The first reading is not a use: before it there was none to compare with.", "range(1, len(readings))", "range(len(readings))"),
    Mistake("The last line should be the largest use, but you printed the last one.", "        if use > largest:\n            largest = use\n", "        largest = use\n"),
    Mistake("Print the items of the list: without the star, brackets and commas are printed too.", "print(*uses)", "print(uses)"),
]
ALSO_RIGHT = [
    Way("Both can be done in one loop: the record is checked as soon as the use is known.",
        """
def program() -> None:
    readings = input().split()
    uses = []
    largest = 0
    for place in range(1, len(readings)):
        use = int(readings[place]) - int(readings[place - 1])
        uses.append(use)
        if use > largest:
            largest = use
    print(*uses)
    print(largest)
"""),
]
EQUIVALENT = {
    'largest = 0 -> largest = -1': 'no use is less than 0',
    'if use > largest: -> if use >= largest:': 'an equal use changes nothing',
}
EXPLANATION = """
For the readings 100 112 115 130:

| `place` | calculation | `uses` |
|---|---|---|
| 1 | 112 - 100 | `[12]` |
| 2 | 115 - 112 | `[12, 3]` |
| 3 | 130 - 115 | `[12, 3, 15]` |

There is one use less than there are readings, so the positions begin with 1.
"""


def program() -> None:
    readings = input().split()
    uses = []
    for place in range(1, len(readings)):
        uses.append(int(readings[place]) - int(readings[place - 1]))
    largest = 0
    for use in uses:
        if use > largest:
            largest = use
    print(*uses)
    print(largest)


def inputs(rng):
    reading, readings = rng.randint(0, 99), []
    for _ in range(rng.randint(2, 7)):
        readings.append(str(reading))
        reading += rng.choice([0, rng.randint(1, 40)])
    return " ".join(readings) + "\n"
