"""Weights on the pan scale

A pan scale comes with one weight each of 1, 3, 9, 27 grams and so on, every weight three times the one before. A
parcel lies on the left pan. Weights may be put on the right pan, or on the left one beside the parcel; in exactly
one way the scale comes to rest.

Write down that way as a text with one sign for each weight, from the largest one used to the 1 gram weight: `+` if
it stands on the right pan, `-` if it stands on the left beside the parcel, `0` if it is not used. For a parcel of 5
grams that is `+--`, since 9 - 3 - 1 = 5.

Return the text for a parcel of `grams`. Nothing at all weighs 0 grams and gives `0`. A balloon that pulls upwards
has a negative number of grams, and is dealt with in the same way.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "Start with the smallest weight. What does the remainder of a division by 3 say about the 1 gram weight?",
    "A remainder of 2 cannot be made with one weight of 1 gram on the right pan. What happens to the rest if it goes "
    "to the left pan?",
    "Add 1 to the number before dividing it by 3: then the remainders 0, 1 and 2 stand for `-`, `0` and `+`, and the "
    "quotient is what "
    "the larger weights must do.",
)
EXAMPLES = [Example((5,)), Example((12,), why="9 + 3"), Example((-1,)), Example((8,))]
EDGES = {"0 grams": (0,), "negative number": (-14,), "1 gram weight": (1,)}
MISTAKES = [
    Mistake("You write the number in base three. There is no second weight of a kind: 2 is one step less than 3.",
            """
def weighing(grams: int) -> str:
    signs = ""
    while grams > 0:
        grams, sign = divmod(grams, 3)
        signs = "0+2"[sign] + signs
    return signs or "0"
"""),
    Mistake("When a weight goes to the left pan, the larger weights have to make up for it.",
            "divmod(grams + 1, 3)", "(grams // 3, (grams + 1) % 3)"),
    Mistake("Your signs begin with the smallest weight. The largest one comes first.",
            "signs = SIGNS[sign] + signs", "signs += SIGNS[sign]"),
    Mistake("For 0 grams your text is empty; it should be a single 0.", 'signs or "0"', "signs"),
    Mistake("The pans are mixed up: `+` is the right pan, where the weights work against the parcel.",
            '"-0+"', '"+0-"'),
]
ORACLE = '''
from itertools import count, product


def weighing(grams: int) -> str:
    for size in count(1):
        for signs in product("-0+", repeat=size):
            if signs[0] != "0" or size == 1:
                if sum(("-0+".index(sign) - 1) * 3**power for power, sign in enumerate(reversed(signs))) == grams:
                    return "".join(signs)
'''
EXPLANATION = """
Each weight can contribute -1, 0 or +1 times its mass. Shifting the number by 1 before the division turns the
remainders 0, 1, 2 into exactly these three, and the quotient is right for the other weights. For 5 grams:

| grams | plus 1 | quotient | remainder | text |
|---|---|---|---|---|
| 5 | 6 | 2 | 0 | - |
| 2 | 3 | 1 | 0 | -- |
| 1 | 2 | 0 | 2 | +-- |

It works for negative numbers as well, since Python rounds downwards. There is one round for each weight, so the work grows
with the number of digits; trying all ways to place the weights takes three times as long with each of them instead.
"""

SIGNS = "-0+"


def weighing(grams: int) -> str:
    signs = ""
    while grams:
        grams, sign = divmod(grams + 1, 3)
        signs = SIGNS[sign] + signs
    return signs or "0"


def inputs(rng):
    size = rng.choice([5, 50, 3000])
    return (rng.randint(-size, size),)
