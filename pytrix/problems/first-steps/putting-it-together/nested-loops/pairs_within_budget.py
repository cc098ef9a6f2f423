"""Two presents within the budget

Someone wants to buy two different presents from a shelf. Write the function `count_pairs`. It gets `prices`, a list
of whole numbers, and `budget`. It returns how many pairs of two presents cost at most `budget` together. Presents at
different places of the list are different, even at the same price; each pair counts once. With fewer than two
presents there is no pair.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Write down all pairs for four presents. How do you make sure that none is named twice?",
    "For each position, look only at the positions after it.",
    "The inner range begins one after the outer position; count when the sum of both prices is small enough.",
)
EXAMPLES = [
    Example(([5, 3, 8], 11), why="5 + 3 and 3 + 8; 5 + 8 is too much"),
    Example(([4, 4, 4], 8), why="three pairs of equal prices"),
    Example(([9, 9], 10)),
]
EDGES = {"fewer than two presents": ([3], 10), "at most `budget`": ([2, 5], 7), "no pair": ([], 5)}
MISTAKES = [
    Mistake("A present was paired with itself. Begin one position later.", "range(first + 1, len(prices))", "range(first, len(prices))"),
    Mistake("Each pair was counted twice, once in either order.", "range(first + 1, len(prices))", "range(len(prices))", "if prices", "if first != second and prices"),
    Mistake("A pair that costs exactly the budget can be bought.", "<= budget", "< budget"),
    Mistake("Only neighbours on the shelf were paired.", "range(first + 1, len(prices))", "range(first + 1, min(first + 2, len(prices)))"),
]
ALSO_RIGHT = [
    Way("Counting every pair in both orders and halving the result takes twice the time.",
        """
def count_pairs(prices: list[int], budget: int) -> int:
    count = 0
    for first in range(len(prices)):
        for second in range(len(prices)):
            if first != second and prices[first] + prices[second] <= budget:
                count += 1
    return count // 2
"""),
]
EQUIVALENT = {
    "for first in range(len(prices)): -> for first in skip_last(range(len(prices))):": "after the last present there is none",
    "for first in range(len(prices)): -> for first in range(len(prices) - 1):": "after the last present there is none",
}
EXPLANATION = """
For 5, 3, 8 and 11:

| `first` | `second` | sum | counts |
|---|---|---|---|
| 0 | 1 | 8 | yes |
| 0 | 2 | 13 | no |
| 1 | 2 | 11 | yes |
"""


def count_pairs(prices: list[int], budget: int) -> int:
    count = 0
    for first in range(len(prices)):
        for second in range(first + 1, len(prices)):
            if prices[first] + prices[second] <= budget:
                count += 1
    return count


def inputs(rng):
    return (integers(rng, 0, 6, 1, 12), rng.randint(4, 20))
