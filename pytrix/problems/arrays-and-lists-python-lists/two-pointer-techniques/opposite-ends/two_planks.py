"""Two planks for one shelf

A carpenter needs a board of exactly `length` centimetres and wants to glue it from two planks, end to end. `planks`
lists the lengths of the planks in the store in ascending order; equal lengths are different planks.

Return whether two different planks together have exactly that length. Since the list is sorted, there is no
need to try every pair.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "The shortest and the longest plank together are too long. With which plank can the longest one be used at all?",
    "Begin with one position at each end. The sum of the two planks says which of the two can be given up.",
    "If the sum is too small, move the left position up; if it is too large, move the right one down; stop when they meet.",
)
EXAMPLES = [
    Example(([20, 35, 50, 80, 95], 130), why="35 + 95"),
    Example(([20, 35, 50, 80, 95], 120), why="no two planks fit together"),
    Example(([30, 60], 60), why="30 would be needed twice, and 60 alone is only one plank"),
]
EDGES = {
    "planks": Edge(([], 10), "an empty store"),
    "two different planks": Edge(([40], 80), "one plank cannot be used twice"),
    "equal lengths": ([40, 40, 50], 80),
    "exactly that length": Edge(([10, 20, 30, 41], 50), "the right pair lies inside"),
}
ALWAYS = [([10, 17], 27)]
MISTAKES = [
    Mistake("The same plank is used twice when both positions meet.", "while left < right:", "while left <= right:"),
    Mistake("If the sum is too small, only a longer plank at the left can help.", "            left += 1\n        else:\n            right -= 1\n", "            right -= 1\n        else:\n            left += 1\n"),
    Mistake("You look only at neighbours in the list. Any two planks may be glued together.", """
def two_planks_fit(planks: list[int], length: int) -> bool:
    return any(one + other == length for one, other in zip(planks, planks[1:]))
"""),
    Mistake("Two planks that are longer together than needed do not have exactly that length.", "if total == length:", "if total >= length:"),
]
ORACLE = """
def two_planks_fit(planks: list[int], length: int) -> bool:
    pairs = [(one, other) for other in range(len(planks)) for one in range(other)]
    return any(planks[one] + planks[other] == length for one, other in pairs)
"""
ALSO_RIGHT = [
    Way("A set of the planks seen so far answers for each plank whether its partner was there; it needs no sorted list, but memory for the set.",
        """
def two_planks_fit(planks: list[int], length: int) -> bool:
    seen: set[int] = set()
    for plank in planks:
        if length - plank in seen:
            return True
        seen.add(plank)
    return False
"""),
]
EXPLANATION = """
If even the longest partner is not enough, the left plank can be given up for good; if even the shortest partner is
too much, the right one can. For `[20, 35, 50, 80, 95]` and 130:

| left | right | sum | then |
|---|---|---|---|
| 20 | 95 | 115 | too small, left up |
| 35 | 95 | 130 | found |

Each step gives up one plank, so the work grows with their number; trying every pair takes its square.
"""


def two_planks_fit(planks: list[int], length: int) -> bool:
    left = 0
    right = len(planks) - 1
    while left < right:
        total = planks[left] + planks[right]
        if total == length:
            return True
        if total < length:
            left += 1
        else:
            right -= 1
    return False


def inputs(rng):
    planks = sorted(integers(rng, 2, 7, 10, rng.choice([20, 60])))
    return (planks, sum(rng.sample(planks, 2)) if rng.random() < 0.5 else rng.randint(20, 100))
