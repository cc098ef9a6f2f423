"""The till receipt

A shop sells 3 pens at 1.35 each, and the customer pays with a note of 10. Store the three numbers under names and
print these two lines with f-strings. Amounts have exactly two digits after the point, and there is no space after the
`$`:

    3 pens: $4.05
    Change: $5.95
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE", "AGGREGATE")
HINTS = (
    "What do you have to write in the braces so that a number always shows two digits after the point?",
    "Work out the price of all pens first and give it a name; the change is the note minus that.",
    "After the name or calculation in the braces comes a colon and `.2f`.",
)
MISTAKES = [
    Mistake("The amounts show more digits than two, because computers round decimal numbers a little. Add a format after a colon.",
            "{cost:.2f}", "{cost}", "{paid - cost:.2f}", "{paid - cost}"),
    Mistake("Only one pen was charged. The price of all is the number of pens times the price of one.",
            "pens * price", "price"),
    Mistake("The change is what was paid minus the cost, not the other way round.", "paid - cost", "cost - paid"),
]
ALSO_RIGHT = [
    Way("A calculation may be written directly in the braces, so the cost needs no name; then it is written twice.",
        "    cost = pens * price\n", "", "{cost:.2f}", "{pens * price:.2f}", "{paid - cost:.2f}", "{paid - pens * price:.2f}"),
]
EXPLANATION = """
`{cost:.2f}` shows the value of `cost` with two digits after the point. Without the format Python would show
4.050000000000001: most decimal numbers cannot be stored exactly, and the format rounds what is shown.
"""


def program() -> None:
    pens = 3
    price = 1.35
    paid = 10
    cost = pens * price
    print(f"{pens} pens: ${cost:.2f}")
    print(f"Change: ${paid - cost:.2f}")
