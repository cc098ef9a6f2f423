"""Three boards for the gap

A carpenter closes a gap in a floor with exactly three different boards, laid end to end. `boards` lists the lengths of the boards in the store, in centimetres and in no particular order.

If the boards together are too long, each centimetre to be sawn off costs 1 pound. If they are too short, each centimetre to be filled costs 3 pounds. An exact fit costs nothing.

Return the lowest cost with which the gap of `gap` centimetres can be closed, or `None` if there are fewer than three boards. The store may hold several hundred boards, so trying all triples takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("lengths and the gap are at least 1", "up to 600 boards")
HINTS = (
    "If one board is chosen already, and the other two are too long together, which choice can only get worse?",
    "Sort the boards. With one board fixed, two positions begin at both ends of the rest and move inwards.",
    "Work out the cost of each triple on the way: too short moves the left end, too long the right end. An exact fit can't be beaten.",
)
EXAMPLES = [
    Example(([20, 70, 45, 10, 60], 120), why="20 + 45 + 60 is 5 too long; 10 + 45 + 60 is 5 too short and would cost 15"),
    Example(([30, 30, 31], 95), why="4 centimetres to be filled"),
    Example(([10, 40, 50, 70], 100), why="10 + 40 + 50 fits exactly"),
]
EDGES = {
    "fewer than three boards": ([80, 20], 100),
    "exactly three": Edge(([5, 6, 7], 1), "only one choice"),
    "three different boards": Edge(([50, 100, 49], 150), "one board can't be used twice"),
}
ALWAYS = [([20, 20, 20], 5_000_000), ([10, 10, 10, 50], 31), ([10, 10, 10, 13], 31), 
    ([], 4), ([2, 9, 4, 7, 1], 10),
    ([1, 5, 25, 12, 12], 23),
]
MISTAKES = [
    Mistake("Too short costs three times as much as too long.", "3 * (gap - total)", "gap - total"),
    Mistake("Boards that are too short can be used too: the rest is filled.", "max(3 * (gap - total), total - gap)", "10**9 if total < gap else total - gap"),
    Mistake("The ends move the wrong way: if the boards are too short, take a longer one on the left.", "            if total < gap:\n                left += 1\n            else:\n                right -= 1\n", "            if total < gap:\n                right -= 1\n            else:\n                left += 1\n"),
    Mistake("One board is used twice: the two positions must begin behind the fixed one.", "left, right = anchor + 1,", "left, right = anchor,"),
    Mistake("The boards must be sorted before two ends can move inwards.", "ordered = sorted(boards)", "ordered = boards"),
]
EQUIVALENT = {"if total < gap: -> if total <= gap:": "an exact fit costs nothing, and nothing can be cheaper"}
SIZE = 560
SLOW = [
    Slow("Your answer is right, but it tries all triples of boards.", """
def lowest_cost(boards: list[int], gap: int) -> int | None:
    costs = None
    for i in range(len(boards)):
        for j in range(i):
            for k in range(j):
                total = boards[i] + boards[j] + boards[k]
                cost = 3 * (gap - total) if total < gap else total - gap
                if costs is None or cost < costs:
                    costs = cost
    return costs
"""),
]
EXPLANATION = """
With one board fixed, the two others start as the shortest and the longest of the rest. If the three are too short, the left board is too short with any partner still left, and this partner was its best; so it goes. If they are too long, the same holds for the right one. That argument asks only that the cost rises with the distance on either side, so the sides may have different prices. For the second example there is one triple: 91, which is 4 too short and costs 12.

One walk for each fixed board makes the work grow with the square of the number of boards; all triples would cost its cube.
"""


def lowest_cost(boards: list[int], gap: int) -> int | None:
    ordered = sorted(boards)
    costs = []
    for anchor in range(len(ordered) - 2):
        left, right = anchor + 1, len(ordered) - 1
        while left < right:
            total = ordered[anchor] + ordered[left] + ordered[right]
            costs.append(max(3 * (gap - total), total - gap))
            if total < gap:
                left += 1
            else:
                right -= 1
    return min(costs, default=None)


def inputs(rng):
    boards = [rng.randint(1, 25) for _ in range(rng.randint(2, 8))]
    return (boards, rng.randint(1, 60))


def large(rng, size):
    return ([2 * rng.randint(1, 10**9) for _ in range(size)], 3 * 10**9 + 1)
