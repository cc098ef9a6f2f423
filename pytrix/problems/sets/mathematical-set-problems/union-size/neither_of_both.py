"""Neither tea nor coffee

Of `people` people in an office, `tea` drink tea and `coffee` drink coffee, and `both` of these drink both. The
numbers are known, but not who it is.

Return a tuple of two numbers: how many drink exactly one of the two, and how many drink neither.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
CONSTRAINTS = ("the numbers fit together: none of the answers is negative",)
HINTS = (
    "Add the tea drinkers and the coffee drinkers. Who has been counted twice?",
    "Those who drink at least one of them: both numbers added, minus those who were counted twice. Everybody else drinks neither.",
    "Those who drink exactly one are those who drink at least one, minus those who drink both.",
)
EXAMPLES = [
    Example((10, 6, 5, 3), why="8 drink at least one, 5 of them only one"),
    Example((4, 2, 2, 0), why="nobody drinks both"),
    Example((7, 7, 7, 7)),
]
EDGES = {
    "drink neither": (3, 0, 0, 0),
    "drink both": Edge((9, 5, 2, 2), "all coffee drinkers drink tea as well"),
}
MISTAKES = [
    Mistake("Those who drink both are counted twice when you add the two numbers.", "tea + coffee - both", "tea + coffee"),
    Mistake("Your first number contains those who drink both. It should count those who drink exactly one.", "return at_least_one - both,", "return at_least_one,"),
    Mistake("Your second number counts those who drink at most one of the two.", "people - at_least_one", "people - both"),
    Mistake("You take those who drink both away twice, so they are missing among those who drink at least one of the two.", "tea + coffee - both", "tea + coffee - 2 * both"),
]
EXPLANATION = """
The size of a union is the sum of both sizes minus the size of the intersection, because whoever is in both was
counted twice.

| group | number, for 10, 6, 5, 3 |
|---|---|
| tea only | 6 - 3 = 3 |
| coffee only | 5 - 3 = 2 |
| both | 3 |
| at least one | 6 + 5 - 3 = 8 |
| neither | 10 - 8 = 2 |

That takes a few steps, however many people there are.
"""


def drinkers(people: int, tea: int, coffee: int, both: int) -> tuple[int, int]:
    at_least_one = tea + coffee - both
    return at_least_one - both, people - at_least_one


def inputs(rng):
    tea_only, coffee_only, both, neither = (rng.randint(0, 8) for _ in range(4))
    return (tea_only + coffee_only + both + neither, tea_only + both, coffee_only + both, both)


def allowed(people, tea, coffee, both):
    return 0 <= both <= min(tea, coffee) and tea + coffee - both <= people
