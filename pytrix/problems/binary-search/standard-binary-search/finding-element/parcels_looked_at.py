"""Parcels looked at

A depot keeps its parcels in a row, in rising order of their `numbers`, none of which occurs twice. To find the parcel `wanted`, a
clerk looks at the middle one of those that are left; of two middle ones, at the left one. If it is not the wanted parcel, it is put
aside together with the half that cannot hold it, and the clerk goes on with the other half.

Return the numbers of all parcels that the clerk looks at, in order. The search ends with the wanted parcel, or when no parcel is
left, because it is not there. In an empty row the clerk looks at nothing.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "For seven parcels, which one is looked at first? Which ones are left if its number is too small?",
    "Two positions are enough to know what is left: the first and the last one. Each look moves one of them past the middle.",
    "While the first position is not behind the last: work out the middle, note its number, then stop, or move one of the positions.",
)
EXAMPLES = [
    Example(([2, 5, 8, 12, 16, 23, 38], 23), why="12 is too small, then 23 is the middle of 16, 23, 38"),
    Example(([2, 5, 8, 12], 2), why="of the two middle ones, 5 is the left one"),
    Example(([10, 20, 30], 25), why="it is not there; 20 and 30 are looked at to find that out"),
]
EDGES = {"empty row": ([], 4), "no parcel is left": Edge(([7], 9), "a single parcel with another number")}
ALWAYS = [
    ([5, 9], 3),
]
MISTAKES = [
    Mistake("You stop one step too early: when a single parcel is left, it has to be looked at too.", "low <= high", "low < high"),
    Mistake("Of two middle parcels the left one is looked at; you took the right one.", "(low + high) // 2", "(low + high + 1) // 2"),
    Mistake("Only the last look is in your answer; collect all of them.", "seen.append(numbers[middle])", "seen = [numbers[middle]]"),
    Mistake("You went on with the wrong half: after a number that is too small, the larger ones are left.",
            "numbers[middle] < wanted", "numbers[middle] > wanted"),
]
EXPLANATION = """
What is left always lies between `low` and `high`. Each look either ends the search or halves what is left:

| `low` | `high` | middle | its number |
|---|---|---|---|
| 0 | 6 | 3 | 12 |
| 4 | 6 | 5 | 23 |

So a thousand parcels take at most ten looks, and a million at most twenty.
"""


def looked_at(numbers: list[int], wanted: int) -> list[int]:
    seen: list[int] = []
    low, high = 0, len(numbers) - 1
    while low <= high:
        middle = (low + high) // 2
        seen.append(numbers[middle])
        if numbers[middle] == wanted:
            break
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return seen


def inputs(rng):
    numbers = sorted(rng.sample(range(1, 60), rng.randint(1, 12)))
    wanted = rng.choice(numbers) if rng.random() < 0.6 else rng.randint(0, 60)
    return (numbers, wanted)
