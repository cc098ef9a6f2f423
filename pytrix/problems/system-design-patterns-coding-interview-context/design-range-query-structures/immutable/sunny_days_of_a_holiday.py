"""Sunny days of a holiday

A travel office compares holidays of past years. `weather` is a text with one character for each day: `s` for sunny, anything else for not. `holidays` lists tuples of two numbers: the first day of a holiday, counted from 0, and its length in days, at least 0.

Return a list with the number of sunny days of each holiday. All holidays lie within the text; one of length 0 may begin just after its last day. The office asks about thousands of long holidays, so prepare a table once and answer each with a single subtraction.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "If you knew how many sunny days there were before any given day, how would you find those of a stretch?",
    "The sunny days before the end, minus those before the beginning, are those in between. So make a list of how many came before each day.",
    "The list begins with 0, and for each day one number is appended: the last one, plus 1 if the day is sunny. It has one number more than there are days.",
)
EXAMPLES = [
    Example(("srssrrs", [(0, 4), (3, 3), (6, 1)]), why="days 0 to 3 have three sunny ones"),
    Example(("rrr", [(0, 3), (1, 1)])),
    Example(("sscs", [(1, 3), (2, 0)]), why="a holiday without days has no sunny ones"),
]
EDGES = {
    "length 0": Edge(("ss", [(0, 0), (2, 0), (1, 0)]), "no days at all"),
    "anything else": Edge(("s-S sx", [(0, 6), (1, 3), (4, 2)]), "other characters, a capital S too"),
    "within the text": Edge(("sssss", [(0, 5), (4, 1), (0, 1)]), "both ends"),
    "`holidays`": Edge(("", []), "no weather and no holidays"),
}
MISTAKES = [
    Mistake("The second number is a length, not the last day.", "before[first + length]", "before[max(first, length)]"),
    Mistake("The table must have a number for the time before the first day: 0.", "    return [before", "    before = before[1:] + [0]\n    return [before"),
    Mistake("The last day of the holiday counts too.", "before[first + length]", "before[max(first, first + length - 1)]"),
    Mistake("Each number in the table continues the one before it.", "before[-1] + (day == \"s\")", "before[0] + (day == \"s\")"),
]
SIZE = 200_000
SLOW = [
    Slow(
        "Your answer is right, but it looks at every day of every holiday. With a table of how many sunny days came before each day, one subtraction is enough.",
        """
def sunny_days(weather: str, holidays: list[tuple[int, int]]) -> list[int]:
    answers = []
    for first, length in holidays:
        answers.append(sum(day == "s" for day in weather[first : first + length]))
    return answers
""",
    )
]
EXPLANATION = """
The table says how many sunny days came before each day. For `srssrrs` it is 0 1 1 2 3 3 3 4.

| holiday | before its end | before its beginning | sunny |
|---|---|---|---|
| 0, length 4 | 3 | 0 | 3 |
| 3, length 3 | 3 | 2 | 1 |
| 6, length 1 | 4 | 3 | 1 |

Making the table takes one pass; then each holiday costs one subtraction, however long it is. The table only helps because the past does not change: a changed day would change all numbers behind it.
"""


def sunny_days(weather: str, holidays: list[tuple[int, int]]) -> list[int]:
    before = [0]
    for day in weather:
        before.append(before[-1] + (day == "s"))
    return [before[first + length] - before[first] for first, length in holidays]


def inputs(rng):
    weather = letters(rng, 3, 14, "ssrc")
    holidays = []
    for _ in range(rng.randint(1, 4)):
        first = rng.randint(0, len(weather) - 1)
        holidays.append((first, rng.randint(0, len(weather) - first)))
    return weather, holidays


def large(rng, size):
    weather = "".join(rng.choice("rrrc") for _ in range(size - 20)) + "s" * 20
    return weather, [(rng.randrange(size // 10), rng.randint(size // 2, 9 * size // 10)) for _ in range(300)]
