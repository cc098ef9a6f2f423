"""Hours until the feast

For a feast many things have to be prepared, and there are plenty of helpers: everything is begun as soon as it can be. `hours` maps each task to the hours it takes, and `needs` maps a task to the list of tasks that must be finished before it begins. A task that isn't in `needs` can begin at once.

Return after how many hours all is ready. Without tasks that is 0. If the tasks wait for each other in a circle, so that not all can be done, return -1.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "VALIDATE")
CONSTRAINTS = ("all names in `needs` are in `hours`, and no list names a task twice", "up to 1,000 tasks")
HINTS = (
    "When can a task begin, if you know when each one that it needs is finished?",
    "Count for each task how many needed ones are still open. A queue holds those with none; taking one from it closes it for all that wait for it.",
    "The end of a task is its start plus its hours, and its start is the latest end among those it needs. If some task never enters the queue, there is a circle.",
)
EXAMPLES = [
    Example(({"cake": 2, "cream": 1, "icing": 1, "tables": 4}, {"icing": ["cake", "cream"]}), why="the tables take longest"),
    Example(({"cake": 2, "cream": 1, "icing": 3, "tables": 4}, {"icing": ["cake", "cream"]}), why="2 for the cake and 3 for the icing"),
    Example(({"a": 1, "b": 1, "c": 5}, {"a": ["b"], "b": ["a"]}), why="a and b wait for each other"),
]
EDGES = {"Without tasks": ({}, {}), "in a circle": Edge(({"x": 3}, {"x": ["x"]}), "a task that needs itself"), "begin at once": Edge(({"x": 3, "y": 3}, {}), "nothing waits")}
ALWAYS = [
    ({"a": 2, "b": 3, "c": 4}, {"a": ["b"], "b": ["c"]}),
    ({"a": 1, "b": 2, "c": 3}, {"b": ["a"], "c": ["a", "b"]}), ({"a": 2, "b": 2, "c": 2}, {"c": ["b"], "b": ["a"]})]
MISTAKES = [
    Mistake("There are plenty of helpers, so tasks run side by side; don't add up all hours.", "max(ends.values(), default=0)", "sum(hours.values())"),
    Mistake("A task begins when the last one it needs is ready, not the first one.", "max((ends[need] for need in needs.get(task, [])), default=0)", "min((ends[need] for need in needs.get(task, [])), default=0)"),
    Mistake("If some tasks wait in a circle, the answer is -1.", " if len(ends) == len(hours) else -1", ""),
    Mistake("A task can begin only when everything it needs is finished.", "            if open_needs[other] == 0:\n", "            if other not in ends:\n", "max((ends[need] for need in needs.get(task, [])), default=0)", "max((ends.get(need, 0) for need in needs.get(task, [])), default=0)"),
]
ORACLE = """
def ready_after(hours: dict[str, int], needs: dict[str, list[str]]) -> int:
    def end(task: str, way: list[str]) -> int:
        if task in way:
            raise RecursionError
        return hours[task] + max((end(need, [*way, task]) for need in needs.get(task, [])), default=0)

    try:
        return max((end(task, []) for task in hours), default=0)
    except RecursionError:
        return -1
"""
EXPLANATION = """
A task leaves the queue only after all it needs, so their ends are known by then. For cake 2, cream 1, icing 3 and tables 4, where the icing needs cake and cream:

| task | starts | ends | lets begin |
|---|---|---|---|
| cake | 0 | 2 | nothing yet |
| cream | 0 | 1 | icing |
| tables | 0 | 4 | nothing |
| icing | 2 | 5 | nothing |

Each task and each need is looked at once. Another way is a function that asks for the end of a task and remembers answers; it has to watch for circles by itself, and long chains are too deep for it.
"""

from collections import deque


def ready_after(hours: dict[str, int], needs: dict[str, list[str]]) -> int:
    open_needs = {task: len(needs.get(task, [])) for task in hours}
    waiting: dict[str, list[str]] = {task: [] for task in hours}
    for task, others in needs.items():
        for other in others:
            waiting[other].append(task)
    queue = deque(task for task in hours if open_needs[task] == 0)
    ends: dict[str, int] = {}
    while queue:
        task = queue.popleft()
        ends[task] = hours[task] + max((ends[need] for need in needs.get(task, [])), default=0)
        for other in waiting[task]:
            open_needs[other] -= 1
            if open_needs[other] == 0:
                queue.append(other)
    return max(ends.values(), default=0) if len(ends) == len(hours) else -1


def inputs(rng):
    tasks = list("abcdefg"[: rng.randint(0, 7)])
    rng.shuffle(tasks)
    needs = {}
    for place, task in enumerate(tasks):
        chosen = rng.sample(tasks[:place], min(place, rng.randint(0, 2)))
        if chosen:
            needs[task] = chosen
    if tasks and rng.random() < 0.25:
        task, other = rng.choice(tasks), rng.choice(tasks)
        if other not in needs.get(task, []):
            needs[task] = needs.get(task, []) + [other]
    names = sorted(tasks)
    return ({task: rng.randint(1, 6) for task in names}, needs)
