"""The {word} stretch

A weather station reports one wind speed an hour, and `speeds` lists them in order. A sailing school needs `hours` hours in a
row, and they add up the speeds of such a stretch to compare it with others.

Return the {word} sum of any `hours` consecutive speeds. If there are fewer speeds than hours, return `-1`. Reports can be
long, so adding every stretch anew is too slow.
"""
from pytrix.question.authoring import Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("AGGREGATE", "ITERATE")
ROWS = [{"sign": 1, "word": "smallest"}, {"sign": -1, "word": "largest"}]
CONSTRAINTS = ("`hours` is at least 1", "speeds are whole numbers from 0 to 60", "up to 60,000 speeds")
HINTS = (
    "Two neighbouring stretches have almost all their hours in common. Which hour leaves, and which one comes in?",
    "Add up the first stretch once. After that, each further sum follows from the one before with two small changes.",
    "Walk with the position of the hour that comes in; the hour that leaves is exactly the stretch's length behind it.",
)
EXAMPLES = [([5, 3, 8, 2, 2, 9], 3), ([4, 4, 1, 7], 2)]
EDGES = {"fewer speeds than hours": ([4, 2], 3), "`hours` consecutive": ([6, 1], 2)}
MISTAKES = [
    Mistake("The hour that leaves is the wrong one: your stretches grow or shrink by one hour.",
            "speeds[position - hours]", "speeds[position - hours + 1]"),
    Mistake("You never look at the last stretch: the walk must include the last hour of the report.",
            "range(hours, len(speeds))", "range(hours, len(speeds) - 1)"),
    Mistake("You return the sum of the last stretch, not the best of all of them.", "return best", "return total"),
]
SIZE = 50_000
SLOW = [
    Slow("Your answer is right, but it adds up every stretch from scratch. For a long report and a long stretch that is too much "
         "work: reuse the sum of the stretch before.",
         """
def best_stretch(speeds: list[int], hours: int) -> int:
    if len(speeds) < hours:
        return -1
    sums = [sum(speeds[start : start + hours]) for start in range(len(speeds) - hours + 1)]
    return min(sums) if sign > 0 else max(sums)
"""),
]
EXPLANATION = """
The sum of the next stretch is the sum of this one, plus the hour that comes in, minus the hour that leaves. So each hour is
added once and subtracted once, and the work grows with the length of the report alone. Adding each stretch anew costs the
length of the report times the length of the stretch.
"""


def best_stretch(speeds: list[int], hours: int, *, sign: int) -> int:
    if len(speeds) < hours:
        return -1
    best = total = sum(speeds[:hours])
    for position in range(hours, len(speeds)):
        total += speeds[position] - speeds[position - hours]
        best = min(best, total, key=lambda each: each * sign)
    return best


def inputs(rng):
    speeds = integers(rng, 2, 12, 0, 60)
    return (speeds, rng.randint(1, len(speeds) - 1))


def large(rng, size):
    return ([rng.randint(0, 60) for _ in range(size)], size // 2)
