"""The frost report

The first line is the number of days, at least 1. Then comes a line for each day with a temperature, a whole number.
Print two lines:

1. on how many days it was below 0,
2. the highest temperature of all.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "Two results need two variables. With which value can each of them begin?",
    "Count under an `if`. For the highest, keep a record and replace it when a higher value comes.",
    "The record begins with the first temperature, not with 0: all days may be below 0.",
)
EXAMPLES = [
    Example("4\n3\n-1\n5\n-2\n"),
    Example("2\n-7\n-3\n", why="the highest is -3, although it is below 0"),
    Example("3\n0\n0\n0\n", why="0 is not below 0"),
]
EDGES = {"at least 1": "1\n-4\n", "below 0": "5\n0\n-1\n1\n-1\n0\n"}
ALWAYS = ["2\n-120\n-110\n", "2\n-30\n-20\n"]
MISTAKES = [
    Mistake("A record that begins with 0 is wrong when all days are below 0. Begin with the first temperature.",
            "if day == 0 or degrees > highest:", "if degrees > highest:"),
    Mistake("0 is not below 0, so it does not count.", "degrees < 0", "degrees <= 0"),
    Mistake("You keep the last temperature, not the highest. Replace the record only by a higher value.",
            "if day == 0 or degrees > highest:", "if day >= 0:"),
    Mistake("You keep the lowest temperature. The question wants the highest.", "degrees > highest", "degrees < highest"),
]
ALSO_RIGHT = [
    Way("The first temperature may be read before the loop. Then nothing special happens in the loop, but counting stands there twice.",
        """
def program() -> None:
    days = int(input())
    highest = int(input())
    cold = 0
    if highest < 0:
        cold = 1
    for day in range(1, days):
        degrees = int(input())
        if degrees < 0:
            cold += 1
        if degrees > highest:
            highest = degrees
    print(cold)
    print(highest)
"""),
]
EQUIVALENT = {
    'highest = 0 -> highest = 1': 'the first day replaces it',
    'highest = 0 -> highest = -1': 'the first day replaces it',
    'if day == 0 or degrees > highest: -> if day == 0 or degrees >= highest:': 'an equal value changes nothing',
}
EXPLANATION = """
On day 0, the first round, whatever comes is the record; later only a higher value is. For the temperatures 3, -1, 5,
-2:

| `degrees` | 3 | -1 | 5 | -2 |
|---|---|---|---|---|
| `cold` | 0 | 1 | 1 | 2 |
| `highest` | 3 | 3 | 5 | 5 |
"""


def program() -> None:
    days = int(input())
    cold = 0
    highest = 0
    for day in range(days):
        degrees = int(input())
        if degrees < 0:
            cold += 1
        if day == 0 or degrees > highest:
            highest = degrees
    print(cold)
    print(highest)


def inputs(rng):
    low, high = rng.choice([(-9, 9), (-9, -1), (-2, 2), (0, 20)])
    days = [rng.randint(low, high) for _ in range(rng.randint(1, 7))]
    return "".join(f"{each}\n" for each in [len(days), *days])
