"""Middle of two queues

Two counters of an office write down how long their customers waited, `first` and `second`, each list in rising order. The manager wants
the middle waiting time of both together: the one in the middle of all times in rising order, or, if their number is even, the smaller one
of the two in the middle.

Return it. One of the lists may be empty, but not both.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("AGGREGATE", "SORT")
HINTS = (
    "If both lists were one, at which position would the middle be for 5 times, and for 6?",
    "Put both lists together and into order. For n times, the smaller middle stands at half of n - 1, rounded down.",
    "Sort the two lists joined, and take the position that `//` gives for the length less one.",
)
EXAMPLES = [
    Example(([2, 8, 15], [5, 9]), why="2, 5, 8, 9, 15"),
    Example(([4, 10], [6, 7]), why="4, 6, 7, 10: the smaller of 6 and 7"),
    Example(([1, 2, 3], [30]), why="1, 2, 3, 30"),
]
EDGES = {"may be empty": Edge(([], [3, 5]), "nobody at the first counter"), "rising order": Edge(([6], [6]), "equal times")}
ALWAYS = [
    ([], [2, 2, 5, 11]),
]
MISTAKES = [
    Mistake("Of the two times in the middle, return the smaller one.", "(len(times) - 1) // 2", "len(times) // 2"),
    Mistake("The lists one after the other are not in order.", "sorted(first + second)", "first + second"),
    Mistake("The middles of the two lists say little about the middle of all times.", "sorted(first + second)", "(first or second)"),
    Mistake("This is the average of all times, not the one in the middle.", "times[(len(times) - 1) // 2]", "sum(times) // len(times)"),
]
EXPLANATION = """
Joined and sorted, 2, 8, 15 and 5, 9 become 2, 5, 8, 9, 15, and the middle of 5 is position 2. For an even number, such as 4, `(4 - 1) // 2`
gives 1, the smaller of the two. Python's sort notices that it meets two rising parts, so the cost is about one walk over all times. One
can even do with far fewer looks, by halving the position at which the shorter list is cut.
"""


def middle_time(first: list[int], second: list[int]) -> int:
    times = sorted(first + second)
    return times[(len(times) - 1) // 2]


def inputs(rng):
    first = sorted(rng.choices(range(1, 30), k=rng.randint(0, 5)))
    second = sorted(rng.choices(range(1, 30), k=rng.randint(1, 5)))
    return (first, second) if rng.random() < 0.5 or not first else (second, first)
