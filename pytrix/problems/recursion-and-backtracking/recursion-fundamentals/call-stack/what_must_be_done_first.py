"""What must be done first

The tasks of a project are numbered from 0, and `needs[i]` lists the tasks that must be finished before task `i`. Every
task but 0 is needed by exactly one other, and task 0 is the project itself.

The work is done like this: to finish a task, finish the tasks that it needs one after another, in the order in which they
are listed, and then the task itself. Return all tasks in the order in which they are finished. Projects may be nested more
than a thousand tasks deep, too deep for a function that calls itself.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "Which task is finished last? Which one just before it? Perhaps the list is easier to write from its end.",
    "Keep a list of tasks that wait as your own stack. Whatever you take off it, put the tasks that it needs on top.",
    "Read backwards, the order is: the task, then what it needs from the last to the first. Collect that, and turn it round at the end.",
)
EXAMPLES = [
    Example(([[1, 2], [3], [], []],), why="1 needs 3 first, then come 2 and 0"),
    ([[2, 1], [], [4, 3], [], []],),
    Example(([[]],), why="nothing is needed"),
]
EDGES = {
    "more than a thousand": Edge(([*([place + 1] for place in range(1400)), []],), "1,400 levels deep"),
    "the project itself": ([[]],),
    "the order in which they are listed": ([[3, 1, 2], [], [], []],),
}
MISTAKES = [
    Mistake(
        "A function that calls itself is right for small projects, but Python stops it after about a thousand levels.",
        """
def order_of_work(needs: list[list[int]]) -> list[int]:
    def finish(task):
        for need in needs[task]:
            finish(need)
        done.append(task)

    done = []
    finish(0)
    return done
""",
    ),
    Mistake("Your list begins with the project. What is needed comes first.", "return done[::-1]", "return done"),
    Mistake("The tasks that one task needs are finished in the wrong order.", "waiting += needs[task]", "waiting += needs[task][::-1]"),
    Mistake(
        "You go level by level. A task's own needs are finished before the next task of its level begins.",
        "waiting.pop()",
        "waiting.pop(0)",
    ),
]
ORACLE = """
def order_of_work(needs: list[list[int]]) -> list[int]:
    order, queue = [0], [0]
    for task in queue:
        queue += needs[task]
        for need in needs[task]:
            order.insert(order.index(task), need)
    return order
"""
ALSO_RIGHT = [
    Way(
        "Remember for each open task which need comes next. That is exactly what Python keeps for open calls.",
        """
def order_of_work(needs: list[list[int]]) -> list[int]:
    done = []
    open_tasks = [(0, iter(needs[0]))]
    while open_tasks:
        task, rest = open_tasks[-1]
        need = next(rest, None)
        if need is None:
            done.append(task)
            open_tasks.pop()
        else:
            open_tasks.append((need, iter(needs[need])))
    return done
""",
    ),
]
EXPLANATION = """
A call that waits for another lies on Python's call stack, and that stack is limited. Your own list has no such limit. Written
backwards, the order is: a task, then its needs from the last to the first. For `[[1, 2], [3], [], []]`:

| taken | waiting afterwards |
|---|---|
| 0 | 1, 2 |
| 2 | 1 |
| 1 | 3 |
| 3 | – |

Turned round, 0, 2, 1, 3 is the answer 3, 1, 2, 0. Every task is put on the list once and taken once, so the work grows with
their number. A stack of open tasks, each with the needs still to come, gives the order directly for the same cost.
"""


def order_of_work(needs: list[list[int]]) -> list[int]:
    waiting = [0]
    done = []
    while waiting:
        task = waiting.pop()
        done.append(task)
        waiting += needs[task]
    return done[::-1]


def inputs(rng):
    size = rng.randint(2, 10)
    names = [0, *rng.sample(range(1, size), size - 1)]
    needs: list[list[int]] = [[] for _ in range(size)]
    for place in range(1, size):
        needs[names[rng.randint(max(0, place - 4), place - 1)]].append(names[place])
    return (needs,)
