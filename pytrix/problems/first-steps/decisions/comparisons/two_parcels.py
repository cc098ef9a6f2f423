"""Two parcels

Read three whole numbers, each in its own line: the weights of two parcels and the most that a bicycle can carry.
Print three lines, each `True` or `False`:

1. whether the parcels weigh the same,
2. whether the first one is heavier than the second,
3. whether the bicycle can carry both together. It can when their weight is exactly the limit.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("COMPARE",)
HINTS = (
    "Three questions, three comparisons. Which sign belongs to each?",
    "The third question compares a sum with the limit.",
    "Print the comparison for \"equal\", then \"more than\", then the sum with \"less or equal\".",
)
EXAMPLES = [
    Example("5\n3\n8\n", why="5 + 3 is exactly 8"),
    Example("4\n4\n7\n", why="equal, so neither is heavier; 8 is too much"),
    Example("2\n6\n20\n"),
]
EDGES = {"exactly the limit": "6\n4\n10\n", "weigh the same": "9\n9\n18\n"}
MISTAKES = [
    Mistake("Exactly the limit may be carried; `<` does not allow it.", "<= limit", "< limit"),
    Mistake("Parcels of equal weight: then the first one is not heavier.", "first > second", "first >= second"),
    Mistake("The bicycle carries both at once. Compare the sum with the limit, not the first parcel alone.",
            "first + second", "first"),
    Mistake("The first line should be `True` when the weights are the same.", "first == second", "first != second"),
]
ALSO_RIGHT = [Way("The same question can be asked from the other side.", "first + second <= limit", "limit >= first + second")]
EXPLANATION = """
For 5, 3 and 8 the questions are `5 == 3`, `5 > 3` and `5 + 3 <= 8`, so the answers are False, True, True. The sum is
worked out before the comparison.
"""


def program() -> None:
    first = int(input())
    second = int(input())
    limit = int(input())
    print(first == second)
    print(first > second)
    print(first + second <= limit)


def inputs(rng):
    first = rng.randint(1, 9)
    second = rng.choice([first, rng.randint(1, 9)])
    limit = first + second + rng.choice([-1, 0, 0, 1, rng.randint(-3, 8)])
    return f"{first}\n{second}\n{max(1, limit)}\n"
