"""The calculator that only shows

The function in the editor should give back the price of `count` cups of lemonade at `price` each, so that a program
can go on calculating with it: `cups_price(2, 3) + 1` should be 7. But it only shows the price and gives back nothing.
Change it, so that it returns the price and prints nothing. The count may be 0.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
STARTER = """
def cups_price(count: int, price: int) -> int:
    print(count * price)
"""
HINTS = (
    "What does `print` hand back to the program?",
    "One word has to go, and another one has to come in its place.",
    "`return` stands before the value it gives back; it needs no brackets.",
)
EXAMPLES = [Example((2, 3)), Example((5, 4)), Example((0, 3), why="no cups, no price")]
EDGES = {"may be 0": (0, 0)}
MISTAKES = [
    Mistake("Your function still prints, and gives back `None`.", "return count * price", "print(count * price)"),
    Mistake("`return` alone gives back `None`. The value has to stand after it.",
            "    return count * price", "    result = count * price\n    return"),
    Mistake("You returned a text. Nobody can calculate with it; return the number.", "return count * price", "return str(count * price)"),
]
EXPLANATION = """
With `return`, the call itself stands for the price: `cups_price(2, 3) + 1` becomes `6 + 1`. With `print`, a 6
appeared on the screen, and the call stood for `None`.
"""


def cups_price(count: int, price: int) -> int:
    return count * price


def inputs(rng):
    return (rng.randint(0, 12), rng.randint(1, 9))
