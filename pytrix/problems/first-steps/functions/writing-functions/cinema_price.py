"""Tickets for the cinema

Write the function `ticket_price`. It gets an `age` in years and returns the price of a ticket:

- 0 for children under 4,
- 6 for everyone under 16, and also for everyone who is at least 65,
- 9 for all others.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COMPARE",)
HINTS = (
    "At which ages does the price change, and on which side of the change does that age stand?",
    "Decide with `if`, `elif` and `else`, and let each part return its price.",
    "First the small children, then one condition with `or` for the 6, and what is left pays 9.",
)
EXAMPLES = [Example((10,)), Example((3,), why="under 4"), Example((16,), why="not under 16 any more"), Example((65,), why="at least 65")]
EDGES = {"under 4": (4,), "under 16": (15,), "at least 65": (64,), "for children": (0,)}
ALWAYS = [(100,)]
MISTAKES = [
    Mistake("A child of exactly 4 pays already.", "age < 4", "age <= 4"),
    Mistake("With 16 one pays the full price.", "age < 16", "age <= 16"),
    Mistake("At 65 the ticket costs 6 already.", "age >= 65", "age > 65"),
    Mistake("The prices are printed but not returned, so the caller gets `None`.",
            "return 0", "print(0)", "return 6", "print(6)", "return 9", "print(9)"),
    Mistake("The order is wrong: small children are under 16 as well, so test for them first.",
            "    if age < 4:\n        return 0\n    elif age < 16 or age >= 65:\n        return 6\n",
            "    if age < 16 or age >= 65:\n        return 6\n    elif age < 4:\n        return 0\n"),
]
ALSO_RIGHT = [
    Way("Since `return` ends the function, plain `if`s are enough: a later line is only reached when no earlier one returned.",
        "    elif age < 16 or", "    if age < 16 or", "    else:\n        return 9", "    return 9"),
]
EXPLANATION = """
The first condition that holds decides. For 65: `65 < 4` is false; `65 < 16 or 65 >= 65` is true because its second
half is; so 6 is returned.
"""


def ticket_price(age: int) -> int:
    if age < 4:
        return 0
    elif age < 16 or age >= 65:
        return 6
    else:
        return 9


def inputs(rng):
    return (rng.choice([rng.randint(0, 90), rng.choice([3, 4, 15, 16, 64, 65])]),)
