"""Buses leave together

At a station the buses of several lines leave at midnight together. After that, the buses of each line leave at equal distances; the list `every`
holds the minutes between two buses of each line.

Return after how many minutes buses of all lines leave together again for the first time.
"""
from math import gcd

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
CONSTRAINTS = ("there is at least one line, and all numbers are at least 1",)
HINTS = (
    "When do buses that leave every 4 and every 6 minutes meet? Why not only after 24?",
    "For two lines the answer is their product divided by the greatest number that divides both. And three lines are two, and one more.",
    "Begin with 1 and take the lines one by one: what you have becomes the smallest common multiple of it and the next number.",
)
EXAMPLES = [
    Example(([4, 6, 10],), why="60 is the first number that 4, 6 and 10 all divide"),
    Example(([7],), why="a single line"),
    Example(([5, 15],)),
]
EDGES = {"at least one line": Edge(([1],), "a bus every minute"), "together": Edge(([6, 6],), "equal times")}
ALWAYS = [([2, 9, 6],)]
MISTAKES = [
    Mistake("The product is a time at which all leave together, but seldom the first one.", "together * each // gcd(together, each)", "together * each"),
    Mistake("The largest number is not enough: the others need not divide it.",
            "    return together\n", "    return max(every)\n"),
    Mistake("This is the greatest number that divides all of them.", "together * each // gcd(together, each)", "gcd(together, each) if together > 1 else each"),
]
ORACLE = """
def meet_again(every: list[int]) -> int:
    minute = 1
    while any(minute % each for each in every):
        minute += 1
    return minute
"""
ALSO_RIGHT = [
    Way("`math.lcm` takes any number of numbers and does just this.",
        """
def meet_again(every: list[int]) -> int:
    from math import lcm

    return lcm(*every)
"""),
]
EXPLANATION = """
Two lines meet at multiples of both, and the smallest is their product divided by the greatest common divisor: for 4 and 6 that is 24 // 2 = 12.
Together with 10 it is 12 * 10 // 2 = 60. `gcd` takes few steps even for large numbers, so the cost is about one step a line. Trying minute
after minute is another way, and costs as many steps as the answer is large.
"""


def meet_again(every: list[int]) -> int:
    together = 1
    for each in every:
        together = together * each // gcd(together, each)
    return together


def inputs(rng):
    return ([rng.choice([rng.randint(1, 12), 4, 6, 10]) for _ in range(rng.randint(1, 4))],)
