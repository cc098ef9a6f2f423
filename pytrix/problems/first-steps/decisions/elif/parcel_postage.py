"""Postage for a parcel

Read the weight of a parcel in grams, a whole number above 0. Postage depends on it:

| weight | postage |
|---|---|
| up to 500 | 3 |
| up to 2000 | 5 |
| up to 10000 | 9 |

The last weight named belongs to each line. Print `Postage:` and the number. For a parcel heavier than 10000 grams
print `too heavy`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE", "PARTITION")
HINTS = (
    "A parcel of 300 grams is also lighter than 2000. Which condition must be asked first?",
    "Ask from the smallest limit to the largest; the first that holds decides.",
    "Three conditions with \"less or equal\", from 500 upwards, and an `else` for the heavy ones.",
)
EXAMPLES = [
    Example("300\n"),
    Example("2000\n", why="2000 still belongs to the second line"),
    Example("2001\n"),
    Example("12000\n"),
]
EDGES = {"the last weight named belongs to each line": "500\n", "up to 10000": "10000\n", "heavier than 10000 grams": "10001\n"}
ALWAYS = ["501\n"]
MISTAKES = [
    Mistake("The widest limit is asked first, so it takes the light parcels too. Begin with the smallest.",
            'weight <= 500:\n        print("Postage:", 3)', 'weight <= 10000:\n        print("Postage:", 9)'),
    Mistake("A parcel of exactly 500 grams belongs to the first line of the table.", "weight <= 500", "weight < 500"),
    Mistake("A light parcel gets several prices: the conditions begin with `if` each time. Go on with `elif`.",
            "    elif weight <= 2000", "    if weight <= 2000"),
    Mistake("A parcel of exactly 10000 grams may still be sent.", "weight <= 10000", "weight < 10000"),
]
ALSO_RIGHT = [
    Way("From the heavy end it works with \"more than\" and the limits in falling order.",
        """
def program() -> None:
    weight = int(input())
    if weight > 10000:
        print("too heavy")
    elif weight > 2000:
        print("Postage:", 9)
    elif weight > 500:
        print("Postage:", 5)
    else:
        print("Postage:", 3)
"""),
]
EXPLANATION = """
Because the conditions are asked in order, the second one need not say "more than 500": lighter parcels never get
there. For 2001:

| asked | answer |
|---|---|
| `2001 <= 500` | False |
| `2001 <= 2000` | False |
| `2001 <= 10000` | True, so the postage is 9 |
"""


def program() -> None:
    weight = int(input())
    if weight <= 500:
        print("Postage:", 3)
    elif weight <= 2000:
        print("Postage:", 5)
    elif weight <= 10000:
        print("Postage:", 9)
    else:
        print("too heavy")


def inputs(rng):
    edge = rng.choice([500, 2000, 10000]) + rng.randint(-1, 1)
    return f"{rng.choice([edge, rng.randint(1, 500), rng.randint(501, 2000), rng.randint(2001, 15000)])}\n"
