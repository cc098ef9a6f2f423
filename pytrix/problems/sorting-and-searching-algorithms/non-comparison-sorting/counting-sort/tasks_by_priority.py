"""Tasks by priority

The `tasks` are given as pairs `[priority, name]`, with priorities from 0 to 9. They are to be listed by priority, 0 first, and tasks of the same
priority stay in the order in which they came.

Return, for each task in the order given, the position it gets in that list. Do it without sorting: with only ten priorities, counting is enough.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
REQUIRES = ("no sorting",)
TAGS = ("SORT", "COUNT")
HINTS = (
    "If two tasks have priority 0 and three have priority 1, where does the first task of priority 2 go?",
    "Count the tasks of each priority. Running totals of the counts say where the block of each priority begins.",
    "Keep the next free position for each priority: it starts where its block begins, and every task takes it and moves it on by one.",
)
EXAMPLES = [
    Example(([[2, "pack"], [0, "call"], [2, "post"], [1, "pay"]],), why="call, pay, pack, post"),
    Example(([[9, "rest"], [9, "sleep"]],), why="the same priority, so they stay in order"),
    Example(([[5, "a"], [3, "b"], [4, "c"]],)),
]
EDGES = {"from 0 to 9": Edge(([[9, "x"], [0, "y"]],), "the first and the last priority"), "in the order given": Edge(([],), "no tasks")}
ALWAYS = [([[9, "rest"], [8, "call"], [9, "rest"], [0, "pay"]],)]
MISTAKES = [
    Mistake("Two tasks of the same priority cannot get the same position.", "        free[priority] += 1\n", ""),
    Mistake("The position is where its whole block begins; all smaller priorities come before it.",
            "start += counts[each]", "start = counts[each]"),
    Mistake("The names decide nothing here; equal priorities stay in the order in which they came.",
            """
def positions(tasks: list[list[int | str]]) -> list[int]:
    return [
        sum((*other, before) < (*task, place) for before, other in enumerate(tasks))
        for place, task in enumerate(tasks)
    ]
"""),
    Mistake("You tell which task stands at each position. The question is at which position each task stands.",
            """
def positions(tasks: list[list[int | str]]) -> list[int]:
    boxes: list[list[int]] = [[] for _ in range(10)]
    for place, (priority, _) in enumerate(tasks):
        boxes[priority].append(place)
    return [place for box in boxes for place in box]
"""),
]
ORACLE = """
def positions(tasks: list[list[int | str]]) -> list[int]:
    return [
        sum(other[0] < task[0] or (other[0] == task[0] and before < place) for before, other in enumerate(tasks))
        for place, task in enumerate(tasks)
    ]
"""
ALSO_RIGHT = [
    Way("Ten boxes of places, one for each priority, emptied from the first to the last: easier to picture, and every task is stored once more.",
        """
def positions(tasks: list[list[int | str]]) -> list[int]:
    boxes: list[list[int]] = [[] for _ in range(10)]
    for place, (priority, _) in enumerate(tasks):
        boxes[priority].append(place)
    result = [0] * len(tasks)
    position = 0
    for box in boxes:
        for place in box:
            result[place] = position
            position += 1
    return result
"""),
]
EXPLANATION = """
With so few priorities nothing needs to be compared. Counting pack 2, call 0, post 2, pay 1 gives one task of priority 0, one of 1, two of 2,
so the blocks begin at 0, 1 and 2. Going through the tasks once more, each takes the next free position of its block: 2, 0, 3, 1. Both
walks together cost about 2n steps. Sorting by priority would
give the same at n log n; another way puts the tasks into ten boxes.
"""


def positions(tasks: list[list[int | str]]) -> list[int]:
    counts = [0] * 10
    for priority, _ in tasks:
        counts[priority] += 1
    free: list[int] = []
    start = 0
    for each in range(10):
        free.append(start)
        start += counts[each]
    result: list[int] = []
    for priority, _ in tasks:
        result.append(free[priority])
        free[priority] += 1
    return result


def inputs(rng):
    names = ["call", "pay", "pack", "post", "mend", "read"]
    few = rng.sample(range(10), 3)
    return ([[rng.choice([rng.choice(few), rng.randint(0, 9)]), rng.choice(names)] for _ in range(rng.randint(2, 8))],)
