"""Houses with a view of the sea

Houses stand in a row on a hill, and the sea lies to the right of the last one. `heights` lists their heights from
left to right. A house has a view of the sea if every house to its right is lower than itself; a house of the same
height hides the sea, too.

Return the positions of all houses with a view, counted from 0, in ascending order. The last house always has one. The
row is long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "From which side would you walk along the row to know about each house at once whether it has a view?",
    "Walking from the sea, one number says all about the houses passed so far: the height of the highest of them.",
    "Begin at the right end. A house has a view if it is higher than that number; then it is the new highest. In the end turn the list of finds round.",
)
EXAMPLES = [
    Example(([7, 9, 4, 6, 6, 2],), why="9, the second 6 and 2"),
    Example(([5, 4, 3],), why="the row falls towards the sea"),
    Example(([1, 2, 8],), why="only the last house"),
]
EDGES = {
    "heights": Edge(([],), "no houses"),
    "same height": ([4, 4, 4],),
    "last house": Edge(([3],), "a single house"),
}
MISTAKES = [
    Mistake("A house of the same height hides the sea.", "heights[place] > highest", "heights[place] >= highest"),
    Mistake("You compare each house with its right neighbour only. Houses further right can hide the sea as well.",
            "            highest = heights[place]\n            found.append(place)\n",
            "            found.append(place)\n        highest = heights[place]\n"),
    Mistake("Walking from the sea finds the highest positions first; the answer should ascend.", "return found[::-1]", "return found"),
    Mistake("You walk from the left, as if the sea lay there.", "range(len(heights) - 1, -1, -1)", "range(len(heights))"),
    Mistake("You return the heights of the houses instead of their positions.", "found.append(place)", "found.append(heights[place])"),
]
SIZE = 9_000
SLOW = [
    Slow("Your answer is right, but for each house it looks at all houses to the right. One walk from the sea is enough.",
         """
def sea_view(heights: list[int]) -> list[int]:
    found = []
    for place, height in enumerate(heights):
        if all(heights[other] < height for other in range(place + 1, len(heights))):
            found.append(place)
    return found
"""),
]
ALSO_RIGHT = [
    Way("From the left: keep the houses that still have a view; each new house hides those at its end that are not higher. That is one walk too, with a "
        "list of candidates.",
        """
def sea_view(heights: list[int]) -> list[int]:
    found: list[int] = []
    for place, height in enumerate(heights):
        while found and heights[found[-1]] <= height:
            found.pop()
        found.append(place)
    return found
"""),
]
EXPLANATION = """
For a house it does not matter how high each house to the right is, only how high the highest is. Coming from the sea,
that number is known at every house. For `[7, 9, 4, 6, 6, 2]`:

| place | 5 | 4 | 3 | 2 | 1 | 0 |
|---|---|---|---|---|---|---|
| height | 2 | 6 | 6 | 4 | 9 | 7 |
| highest so far | – | 2 | 6 | 6 | 6 | 9 |
| view | yes | yes | no | no | yes | no |

One walk is enough; looking to the right from each house takes the square of the number of houses.
"""


def sea_view(heights: list[int]) -> list[int]:
    found: list[int] = []
    highest = min(heights, default=0) - 1
    for place in range(len(heights) - 1, -1, -1):
        if heights[place] > highest:
            highest = heights[place]
            found.append(place)
    return found[::-1]


def inputs(rng):
    heights = integers(rng, 1, 9, 1, rng.choice([4, 12]))
    if rng.random() < 0.3:
        heights.sort(reverse=True)
    return (heights,)


def large(rng, size):
    heights = sorted((rng.randint(1, 10**6) for _ in range(size)), reverse=True)
    return ([*heights, 10**6 + 1, rng.randint(1, 10**6)],)
