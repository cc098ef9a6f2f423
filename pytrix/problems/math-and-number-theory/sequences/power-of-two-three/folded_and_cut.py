"""Folded and cut

A strip of paper is worked on several times. Each time the whole pile is either folded in two or cut in three: folding doubles the number of layers, cutting and stacking makes it three times as many. It began with one layer.

Return a tuple of how many times it was folded and how many times it was cut if in the end there are `layers` layers, or `None` if that number can't come about.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("VALIDATE", "COUNT")
CONSTRAINTS = ("`layers` is at least 1",)
HINTS = (
    "Which numbers do you get by doubling and tripling only?",
    "Go backwards: undo a folding while the number is even, then a cutting while it can be divided by three.",
    "Count the divisions by 2, then those by 3. If 1 is left the numbers are found; anything else can't come about.",
)
EXAMPLES = [
    Example((12,), why="2 · 2 · 3"),
    Example((10,), why="2 · 5, and 5 is neither"),
    Example((1,)),
]
EDGES = {
    "can't come about": (7,),
    "one layer": Edge((1,), "nothing was done"),
    "folded in two": Edge((1024,), "only folded"),
    "cut in three": Edge((81,), "only cut"),
    "several times": Edge((2**20 * 3**9,), "a tall pile"),
}
ALWAYS = [(3**40 + 2,), (243,)]
MISTAKES = [
    Mistake("One layer is what it began with: nothing was folded or cut.", "    return (folded, cut) if layers == 1 else None", "    return (folded, cut) if layers == 1 and folded + cut else None"),
    Mistake("Something else than 1 left over means that the number can't come about.", "    return (folded, cut) if layers == 1 else None", "    return (folded, cut) if folded + cut else None"),
    Mistake("Divide as often as possible, not just once.", "    while layers % 3 == 0:", "    if layers % 3 == 0:"),
    Mistake("The answer has the foldings first, then the cuttings.", "(folded, cut) if", "(cut, folded) if"),
]
ALSO_RIGHT = [
    Way(
        "For powers of two alone there is a trick with bits: `layers & -layers` is the greatest power of two in a number. What is left has to be a power of three.",
        '''
def steps_to(layers: int) -> tuple[int, int] | None:
    twos = layers & -layers
    threes, cut = layers // twos, 0
    while 3**cut < threes:
        cut += 1
    return (twos.bit_length() - 1, cut) if 3**cut == threes else None
''',
    )
]
ORACLE = '''
def steps_to(layers: int) -> tuple[int, int] | None:
    for folded in range(25):
        for cut in range(15):
            if 2**folded * 3**cut == layers:
                return folded, cut
    return None
'''
EXPLANATION = """
Every number falls apart into prime factors in just one way, so the foldings and cuttings can be read off, in whatever order they were done. For 12:

| layers | divided by | folded | cut |
|---|---|---|---|
| 12 | 2 | 1 | 0 |
| 6 | 2 | 2 | 0 |
| 3 | 3 | 2 | 1 |
| 1 | | | |

Each division makes the number at most half as large, so the work is a logarithm of it.
"""


def steps_to(layers: int) -> tuple[int, int] | None:
    folded = cut = 0
    while layers % 2 == 0:
        layers //= 2
        folded += 1
    while layers % 3 == 0:
        layers //= 3
        cut += 1
    return (folded, cut) if layers == 1 else None


def inputs(rng):
    return (2 ** rng.randint(0, 8) * 3 ** rng.randint(0, 5) * rng.choice([1, 1, 1, 5, 7, 25]),)
