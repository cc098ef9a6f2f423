"""The lanterns, ages later

A row of lanterns hangs along a street: `lanterns` has a `1` for each that is lit and a `0` for each that is dark.
Every night all of them change at the same moment: a lantern is lit the next night if **exactly one** of its two
neighbours was lit the night before. The street is a ring, so the first and the last lantern are neighbours.

Return the row after `nights` nights, as a text of the same form. The number of nights may be far too large to go
through all of them.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("ITERATE", "TRANSFORM")
CONSTRAINTS = ("3 to 10 lanterns", "`nights` is at least 0")
HINTS = (
    "A row of ten lanterns has only 1,024 different states. What follows for what happens after more nights than that?",
    "Follow the rule and note each state. When a state comes back, everything from there on is repetition, and you know how long one round takes.",
    "Keep the states in a list, in order, and their nights in a dictionary. A night far in the future has the same state as the night at the beginning of the round plus what is left of whole rounds.",
)
EXAMPLES = [
    Example(("10000", 2), why="first 01001, then 00110"),
    Example(("0110", 1_000_000_000_000), why="after two nights everything is dark for good"),
    Example(("1010", 0)),
]
EDGES = {
    "at least 0": ("111", 0),
    "exactly one": Edge(("110", 1), "each lantern has the two others as neighbours"),
    "far too large": Edge(("1000001", 1_000_000_007), "many rounds"),
}
ALWAYS = [("00001", 8)]
MISTAKES = [
    Mistake("The round does not begin with the first night. What comes before it must not be counted as repetition.", "start + (nights - start) % (len(states) - start)", "nights % (len(states) - start)"),
    Mistake("The street is a ring: the first and the last lantern are neighbours.", "zip(row[-1] + row[:-1], row[1:] + row[0])", "zip(\"0\" + row[:-1], row[1:] + \"0\")"),
    Mistake("A lantern whose two neighbours were both lit is dark.", "left != right", "\"1\" in (left, right)"),
    Mistake("Your answer is one night too late.", "    while row not in night_of and len(states) <= nights:\n", "    nights += 1\n    while row not in night_of and len(states) <= nights:\n"),
]
SIZE = 1_000_000_000
SLOW = [
    Slow("Right, but you go through every single night. The states repeat: find out when.",
         """
def after(lanterns: str, nights: int) -> str:
    row = lanterns
    for _ in range(nights):
        row = "".join("1" if left != right else "0" for left, right in zip(row[-1] + row[:-1], row[1:] + row[0]))
    return row
"""),
]
EXPLANATION = """
Each state leads to exactly one other, so as soon as one comes back, the same round is repeated for ever. For `10000`:

| night | row |
|---|---|
| 0 | 10000 |
| 1 | 01001 |
| 2 | 00110 |
| 3 | 01111 |
| 4 | 01001, as in night 1 |

The round has 3 nights and begins with night 1. So night n, from 1 on, has the same row as night 1 + (n - 1) % 3. With
k lanterns there are at most 2ᵏ states to go through, however many nights there are. Going through every night is
simpler, but takes as many steps as there are nights.
"""


def after(lanterns: str, nights: int) -> str:
    row = lanterns
    states: list[str] = []
    night_of: dict[str, int] = {}
    while row not in night_of and len(states) <= nights:
        night_of[row] = len(states)
        states.append(row)
        row = "".join("1" if left != right else "0" for left, right in zip(row[-1] + row[:-1], row[1:] + row[0]))
    if nights < len(states):
        return states[nights]
    start = night_of[row]
    return states[start + (nights - start) % (len(states) - start)]


def inputs(rng):
    return (letters(rng, 3, 8, "01"), rng.choice([rng.randint(0, 6), rng.randint(0, 200), rng.randint(10**9, 10**12)]))


def large(rng, size):
    return ("1000010000", size)
