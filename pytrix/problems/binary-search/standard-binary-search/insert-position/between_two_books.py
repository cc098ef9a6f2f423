"""Between which two books?

The books on a shelf have `numbers` in rising order, none twice. A book with a `new` number that is not on the shelf yet goes where
the order stays right.

Return the numbers of its two neighbours as a list, the left one first. Where it has no neighbour on a side, `None` takes that place; on
an empty shelf on both sides.
"""
from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "How many books are in front of the new one? What does that number tell you about positions?",
    "The position at which the new book goes is that of its right neighbour; the left one stands just before it.",
    "Find the position by halving, then ask whether there is something before it, and whether there is something at it.",
)
EXAMPLES = [
    Example(([110, 250, 300, 420], 260), why="it goes to position 2"),
    Example(([5, 9], 3), why="nothing stands before it"),
    Example(([5, 9], 12), why="nothing stands behind it"),
]
EDGES = {"empty shelf": ([], 8), "no neighbour on a side": Edge(([4], 5), "one book on the shelf")}
ALWAYS = [
    ([0, 4], 2),
]
MISTAKES = [
    Mistake("In front of position 0 there is nothing; position -1 is the last book of the shelf.",
            "numbers[place - 1] if place > 0 else None", "numbers[place - 1] if numbers else None"),
    Mistake("Your right neighbour is one book too far: it stands at the very position where the new one goes.",
            "numbers[place] if place < len(numbers) else None", "numbers[place + 1] if place + 1 < len(numbers) else None"),
    Mistake("The left neighbour comes first.", "[left, right]", "[right, left]"),
    Mistake("With one book on the shelf it can be the left neighbour too.", "place > 0", "place > 1"),
]
EXPLANATION = """
`bisect_left` gives the position at which the new number goes: among 110, 250, 300, 420 the number 260 goes to position 2, so 250 is on its
left and 300 on its right. Halving takes about log n looks for n books; a walk from the left would take up to n.
"""


def neighbours(numbers: list[int], new: int) -> list[int | None]:
    place = bisect_left(numbers, new)
    left = numbers[place - 1] if place > 0 else None
    right = numbers[place] if place < len(numbers) else None
    return [left, right]


def inputs(rng):
    numbers = rng.sample(range(1, 40), rng.randint(2, 8))
    new = numbers.pop()
    return (sorted(numbers), new)
