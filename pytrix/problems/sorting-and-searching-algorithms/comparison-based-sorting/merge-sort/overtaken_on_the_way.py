"""Overtaken on the way

Runners start one after another, and their finishing `times` are listed in the order of the start. Two runners count as an overtaking if the
one who started later was faster, that is, has a smaller time.

Return how many overtakings there were. With tens of thousands of runners, comparing every pair takes too long: let the counting ride
along while the times are sorted by merging.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SORT", "COUNT")
HINTS = (
    "Cut the list in half. Which pairs are counted within the halves, and which are still missing?",
    "When two sorted halves are merged and a time of the right half goes next, how many of the left half are larger than it?",
    "All times of the left half that are still waiting are larger, so add their number whenever a time of the right half is taken.",
)
EXAMPLES = [
    Example(([52, 48, 60, 50],), why="48 overtook 52; 50 overtook 52 and 60"),
    Example(([30, 30],), why="equal times are no overtaking"),
    Example(([9, 7, 5],)),
]
EDGES = {"one after another": Edge(([],), "no runners"), "smaller time": Edge(([4, 4, 3, 4],), "equal times")}
MISTAKES = [
    Mistake("Equal times are no overtaking: take the left one first.", "left[one] <= right[other]", "left[one] < right[other]"),
    Mistake("A time from the right half passes all that still wait on the left, not just one.", "overtaken += len(left) - one", "overtaken += 1"),
    Mistake("The pairs within the right half are missing.", "within_left + within_right + overtaken", "within_left + overtaken"),
    Mistake("Only runners who started right after each other are compared; the statement speaks of any two.",
            """
def overtakings(times: list[int]) -> int:
    return sum(before > after for before, after in zip(times, times[1:]))
"""),
]
SIZE = 12_000
SLOW = [
    Slow(
        "Every runner is compared with all who started before.",
        """
def overtakings(times: list[int]) -> int:
    count = 0
    for later in range(len(times)):
        for earlier in range(later):
            if times[earlier] > times[later]:
                count += 1
    return count
""",
    )
]
ALSO_RIGHT = [
    Way("A sorted list of the earlier times and `bisect` need few lines; `insert` still moves many values, though very fast.",
        """
def overtakings(times: list[int]) -> int:
    from bisect import bisect_right

    earlier: list[int] = []
    count = 0
    for time in times:
        place = bisect_right(earlier, time)
        count += len(earlier) - place
        earlier.insert(place, time)
    return count
"""),
]
EXPLANATION = """
Sorting by merging halves the list, sorts both halves, and merges them. Whenever a time of the right half is taken, all times that still
wait on the left are larger: they were overtaken. For 52, 48 | 60, 50 the halves give 1 and 1, and merging 48, 52 with 50, 60 adds 1,
as 52 still waits when 50 is taken. Each of about log n levels costs one walk. Comparing all pairs is another way, at n² / 2 steps.
"""


def overtakings(times: list[int]) -> int:
    return sorted_and_counted(times)[1]


def sorted_and_counted(times: list[int]) -> tuple[list[int], int]:
    if len(times) < 2:
        return times, 0
    half = len(times) // 2
    left, within_left = sorted_and_counted(times[:half])
    right, within_right = sorted_and_counted(times[half:])
    merged: list[int] = []
    one, other, overtaken = 0, 0, 0
    while one < len(left) and other < len(right):
        if left[one] <= right[other]:
            merged.append(left[one])
            one += 1
        else:
            merged.append(right[other])
            other += 1
            overtaken += len(left) - one
    return merged + left[one:] + right[other:], within_left + within_right + overtaken


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(2, 9))],)


def large(rng, size):
    return ([rng.randint(1, 10**6) for _ in range(size)],)
