"""Photos by year, month and day

The files of a camera are named after the day on which a photo was taken: `dates` lists these days as texts such as
`2026-03-14`, in any order and many of them several times. A photo album wants to show how many photos there are in a
year, in a month, and on a day.

Return one dictionary with all three kinds of keys: years such as `2026`, months such as `2026-03` and days such as
`2026-03-14`, each with the number of photos. Only years, months and days with photos appear. Without photos the
dictionary is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
CONSTRAINTS = ("all dates have four digits for the year and two each for month and day",)
HINTS = (
    "A year, a month and a day: how many characters of the date does each of the three take?",
    "Each photo counts three times: for its year, for its month and for its day. All three are beginnings of the date.",
    "Go through the three lengths 4, 7 and 10, cut the date there, and raise the count under that text by one.",
)
EXAMPLES = [
    Example((["2026-03-14", "2026-03-20", "2025-03-14", "2026-03-14"],)),
    Example((["2024-12-31", "2025-01-01"],), why="the same night, but nothing in common"),
    Example((["2026-07-05"],)),
]
EDGES = {
    "Without photos": ([],),
    "several times": (["2023-05-01", "2023-05-01", "2023-05-01"],),
    "a month": Edge((["2023-05-01", "2024-05-01", "2024-06-01"],), "the same month in two years"),
}
MISTAKES = [
    Mistake("The same month of different years is counted together. A month belongs to its year.", "start = date[:length]", "start = date[:4] if length == 4 else date[5:length]"),
    Mistake("You only count the days. Years and months are wanted, too.", "for length in (4, 7, 10):", "for length in (10,):"),
    Mistake("The years and months still end with a hyphen in your answer.", "for length in (4, 7, 10):", "for length in (5, 8, 10):"),
    Mistake("A day with several photos counts once in your answer.", "for date in dates:", "for date in dict.fromkeys(dates):"),
    Mistake("You count every beginning of a date, even those in the middle of a year or a month.", "for length in (4, 7, 10):", "for length in range(1, 11):"),
]
EXPLANATION = """
Years, months and days are the beginnings of a date with 4, 7 and 10 characters.

| photo | year | month | day |
|---|---|---|---|
| 2026-03-14 | 1 | 1 | 1 |
| 2026-03-20 | 2 | 2 | 1 |
| 2025-03-14 | 1 | 1 | 1 |
| 2026-03-14 | 3 | 3 | 2 |

Each photo costs three look-ups, and afterwards every count is ready. Three separate dictionaries would do the same
work; because the texts have different lengths, one is enough.
"""


def photos(dates: list[str]) -> dict[str, int]:
    counts: dict[str, int] = {}
    for date in dates:
        for length in (4, 7, 10):
            start = date[:length]
            counts[start] = counts.get(start, 0) + 1
    return counts


def inputs(rng):
    years, months = rng.sample(range(2019, 2027), 2), rng.sample(range(1, 13), 2)
    return ([f"{rng.choice(years)}-{rng.choice(months):02}-{rng.choice([1, 14, 28]):02}" for _ in range(rng.randint(2, 8))],)
