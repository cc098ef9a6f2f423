"""The puzzle page

A children's paper prints number puzzles with 6 rows of 6 squares. In a finished puzzle every row, every column and every block holds each digit from
1 to 6 once. A block is 2 rows high and 3 columns wide; six of them cover the puzzle without overlapping.

`rows` holds six texts with digits and dots; a dot is an empty square. Return the finished puzzle as six texts. Each puzzle given has exactly one
solution.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "For one empty square, which digits are still possible? And what if you try one of them and get stuck later?",
    "Fill one empty square with a possible digit, go on with the rest in the same way, and take the digit out again if that leads nowhere.",
    "The search reports success or failure. No empty square is a success. Else try the possible digits of one square; the first success ends the search.",
)
EXAMPLES = [
    Example((["6.....", "..3.2.", ".1.4..", "4....5", "...1..", "..4.6."],), why="26 squares were empty"),
    (["2..61.", "31..5.", "1....5", ".43261", "6..1..", ".3...."],),
    (["2.....", "..3.5.", ".3.6.2", "......", "...4..", ".15..."],),
]
EDGES = {
    "the finished puzzle": Edge((["621543", "543621", "215436", "436215", "362154", "154362"],), "nothing to fill in"),
    "exactly one": Edge((["..6...", "...4.1", ".14...", ".....2", "....54", ".6...."],), "many empty squares"),
}
ALWAYS = [
    (["......", "462..5", "......", "243...", "..54.6", "....2."],),
    (["......", "...435", ".4....", "..2..1", "651...", "......"],),
    (["....32", "5.....", "....6.", "...1.4", "2.1...", ".43..."],),
    (["...15.", ".....2", "65.2..", "1...6.", "314...", "......"],),
]
MISTAKES = [
    Mistake("If no digit leads to a solution, the square has to be emptied again before you go back.", '    grid[row][column] = "."\n', ""),
    Mistake(
        "Filling in the first possible digit is not enough: if it leads nowhere, the others have to be tried.",
        "for digit in possible(grid, row, column):",
        "for digit in possible(grid, row, column)[:1]:",
    ),
    Mistake("Your solution breaks the rule for the blocks of 2 rows and 3 columns.", "seen.update(line[left : left + 3])", "seen.update(line[:0])"),
    Mistake("Your solution breaks the rule for columns: the same digit stands there twice.", " | {line[column] for line in grid}", ""),
    Mistake("Your solution breaks the rule for rows: the same digit stands there twice.", "set(grid[row]) | {", "set() | {"),
]
ORACLE = """
def solve(rows: list[str]) -> list[str]:
    def fill(text):
        if "." not in text:
            return text
        place = text.rindex(".")
        row, column = divmod(place, 6)
        top, left = row // 2 * 2, column // 3 * 3
        taken = text[row * 6 : row * 6 + 6] + text[column::6]
        taken += text[top * 6 + left : top * 6 + left + 3] + text[top * 6 + 6 + left : top * 6 + 9 + left]
        for digit in "123456":
            if digit not in taken:
                solved = fill(text[:place] + digit + text[place + 1:])
                if solved:
                    return solved
        return ""

    solved = fill("".join(rows))
    return [solved[start:start + 6] for start in range(0, 36, 6)]
"""
EQUIVALENT = {
    "return False -> return None": "only success is asked for",
    "top, left = (row // 2 * 2, column // 3 * 3) -> top, left = (row // 2 * 2, column // 3 * 4)": "if two rows and their left block are right, so is the right one",
    "seen.update(line[left:left + 3]) -> seen.update(line[left:left - 3])": "if two rows and their left block are right, so is the right one",
    "if fill(grid, place + 1): -> if fill(grid, place + 0):": "the square is no longer empty, so the search goes on to the next one",
    "fill(grid, 0) -> fill(grid, -1)": "place -1 is the last square, which is then only filled first",
}
EXPLANATION = """
`possible` lists the digits that a square still allows. One of them is tried, and the rest is filled in the same way; if that fails, the next one
is tried, and in the end the square is emptied again. The first steps of the first example:

| square (row, column) | possible |
|---|---|
| (0, 1) | 2, 4, 5 |
| (0, 2) | 1, 5 |
| (0, 3) | 3, 5 |
| (0, 4) | 4, 5 |
| (0, 5) | none: back |
| (0, 5) | 4 |
| (1, 0) | 5 |
| (1, 1) | 4 |
| (1, 3) | 6 |

How long the search takes depends on the puzzle: each further empty square may multiply the attempts. Another way is to fill the square with the
fewest possible digits next: it has the fewest wrong attempts, but finding it costs a look at every empty square in each step.
"""


def possible(grid: list[list[str]], row: int, column: int) -> list[str]:
    seen = set(grid[row]) | {line[column] for line in grid}
    top, left = row // 2 * 2, column // 3 * 3
    for line in grid[top : top + 2]:
        seen.update(line[left : left + 3])
    return [digit for digit in "123456" if digit not in seen]


def fill(grid: list[list[str]], place: int) -> bool:
    if place == 36:
        return True
    row, column = divmod(place, 6)
    if grid[row][column] != ".":
        return fill(grid, place + 1)
    for digit in possible(grid, row, column):
        grid[row][column] = digit
        if fill(grid, place + 1):
            return True
    grid[row][column] = "."
    return False


def solve(rows: list[str]) -> list[str]:
    grid = [list(line) for line in rows]
    fill(grid, 0)
    return ["".join(line) for line in grid]


def inputs(rng):
    def solutions(grid):
        if not any("." in row for row in grid):
            return 1
        row = next(place for place in range(6) if "." in grid[place])
        column = grid[row].index(".")
        top, left = row // 2 * 2, column // 3 * 3
        taken = set(grid[row]) | {line[column] for line in grid}
        taken.update(grid[top][left : left + 3] + grid[top + 1][left : left + 3])
        total = 0
        for digit in set("123456") - taken:
            grid[row][column] = digit
            total += solutions(grid)
        grid[row][column] = "."
        return total

    digits = rng.sample("123456", 6)
    rows = [2 * band + place for band in rng.sample(range(3), 3) for place in rng.sample(range(2), 2)]
    columns = [3 * stack + place for stack in rng.sample(range(2), 2) for place in rng.sample(range(3), 3)]
    grid = [[digits[(3 * (row % 2) + row // 2 + column) % 6] for column in columns] for row in rows]
    for place in rng.sample(range(36), rng.choice([6, 20, 36, 36])):
        row, column = divmod(place, 6)
        digit, grid[row][column] = grid[row][column], "."
        if solutions(grid) > 1:
            grid[row][column] = digit
    return (["".join(row) for row in grid],)
