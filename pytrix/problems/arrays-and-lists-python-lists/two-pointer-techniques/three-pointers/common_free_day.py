"""A day that suits all three

Three friends each have a list of the days on which they are free: `one`, `two` and `three`, in ascending order, no
day twice within a list.

Return the first day on which all of them are free, or `-1` if there is none. Use that the lists are sorted: walk
along all three at once.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("days are numbers from 1 on",)
HINTS = (
    "The friends' next free days are 3, 7 and 5. Which of them cannot be the common day?",
    "Keep one position for each list. As long as the three days differ, someone's day is too early, and that position moves on.",
    "Find the latest of the three days; every position whose day is earlier moves on. If all three are equal, that is the answer.",
)
EXAMPLES = [
    Example(([1, 4, 7, 9], [2, 4, 9], [3, 4, 8, 9]), why="day 4 comes before day 9"),
    Example(([1, 2], [2, 3], [1, 3]), why="each day suits two of them only"),
    Example(([5], [2, 5], [5, 6]), why="day 5"),
]
EDGES = {
    "if there is none": ([], [1, 2], [1]),
    "first day": ([1, 3, 5], [1, 3, 5], [1, 3, 5]),
    "free": Edge(([1, 2, 3, 10], [10], [4, 5, 6, 10]), "only the very last days"),
}
ALWAYS = [([5, 9, 10], [2, 5], [6, 8]), ([1, 11], [7, 8, 11], [2, 6, 9])]
MISTAKES = [
    Mistake("A day that suits two of them is not enough.", "if one[a] == two[b] == three[c]:", "if one[a] == two[b] or two[b] == three[c]:"),
    Mistake("Moving all three positions at once skips days that could still fit.",
            "        latest = max(one[a], two[b], three[c])\n        a += one[a] < latest\n        b += two[b] < latest\n        c += three[c] < latest\n", "        a += 1\n        b += 1\n        c += 1\n"),
    Mistake("If there is no common day, return -1.", "    return -1", "    return 0"),
    Mistake("You return the last common day.", "            return one[a]\n", "            return max(set(one) & set(two) & set(three))\n"),
]
ORACLE = """
def first_common_day(one: list[int], two: list[int], three: list[int]) -> int:
    return min([day for day in one if day in two and day in three], default=-1)
"""
ALSO_RIGHT = [
    Way("Sets find all common days at once; they do not use that the lists are sorted and need memory for their elements.",
        """
def first_common_day(one: list[int], two: list[int], three: list[int]) -> int:
    return min(set(one) & set(two) & set(three), default=-1)
"""),
]
EXPLANATION = """
A day earlier than the latest of the three can suit nobody but its owner any more, so its position moves on.
`a += one[a] < latest` adds 1 if the comparison is true and 0 otherwise. For the first example:

| one | two | three | latest |
|---|---|---|---|
| 1 | 2 | 3 | 3: the first two move on |
| 4 | 4 | 3 | 4: the third moves on |
| 4 | 4 | 4 | found |

No position ever goes back, so the work grows with the three lengths together.
"""


def first_common_day(one: list[int], two: list[int], three: list[int]) -> int:
    a = b = c = 0
    while a < len(one) and b < len(two) and c < len(three):
        if one[a] == two[b] == three[c]:
            return one[a]
        latest = max(one[a], two[b], three[c])
        a += one[a] < latest
        b += two[b] < latest
        c += three[c] < latest
    return -1


def inputs(rng):
    return tuple(sorted(distinct(rng, 2, 7, 1, 12)) for _ in range(3))
