"""The last prize

At a pumpkin fair the heaviest `prizes` pumpkins win something. Equal weights win one prize each, as long as there are prizes.

Return the weight of the lightest pumpkin that wins a prize, that is, the one in place `prizes` when the heaviest is in place 1. If there are fewer pumpkins than prizes, return the lightest of all; without pumpkins return `None`. `prizes` is at least 1.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "While you walk past the pumpkins with room for only a few, which of those you carry do you put down for a heavier one?",
    "Keep the heaviest ones so far in a heap. Its smallest one is on top.",
    "Push each weight; if the heap then holds more than the number of prizes, pop the smallest. At the end the top is the answer.",
)
EXAMPLES = [
    Example(([8, 3, 12, 9, 5], 3), why="12, 9 and 8 win"),
    Example(([7, 7, 4], 2), why="both pumpkins of 7 win"),
    ([6, 2], 5),
]
EDGES = {"without pumpkins": ([], 1), "at least 1": Edge(([4, 9, 2], 1), "one prize"), "fewer pumpkins than prizes": ([3], 2)}
MISTAKES = [
    Mistake("The heap may hold as many pumpkins as there are prizes.", "len(best) > prizes", "len(best) >= prizes and len(best) > 1"),
    Mistake("You return the heaviest pumpkin; the question wants the lightest winner.", "return best[0] if best else None", "return max(best, default=None)"),
    Mistake("Equal weights win one prize each.", "for weight in weights:", "for weight in set(weights):"),
]
EXPLANATION = """
A heap of the heaviest so far has the lightest of them on top: the one that has to go when a heavier one comes. For `[8, 3, 12, 9, 5]` and 3 prizes:

| weight | heap, sorted |
|---|---|
| 8, 3, 12 | 3, 8, 12 |
| 9 | 8, 9, 12 |
| 5 | 8, 9, 12 |

Each pumpkin costs about log k steps for k prizes. Sorting all of them takes n log n.
"""


def lightest_winner(weights: list[int], prizes: int) -> int | None:
    best: list[int] = []
    for weight in weights:
        heappush(best, weight)
        if len(best) > prizes:
            heappop(best)
    return best[0] if best else None


def inputs(rng):
    return (integers(rng, 1, 9, 1, 15), rng.randint(1, 6))
