"""Repaint the {shape}

The boards of a {shape} are white or blue, and `boards` names them in order with `w` and `b`. {bend} Somewhere,
`length` neighbouring boards shall be blue, for a banner to hang there.

Return the smallest number of boards that have to be repainted. If the {shape} has fewer boards than `length`, return
`-1`. A place that is blue already needs 0 boards, and the whole {shape} is a place as well.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
ROWS = [
    {"ring": 0, "shape": "fence", "bend": "The fence is straight: its first and its last board have only one neighbour each."},
    {"ring": 1, "shape": "round fence", "bend": "The fence stands round a pond, so that the last board is a neighbour of the first."},
]
CONSTRAINTS = ("`length` is at least 1",)
HINTS = (
    "What do you have to count at one possible place of the banner? Which boards change when the place moves on by one board?",
    "Keep the number of white boards at the current place: one board comes in on the right, one leaves on the left.",
    "Begin with the first places counted by hand; then update the number for every later right end and remember the smallest.",
)
EXAMPLES = [("wbbwbwww", 3), ("bwwwbb", 4)]
EDGES = {
    "fewer boards": ("bwb", 4),
    "blue already": ("wbbw", 2),
    "the whole {shape}": ("wbww", 4),
}
MISTAKES = [
    Mistake("You count the blue boards. Those are right already; the white ones have to be repainted.",
            'white += boards[right % len(boards)] == "w"\n        white -= boards[right - length] == "w"',
            'white += boards[right % len(boards)] == "b"\n        white -= boards[right - length] == "b"'),
    Mistake("You return the number for the last place, not the smallest of all.", "return best", "return white"),
    Mistake("The wrong board leaves: your place grows or shrinks while it moves.",
            "boards[right - length]", "boards[right - length + 1]"),
    Mistake("You looked for the first blue board and tried only there. Each place has to be compared.",
            """
def boards_to_paint(boards: str, length: int) -> int:
    if length > len(boards):
        return -1
    fence = boards + boards[: length - 1] * ring
    start = min(max(fence.find("b"), 0), len(fence) - length)
    return fence[start : start + length].count("w")
"""),
]
EXPLANATION = """
Only white boards at the chosen place cost something, so the best place is the one with the fewest of them. Moving on
by one changes their number by at most one, and that change follows from the two boards at the ends. The work grows
with the number of boards, whatever the length of the banner.
"""


def boards_to_paint(boards: str, length: int, *, ring: int) -> int:
    if length > len(boards):
        return -1
    best = white = boards[:length].count("w")
    for right in range(length, len(boards) + (length - 1) * ring):
        white += boards[right % len(boards)] == "w"
        white -= boards[right - length] == "w"
        best = min(best, white)
    return best


def inputs(rng):
    return ("".join(rng.choice("wb") * rng.randint(1, 3) for _ in range(rng.randint(2, 5))), rng.randint(1, 5))
