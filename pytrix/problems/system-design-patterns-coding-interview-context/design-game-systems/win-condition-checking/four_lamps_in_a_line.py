"""Lamps in a line

On a wall of lamps, `wall` is a list of texts of equal length, a row each from top to bottom. Every lamp shines in a colour, a capital letter, or is off, a `.`. Somebody has won when `length` lamps of one colour lie next to each other in a row, in a column or on a diagonal in either direction.

Return the sorted list of the colours that have won. `length` is at least 2.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "How many directions have to be looked at from each lamp, if every line is found from one of its ends?",
    "Four steps are enough: right, down, down right, and down left. From each lamp walk in each of them.",
    "For a lamp and a step, take the lamps at 0, 1, … up to `length - 1` steps. If the last one is inside the wall and all have the lamp's colour, the colour has won.",
)
EXAMPLES = [
    Example((["RR.", ".R.", "..R"], 3), why="a diagonal of R"),
    Example((["ABA", "ABA", "BAB"], 2), why="A and B both have columns of 2"),
    Example((["..G", ".G.", "G.G"], 3)),
]
EDGES = {
    "is off": Edge((["....", "...."], 4), "dark lamps have no colour"),
    "in a row": Edge((["YYY", "...", "..."], 3), "just a row"),
    "in a column": Edge((["..Y", "..Y", "..Y"], 3), "the last column"),
    "next to each other": Edge((["XX.XX", "X.XX.", ".X.X."], 3), "with gaps"),
    "either direction": Edge((["B..B", ".BB.", "B..R"], 3), "down left only"),
    "at least 2": Edge((["P"], 2), "one lamp"),
}
ALWAYS = [
    ([".AAA", "AABB"], 2), ([".A", "A.", "AA", ".."], 3),
    (["...", "P..", ".P.", "..P"], 3),
    (["...", "..P", ".P.", "P.."], 3),
]
MISTAKES = [
    Mistake("Diagonals may also go down to the left; you look at those down to the right only.", "((0, 1), (1, 0), (1, 1), (1, -1))", "((0, 1), (1, 0), (1, 1))"),
    Mistake("Python takes a negative index from the other end, so a line seems to go on around the edge of the wall.", "0 <= across < len(row)", "across < len(row)"),
    Mistake("Lamps that are off are no colour, however many lie in a line.", 'if colour != "."', "if True"),
    Mistake("Every lamp of the line must have the colour, not just the last.", "all(", "any("),
]
EQUIVALENT = {
    "if colour != '.' and any((all((_lamp(wall, down + i * below, across + i * beside) == colour for i in range(1, length))) for below, beside in ((0, 1), (1, 0), (1, 1), (1, -1)))): -> if colour != '.' and any((all((_lamp(wall, down + i * below, across - i * beside) == colour for i in range(1, length))) for below, beside in ((0, 1), (1, 0), (1, 1), (1, -1)))):": "the same four lines from the other side",
    "return '.' -> return None": "neither is a colour",
    "return '.' -> return ''": "neither is a colour",
}
ALSO_RIGHT = [
    Way(
        "One may write down every row, column and diagonal as a text and look for the colour repeated in it; that takes some care to get all the diagonals.",
        '''
def winners(wall: list[str], length: int) -> list[str]:
    lines: dict[tuple[str, int], str] = {}
    for down, row in enumerate(wall):
        for across, lamp in enumerate(row):
            for line in (("row", down), ("column", across), ("fall", down - across), ("rise", down + across)):
                lines[line] = lines.get(line, "") + lamp
    colours = {lamp for row in wall for lamp in row if lamp != "."}
    return sorted(colour for colour in colours if any(colour * length in line for line in lines.values()))
''',
    )
]
ORACLE = '''
def winners(wall: list[str], length: int) -> list[str]:
    lamps = {(down, across): lamp for down, row in enumerate(wall) for across, lamp in enumerate(row) if lamp != "."}
    found = set()
    for (down, across), lamp in lamps.items():
        for step in range(8):
            move = [(-1, -1), (-1, 0), (-1, 1), (0, -1), (0, 1), (1, -1), (1, 0), (1, 1)][step]
            run = 1
            while lamps.get((down + run * move[0], across + run * move[1])) == lamp:
                run += 1
            if run >= length:
                found.add(lamp)
    return sorted(found)
'''
EXPLANATION = """
Every line has a lamp where it begins when one walks right or down. So four steps from each lamp find all lines. For the first example and the lamp at the top left:

| step | lamps | won |
|---|---|---|
| right | R R . | no |
| down | R . . | no |
| down right | R R R | yes |
| down left | leaves the wall | no |

The work grows with the number of lamps times `length`.
"""


def winners(wall: list[str], length: int) -> list[str]:
    found = set()
    for down, row in enumerate(wall):
        for across, colour in enumerate(row):
            if colour != "." and any(
                all(_lamp(wall, down + i * below, across + i * beside) == colour for i in range(1, length))
                for below, beside in ((0, 1), (1, 0), (1, 1), (1, -1))
            ):
                found.add(colour)
    return sorted(found)


def _lamp(wall: list[str], down: int, across: int) -> str:
    if down < len(wall):
        row = wall[down]
        if 0 <= across < len(row):
            return row[across]
    return "."


def inputs(rng):
    rows, columns = rng.randint(2, 4), rng.randint(2, 5)
    wall = ["".join(rng.choice("AAB.") for _ in range(columns)) for _ in range(rows)]
    return wall, rng.randint(2, 4)
