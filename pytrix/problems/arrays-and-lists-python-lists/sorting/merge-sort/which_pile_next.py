"""From which pile?

Two piles of numbered cards lie side by side, both in ascending order from top to bottom: `left` and `right`. They are
joined into one ascending pile: the smaller of the two top cards is taken each time, and if both are equal, the one on
the left. When one pile is used up, the rest of the other one follows.

Return how it goes as a text with one letter for each card that is taken: `L` for the left pile, `R` for the right one.
Either pile may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COMPARE", "SORT")
HINTS = (
    "Which two cards decide who is next after two cards of the left pile and one of the right pile have gone?",
    "Keep for each pile how many of its cards were taken. Compare the two top cards as long as both piles have some left.",
    "When one pile is used up, add the letter of the other one as often as cards are left there.",
)
EXAMPLES = [
    Example(([2, 5, 9], [1, 5, 6]), why="1; then 2; of the two 5s the left one first"),
    Example(([4, 8], [1, 2, 3]), why="the right pile is used up first"),
    Example(([3], [3, 3]), why="equal cards: the left one first"),
]
EDGES = {
    "may be empty": ([], []),
    "one pile": Edge(([], [4, 6]), "an empty left pile"),
    "rest of the other one": ([1, 2, 3], [9]),
    "if both are equal": ([5, 5], [5, 5]),
    "`L` for the left pile": Edge(([7, 7, 8], []), "an empty right pile"),
}
MISTAKES = [
    Mistake("Of two equal cards the left one is taken first.", "left[one] <= right[other]", "left[one] < right[other]"),
    Mistake("The rest of the left pile is missing when the right one is used up.", ' + "L" * (len(left) - one)', ""),
    Mistake("The rest of the right pile is missing when the left one is used up.", ' + "R" * (len(right) - other)', ""),
    Mistake("You take the larger of the two cards.", "left[one] <= right[other]", "left[one] >= right[other]"),
    Mistake("You take turns. The smaller of the two top cards is next, even several times from the same pile.",
            "left[one] <= right[other]", "one <= other"),
]
ALSO_RIGHT = [
    Way("Mark each card with its pile and sort: for equal cards `L` comes before `R` by itself. Sorting takes longer than one walk along both piles.",
        """
def taken_from(left: list[int], right: list[int]) -> str:
    cards = [(card, "L") for card in left] + [(card, "R") for card in right]
    return "".join(pile for card, pile in sorted(cards))
"""),
]
EXPLANATION = """
This is the joining step of merge sort. For `[2, 5, 9]` and `[1, 5, 6]`:

| left top | right top | taken |
|---|---|---|
| 2 | 1 | R |
| 2 | 5 | L |
| 5 | 5 | L |
| 9 | 5 | R |
| 9 | 6 | R |
| 9 | used up | L |

Each step takes one card, so the work grows with the number of all cards. Taking the left one of two equal cards keeps
the old order of equal elements.
"""


def taken_from(left: list[int], right: list[int]) -> str:
    taken = ""
    one = other = 0
    while one < len(left) and other < len(right):
        if left[one] <= right[other]:
            taken += "L"
            one += 1
        else:
            taken += "R"
            other += 1
    return taken + "L" * (len(left) - one) + "R" * (len(right) - other)


def inputs(rng):
    high = rng.choice([4, 20])
    return (sorted(integers(rng, 1, 5, 1, high)), sorted(integers(rng, 1, 5, 1, high)))
