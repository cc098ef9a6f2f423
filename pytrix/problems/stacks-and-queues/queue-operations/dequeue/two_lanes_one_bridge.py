"""Two lanes, one bridge

Two lanes of cars meet at a bridge for one car at a time. `left` and `right` list the cars of each lane, the one in front first. The light lets up to `count` cars of the left lane pass, then up to `count` of the right lane, then the left again, and so on. When fewer cars are left in a lane, these pass, and the light changes.

Return the list of all cars in the order in which they pass. Both lanes may be empty; `count` is at least 1.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("ITERATE", "PARTITION")
HINTS = (
    "What do you have to know to decide which car passes next?",
    "Keep a queue for each lane, and let the lanes take turns. A turn takes from the front of its lane until `count` have passed or the lane is empty.",
    "Loop while either lane holds a car: take the smaller of `count` and the lane's length from its left end, then exchange the two names.",
)
EXAMPLES = [
    (["a", "b", "c"], ["x", "y", "z"], 2),
    Example((["a"], ["x", "y", "z"], 2), why="x and y pass, nobody is on the left, then z"),
    ([], ["x"], 3),
]
EDGES = {
    "may be empty": ([], [], 2),
    "at least 1": Edge((["a", "b"], ["x", "y", "z"], 1), "one car in turn"),
    "fewer cars are left": (["a", "b", "c", "d", "e"], ["x"], 2),
}
ALWAYS = [
    (["a", "b", "c"], ["x"], 1),
    ([], ["t", "u", "v", "w", "x"], 3),
]
MISTAKES = [
    Mistake("When one lane is empty, the rest of the other one still has to pass.", "while green or red:", "while green and red:"),
    Mistake("The right lane begins in yours.", "green, red = deque(left), deque(right)", "green, red = deque(right), deque(left)"),
    Mistake("Each green light lets only one car pass.", "min(count, len(green))", "min(1, len(green))"),
    Mistake("The cars leave from the front of their lane, not from its end.", "green.popleft()", "green.pop()"),
]
ORACLE = """
def crossing(left: list[str], right: list[str], count: int) -> list[str]:
    order = []
    for start in range(0, max(len(left), len(right)), count):
        order += left[start : start + count] + right[start : start + count]
    return order
"""
EXPLANATION = """
Each lane is a queue, and the two names change places after each green light. For a, b, c and x, y with two cars each time:

| green | passes | left over |
|---|---|---|
| left | a b | c |
| right | x y | – |
| left | c | – |

Each car is taken once from a front, in constant time. Slices of both lists do it as well, as nobody joins later; with arrivals in between only queues would work.
"""


def crossing(left: list[str], right: list[str], count: int) -> list[str]:
    green, red = deque(left), deque(right)
    order = []
    while green or red:
        for _ in range(min(count, len(green))):
            order.append(green.popleft())
        green, red = red, green
    return order


def inputs(rng):
    return (list("abcdefg"[: rng.randint(0, 7)]), list("tuvwxyz"[: rng.randint(0, 7)]), rng.randint(1, 4))
