"""The purse

A purse holds 20. Store that under the name `money`. Then 8 is spent, 15 comes in, and 3 is spent. Change `money`
after each of the three events, and print it **once**, at the end.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "What makes the new amount out of the old one when something is spent?",
    "Three lines change `money`, each using its old value; then comes the only print.",
    "Spending subtracts with `-=`, coming in adds with `+=`.",
)
MISTAKES = [
    Mistake("The old value is lost: `money` should change by 15, not become 15.", "money += 15", "money = 15"),
    Mistake("Something spent makes the amount smaller.", "money -= 3", "money += 3"),
    Mistake("You printed after each event. Print only the amount at the end.",
            "    money += 15\n", "    print(money)\n    money += 15\n    print(money)\n"),
]
ALSO_RIGHT = [Way("The long form does the same.", "money -= 8", "money = money - 8")]
EXPLANATION = """
`money` is 20, then 12, then 27, then 24.
"""


def program() -> None:
    money = 20
    money -= 8
    money += 15
    money -= 3
    print(money)
