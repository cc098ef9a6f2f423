"""At the kiosk

Read two whole numbers, each in its own line: the price of a comic and the money somebody has. If the money is enough,
print `Change:` and what is left. Else print `Missing:` and how much is missing. In both cases print `Bye!` in the
next line. Exactly enough money gives a change of 0.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE",)
HINTS = (
    "Which lines belong to only one case, and which one to both?",
    "In one case subtract the price from the money, in the other the money from the price.",
    "The last line is not indented, so that it comes after the decision, whatever it was.",
)
EXAMPLES = [Example("4\n10\n"), Example("7\n5\n"), Example("6\n6\n", why="exactly enough")]
EDGES = {"exactly enough": "3\n3\n"}
MISTAKES = [
    Mistake("`Bye!` is only printed when money is missing: it is indented under `else`. It should come in both cases.",
            '    print("Bye!")', '        print("Bye!")'),
    Mistake("With exactly enough money nothing is missing; `>` leaves that case out.", "money >= price", "money > price"),
    Mistake("What is missing should be a positive number: the price minus the money.", '"Missing:", price - money', '"Missing:", money - price'),
]
ALSO_RIGHT = [
    Way("With the difference under a name, the condition compares it with 0.",
        "    if money >= price:\n        print(\"Change:\", money - price)", "    left = money - price\n    if left >= 0:\n        print(\"Change:\", left)"),
]
EXPLANATION = """
Only the two indented lines depend on the condition. `print("Bye!")` begins at the left again, so it comes after both
cases. For 6 and 6 the condition `6 >= 6` is true and the change is 0.
"""


def program() -> None:
    price = int(input())
    money = int(input())
    if money >= price:
        print("Change:", money - price)
    else:
        print("Missing:", price - money)
    print("Bye!")


def inputs(rng):
    price = rng.randint(1, 12)
    return f"{price}\n{rng.choice([price, rng.randint(0, 12), price + rng.randint(1, 8)])}\n"
