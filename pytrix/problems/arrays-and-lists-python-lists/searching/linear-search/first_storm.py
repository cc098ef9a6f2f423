"""The first storm of the year

A weather station writes the file at `path`: on each line a day, such as `03-14`, and the strongest wind of that day
as a whole number, separated by a single space. The lines are in order of time, and blank lines mean nothing.

A storm is a stretch of at least `days` days, one line after another, on each of which the wind was `limit` or more.
Return the day on which the first storm began, or `no storm` if there was none. If there is no file at `path`, return
`no file`.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`days` is at least 1",)
HINTS = (
    "While you read line by line, what must you remember to know when a storm is long enough, and when it began?",
    "Count the windy days in a row, and note the day on which the present row began. A calmer day ends the row.",
    "As soon as the count reaches the number of days, the answer is known and the rest of the file need not be read.",
)
EXAMPLES = [
    Example(({"wind.txt": "01-02 50\n01-03 70\n01-04 40\n01-05 66\n01-06 80\n01-07 30\n"}, "wind.txt", 60, 2), why="01-05 and 01-06; 01-03 was windy for one day only"),
    Example(({"wind.txt": "01-02 50\n\n01-03 75\n"}, "wind.txt", 50, 3), why="only two days in a row"),
    Example(({}, "wind.txt", 60, 1), why="there is no such file"),
]
EDGES = {
    "no storm": Edge(({"wind.txt": ""}, "wind.txt", 10, 1), "an empty file"),
    "`limit` or more": Edge(({"w.txt": "05-01 61\n05-02 60\n05-03 59\n"}, "w.txt", 60, 2), "exactly the limit"),
    "blank lines": ({"w.txt": "\n05-01 70\n   \n05-02 70\n\n"}, "w.txt", 60, 2),
    "first storm": Edge(({"w.txt": "05-01 9\n05-02 70\n05-03 80\n05-04 9\n05-05 90\n05-06 90\n"}, "w.txt", 60, 2), "two storms"),
}
ALWAYS = [({"wind.txt": "06-10 59\n06-11 61\n06-12 75\n"}, "wind.txt", 60, 2)]
MISTAKES = [
    Mistake("A calmer day ends the row: count from 0 again.", "                    windy = 0\n", "                    pass\n"),
    Mistake("You return the last day that was needed to call it a storm. Return the day on which it began.",
            "return first", "return day"),
    Mistake("A wind of exactly the limit counts.", "int(wind) < limit", "int(wind) <= limit"),
    Mistake("Without a file the program stops with an error.", "    except FileNotFoundError:\n        return \"no file\"", "    except ValueError:\n        return \"no file\""),
    Mistake("A blank line means nothing, so it does not end the row of windy days.", "                if not line.strip():\n",
            "                if not line.strip():\n                    windy = 0\n"),
]
ORACLE = '''
def first_storm(path: str, limit: int, days: int) -> str:
    try:
        lines = [line.split() for line in open(path).read().split("\\n") if line.strip()]
    except FileNotFoundError:
        return "no file"
    for place in range(len(lines) - days + 1):
        if all(int(wind) >= limit for _, wind in lines[place : place + days]):
            return lines[place][0]
    return "no storm"
'''
ALSO_RIGHT = [
    Way("Collecting the days of the present row in a list gives count and beginning at once; it keeps a few more texts.",
        """
def first_storm(path: str, limit: int, days: int) -> str:
    row: list[str] = []
    try:
        with open(path) as lines:
            for line in lines:
                if line.strip():
                    day, wind = line.split()
                    row = [*row, day] if int(wind) >= limit else []
                    if len(row) == days:
                        return row[0]
    except FileNotFoundError:
        return "no file"
    return "no storm"
"""),
]
EXPLANATION = """
The lines are looked at one after another, and two things are remembered: how many windy days stand in a row, and
where that row began. For a limit of 60 and two days:

| line | windy days in a row | began |
|---|---|---|
| 01-02 50 | 0 | |
| 01-03 70 | 1 | 01-03 |
| 01-04 40 | 0 | |
| 01-05 66 | 1 | 01-05 |
| 01-06 80 | 2: found | 01-05 |

The rest of the file is not read. Looking at every stretch of `days` lines again needs all lines in memory and `days`
times the work.
"""


def first_storm(path: str, limit: int, days: int) -> str:
    windy = 0
    first = ""
    try:
        with open(path) as lines:
            for line in lines:
                if not line.strip():
                    continue
                day, wind = line.split()
                if int(wind) < limit:
                    windy = 0
                    continue
                if windy == 0:
                    first = day
                windy += 1
                if windy == days:
                    return first
    except FileNotFoundError:
        return "no file"
    return "no storm"


def inputs(rng):
    lines = []
    for day in range(rng.randint(3, 9)):
        if rng.random() < 0.15:
            lines.append("")
        lines.append(f"06-{day + 10} {rng.choice([30, 59, 60, 61, 75])}")
    return ({"wind.txt": "".join(f"{line}\n" for line in lines)}, "wind.txt", 60, rng.randint(1, 3))
