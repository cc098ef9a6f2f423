"""Repaint the fence

The boards of a fence are white or blue, and `boards` names them in order with `w` and `b`. Somewhere, `length`
neighbouring boards are to be blue, for a banner to hang there.

Return the smallest number of boards that have to be repainted. If the fence has fewer boards than `length`, return
`-1`. A place that is blue already needs 0 boards, and the whole fence is a place as well.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`length` is at least 1",)
HINTS = (
    "What do you have to count at one possible place of the banner? Which boards change when the place moves on by one board?",
    "Keep the number of white boards at the current place: one board comes in on the right, one leaves on the left.",
    "Begin with the first places counted by hand; then update the number for every later right end and remember the smallest.",
)
EXAMPLES = [Example(("wbbwbwww", 3), why="bbw or bwb or wbb"), Example(("bwwwbb", 4)), Example(("wbbw", 2))]
EDGES = {
    "fewer boards": ("bwb", 4),
    "blue already": ("wbbbw", 2),
    "the whole fence": ("wbww", 4),
}
ALWAYS = [("bwbwb", 5), ("wbwbbwbw", 6)]
MISTAKES = [
    Mistake("You count the blue boards. Those are right already; the white ones have to be repainted.",
            'white += boards[right] == "w"\n        white -= boards[right - length] == "w"',
            'white += boards[right] == "b"\n        white -= boards[right - length] == "b"'),
    Mistake("You return the number for the last place, not the smallest of all.", "return best", "return white"),
    Mistake("The wrong board leaves: your place grows or shrinks while it moves.",
            "boards[right - length]", "boards[right - length + 1]"),
    Mistake("You looked for the first blue board and tried only there. Each place has to be compared.",
            """
def boards_to_paint(boards: str, length: int) -> int:
    if length > len(boards):
        return -1
    start = min(max(boards.find("b"), 0), len(boards) - length)
    return boards[start : start + length].count("w")
"""),
]
ORACLE = """
def boards_to_paint(boards: str, length: int) -> int:
    places = [boards[start : start + length] for start in range(len(boards))]
    return min((sum(board != "b" for board in place) for place in places if len(place) == length), default=-1)
"""
ALSO_RIGHT = [
    Way(
        'Count the white boards of every slice. Shorter, but each place is counted anew, which costs its length.',
        """
def boards_to_paint(boards: str, length: int) -> int:
    starts = range(len(boards) - length + 1)
    return min((boards[start : start + length].count("w") for start in starts), default=-1)
""",
    ),
]
EXPLANATION = """
Only white boards at the chosen place cost something, so the best place is the one with the fewest of them. Moving on
by one changes their number by what comes in on the right and what leaves on the left. For `bwwwbb` and 4 boards:

| place | comes in | leaves | white |
|---|---|---|---|
| bwww | | | 3 |
| wwwb | b | b | 3 |
| wwbb | b | w | 2 |

The work grows with the number of boards, whatever the length of the banner. Counting every slice instead takes that length
at each place.
"""


def boards_to_paint(boards: str, length: int) -> int:
    if length > len(boards):
        return -1
    best = white = boards[:length].count("w")
    for right in range(length, len(boards)):
        white += boards[right] == "w"
        white -= boards[right - length] == "w"
        best = min(best, white)
    return best


def inputs(rng):
    return ("".join(rng.choice("wb") * rng.randint(1, 3) for _ in range(rng.randint(2, 5))), rng.randint(1, 5))
