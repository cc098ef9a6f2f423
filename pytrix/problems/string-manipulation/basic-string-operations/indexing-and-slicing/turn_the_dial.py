"""Turn the dial to the {direction}

The letters on a round dial are read from a mark at its top and written down as `dial`. Then somebody turns the dial by
`steps` places so that its letters move to the {direction}: a letter that leaves the written line at one end comes back in at
the other.

Return what is read after the turn. The steps may be more than the dial has letters, and 0 steps change nothing. An
empty dial stays empty, however often it is turned.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
ROWS = [{"direction": "left", "sign": 1}, {"direction": "right", "sign": -1}]
CONSTRAINTS = ("`steps` is a whole number and never negative",)
HINTS = (
    "Turn a dial of four letters by one step, then by five. What do you notice?",
    "The new reading consists of two pieces of the old one, swapped. All you need to know is where to cut.",
    "Bring the steps below the length with a remainder, work out where the cut is, then glue the back piece in front.",
)
EXAMPLES = [("abcdef", 2), ("tram", 5)]
EDGES = {"empty dial": ("", 3), "0 steps": ("xyz", 0), "more than the dial has letters": ("no", 7)}
MISTAKES = [
    Mistake("You turned the dial the other way: here its letters move to the {direction}.",
            "steps * sign % len(dial)", "-steps * sign % len(dial)"),
    Mistake("A remainder of division by the length of an empty dial does not exist. Deal with the empty dial first.",
            "    if not dial:\n        return dial\n", ""),
    Mistake("This works only while the steps are fewer than the letters. After a whole turn, the dial looks as before.",
            """
def turned(dial: str, steps: int) -> str:
    cut = steps if sign > 0 else len(dial) - steps
    return dial[cut:] + dial[:cut]
"""),
]
EXPLANATION = """
A full turn changes nothing, so only the remainder of the steps matters. In Python the remainder by a positive number is
never negative, which makes one formula right for both directions. Two slices swap the pieces; together they copy each
letter once.
"""


def turned(dial: str, steps: int, *, sign: int) -> str:
    if not dial:
        return dial
    cut = steps * sign % len(dial)
    return dial[cut:] + dial[:cut]


def inputs(rng):
    dial = letters(rng, 2, 8)
    return (dial, rng.randint(0, 3 * len(dial)))
