"""The slowest answers

A web shop wants to know how slow its slow answers are. Given the `times` of its answers in milliseconds, and a whole number `percent`, return
the smallest of the times for which at least that percentage of all times is not larger than it.

With 90 percent and ten times, that is the ninth when they stand in rising order.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "SEARCH")
CONSTRAINTS = ("there is at least one time", "`percent` is from 1 to 100")
HINTS = (
    "For 4 times and 60 percent, how many times must not be larger: 2 or 3?",
    "The number of times needed is rounded up. The answer is the one with that place in rising order.",
    "`-(-a // b)` rounds a quotient up. Places count from 1, positions from 0, so take one off.",
)
EXAMPLES = [
    Example(([120, 80, 300, 95], 50), why="80 and 95 are half of the four"),
    Example(([120, 80, 300, 95], 60), why="60 percent of 4 is 2.4, so it takes three"),
    Example(([40, 40, 50], 100)),
]
EDGES = {"at least one time": Edge(([7], 1), "a single time"), "percent": Edge(([1, 2, 3, 4, 5, 6, 7, 8, 9, 10], 90), "ten times and 90 percent")}
ALWAYS = [([9, 31, 14, 22, 5, 40, 17, 8, 26, 35, 12, 29, 3, 38, 20, 11, 33, 24, 6, 37, 15, 28, 19, 42, 10], 28)]
MISTAKES = [
    Mistake("The number of times needed has to be rounded up.", "-(-percent * len(times) // 100)", "max(1, percent * len(times) // 100)"),
    Mistake("Places count from 1, positions from 0.", "sorted(times)[needed - 1]", "sorted(times)[min(needed, len(times) - 1)]"),
    Mistake("The times are not in order when they come.", "sorted(times)[needed - 1]", "times[needed - 1]"),
    Mistake("Repeated times count as often as they occur.", "sorted(times)[needed - 1]", "sorted(set(times))[min(needed, len(set(times))) - 1]"),
]
ORACLE = """
def time_at(times: list[int], percent: int) -> int:
    return min(each for each in times if 100 * sum(other <= each for other in times) >= percent * len(times))
"""
ALSO_RIGHT = [
    Way("Selecting without sorting: split around one time and go on with the part that holds the place. That costs about 2n steps on average.",
        """
def time_at(times: list[int], percent: int) -> int:
    place = -(-percent * len(times) // 100)
    left = times
    while True:
        pivot = left[len(left) // 2]
        smaller = [each for each in left if each < pivot]
        same = left.count(pivot)
        if place <= len(smaller):
            left = smaller
        elif place <= len(smaller) + same:
            return pivot
        else:
            place -= len(smaller) + same
            left = [each for each in left if each > pivot]
"""),
]
EXPLANATION = """
Sorted, the times 80, 95, 120, 300 have places 1 to 4. 60 percent of 4 is 2.4; rounded up that is place 3, the time 120. Sorting costs n log n.
Only one place is wanted, so another way splits the times around one of them and goes on with the part that holds the place, at a cost of
about 2n steps on average.
"""


def time_at(times: list[int], percent: int) -> int:
    needed = -(-percent * len(times) // 100)
    return sorted(times)[needed - 1]


def inputs(rng):
    times = [rng.randint(1, 15) for _ in range(rng.randint(1, 9))]
    return (times, rng.choice([1, 25, 50, 75, 90, 100, rng.randint(1, 100)]))
