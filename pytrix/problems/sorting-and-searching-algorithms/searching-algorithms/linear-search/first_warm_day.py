"""The first warm day

Given the `temperatures` of a spring, day by day, and a `limit`, return the number of the first day that was warmer than the limit. Days are
counted from 1. If no day was warmer, return `None`.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "When may the search stop? And when do you know that there is no such day?",
    "Go through the days with their numbers and return as soon as one is warm enough.",
    "`enumerate` can begin to count at 1. The answer for no such day belongs after the loop.",
)
EXAMPLES = [
    Example(([9, 12, 15, 18, 14, 20], 15), why="15 itself is not warmer than 15"),
    Example(([8, 7], 10)),
    Example(([21, 3], 20)),
]
EDGES = {"no day": Edge(([], 5), "an empty spring"), "warmer than the limit": ([4, 4], 4)}
ALWAYS = [([7, 9, 9], 8), ([6], 5)]
MISTAKES = [
    Mistake("A day as warm as the limit is not warmer.", "> limit", ">= limit"),
    Mistake("Days are counted from 1, positions from 0.", "enumerate(temperatures, 1)", "enumerate(temperatures)"),
    Mistake("You return the last warm day; stop at the first one.", "enumerate(temperatures, 1)", "reversed(list(enumerate(temperatures, 1)))"),
    Mistake("Return the number of the day, not its temperature.", "return day", "return temperature"),
]
EXPLANATION = """
The loop looks at one day after the other and leaves the function at the first warm one: 9, 12 and 15 are not above 15, and 18 is, so the answer
is 4. After the loop it is certain that there is none. In the worst case every day is looked at once.
"""


def first_warm_day(temperatures: list[int], limit: int) -> int | None:
    for day, temperature in enumerate(temperatures, 1):
        if temperature > limit:
            return day
    return None


def inputs(rng):
    return ([rng.randint(-3, 12) for _ in range(rng.randint(1, 8))], rng.randint(4, 11))
