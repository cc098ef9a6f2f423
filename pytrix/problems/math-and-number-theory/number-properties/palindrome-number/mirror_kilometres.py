"""Mirror kilometres

A driver is pleased whenever the kilometres on her display read the same backwards, as 1221 or 7 do. The display shows no zeros in front.

Given the kilometres at the beginning, `start`, and at the end, `end`, return how many such numbers the display showed; both ends count.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
CONSTRAINTS = ("0 ≤ start ≤ end",)
HINTS = (
    "How do you get the last digit of a number, and the number without it?",
    "Build the number backwards: digit by digit from its end, each time making what you have ten times larger.",
    "While something is left, take its last digit and add it to ten times the reversed number. Compare with the original at the end.",
)
EXAMPLES = [
    Example((95, 125), why="99, 101, 111 and 121"),
    Example((0, 9), why="a single digit reads the same backwards"),
    Example((12, 21)),
]
EDGES = {"start": Edge((33, 33), "start and end the same"), "both ends": Edge((22, 33), "mirror numbers at both ends")}
MISTAKES = [
    Mistake("The end counts as well: the display shows it last.", "range(start, end + 1)", "range(start, end)"),
    Mistake("The new digit goes behind what you have, so what you have becomes ten times larger first.",
            "10 * reversed_number + digit", "reversed_number + digit"),
    Mistake("Numbers with one digit are mirrors too: they read the same backwards.", "    return reversed_number == number", "    return number > 9 and reversed_number == number"),
    Mistake("Equal first and last digits are not enough.",
            """
def mirrors(start: int, end: int) -> int:
    return sum(str(number)[0] == str(number)[-1] for number in range(start, end + 1))
"""),
]
ORACLE = """
def mirrors(start: int, end: int) -> int:
    return sum(str(number) == str(number)[::-1] for number in range(start, end + 1))
"""
ALSO_RIGHT = [
    Way("Text and slice say it in one line, which is what most people would write; the digits are then found by `str`.",
        """
def mirrors(start: int, end: int) -> int:
    return sum(str(number) == str(number)[::-1] for number in range(start, end + 1))
"""),
]
EXPLANATION = """
For 121 the rest goes 121, 12, 1, 0 while the reversed number grows: 1, 12, 121. They agree, so it is a mirror. Each number costs a step a digit, and the
whole as many as there are kilometres. The other way compares texts; it is shorter and does about the same work.
"""


def mirrors(start: int, end: int) -> int:
    return sum(is_mirror(number) for number in range(start, end + 1))


def is_mirror(number: int) -> bool:
    rest, reversed_number = number, 0
    while rest:
        rest, digit = divmod(rest, 10)
        reversed_number = 10 * reversed_number + digit
    return reversed_number == number


def inputs(rng):
    start = rng.choice([rng.randint(0, 200), rng.randint(990, 1300), 11 * rng.randint(0, 9), 101 * rng.randint(1, 9)])
    return (start, start + rng.choice([0, rng.randint(0, 40), 11, 10]))
