"""The rocket launch

Read a whole number and count down from it to 1, one number in a line; then print `Go!`. If the number is 0, only
`Go!` is printed.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "For how long does the countdown go on? Say it as a condition.",
    "While the number is more than 0: print it, then make it smaller by 1.",
    "The line with `Go!` comes after the loop and is not indented.",
)
EXAMPLES = [Example("3\n"), Example("5\n"), Example("0\n", why="the condition is false from the start, so there is no round")]
EDGES = {"number is 0": "0\n"}
MISTAKES = [
    Mistake("The 1 is missing: the loop ends one round too early.", "number > 0", "number > 1"),
    Mistake("A 0 is printed too. The countdown ends with 1.", "number > 0", "number >= 0"),
    Mistake("You lower the number before printing it, so the first one is missing and a 0 appears.",
            "        print(number)\n        number -= 1\n", "        number -= 1\n        print(number)\n"),
    Mistake("`Go!` comes in every round. It must not be indented.", '    print("Go!")', '        print("Go!")'),
]
ALSO_RIGHT = [
    Way("A `while` loop may also count upwards and print the difference; that is harder to read.",
        """
def program() -> None:
    start = int(input())
    done = 0
    while done < start:
        print(start - done)
        done += 1
    print("Go!")
"""),
]
EXPLANATION = """
For 3:

| asked | printed | `number` afterwards |
|---|---|---|
| `3 > 0` True | 3 | 2 |
| `2 > 0` True | 2 | 1 |
| `1 > 0` True | 1 | 0 |
| `0 > 0` False | Go! | 0 |
"""


def program() -> None:
    number = int(input())
    while number > 0:
        print(number)
        number -= 1
    print("Go!")


def inputs(rng):
    return f"{rng.randint(0, 12)}\n"
