"""Open tasks of all teams

Several teams keep lists of their tasks: `teams` is a list with one list of tasks for each team. A task that is done
is written with `x ` in front, such as `x paint the door`; all others are open.

Return one list of all open tasks, team by team and within a team in the order of its list. A team may have no tasks,
and there may be no teams.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("PARTITION", "ITERATE")
HINTS = (
    "You have lists within a list, and want one list. How many loops would you write?",
    "A comprehension can have two `for` parts, the outer loop first, and an `if` behind them.",
    "For every team, for every task of that team, take the task if it does not start with the mark.",
)
EXAMPLES = [
    Example(([["x sweep", "paint"], ["buy nails", "x rest", "drill"]],), why="two tasks are done"),
    Example(([["x sweep"], ["x rest"]],), why="everything is done"),
    Example(([["xylophone lesson"], []],), why="the x is not followed by a space"),
]
EDGES = {
    "no tasks": Edge(([[], ["sweep"], []],), "teams without tasks"),
    "no teams": ([],),
    "in the order of its list": ([["mix", "a walk", "x mow"], ["mix"]],),
}
MISTAKES = [
    Mistake("Only a task that begins with x and a space is done.", 'task.startswith("x ")', 'task.startswith("x")'),
    Mistake("The mark stands in front. Somewhere else in the text it means nothing.", 'task.startswith("x ")', '"x " in task'),
    Mistake("You return the tasks that are done instead of the open ones.", "if not task", "if task"),
    Mistake("Your tasks are still in a list for each team. One list of all is wanted.", """
def open_tasks(teams: list[list[str]]) -> list[str]:
    return [[task for task in team if not task.startswith("x ")] for team in teams]
"""),
]
ALSO_RIGHT = [
    Way("Two loops with `append` do the same and are easier to step through.",
        """
def open_tasks(teams: list[list[str]]) -> list[str]:
    tasks = []
    for team in teams:
        for task in team:
            if not task.startswith("x "):
                tasks.append(task)
    return tasks
"""),
]
EXPLANATION = """
The two `for` parts work like loops within each other, the first one outside: teams, then the tasks of that team. The
`if` behind them leaves out what is done. For the first example:

| team | tasks | open |
|---|---|---|
| 0 | x sweep, paint | paint |
| 1 | buy nails, x rest, drill | buy nails, drill |

Each task is looked at once.
"""


def open_tasks(teams: list[list[str]]) -> list[str]:
    return [task for team in teams for task in team if not task.startswith("x ")]


def inputs(rng):
    tasks = ["x sweep", "paint", "x rest", "drill", "xerox it", "fix x box", "x mow", "buy nails", "a walk"]
    return ([[rng.choice(tasks) for _ in range(rng.randint(0, 4))] for _ in range(rng.randint(1, 4))],)
