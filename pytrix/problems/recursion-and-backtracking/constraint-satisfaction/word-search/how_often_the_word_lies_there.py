"""How often a word can be read

Children lay letter tiles in a frame. `tiles` lists the rows as texts of the same length, all small letters. A word is read by starting at any
tile and going on to a neighbour above, below, to the left or to the right; no tile may be used twice in one reading.

Return in how many ways `word` can be read. Two readings are different if they use different tiles, or the same tiles in another order.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("the frame has at least one row and one column", "`word` has 1 to 10 letters")
HINTS = (
    "Standing on a tile with the right letter, what is left to find, and from which tiles may it begin?",
    "Mark the tile as used while you look from its neighbours for the rest of the word, and free it again afterwards.",
    "The count for a tile is 0 outside the frame, on a used tile and on a wrong letter; 1 on the last letter; else the sum over the four neighbours.",
)
EXAMPLES = [
    Example((["otto", "toot"], "otto"), why="start at each o, and count every way on"),
    (["sea", "bee"], "see"),
    Example((["ab", "ba"], "aba"), why="two starts, two middles; the ends can't be the same tile"),
    (["cat"], "act"),
]
EDGES = {
    "no tile may be used twice": (["pop"], "popop"),
    "neighbour above, below": Edge((["d", "r", "y"], "yrd"), "one column, read upwards"),
    "in how many ways": Edge((["aa", "aa"], "a"), "a word of one letter"),
    "different if": Edge((["aa", "aa"], "aaaa"), "all four tiles in several orders"),
}
ALWAYS = [
    (["ab", "ba"], "ababa"),
]
MISTAKES = [
    Mistake("A tile is used twice in one reading. Mark it before you go on.", "        used.add((row, column))\n", ""),
    Mistake("A tile stays marked after you looked from it, so later readings can't use it.", "        used.remove((row, column))\n", ""),
    Mistake("Words can be read to the left and upwards as well.", "((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))",
            "((row + 1, column), (row, column + 1))"),
    Mistake("Tiles that touch at a corner are not neighbours.", "(row, column + 1))",
            "(row, column + 1), (row + 1, column + 1), (row - 1, column - 1), (row + 1, column - 1), (row - 1, column + 1))"),
    Mistake("Count the readings from every start, not the most from one of them.", "return sum(read(row,", "return max(read(row,"),
]
ORACLE = """
def readings(tiles: list[str], word: str) -> int:
    places = {(row, column): letter for row, line in enumerate(tiles) for column, letter in enumerate(line)}
    paths = [[place] for place in places if places[place] == word[0]]
    for letter in word[1:]:
        longer = []
        for path in paths:
            for place in places:
                near = abs(place[0] - path[-1][0]) + abs(place[1] - path[-1][1]) == 1
                if near and place not in path and places[place] == letter:
                    longer.append(path + [place])
        paths = longer
    return len(paths)
"""
EXPLANATION = """
From a tile that fits, the rest of the word is looked for at the four neighbours, with the tile marked as used meanwhile. For `ab`, `ba` and
the word `aba`, written as (row, column):

| a | b | a |
|---|---|---|
| (0, 0) | (1, 0) | (1, 1) |
| (0, 0) | (0, 1) | (1, 1) |
| (1, 1) | (0, 1) | (0, 0) |
| (1, 1) | (1, 0) | (0, 0) |

The work grows with the number of beginnings of the word that lie in the frame, at most a factor of 3 for each further letter. Before the
search you can count letters: a letter missing from the frame settles the answer. Keeping all paths in a list instead costs more memory.
"""


def readings(tiles: list[str], word: str) -> int:
    height, width = len(tiles), len(tiles[0])
    used: set[tuple[int, int]] = set()

    def read(row: int, column: int, place: int) -> int:
        if not (0 <= row < height and 0 <= column < width) or (row, column) in used or tiles[row][column] != word[place]:
            return 0
        if place == len(word) - 1:
            return 1
        used.add((row, column))
        near = ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1))
        ways = sum(read(*tile, place + 1) for tile in near)
        used.remove((row, column))
        return ways

    return sum(read(row, column, 0) for row in range(height) for column in range(width))


def inputs(rng):
    letters = rng.choice(["ab", "abc", "a"])
    height, width = rng.randint(1, 3), rng.randint(1, 4)
    tiles = ["".join(rng.choice(letters) for _ in range(width)) for _ in range(height)]
    row, column = rng.randrange(height), rng.randrange(width)
    path = [(row, column)]
    for _ in range(rng.randint(1, 4)):
        row, column = path[-1]
        near = [(row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)]
        near = [tile for tile in near if 0 <= tile[0] < height and 0 <= tile[1] < width and tile not in path]
        path += [rng.choice(near)] if near else []
    word = "".join(tiles[row][column] for row, column in path)
    return (tiles, word if rng.random() < 0.8 else word + rng.choice(letters))
