"""Seats by age

At a family dinner the guests are seated by age. `ages` lists them in the order in which they arrive. The cousin whose
birthday it is has the age `pivot`.

Return a list with all ages below the cousin's first, then all equal ages, then all above it. Within each of the three
groups the guests stay in the order in which they arrived. The cousin's age need not be in the list. Leave `ages`
unchanged.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("PARTITION",)
REQUIRES = ("arguments unchanged",)
HINTS = (
    "If three empty tables stood there, what would you decide for each guest who comes in?",
    "Collect the guests in three lists, one for each group, in one walk or in three.",
    "At the end the three lists are simply added one after another.",
)
EXAMPLES = [
    Example(([40, 12, 30, 65, 30, 9], 30), why="12 and 9 arrived in this order"),
    Example(([50, 20, 70], 40), why="nobody is exactly 40"),
    Example(([18, 18], 18), why="all are as old as the cousin"),
]
EDGES = {
    "ages": Edge(([], 30), "no guests"),
    "need not be in the list": ([5, 4, 3], 9),
    "in the order": Edge(([8, 3, 8, 1, 5, 9, 2, 5], 5), "several in every group"),
}
MISTAKES = [
    Mistake("Guests of exactly the cousin's age are missing.", "below + equal + above", "below + above"),
    Mistake("You sorted the guests by age. Within a group they should stay as they arrived.",
            """
def seat_by_age(ages: list[int], pivot: int) -> list[int]:
    return sorted(ages)
"""),
    Mistake("Guests of the cousin's age stand in two groups.", "if age > pivot", "if age >= pivot"),
    Mistake("The older guests come first here.", "below + equal + above", "above + equal + below"),
    Mistake("You write the cousin's age once, whether it is in the list or not. It belongs in as often as guests have it.",
            "[age for age in ages if age == pivot]", "[pivot]"),
]
ALSO_RIGHT = [
    Way("Sorting with the group as key does it in one line: Python's sorting is stable, so the order within the groups stays. It takes "
        "`n` log `n` steps.",
        """
def seat_by_age(ages: list[int], pivot: int) -> list[int]:
    return sorted(ages, key=lambda age: (age > pivot) - (age < pivot))
"""),
]
EXPLANATION = """
Each guest belongs to exactly one of three groups. For `[40, 12, 30, 65, 30, 9]` and 30:

| group | ages |
|---|---|
| below | 12, 9 |
| equal | 30, 30 |
| above | 40, 65 |

Because each group is collected in order of arrival, the order within it is kept. Three walks over the list are still
work that grows with its length; the price is a second list.
"""


def seat_by_age(ages: list[int], pivot: int) -> list[int]:
    below = [age for age in ages if age < pivot]
    equal = [age for age in ages if age == pivot]
    above = [age for age in ages if age > pivot]
    return below + equal + above


def inputs(rng):
    ages = integers(rng, 2, 9, 1, rng.choice([6, 60]))
    return (ages, rng.choice([*ages, rng.randint(1, 60)]))
