"""Turning the dial back

A safe has a dial with `positions` positions, numbered from 0. A button moves it on by `jump` positions, and past the last position it goes on
from 0. The dial stands at 0.

Return the smallest number of presses after which it stands at position 1, or -1 if it never does.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`positions` is at least 2", "`jump` is at least 1")
HINTS = (
    "With 10 positions and a jump of 3, where does the dial stand after each press? With a jump of 4, why is 1 never reached?",
    "After as many presses as there are positions the dial is back at 0, and everything repeats. So it is enough to try that many.",
    "Try the presses from 1 on: which is the first for which presses times jump leaves the remainder 1?",
)
EXAMPLES = [
    Example((10, 3), why="3, 6, 9, 2, 5, 8, 1: seven presses"),
    Example((10, 4), why="only even positions are reached"),
    Example((26, 27)),
]
EDGES = {"at least 2": Edge((2, 1), "two positions"), "never": Edge((9, 9), "each press goes once round")}
ALWAYS = [(3, 11), (101, 100)]
MISTAKES = [
    Mistake("If the dial is back at 0, nothing new can come; say -1 then.", "    return -1", "    return positions"),
    Mistake("Presses are counted from 1: the first press is already one.", "return presses", "return presses - 1"),
    Mistake("The last possible number of presses is one less than the positions, and it has to be tried.", "range(1, positions)", "range(1, positions - 1)"),
    Mistake("The dial goes round: compare the remainder with 1.", "presses * jump % positions == 1", "presses * jump - positions == 1"),
]
ORACLE = """
def presses_to_one(positions: int, jump: int) -> int:
    place, presses, seen = 0, 0, set()
    while place not in seen:
        seen.add(place)
        place, presses = (place + jump) % positions, presses + 1
        if place == 1:
            return presses
    return -1
"""
ALSO_RIGHT = [
    Way("Python finds this number, the modular inverse, with `pow`; where there is none, it raises a `ValueError`. That takes few steps even for huge dials.",
        """
def presses_to_one(positions: int, jump: int) -> int:
    try:
        return pow(jump, -1, positions)
    except ValueError:
        return -1
"""),
]
EXPLANATION = """
After p presses the dial stands at p * jump % positions. For 10 and 3, seven presses give 21, and the remainder is 1. After `positions` presses it is
at 0 again, so fewer are enough to try, at a cost of at most one step for each position. Position 1 is reached if jump and positions have no
common divisor. The other way, `pow(jump, -1, positions)`, works back through Euclid's remainders and costs about log of the positions.
"""


def presses_to_one(positions: int, jump: int) -> int:
    for presses in range(1, positions):
        if presses * jump % positions == 1:
            return presses
    return -1


def inputs(rng):
    return (rng.randint(2, 30), rng.choice([rng.randint(1, 40), 1, rng.randint(1, 9)]))
