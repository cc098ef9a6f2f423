"""Turn the dial

The letters on a round dial are read from a mark at its top and written down as `dial`. Then somebody turns the dial by
`steps` places so that its letters move to the left: a letter that leaves the written line at its beginning comes back in
at the end.

Return what is read after the turn. The steps may be more than the dial has letters, and 0 steps change nothing. An
empty dial stays empty, however often it is turned.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
CONSTRAINTS = ("`steps` is a whole number and never negative",)
HINTS = (
    "Turn a dial of four letters by one step, then by five. What do you notice?",
    "The new reading consists of two pieces of the old one, swapped. All you need to know is where to cut.",
    "Bring the steps below the length with a remainder, work out where the cut is, then glue the back piece in front.",
)
EXAMPLES = [
    Example(("abcdef", 2), why="a and b come back in at the end"),
    Example(("tram", 5), why="a whole turn and one step"),
    Example(("no", 2)),
]
EDGES = {"empty dial": ("", 3), "0 steps": ("xyz", 0), "more than the dial has letters": ("no", 7)}
MISTAKES = [
    Mistake("You turned the dial the other way: here its letters move to the left.",
            "steps % len(dial)", "-steps % len(dial)"),
    Mistake("A remainder of division by the length of an empty dial does not exist. Deal with the empty dial first.",
            "    if not dial:\n        return dial\n", ""),
    Mistake("This works only while the steps are fewer than the letters. After a whole turn, the dial looks as before.",
            "steps % len(dial)", "steps"),
    Mistake("What leaves at the beginning is lost. It comes back in at the end.", "dial[cut:] + dial[:cut]", "dial[cut:]"),
]
ORACLE = """
def turned(dial: str, steps: int) -> str:
    for _ in range(steps):
        dial = dial[1:] + dial[:1]
    return dial
"""
ALSO_RIGHT = [
    Way(
        'The line written twice contains every reading of the dial; the turned one begins at the cut. It copies twice as much.',
        """
def turned(dial: str, steps: int) -> str:
    if not dial:
        return dial
    cut = steps % len(dial)
    return (dial + dial)[cut : cut + len(dial)]
""",
    ),
]
EXPLANATION = """
A full turn changes nothing, so only the remainder of the steps matters. For `tram` and 5 steps:

| steps | remainder by 4 | in front | behind | read |
|---|---|---|---|---|
| 5 | 1 | ram | t | ramt |

Two slices swap the pieces; together they copy each letter once. Turning step by step gives the same, but copies the whole
dial at every step.
"""


def turned(dial: str, steps: int) -> str:
    if not dial:
        return dial
    cut = steps % len(dial)
    return dial[cut:] + dial[:cut]


def inputs(rng):
    dial = letters(rng, 2, 8)
    return (dial, rng.randint(0, 3 * len(dial)))
