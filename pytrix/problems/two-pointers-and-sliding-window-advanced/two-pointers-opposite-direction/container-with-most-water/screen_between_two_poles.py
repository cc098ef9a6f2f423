"""A screen between uneven poles

Poles stand along a road, not evenly: `places` lists in rising order at which metre each stands, and `heights` how high each is, in the same order. For a film night, a rectangular screen is to hang from two of them down to the ground. Its width is the distance between the two poles, its height that of the lower one. Poles in between don't matter.

Return the places of the two poles with the largest screen as a tuple, the left one first. If several pairs give the same largest area, take the pair that stands closest together. With fewer than two poles return `None`.

There may be thousands of poles, too many to try all pairs.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("all places differ", "heights are at least 1", "up to 20,000 poles")
HINTS = (
    "Take the two outermost poles. Which of them might be given up, and which larger screens could be lost by that?",
    "With the lower of both poles, every other partner stands nearer and can't make the screen higher. So that pole has had its best screen.",
    "Note the area of each pair on the way inwards, give up the lower pole, and compare also the width when areas are equal.",
)
EXAMPLES = [
    Example(([0, 2, 3, 7, 9], [3, 6, 4, 6, 2]), why="5 metres wide and 6 high: 30"),
    Example(([1, 3, 5, 13], [6, 1, 6, 2]), why="both 1 to 5 and 1 to 13 give 24; the first is narrower"),
    Example(([4], [9]), why="one pole alone"),
]
EDGES = {
    "fewer than two poles": ([], []),
    "closest together": ([0, 4, 12], [3, 3, 1]),
    "Poles in between don't matter": Edge(([0, 2, 4], [5, 9, 5]), "equal height at both ends"),
}
ALWAYS = [([0, 6, 12], [1, 2, 2]), ([0, 1, 3, 4], [1, 4, 4, 1]), ([0, 6, 10, 16], [3, 4, 4, 3]), ([0, 3, 4, 7], [8, 8, 8, 8]), ([0, 4, 5, 9, 10, 14], [1, 5, 5, 5, 5, 1]), ([0, 2, 5, 7, 9], [2, 7, 7, 2, 1]), ([0, 1, 5, 6], [1, 5, 5, 1])]
MISTAKES = [
    Mistake("You give up the higher pole. The lower one has had its best screen; the higher may still have a better one.", "if heights[left] < heights[right]:", "if heights[left] > heights[right]:"),
    Mistake("Poles stand unevenly: the width is the distance of their places, not of their positions in the list.", "width = places[right] - places[left]", "width = right - left"),
    Mistake("The lower pole limits the screen.", "width * min(heights[left], heights[right])", "width * max(heights[left], heights[right])"),
    Mistake("Of equally large screens the narrower one is wanted.", "(-area, width, places[left], places[right])", "(-area, -width, places[left], places[right])"),
]
SIZE = 6_000
SLOW = [
    Slow("Your answer is right, but it tries every pair of poles. Think about which pole can be given up for good.", """
def best_screen(places: list[int], heights: list[int]) -> tuple[int, int] | None:
    found = []
    for left in range(len(places)):
        for right in range(left + 1, len(places)):
            width = places[right] - places[left]
            area = width * min(heights[left], heights[right])
            if not found or (-area, width, places[left], places[right]) < found[0]:
                found = [(-area, width, places[left], places[right])]
    return found[0][2:] if found else None
"""),
]
EXPLANATION = """
Begin with the outermost poles. The lower of the two can't get a larger screen with anyone else: every other partner is nearer, and no partner makes the screen higher than this pole. In fact each such screen is strictly smaller, so giving the pole up loses no tie either. For places `[0, 2, 3, 7, 9]` and heights `[3, 6, 4, 6, 2]`:

| round | `left` | `right` | `area` |
| --- | --- | --- | --- |
| 1 | `0` | `3` | `18` |
| 2 | `1` | `3` | `21` |
| 3 | `1` | `2` | `30` |
| 4 | `1` | `1` | `4` |

Each round gives up one pole, so the work grows with their number. Another way, trying all pairs, costs its square.
"""


def best_screen(places: list[int], heights: list[int]) -> tuple[int, int] | None:
    found = []
    left, right = 0, len(places) - 1
    while left < right:
        width = places[right] - places[left]
        area = width * min(heights[left], heights[right])
        found.append((-area, width, places[left], places[right]))
        if heights[left] < heights[right]:
            left += 1
        else:
            right -= 1
    return min(found)[2:] if found else None


def inputs(rng):
    count = rng.randint(0, 7)
    places = sorted(rng.sample(range(20), count))
    return (places, [rng.choice([1, 2, 3, 4, 6, 12]) for _ in places])


def large(rng, size):
    return (sorted(rng.sample(range(10 * size), size)), [rng.randint(1, 10_000) for _ in range(size)])
