"""Library hours

A library is open from 9 o'clock until 18 o'clock: the hour 9 counts as open, the hour 18 as closed. Read an hour, a
whole number from 0 to 23, and print `open` or `closed`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("COMPARE",)
HINTS = (
    "Two things must hold at the same time for the library to be open. Which two?",
    "Join two comparisons with `and`: one for opening, one for closing.",
    "The hour is at least 9, and it is less than 18.",
)
EXAMPLES = [Example("10\n"), Example("20\n"), Example("9\n", why="9 counts as open"), Example("18\n", why="18 counts as closed")]
EDGES = {"hour 9": "9\n", "hour 18": "18\n"}
ALWAYS = ["12\n", "13\n", "8\n", "17\n"]
MISTAKES = [
    Mistake("With `or`, every hour is open, since each is after 9 or before 18. Both must hold: `and`.", " and ", " or "),
    Mistake("At 18 o'clock the library is closed already.", "hour < 18", "hour <= 18"),
    Mistake("At 9 o'clock the library is open already.", "hour >= 9", "hour > 9"),
]
ALSO_RIGHT = [Way("Python also reads the notation of mathematics.", "hour >= 9 and hour < 18", "9 <= hour < 18")]
EXPLANATION = """
`and` is true only when both sides are:

| hour | `hour >= 9` | `hour < 18` | both |
|---|---|---|---|
| 7 | False | True | False |
| 9 | True | True | True |
| 18 | True | False | False |
"""


def program() -> None:
    hour = int(input())
    if hour >= 9 and hour < 18:
        print("open")
    else:
        print("closed")


def inputs(rng):
    return f"{rng.choice([rng.randint(0, 23), rng.randint(9, 17), rng.choice([8, 9, 17, 18])])}\n"
