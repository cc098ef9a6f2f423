"""The recipe card

A pancake recipe for 4 people needs 250 grams of flour and 0.5 litres of milk. Store these three numbers and 6, the
number of guests, under names. Print the two lines for the guests with f-strings; calculate with the names (amount
divided by people, times guests). The flour has no digit after the point, the milk exactly two:

    Flour: 375g
    Milk: 0.75l
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE", "TRANSFORM")
HINTS = (
    "How much does one person need, and how much then do all guests?",
    "Calculate in the braces; the format `.0f` shows a number without digits after the point.",
    "First line: flour by people times guests with `.0f`, then the letter g. Second line the same for milk with two digits.",
)
MISTAKES = [
    Mistake("The flour is shown with a point. `.0f` leaves the digits after it out.", ":.0f", ""),
    Mistake("You printed the amounts for the recipe, not those for the guests.", "{flour / people * guests:.0f}", "{flour:.0f}"),
    Mistake("The numbers are divided the wrong way round: there are more guests than people in the recipe, so it should be more.",
            "milk / people * guests", "milk / guests * people"),
]
ALSO_RIGHT = [
    Way("How many times as much is needed can be worked out once and stored.",
        "    print(f\"Flour: {flour / people * guests:.0f}g\")\n    print(f\"Milk: {milk / people * guests:.2f}l\")",
        "    times = guests / people\n    print(f\"Flour: {flour * times:.0f}g\")\n    print(f\"Milk: {milk * times:.2f}l\")"),
]
EXPLANATION = """
One person needs 250 / 4 = 62.5 grams, six need 375.0; `.0f` shows 375. For the milk, 0.5 / 4 * 6 is 0.75.
"""


def program() -> None:
    people = 4
    flour = 250
    milk = 0.5
    guests = 6
    print(f"Flour: {flour / people * guests:.0f}g")
    print(f"Milk: {milk / people * guests:.2f}l")
