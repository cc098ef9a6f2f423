"""Snow between the walls

Old walls cross a field side by side, each a metre thick; `walls` holds their heights in metres. Snow drifts in from both sides and fills every hollow up to the height at which it would spill over the lower of the two sides.

Return a tuple: the number of square metres of snow, seen from the side, and the place of the wall on which the snow lies deepest; among equals the leftmost, or -1 if there is no snow at all. There are tens of thousands of walls.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "How high can the snow lie above one wall, and which walls decide that?",
    "The lower of the highest wall on its left and the highest on its right. Walk from both ends inwards: on the side whose highest wall so far is lower, that wall decides.",
    "Keep a place and the highest wall for each side. Move the side whose highest is lower, and note its highest minus the wall's own height as depth.",
)
EXAMPLES = [
    Example(([3, 0, 1, 2],), why="2 on the wall of height 0, and 1 on the next"),
    Example(([1, 2, 3],)),
    Example(([4, 1, 3, 1, 5, 2, 3],), why="3, 1 and 3 between the 4 and the 5; 1 further right"),
]
EDGES = {
    "no snow at all": ([],),
    "lower of the two sides": Edge(([2, 0, 9],), "a low wall and a high one"),
    "among equals the leftmost": Edge(([5, 1, 5, 1, 5],), "two equal hollows"),
    "deepest": Edge(([2, 1, 6, 2, 5, 0, 4],), "hollows of different depth"),
    "from both sides": Edge(([0, 3, 0],), "snow runs off to the sides"),
}
ALWAYS = [
    ([1, 2, 1, 5],),
]
MISTAKES = [
    Mistake("Snow spills over the lower side, so the lower of the two highest walls decides.", "if highest_left <= highest_right:", "if highest_left > highest_right:"),
    Mistake("What the snow lies on is not snow: subtract the wall's own height.", "depths[left] = highest_left - walls[left]", "depths[left] = highest_left"),
    Mistake("The highest wall so far decides, not the neighbour.", "highest_left = max(highest_left, walls[left])", "highest_left = walls[left]"),
    Mistake("If no snow lies anywhere, there is no deepest place.", "if total else -1", "if walls else -1"),
]
SIZE = 6_000
SLOW = [
    Slow(
        "For every wall you look for the highest ones on both sides again. Walk inwards from both ends and remember them.",
        """
def snow(walls: list[int]) -> tuple[int, int]:
    depths = []
    for place in range(len(walls)):
        left = right = walls[place]
        for other in range(place):
            left = max(left, walls[other])
        for other in range(place, len(walls)):
            right = max(right, walls[other])
        depths.append(min(left, right) - walls[place])
    total = sum(depths)
    return total, depths.index(max(depths)) if total else -1
""",
    )
]
EQUIVALENT = {
    "highest_left = highest_right = 0 -> highest_left = highest_right = -1": "no wall is lower than 0",
    "if highest_left <= highest_right: -> if highest_left < highest_right:": "with equal heights either side is settled",
}
ALSO_RIGHT = [
    Way(
        "Two lists with the highest wall up to each place, from the left and from the right, say the rule more directly and need room for both.",
        '''
from itertools import accumulate


def snow(walls: list[int]) -> tuple[int, int]:
    left = accumulate(walls, max)
    right = [*accumulate(reversed(walls), max)][::-1]
    depths = [min(sides) - wall for *sides, wall in zip(left, right, walls)]
    total = sum(depths)
    return total, depths.index(max(depths)) if total else -1
''',
    )
]
EXPLANATION = """
Above each wall the snow reaches the lower of the two highest walls on its sides. Walking inwards, the side with the lower highest wall is settled: whatever comes in between, the other side is at least as high. For 3, 0, 1, 2:

| left | right | highest left, right | settled |
|---|---|---|---|
| 0 | 3 | 3, 2 | wall 3: 0 deep |
| 0 | 2 | 3, 2 | wall 2: 1 deep |
| 0 | 1 | 3, 2 | wall 1: 2 deep |

Together 3. Each wall is visited once.
"""


def snow(walls: list[int]) -> tuple[int, int]:
    depths = [0] * len(walls)
    left, right = 0, len(walls) - 1
    highest_left = highest_right = 0
    while left < right:
        highest_left = max(highest_left, walls[left])
        highest_right = max(highest_right, walls[right])
        if highest_left <= highest_right:
            depths[left] = highest_left - walls[left]
            left += 1
        else:
            depths[right] = highest_right - walls[right]
            right -= 1
    total = sum(depths)
    return total, depths.index(max(depths)) if total else -1


def inputs(rng):
    return ([rng.randint(0, 7) for _ in range(rng.randint(2, 10))],)


def large(rng, size):
    return ([rng.randint(0, 1000) for _ in range(size)],)
