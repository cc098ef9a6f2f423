"""The last kilogram

Two friends play with a scale and a set of weights, all different. Taking turns, each puts one of the remaining weights on the scale. The scale breaks when it holds more than `limit` kilograms, and whoever breaks it loses. If all weights lie on it and it still holds, the one who put the last weight on wins.

`weights` lists the weights in kilograms. Return the first moves with which the player who begins can surely win, however the other one plays: a list of weights in ascending order. It is empty if there is no such move, or if there are no weights.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("up to 10 weights, all at least 1",)
HINTS = (
    "When is a move a winning one? What must be true for the other player afterwards?",
    "A situation is the set of weights that were put on, as the bits of a number; their sum follows from it. A situation is won if some move leads to one that is lost for the other player.",
    "A move that breaks the scale is never good. If no weight is left, the player whose turn it is has lost, since the other one put the last weight on.",
)
EXAMPLES = [
    Example(([1, 2, 3], 3), why="with 3 on the scale, every weight breaks it; 1 and 2 leave a safe answer"),
    Example(([1, 2, 3], 6), why="everything holds, and the third weight is the first player's"),
    Example(([4, 5], 3), why="each weight breaks the scale"),
]
EDGES = {"no weights": ([], 4), "still holds": Edge(([2, 1], 9), "the second player puts the last weight on"), "no such move": Edge(([1, 2, 4], 5), "a close game")}
ALWAYS = [
    ([4, 2, 5, 1, 3, 7], 16),
    ([1, 2, 3, 4, 5], 7), ([2, 3, 5, 1], 6), ([6, 1, 2, 3], 6)]
MISTAKES = [
    Mistake("A scale that holds exactly its limit doesn't break.", "load + weight <= limit", "load + weight < limit"),
    Mistake("If nobody can move because all weights are on the scale, the player whose turn it is has lost.", "return any(", "return used == 2 ** len(weights) - 1 or any("),
    Mistake("A move is good if the other player can't win after it; you return those after which the other one wins.", "not wins(1 << place)", "wins(1 << place)"),
    Mistake("The heaviest weight that still holds isn't always the winning move, nor the only one.", """
def winning_moves(weights: list[int], limit: int) -> list[int]:
    fitting = [weight for weight in weights if weight <= limit]
    return [max(fitting)] if fitting else []
"""),
]
ORACLE = """
def winning_moves(weights: list[int], limit: int) -> list[int]:
    def lost(left: list[int], room: int) -> bool:
        return not any(weight <= room and lost([other for other in left if other != weight], room - weight) for weight in left)

    return sorted(weight for weight in weights if weight <= limit and lost([other for other in weights if other != weight], limit - weight))
"""
EXPLANATION = """
A player wins if some move leaves the other one in a lost situation, and loses if there is none. Which weights lie on the scale describes the situation. For `[1, 2, 3]` and a limit of 3:

| on the scale | moves that hold | the player to move |
|---|---|---|
| 1, 2 | none | loses |
| 3 | none | loses |
| 1 | 2, to a lost situation | wins |
| 2 | 1, to a lost situation | wins |
| nothing | 3, to a lost situation | wins |

So 3 is the only winning first move. For n weights there are 2ⁿ situations with up to n moves each. Following every order of moves without a memory grows like the factorial.
"""

from functools import cache


def winning_moves(weights: list[int], limit: int) -> list[int]:
    @cache
    def wins(used: int) -> bool:
        load = sum(weight for place, weight in enumerate(weights) if used >> place & 1)
        return any(
            load + weight <= limit and not wins(used | 1 << place)
            for place, weight in enumerate(weights)
            if not used >> place & 1
        )

    return sorted(weight for place, weight in enumerate(weights) if weight <= limit and not wins(1 << place))


def inputs(rng):
    weights = rng.sample(range(1, 9), rng.randint(0, 5))
    return (weights, rng.randint(1, max(2, sum(weights) + 1)))
