"""Full hours of parking

A car park lets everybody stay free of charge for less than an hour. Longer stays are charged by the full hour: 119
minutes count as 1 hour, 120 as 2.

`minutes` lists how long the cars stayed. Return the list of hours to charge, in the same order. Cars that stayed less
than 60 minutes do not appear in it.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "Two things happen to each number: some are left out, the others are turned into something else. Which comes first?",
    "A list comprehension says both: what to put into the new list before `for`, and which numbers to use after `if`.",
    "For each stay that is long enough take the whole-number quotient with 60; the condition looks at minutes, not hours.",
)
EXAMPLES = [
    Example(([130, 45, 60, 200],), why="45 minutes are free"),
    Example(([119, 120, 59],), why="119 minutes hold one full hour"),
    ([12, 30],),
]
EDGES = {
    "less than 60 minutes": Edge(([59, 60, 61],), "around one hour"),
    "minutes": Edge(([],), "no cars"),
    "same order": Edge(([180, 75, 180],), "equal stays"),
}
MISTAKES = [
    Mistake("A stay of exactly 60 minutes is a full hour and is charged.", "each >= 60", "each > 60"),
    Mistake("You keep the free stays as 0. They should not appear at all.", " if each >= 60", ""),
    Mistake("An hour that is not over is not charged: 119 minutes are 1 hour.", "each // 60 for", "-(-each // 60) for"),
    Mistake("`/` gives a number with a decimal point. Full hours are whole numbers.", "each // 60 for", "each / 60 for"),
]
EXPLANATION = """
The comprehension reads like a sentence: the hours of each stay, for every stay in the list, if it is long enough. For
`[130, 45, 60, 200]` the condition keeps 130, 60 and 200, and `// 60` turns them into 2, 1 and 3. It does what a loop
with `if` and `append` does, in one expression; the work grows with the number of cars.
"""


def full_hours(minutes: list[int]) -> list[int]:
    return [each // 60 for each in minutes if each >= 60]


def inputs(rng):
    return ([rng.choice([rng.randint(5, 59), 60 * rng.randint(1, 5), rng.randint(61, 320)]) for _ in range(rng.randint(2, 8))],)
