"""Fewest swaps for three colours

A gardener wants a row of potted tulips sorted by colour: first all red ones, coded `0`, then all white ones, `1`,
then all yellow ones, `2`. `row` lists the colours as they stand now. In one swap she lets any two pots change places.

Return the smallest number of swaps that is needed. The row may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "Where does the part of the red pots end, when all is done? How many pots in it have another colour now?",
    "Each of those must be swapped with a red pot from elsewhere, and a good choice of that red pot often puts the other one right as well.",
    "When all red pots are at home, what is wrong in the other two parts is wrong in pairs. Compare how many yellow ones stood in the white part with how many white ones "
    "stood in the yellow part: the larger number has to be mended after that.",
)
EXAMPLES = [
    Example(([2, 0, 1, 0],), why="only the 2 and the last 0 change places"),
    Example(([1, 2, 0],), why="three pots in a circle"),
    Example(([2, 1, 0],), why="one swap puts two pots right"),
]
EDGES = {
    "may be empty": ([],),
    "smallest number": Edge(([1, 0, 2, 1, 0, 2],), "two pairs and nothing else"),
    "first all red ones": Edge(([0, 0, 1, 2, 2],), "in order already"),
    "any two pots": Edge(([1, 1, 2, 2, 0, 0],), "two circles of three"),
}
ALWAYS = [([2, 0, 0, 1],), ([2, 1, 0, 0],), ([1, 1, 0],)]
MISTAKES = [
    Mistake("After the red pots are at home, the larger of the two numbers has to be mended, not the smaller one.", "max(white_part", "min(white_part"),
    Mistake("A white pot in the yellow part and a yellow one in the white part change places in one swap; you count two.",
            "max(white_part.count(2), yellow_part.count(1))", "white_part.count(2) + yellow_part.count(1)"),
    Mistake("Every pot that stands wrongly is counted as a swap of its own. One swap can put two right.", """
def fewest_swaps(row: list[int]) -> int:
    return sum(here != there for here, there in zip(row, sorted(row)))
"""),
    Mistake("Half of the pots that stand wrongly is too few: three of them can stand in a circle, and that takes two swaps.", """
def fewest_swaps(row: list[int]) -> int:
    return (sum(here != there for here, there in zip(row, sorted(row))) + 1) // 2
"""),
    Mistake("You counted swaps of neighbours. Any two pots may change places.", """
def fewest_swaps(row: list[int]) -> int:
    return sum(row[one] > row[other] for other in range(len(row)) for one in range(other))
"""),
]
ORACLE = """
def fewest_swaps(row: list[int]) -> int:
    goal, level, seen, swaps = tuple(sorted(row)), {tuple(row)}, set(), 0
    while goal not in level:
        seen |= level
        nearer = set()
        for each in level:
            for one in range(len(row)):
                if each[one] != goal[one]:
                    for other in range(len(row)):
                        if each[other] == goal[one] and each[other] != goal[other]:
                            changed = list(each)
                            changed[one], changed[other] = each[other], each[one]
                            nearer.add(tuple(changed))
        level, swaps = nearer - seen, swaps + 1
    return swaps
"""
ALSO_RIGHT = [
    Way("Doing the swaps also counts them: for each wrong place look first for a pot whose own place wants this one, and only otherwise for any pot of the right colour. That takes the square of the length.",
        """
def fewest_swaps(row: list[int]) -> int:
    row, goal, swaps = list(row), sorted(row), 0
    for place, colour in enumerate(goal):
        if row[place] != colour:
            wrong = [other for other in range(len(row)) if row[other] == colour != goal[other]]
            partner = next((other for other in wrong if goal[other] == row[place]), wrong[0])
            row[place], row[partner] = row[partner], row[place]
            swaps += 1
    return swaps
"""),
]
EXPLANATION = """
The three counts say where the parts of the colours will be. Every pot of another colour in the red part costs one
swap, with a red pot from elsewhere; that red pot is chosen so that the other one comes home too, if possible. Then
only white and yellow pots are left, and each swap mends two of them. For `[1, 2, 0]`:

| part | holds | swaps |
|---|---|---|
| red | 1 | 1 for the pot that is not red |
| white | 2 | one yellow pot |
| yellow | 0 | no white pot: the larger number is 1 |

Together 2 swaps. Counting takes a few walks over the row. Doing the swaps and searching a partner for each takes the
square of its length.
"""


def fewest_swaps(row: list[int]) -> int:
    reds = row.count(0)
    whites = row.count(1)
    red_part = row[:reds]
    white_part = row[reds : reds + whites]
    yellow_part = row[reds + whites :]
    return reds - red_part.count(0) + max(white_part.count(2), yellow_part.count(1))


def inputs(rng):
    return ([rng.choice([0, 1, 2]) for _ in range(rng.randint(2, 7))],)
