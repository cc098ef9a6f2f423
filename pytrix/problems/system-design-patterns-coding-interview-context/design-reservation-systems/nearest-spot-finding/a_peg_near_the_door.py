"""A peg near the door

A long cloakroom has `pegs` pegs with the numbers 0, 1, 2, … and doors at some of them. Every guest comes in by a door and hangs a coat on the free peg closest to it; of two equally close ones on the one with the smaller number. Coats stay there all evening.

`guests` lists the numbers of the pegs at the doors by which guests come in, in order. Return the list of the pegs they use; when no peg is free, a guest gets -1.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`pegs` is at least 1",)
HINTS = (
    "In which order would you try the pegs, seen from the door?",
    "Try the distances 0, 1, 2, … and at each distance the smaller number before the larger one.",
    "For a distance, the two candidates are the door minus and plus it. Take the first that exists and is free; no distance can be as large as the number of pegs.",
)
EXAMPLES = [
    Example((5, [2, 2, 2, 4]), why="2, then 1 before 3, then 3; 4 is still free"),
    Example((2, [0, 0, 1])),
    Example((4, [3, 3, 3])),
]
EDGES = {
    "no peg is free": (1, [0, 0, 0]),
    "smaller number": Edge((7, [3, 3, 3, 3, 3, 3, 3]), "seven guests by one door"),
    "closest": Edge((6, [0, 5, 0, 5, 0, 5, 0]), "doors at both ends"),
    "free peg": Edge((6, [1, 0, 0, 4, 0]), "full near the door"),
    "in order": Edge((3, []), "no guests"),
}
MISTAKES = [
    Mistake("Of two pegs equally close, the one with the smaller number is taken.", "(door - distance, door + distance)", "(door + distance, door - distance)"),
    Mistake("Pegs exist on both sides of a door.", "(door - distance, door + distance)", "(door + distance,)"),
    Mistake("A peg on which a coat hangs is taken for the rest of the evening.", "        used.add(found)\n", ""),
    Mistake("The free peg closest to the door is meant, not the first free one.", "(door - distance, door + distance)", "(distance,)"),
]
ALSO_RIGHT = [
    Way(
        "`min` over all free pegs with the distance and the number as key says the rule in one line, and looks at every free peg.",
        '''
def pegs_used(pegs: int, guests: list[int]) -> list[int]:
    free = set(range(pegs))
    used = []
    for door in guests:
        peg = min(free, key=lambda peg: (abs(peg - door), peg), default=-1)
        free.discard(peg)
        used.append(peg)
    return used
''',
    )
]
ORACLE = '''
def pegs_used(pegs: int, guests: list[int]) -> list[int]:
    used = []
    for door in guests:
        ranked = sorted((abs(peg - door), peg) for peg in range(pegs) if peg not in used)
        used.append(ranked[0][1] if ranked else -1)
    return used
'''
EXPLANATION = """
From the door outwards, the first free peg is the closest. With 5 pegs and the door at peg 2:

| guest | tried | peg |
|---|---|---|
| 1 | 2 | 2 |
| 2 | 2, 2, 1 | 1 |
| 3 | 2, 2, 1, 3 | 3 |

A search costs twice the distance to the peg that is found; in a nearly full cloakroom that is a walk along all pegs.
"""


def pegs_used(pegs: int, guests: list[int]) -> list[int]:
    used: set[int] = set()
    answers = []
    for door in guests:
        found = _nearest(pegs, door, used)
        used.add(found)
        answers.append(found)
    return answers


def _nearest(pegs: int, door: int, used: set[int]) -> int:
    for distance in range(pegs):
        for peg in (door - distance, door + distance):
            if 0 <= peg < pegs and peg not in used:
                return peg
    return -1


def inputs(rng):
    pegs = rng.randint(2, 8)
    doors = [rng.randrange(pegs) for _ in range(2)]
    return pegs, [rng.choice(doors) for _ in range(rng.randint(2, pegs + 1))]
