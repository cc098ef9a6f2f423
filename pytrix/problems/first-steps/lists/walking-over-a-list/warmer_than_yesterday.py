"""Warmer than yesterday

Read one line of whole numbers, separated by spaces: the temperatures of several days in a row, at least one. Days are
numbered from 1. Print the numbers of the days that were warmer than the day before, one in a line. If there is none,
print `none`. The first day has no day before it.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "COMPARE")
HINTS = (
    "To compare a day with the one before, you need both items. What do you have to know about the item for that?",
    "Let a `range` give the positions, beginning with the second one, and compare the items at the position and one before it.",
    "Count the warm days as you print them; after the loop the count tells whether `none` is needed.",
)
EXAMPLES = [
    Example("10 12 11 15\n", why="12 is more than 10, and 15 more than 11"),
    Example("9 9 8\n", why="equal is not warmer"),
    Example("-5 -3\n"),
    Example("9 10\n", why="10 is warmer than 9: compare numbers, not texts"),
]
EDGES = {"at least one": "20\n", "there is none": "5 4 3 2\n"}
ALWAYS = ["1 3 1 3\n", "10 5 7 6\n"]
MISTAKES = [
    Mistake("A day as warm as the one before is not warmer.", "int(days[place]) > int(days[place - 1])", "int(days[place]) >= int(days[place - 1])"),
    Mistake("Days are numbered from 1, positions from 0: you printed the position.", "print(place + 1)", "print(place)"),
    Mistake("The items are texts, and texts are compared letter by letter. Turn both into numbers.",
            "int(days[place]) > int(days[place - 1])", "days[place] > days[place - 1]"),
    Mistake("You began with the first day and compared it with the last one, which stands at position -1.",
            "range(1, len(days))", "range(len(days))"),
    Mistake("When no day was warmer, `none` should be printed.", '    if found == 0:\n        print("none")\n', ""),
]
ALSO_RIGHT = [
    Way("Remembering the day before in a variable needs no positions, but the days must be counted.",
        """
def program() -> None:
    days = input().split()
    before = int(days[0])
    number = 0
    found = 0
    for day in days:
        number += 1
        if int(day) > before:
            print(number)
            found += 1
        before = int(day)
    if found == 0:
        print("none")
"""),
]
EQUIVALENT = {
    'found += 1 -> found -= 1': 'only whether it is still 0 matters',
    'found += 1 -> found += 2': 'only whether it is still 0 matters',
}
EXPLANATION = """
For 10 12 11 15 the positions 1, 2, 3 are compared with the ones before: 12 > 10 is true, so day 2 is printed; 11 > 12
is false; 15 > 11 is true, so day 4 is printed.
"""


def program() -> None:
    days = input().split()
    found = 0
    for place in range(1, len(days)):
        if int(days[place]) > int(days[place - 1]):
            print(place + 1)
            found += 1
    if found == 0:
        print("none")


def inputs(rng):
    days = [rng.randint(-12, 12) for _ in range(rng.randint(1, 7))]
    if rng.random() < 0.35:
        days = sorted(days, reverse=True)
    elif rng.random() < 0.3:
        days = [rng.choice([9, 10, 100]) for _ in days]
    return " ".join(str(each) for each in days) + "\n"
