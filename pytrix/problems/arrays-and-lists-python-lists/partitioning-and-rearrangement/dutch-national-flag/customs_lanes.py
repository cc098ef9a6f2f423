"""Three lanes after customs

Lorries come out of customs in one queue, and `queue` lists a code for each: `0` was checked and may go, `1` has to
wait, `2` is sent back. Bring them in order within the queue itself: all 0 in front, then all 1, then all 2.

The robot that moves the lorries can only swap two places, and it works like this:

Look at one place after another, beginning at the front. A 1 is left alone. A 0 is swapped with the first place that
does not hold a finished 0, even if that is its own place, and then the next place is looked at. A 2 is swapped with
the last place that does not hold a finished 2, even if that is its own place, and then the *same* place is looked at
again. It stops when every place up to the finished 2s has been looked at.

Return the robot's swaps in order, each as a list of the place looked at and the other place, counted from 0. Whether
you change `queue` itself is up to you.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("PARTITION", "SEARCH")
HINTS = (
    "The queue always has four parts: finished 0s, 1s, places not looked at yet, finished 2s. Which three borders lie between them?",
    "Keep the first place behind the finished 0s, the place that is looked at, and the last place in front of the finished 2s.",
    "After a 0 the first two borders move on, after a 1 only the middle one, and after a 2 only the last one moves down.",
)
EXAMPLES = [
    Example(([2, 0, 1, 0],), why="the 2 goes to the end; then the 0s are swapped with their own places"),
    Example(([0, 0, 1],), why="the 1 stays"),
    Example(([1, 1, 1],), why="nothing has to be moved"),
]
EDGES = {
    "queue": Edge(([],), "an empty queue"),
    "is sent back": Edge(([2, 2, 2, 1, 0],), "all that are sent back come first"),
    "in order": Edge(([0, 1, 2],), "in order already"),
    "last place": Edge(([2],), "a single lorry"),
}
MISTAKES = [
    Mistake("After a 2 was swapped away, the lorry that came in its place has not been looked at yet.",
            "            last -= 1\n", "            last -= 1\n            place += 1\n"),
    Mistake("The finished 2s must not be looked at again: stop in front of them.", "while place <= last:", "while place < len(queue):"),
    Mistake("The last place that is not finished has to be looked at as well.", "while place <= last:", "while place < last:"),
    Mistake("The robot also notes a swap when a lorry stays where it is; you leave such swaps out.",
            "            swaps.append([place, first])\n", "            swaps.extend([[place, first]] * (first != place))\n"),
    Mistake("A 0 goes behind the finished 0s, not always to the very front.", "            first += 1\n", ""),
]
ORACLE = """
def three_lanes(queue: list[int]) -> list[list[int]]:
    swaps, waiting = [], list(enumerate(queue))
    zeros = place = 0
    while waiting:
        code = waiting[0][1]
        if code == 2:
            swaps.append([place, place + len(waiting) - 1])
            waiting[0] = waiting[-1]
            waiting.pop()
        else:
            if code == 0:
                swaps.append([place, zeros])
                zeros += 1
            waiting.pop(0)
            place += 1
    return swaps
"""
EXPLANATION = """
Three borders cut the queue into finished 0s, 1s, places not looked at yet, and finished 2s. Each look shrinks the
unknown part by one. For `[2, 0, 1, 0]`:

| looked at | swap | queue afterwards |
|---|---|---|
| place 0: 2 | 0 and 3 | `[0, 0, 1, 2]` |
| place 0: 0 | 0 and 0 | `[0, 0, 1, 2]` |
| place 1: 0 | 1 and 1 | `[0, 0, 1, 2]` |
| place 2: 1 | none | `[0, 0, 1, 2]` |

What comes from the back is unknown, so the same place is looked at again; what comes from the front is a 1, or the
lorry itself, so the walk can go on. Each lorry is looked at once, and no second list is needed. Counting the codes
and writing them out takes two walks and only works where the lorries are nothing but their codes.
"""


def three_lanes(queue: list[int]) -> list[list[int]]:
    first = 0
    place = 0
    last = len(queue) - 1
    swaps: list[list[int]] = []
    while place <= last:
        if queue[place] == 0:
            queue[first], queue[place] = queue[place], queue[first]
            swaps.append([place, first])
            first += 1
            place += 1
        elif queue[place] == 2:
            queue[last], queue[place] = queue[place], queue[last]
            swaps.append([place, last])
            last -= 1
        else:
            place += 1
    return swaps


def inputs(rng):
    return ([rng.choice([0, 1, 2]) for _ in range(rng.randint(1, 9))],)
