"""The dropped frame

A camera numbers its frames one after another. A recorder asks for all frames from `first` on, `count` of them, but one gets lost on the way, and
the others arrive in any order, as `arrived`.

Return the number of the lost frame. It may be the first or the last one as well. If only one frame was asked for, nothing arrives.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`first` is at least 0, `count` at least 1", "`arrived` has `count` minus 1 numbers, none of them twice")
HINTS = (
    "Suppose you had one list of the numbers asked for and one of those that came. What happens if you combine both by XOR?",
    "Each frame that arrived cancels its number in the range. Only the lost one has no partner.",
    "Begin with 0, combine all numbers of the range into it by `^`, then all that arrived.",
)
EXAMPLES = [
    Example(([8, 5, 6, 9], 5, 5), why="asked for: 5 to 9"),
    Example(([12, 11], 10, 3), why="the first one is lost"),
    Example(([0, 1, 2], 0, 4), why="the last one is lost"),
]
EDGES = {"nothing arrives": ([], 7, 1), "at least 0": Edge(([1], 0, 2), "frame 0 is lost")}
MISTAKES = [
    Mistake("The range ends one before `first + count`, and begins at `first`.", "range(first, first + count)", "range(first, first + count - 1)"),
    Mistake("The frames need not begin at 0.", "range(first, first + count)", "range(count)"),
    Mistake("A gap between neighbours only shows in order, and not at the ends.", """
def lost(arrived: list[int], first: int, count: int) -> int:
    ordered = sorted(arrived)
    for before, after in zip(ordered, ordered[1:]):
        if after - before == 2:
            return before + 1
    return first + count - 1
"""),
    Mistake("OR does not cancel anything; a bit once set stays.", "    for frame in arrived:\n        missing ^= frame", "    for frame in arrived:\n        missing |= frame"),
]
ORACLE = """
def lost(arrived: list[int], first: int, count: int) -> int:
    for frame in range(first, first + count):
        if frame not in arrived:
            break
    return frame
"""
ALSO_RIGHT = [
    Way("The sum of all numbers asked for, minus the sum of those that came, is the lost one too.", """
def lost(arrived: list[int], first: int, count: int) -> int:
    return sum(range(first, first + count)) - sum(arrived)
"""),
]
EXPLANATION = """
All numbers asked for and all that arrived, combined by XOR: each frame that arrived occurs twice and cancels itself. For 10 to 12 and the
frames 12 and 11:

| combined | in binary |
|---|---|
| 10 | `1010` |
| 10 ^ 11 | `0001` |
| 10 ^ 11 ^ 12 | `1101` |
| … ^ 12 | `0001` |
| … ^ 11 | `1010` |

That leaves 10. Two walks, one number to remember. Another way sorts and looks for the gap, which costs n log n, and the gap may be at an end.
"""


def lost(arrived: list[int], first: int, count: int) -> int:
    missing = 0
    for frame in range(first, first + count):
        missing ^= frame
    for frame in arrived:
        missing ^= frame
    return missing


def inputs(rng):
    first, count = rng.randint(0, 20), rng.randint(1, 7)
    frames = list(range(first, first + count))
    frames.remove(rng.choice([first, first + count - 1, rng.choice(frames)]))
    rng.shuffle(frames)
    return (frames, first, count)


def allowed(arrived, first, count):
    asked = set(range(first, first + count))
    return len(arrived) == count - 1 == len(set(arrived)) and asked.issuperset(arrived)
