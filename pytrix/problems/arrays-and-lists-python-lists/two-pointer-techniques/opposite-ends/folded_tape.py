"""A tape folded in the middle

A paper tape has a number on each of its fields. Folded in the middle, the last field comes to lie on the first, the
last but one on the second, and so on. With an odd number of fields the fold runs through the middle one, which lies
on nothing but itself.

Return the list of sums that lie on top of each other, beginning with the outermost pair. A middle field without a
partner counts alone. The list `tape` may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("AGGREGATE", "ITERATE")
HINTS = (
    "Which positions lie on each other when the tape has six fields? How do both change from pair to pair?",
    "Start with one position at each end. After every sum the left one goes one step up, the right one a step down.",
    "Go on as long as the left position is smaller than the right one; if both are equal in the end, the middle field is left.",
)
EXAMPLES = [
    Example(([4, 1, 7, 2, 9, 3],), why="4 + 3, 1 + 9 and 7 + 2"),
    Example(([5, 8, 6],), why="5 + 6, and the 8 counts alone"),
    Example(([-2, 10],), why="one pair"),
]
EDGES = {"may be empty": ([],), "counts alone": ([7],), "odd number of fields": ([1, 2, 3, 4, 5],)}
MISTAKES = [
    Mistake("The middle field without a partner is missing.",
            "    if left == right:\n        sums.append(tape[left])\n", ""),
    Mistake("The middle field lies on itself and counts only once.",
            "    while left < right:", "    while left <= right:", "    if left == right:\n        sums.append(tape[left])\n", ""),
    Mistake("Your right position stays at the end: it has to move in as well.", "        right -= 1\n", "        right -= 0\n",
            "while left < right", "while left < right and left < len(tape) // 2"),
    Mistake("You added neighbours. Folding brings the two ends together.",
            """
def folded_tape(tape: list[int]) -> list[int]:
    return [sum(tape[place : place + 2]) for place in range(0, len(tape), 2)]
"""),
]
ALSO_RIGHT = [
    Way("The right position is `-1 - left`, so one index is enough; with an odd length the slice behind the pairs holds the middle field.",
        """
def folded_tape(tape: list[int]) -> list[int]:
    half = len(tape) // 2
    pairs = [tape[left] + tape[-1 - left] for left in range(half)]
    return pairs + tape[half : len(tape) - half]
"""),
]
EXPLANATION = """
Two positions begin at the ends and move towards each other. For `[5, 8, 6]`:

| left | right | sum |
|---|---|---|
| 0 | 2 | 5 + 6 = 11 |
| 1 | 1 | they meet: 8 alone |

With an even number of fields they pass each other and nothing is left. Each field is read once, so the work grows
with the length of the tape.
"""


def folded_tape(tape: list[int]) -> list[int]:
    sums = []
    left = 0
    right = len(tape) - 1
    while left < right:
        sums.append(tape[left] + tape[right])
        left += 1
        right -= 1
    if left == right:
        sums.append(tape[left])
    return sums


def inputs(rng):
    return (integers(rng, 2, 9, -9, 20),)
