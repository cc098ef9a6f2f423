"""Fuel for the trip

Read three lines: the name of a town, its distance in whole kilometres, and how many litres of fuel a car needs for
100 kilometres, which may have a decimal point. Print one line: the town, a colon, a space, and the litres needed for
going there **and back**, with exactly one digit after the point, as in `Bath: 13.0`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE", "GENERATE")
HINTS = (
    "How many kilometres are driven altogether?",
    "Which line stays a text, which becomes a whole number, which a decimal one?",
    "Twice the distance, divided by 100, times the litres; with the format for one digit.",
)
EXAMPLES = [
    Example("Bath\n100\n6.5\n", why="200 km are 2 times 6.5 litres"),
    Example("New Town\n50\n8\n"),
    Example("Ely\n25\n5.5\n", why="50 km need half of 5.5 litres"),
]
EDGES = {"exactly one digit": "Hull\n150\n4\n", "whole kilometres": "York\n0\n7.5\n"}
MISTAKES = [
    Mistake("The way back is missing: twice the distance is driven.", "distance * 2", "distance"),
    Mistake("The litres are for 100 kilometres, so divide the distance by 100.", " / 100", ""),
    Mistake("The amount should have one digit after the point.", ":.1f", ":.2f"),
    Mistake("`int` cannot read litres with a decimal point.", "float(input())", "int(input())"),
]
ALSO_RIGHT = [
    Way("A name for each step makes it easier to check.",
        '    print(f"{town}: {distance * 2 / 100 * litres:.1f}")',
        '    hundreds = distance * 2 / 100\n    print(f"{town}: {hundreds * litres:.1f}")'),
]
EXPLANATION = """
For 100 km: there and back 200 km, that is 2 times 100 km, so 2 * 6.5 = 13 litres, shown as 13.0.
"""


def program() -> None:
    town = input()
    distance = int(input())
    litres = float(input())
    print(f"{town}: {distance * 2 / 100 * litres:.1f}")


def inputs(rng):
    return f"{rng.choice(['Bern', 'Graz', 'Old Bay', 'Lyon'])}\n{rng.randint(1, 20) * 50}\n{rng.choice(['4', '5.5', '6', '7.5', '9.5'])}\n"
