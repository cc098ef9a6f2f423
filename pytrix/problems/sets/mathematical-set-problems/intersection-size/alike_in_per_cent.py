"""How alike are two baskets?

A supermarket compares what two customers buy. `first` and `second` list the articles in their baskets; an article may
be listed several times, which makes no difference.

How alike the baskets are is measured in per cent: out of 100 different articles that are in **at least one** of the
two baskets, how many would be in both? So 1 common article out of 4 makes 25. Return this number, rounded down to a
whole one. Two empty baskets are alike by 100 per cent.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COMPARE", "COUNT")
HINTS = (
    "For the first example, write down which articles are in both baskets and which are in at least one of them.",
    "The sizes of an intersection and of a union are all you need. In which case would you divide by 0?",
    "Multiply by 100 first and use whole-number division after that, so that nothing has to be rounded.",
)
EXAMPLES = [
    Example((["tea", "milk", "jam"], ["milk", "rice", "tea"]), why="2 of the 4 articles are in both"),
    Example((["tea", "tea", "rice"], ["rice", "tea"]), why="the same articles"),
    Example((["jam", "tea"], ["jam", "milk"]), why="1 of 3 is a third"),
    Example((["jam"], ["rice", "tea"])),
]
EDGES = {
    "Two empty baskets": ([], []),
    "several times": (["milk", "milk", "tea"], ["milk", "milk", "jam"]),
    "rounded down": (["a", "b", "c", "d"], ["f", "e", "d", "c", "b", "a"]),
    "in both": Edge((["tea"], []), "one empty basket"),
}
MISTAKES = [
    Mistake("You divide by the size of the first basket. The union of both is the whole.", "// len(one | other)", "// max(1, len(one))"),
    Mistake("You divide by the sum of both sizes, so common articles are counted twice in the whole.", "// len(one | other)", "// (len(one) + len(other))"),
    Mistake("You round to the nearest number. It should be rounded down.", "return 100 * len(one & other) // len(one | other)", "return round(100 * len(one & other) / len(one | other))"),
    Mistake("Two empty baskets are the same, so they are alike by 100 per cent.", "        return 100\n", "        return 0\n"),
    Mistake("You count articles each time they are listed.", "one, other = set(first), set(second)", "one, other = set(enumerate(sorted(first))), set(enumerate(sorted(second)))"),
]
EXPLANATION = """
The measure is the size of the intersection divided by the size of the union.

| baskets | in both | in at least one | per cent |
|---|---|---|---|
| tea, milk, jam and milk, rice, tea | 2 | 4 | 50 |
| jam, tea and jam, milk | 1 | 3 | 33 |

Making the sets costs a step for each article. The size of the union can also be worked out from the three others:
both sizes minus that of the intersection.
"""


def alike(first: list[str], second: list[str]) -> int:
    one, other = set(first), set(second)
    if not one | other:
        return 100
    return 100 * len(one & other) // len(one | other)


def inputs(rng):
    articles = ["tea", "milk", "jam", "rice", "figs", "oats"]
    return [rng.choice(articles) for _ in range(rng.randint(1, 5))], [rng.choice(articles) for _ in range(rng.randint(0, 5))]
