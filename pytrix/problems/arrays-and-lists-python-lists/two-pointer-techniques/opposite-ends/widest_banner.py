"""The largest banner

Poles stand along a street, one every metre, and `poles` lists their heights in whole metres. A rectangular banner is
to hang between two of them, straight down to the ground: it is as wide as the distance between the two poles, and as
high as the lower one of them. The poles in between do not matter.

Return the largest area that a banner can have, in square metres. With fewer than two poles it is `0`. A street may
have very many poles.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, integers

LEVEL = "advanced"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("heights are 0 or more",)
HINTS = (
    "Begin with the widest banner of all. Every other banner is narrower: what must it have to be larger?",
    "Of two poles the lower one limits the height. Is there any point in keeping it and moving the higher one closer?",
    "One position at each end; note the area, then move the one at the lower pole inward, until they meet.",
)
EXAMPLES = [
    Example(([3, 8, 2, 6, 4],), why="from the 3 to the 4: 4 metres wide and 3 high; 8 and 6 give as much"),
    Example(([1, 9, 9, 1],), why="one metre wide and 9 high"),
    Example(([5, 5],), why="the two poles are a metre apart"),
]
EDGES = {
    "fewer than two poles": ([7],),
    "poles": Edge(([],), "no poles"),
    "lower one": Edge(([9, 1, 1, 8, 1, 2],), "a low last pole"),
    "heights": Edge(([0, 4, 0],), "poles of height 0"),
}
ALWAYS = [([3, 5, 3],), ([4, 5, 6],)]
MISTAKES = [
    Mistake("You move the higher pole. The lower one limits the height, so only leaving it can help.",
            "if poles[left] < poles[right]:", "if poles[left] > poles[right]:"),
    Mistake("The banner is only as high as the lower pole.", "min(poles[left], poles[right])", "max(poles[left], poles[right])"),
    Mistake("Between neighbouring poles lies one metre: the width is the difference of the positions.",
            "(right - left) *", "(right - left + 1) *"),
    Mistake("You look only at the two highest poles. A lower pole further away may allow a larger banner.",
            """
def largest_banner(poles: list[int]) -> int:
    order = sorted(range(len(poles)), key=lambda place: -poles[place])[:2]
    return abs(order[0] - order[1]) * poles[order[1]] if len(order) == 2 else 0
"""),
    Mistake("You return the area of the pair you looked at last. Remember the largest of all.",
            "best = max(best, ", "best = max(best * 0, "),
]
SIZE = 9_000
SLOW = [
    Slow("Your answer is right, but it tries every pair of poles. Most pairs can be ruled out without looking at them.",
         """
def largest_banner(poles: list[int]) -> int:
    best = 0
    for right in range(len(poles)):
        for left in range(right):
            best = max(best, (right - left) * min(poles[left], poles[right]))
    return best
"""),
]
EQUIVALENT = {
    "while left < right: -> while left <= right:": "two equal positions give a banner of width 0",
    "if poles[left] < poles[right]: -> if poles[left] <= poles[right]:": "of two equally high poles either may be left behind",
}
ALSO_RIGHT = [
    Way("Visit the poles from the highest down: then each pole is the lower one of its pair, and its best partner is the leftmost or the "
        "rightmost pole visited before. That costs a sort.",
        """
def largest_banner(poles: list[int]) -> int:
    order = sorted(range(len(poles)), key=lambda place: -poles[place])
    leftmost = rightmost = order[0] if order else 0
    best = 0
    for place in order:
        best = max(best, poles[place] * max(place - leftmost, rightmost - place))
        leftmost, rightmost = min(leftmost, place), max(rightmost, place)
    return best
"""),
]
EXPLANATION = """
With the two positions at the ends, the lower pole cannot do better than now: any other partner is nearer, and the
height stays at most its own. So it is done with, and its position moves inward. For `[3, 8, 2, 6, 4]`:

| left | right | width | height | area |
|---|---|---|---|---|
| 0: 3 | 4: 4 | 4 | 3 | 12 |
| 1: 8 | 4: 4 | 3 | 4 | 12 |
| 1: 8 | 3: 6 | 2 | 6 | 12 |
| 1: 8 | 2: 2 | 1 | 2 | 2 |

Each step leaves one pole behind, so `n` steps are enough, where trying all pairs takes `n` squared.
"""


def largest_banner(poles: list[int]) -> int:
    left = 0
    right = len(poles) - 1
    best = 0
    while left < right:
        best = max(best, (right - left) * min(poles[left], poles[right]))
        if poles[left] < poles[right]:
            left += 1
        else:
            right -= 1
    return best


def inputs(rng):
    return (integers(rng, 2, 9, 0, rng.choice([6, 20])),)


def large(rng, size):
    return ([rng.randint(1, 1000) for _ in range(size)],)
