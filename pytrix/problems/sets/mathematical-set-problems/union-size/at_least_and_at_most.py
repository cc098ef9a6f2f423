"""At least and at most

A newspaper knows three numbers about a village: it has `households` households, of which `dogs` keep a dog and `cats`
keep a cat. How many households keep **a dog or a cat or both** can't be told from that, because nobody knows how many
keep both. But it is clear how small and how large this number can be.

Return the two limits as a tuple: the smallest number of households with a dog or a cat that is possible, and the
largest one. Neither `dogs` nor `cats` is greater than `households`, and all numbers are at least 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "COMPARE")
HINTS = (
    "How should the cats be given to the households so that as few households as possible have an animal?",
    "The smallest number comes up when the two groups overlap as much as they can; the largest, when they overlap as little as they can.",
    "If they don't overlap at all, the sizes add up. But there can't be more households with an animal than there are households.",
)
EXAMPLES = [
    Example((100, 40, 25), why="all 25 may be among the 40, or none of them"),
    Example((50, 30, 35), why="65 would be more than there are"),
    Example((20, 20, 7)),
]
EDGES = {
    "at least 0": (9, 0, 0),
    "a dog or a cat or both": Edge((12, 5, 7), "exactly all households"),
    "greater than households": Edge((10, 10, 10), "everybody has both"),
    "keep a cat": Edge((30, 4, 9), "more cats than dogs"),
}
MISTAKES = [
    Mistake("Your largest number may be greater than the number of households.", "min(households, dogs + cats)", "dogs + cats"),
    Mistake("Your smallest number is that of the smaller group. The larger group has animals in any case.", "max(dogs, cats)", "min(dogs, cats)"),
    Mistake("You give the limits for households with both animals.", "return max(dogs, cats), min(households, dogs + cats)", "return max(0, dogs + cats - households), min(dogs, cats)"),
    Mistake("Your smallest number supposes that there are always more dogs.", "max(dogs, cats)", "dogs"),
    Mistake("The largest number is not always that of all households.", "min(households, dogs + cats)", "households"),
]
EXPLANATION = """
The union of two sets is smallest if one of them lies within the other, and largest if they have as little in common
as possible.

| households | dogs | cats | at least | at most |
|---|---|---|---|---|
| 100 | 40 | 25 | 40 | 65 |
| 50 | 30 | 35 | 35 | 50 |
| 20 | 20 | 7 | 20 | 20 |

No set has to be built: two comparisons and one sum are enough, whatever the size of the village.
"""


def limits(households: int, dogs: int, cats: int) -> tuple[int, int]:
    return max(dogs, cats), min(households, dogs + cats)


def inputs(rng):
    households = rng.randint(5, 60)
    dogs = rng.randint(0, households)
    return households, dogs, rng.choice([rng.randint(0, households), households - dogs, min(households, households - dogs + rng.randint(0, 3))])
