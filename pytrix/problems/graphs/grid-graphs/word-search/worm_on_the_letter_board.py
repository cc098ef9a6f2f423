"""Worm on the letter board

On a board of letters a puzzle worm eats a word: it begins on any square, then always moves to a square beside it (up, down, left or right), and never comes to a square twice. There is one joker on the board at most, the square with `*`: it may stand for any letter.

`board` is a list of rows of equal length. Return in how many ways the worm can eat `word`: ways are different if they visit other squares or visit them in another order. Capital and small letters are different. The word has at least one letter.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 6 rows and columns, words of up to 8 letters",)
HINTS = (
    "If the worm stands on a square that fits a letter, which smaller question is asked at the squares beside it?",
    "Write a function of a square and a place in the word that counts the ways from there. The squares on the present way have to be kept in mind.",
    "Add the square to the set of used ones, ask the four neighbours for the next letter, and take the square out again before going back.",
)
EXAMPLES = [
    Example((["nab", "one", "abn"], "on"), why="from the o to the n above it, or to the one on its right"),
    Example((["aa", "aa"], "aaa"), why="from each square in two directions"),
    Example((["t*", "xo"], "too"), why="t, the joker, and o below it"),
    (["ab", "cd"], "ad"),
]
EDGES = {"at least one letter": Edge((["aba"], "a"), "a word of one letter"), "to a square twice": Edge((["ab"], "aba"), "the way back is not allowed"), "Capital and small": (["Aa"], "a"), "`*`": Edge((["*"], "q"), "nothing but the joker")}
ALWAYS = [
    (["ab", "ba"], "ababa"),
    (["aaa"], "aa")]
MISTAKES = [
    Mistake("A square must not be used twice on the same way.", "(r, c) in used or ", ""),
    Mistake("When the worm goes back, the square is free again for other ways.", "        used.remove((r, c))\n", ""),
    Mistake("The joker fits any letter, so it has to be let through as well.", 'squares.get((r, c)) not in ("*", word[place])', "squares.get((r, c)) != word[place]"),
    Mistake("The worm can turn in four directions at every letter.", "((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1))", "((r + 1, c), (r, c + 1))"),
]
ORACLE = """
def ways_to_eat(board: list[str], word: str) -> int:
    fitting = [[(r, c) for r, row in enumerate(board) for c, mark in enumerate(row) if mark in ("*", letter)] for letter in word]
    ways = [[square] for square in fitting[0]]
    for squares in fitting[1:]:
        ways = [
            [*way, (r, c)]
            for way in ways
            for r, c in squares
            if abs(way[-1][0] - r) + abs(way[-1][1] - c) == 1 and (r, c) not in way
        ]
    return len(ways)
"""
EXPLANATION = """
The function tries a square for one letter of the word and asks the neighbours for the next. The set `used` always holds the present way: a square joins it before the neighbours are asked, and leaves it afterwards. For the board `["t*", "xo"]` and the word `"too"`:

| letter | square | used before it |
|---|---|---|
| t | (0, 0) | nothing |
| o | (0, 1), the joker | (0, 0) |
| o | (1, 1) | (0, 0), (0, 1): one way |
| t | (0, 1), the joker | nothing |
| o | (1, 1) | (0, 1) |
| o | (0, 1) | is used: no way |

In the worst case each further letter triples the number of ways. Another way builds lists of ways letter by letter, without calls: it keeps all of them in memory.
"""


def ways_to_eat(board: list[str], word: str) -> int:
    squares = {(r, c): mark for r, row in enumerate(board) for c, mark in enumerate(row)}
    used: set[tuple[int, int]] = set()

    def eat(r: int, c: int, place: int) -> int:
        if (r, c) in used or squares.get((r, c)) not in ("*", word[place]):
            return 0
        if place == len(word) - 1:
            return 1
        used.add((r, c))
        ways = sum(eat(*near, place + 1) for near in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)))
        used.remove((r, c))
        return ways

    return sum(eat(r, c, 0) for r, c in squares)


def inputs(rng):
    rows, columns = rng.randint(1, 3), rng.randint(1, 4)
    board = [[rng.choice("aab") for _ in range(columns)] for _ in range(rows)]
    if rng.random() < 0.5:
        board[rng.randrange(rows)][rng.randrange(columns)] = "*"
    return (["".join(row) for row in board], letters(rng, 1, 5, "aab"))
