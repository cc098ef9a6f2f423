"""Hours with a lifeguard

At a lake several lifeguards take turns. `shifts` lists when each of them is on duty: lists of two full hours of the day, begin and end, the end being later; somebody on duty from 9 to 11 is there for the two hours that begin at 9 and 10. Shifts may overlap.

Return for how many hours of the day there is at least one lifeguard. Without shifts there are none.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "AGGREGATE")
HINTS = (
    "If two are on duty in the same hour, how often should it count?",
    "Collect the hours of all shifts in something that keeps each of them only once.",
    "Begin with an empty set and `update` it with `range(begin, end)` of every shift; its length is the answer.",
)
EXAMPLES = [
    Example(([[9, 12], [11, 15]],), why="the hour from 11 to 12 counts once"),
    Example(([[8, 10], [16, 18]],), why="two hours, and two more"),
    Example(([[10, 20], [12, 14]],), why="the second shift adds nothing"),
]
EDGES = {
    "Without shifts": Edge(([],), "no shifts"),
    "Shifts may overlap": Edge(([[9, 10], [9, 10], [9, 10]],), "three times the same hour"),
    "from 9 to 11": Edge(([[9, 11], [11, 12]],), "one shift begins as another ends"),
}
MISTAKES = [
    Mistake("Hours with two lifeguards count twice in your sum. Each hour counts once.", "    return len(hours)\n", "    return sum(end - begin for begin, end in shifts)\n"),
    Mistake("The hour that begins when a shift ends is not part of it any more.", "range(begin, end)", "range(begin, end + 1)"),
    Mistake("You count from the first begin to the last end, and so the hours in between that nobody covers.", "    return len(hours)\n", "    return max(hours) - min(hours) + 1 if hours else 0\n"),
]
EXPLANATION = """
A set keeps each hour once, however many shifts it is in, so its size is the answer. For 9 to 12 and 11 to 15:

| shift | hours | the set |
|---|---|---|
| 9 to 12 | 9, 10, 11 | 9, 10, 11 |
| 11 to 15 | 11, 12, 13, 14 | 9, 10, 11, 12, 13, 14 |

The work grows with the hours of all shifts together. For spans of millions of minutes one would join the spans instead of counting their minutes.
"""


def guarded_hours(shifts: list[list[int]]) -> int:
    hours: set[int] = set()
    for begin, end in shifts:
        hours.update(range(begin, end))
    return len(hours)


def inputs(rng):
    shifts = []
    for _ in range(rng.randint(0, 4)):
        begin = rng.randint(6, 18)
        shifts.append([begin, begin + rng.randint(1, 5)])
    return (shifts,)
