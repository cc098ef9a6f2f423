"""The house that waits

On a building site some tasks must wait for others. Write a class `Site(needs)`; `needs` maps the name of each task to the list of tasks that must be finished before it. Every task that is named has an entry, and no task appears twice in a list.

- `start()` returns the tasks that can begin when nothing is finished yet.
- `finish(task)` reports that a task is finished, and returns the tasks that can begin **because of that**: all their tasks before are finished now, and were not until now. It is called once for a task, and only for one that could begin.
- `hopeless()` returns the tasks that can never begin, whatever will be finished, because they wait in a circle or for a task that does. A task that needs itself is a circle too.

All three return lists in alphabetical order, perhaps empty ones. A site has thousands of tasks, so `finish` must not look at all of them.
"""
from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "When a task is finished, which tasks can that possibly concern?",
    "Turn the lists round once: for each task, who waits for it? And keep for each task how many of those before it are still missing.",
    "`finish` lowers the number of each task that waits; those that reach 0 can begin. For `hopeless`, play the whole work with a copy of the first numbers until nothing more can begin: what never reaches 0 is hopeless.",
)
EXAMPLES = [
    Example([("Site", {"roof": ["walls"], "walls": ["base"], "base": [], "well": [], "garden": ["well", "base"]}), ("start",), ("finish", "base"), ("finish", "well"), ("hopeless",)], why="the garden needs both the well and the base"),
    Example([("Site", {"a": ["b"], "b": ["a"], "c": ["b"], "d": []}), ("start",), ("hopeless",), ("finish", "d")], why="c waits for the circle of a and b"),
    Example([("Site", {"door": ["door"], "lamp": []}), ("hopeless",), ("start",)]),
]
EDGES = {
    "perhaps empty ones": Edge([("Site", {}), ("start",), ("hopeless",)], "no tasks"),
    "or for a task that does": Edge([("Site", {"a": ["c"], "b": ["a"], "c": ["a"], "d": ["b"], "e": []}), ("hopeless",), ("finish", "e"), ("hopeless",)], "waiting far behind a circle"),
    "**because of that**": Edge([("Site", {"a": [], "b": ["a"], "c": ["a", "d"], "d": ["a"], "e": []}), ("start",), ("finish", "e"), ("finish", "a"), ("finish", "d")], "some have to wait on"),
}
ALWAYS = [
    [("Site", {"e": [], "d": ["e"], "c": ["d", "e"], "a": ["e"]}), ("start",), ("finish", "e"), ("finish", "d"), ("hopeless",)],
    [("Site", {"f": ["b", "c"], "e": [], "d": [], "c": ["d", "e"], "b": ["f"]}), ("start",), ("finish", "d"), ("finish", "e"), ("hopeless",), ("finish", "c"), ("hopeless",)],
]
MISTAKES = [
    Mistake("A task can begin only when all tasks before it are finished, not just one of them.", "            if not self._missing[other]:\n                free.append(other)\n", "            free.append(other)\n"),
    Mistake("Tasks that wait for a circle are hopeless as well, not only those inside it.", "return sorted(missing.keys() - set(free))", "return sorted(task for task in missing if task not in free and self._waiting[task])"),
    Mistake("Asking what is hopeless must not finish anything: play on with a copy.", "        missing = dict(self._needed)\n", "        missing = self._missing\n"),
    Mistake("The lists are in alphabetical order.", "        return sorted(free)\n", "        return sorted(free, reverse=True)\n"),
]
SIZE = 30_000
SLOW = [
    Slow(
        "Your answer is right, but `finish` asks all tasks. Only those that wait for the finished one can begin because of it.",
        """
class Site:
    def __init__(self, needs: dict[str, list[str]]) -> None:
        self._needs = needs
        self._missing = {task: len(before) for task, before in needs.items()}

    def start(self) -> list[str]:
        return sorted(task for task in self._needs if not self._needs[task])

    def finish(self, task: str) -> list[str]:
        free = []
        for other in self._needs:
            if task in self._needs[other]:
                self._missing[other] -= 1
                if not self._missing[other]:
                    free.append(other)
        return sorted(free)

    def hopeless(self) -> list[str]:
        missing = {task: len(before) for task, before in self._needs.items()}
        free = self.start()
        while free:
            done = free.pop()
            for other in self._needs:
                if done in self._needs[other]:
                    missing[other] -= 1
                    if not missing[other]:
                        free.append(other)
        return sorted(task for task in self._needs if missing[task])
""",
    )
]
ORACLE = """
class Site:
    def __init__(self, needs: dict[str, list[str]]) -> None:
        self.needs, self.done = needs, set()

    def able(self, done):
        return {task for task in self.needs if set(self.needs[task]) <= done}

    def start(self) -> list[str]:
        return sorted(self.able(set()))

    def finish(self, task: str) -> list[str]:
        before = self.able(self.done)
        self.done.add(task)
        return sorted(self.able(self.done) - before)

    def hopeless(self) -> list[str]:
        done = set()
        for _ in self.needs:
            done = self.able(done)
        return sorted(set(self.needs) - done)
"""
EXPLANATION = """
Each task has a number: how many tasks before it are missing. A finished task lowers only the numbers of those that wait for it.

| call | roof | walls | garden | can begin |
|---|---|---|---|---|
| start | 1 | 1 | 2 | base, well |
| finish base | 1 | 0 | 1 | walls |
| finish well | 1 | 0 | 0 | garden |

Playing on to the end shows what is hopeless: in a circle each waits for another, so no number there ever reaches 0. All calls of `finish` together look at each dependency once. Asking every task again after each call is shorter, but costs as many steps as the site has dependencies each time.
"""


class Site:
    def __init__(self, needs: dict[str, list[str]]) -> None:
        self._needed = {task: len(before) for task, before in needs.items()}
        self._missing = dict(self._needed)
        self._waiting: defaultdict[str, list[str]] = defaultdict(list)
        self._first = sorted(task for task in needs if not needs[task])
        for task, before in needs.items():
            for other in before:
                self._waiting[other].append(task)

    def start(self) -> list[str]:
        return self._first

    def finish(self, task: str) -> list[str]:
        free = []
        for other in self._waiting[task]:
            self._missing[other] -= 1
            if not self._missing[other]:
                free.append(other)
        return sorted(free)

    def hopeless(self) -> list[str]:
        missing = dict(self._needed)
        free = list(self._first)
        for task in free:
            for other in self._waiting[task]:
                missing[other] -= 1
                if not missing[other]:
                    free.append(other)
        return sorted(missing.keys() - set(free))


def inputs(rng):
    names = rng.sample("abcdef", rng.randint(3, 6))
    needs = {}
    for place, name in enumerate(names):
        earlier = names[:place]
        needs[name] = rng.sample(earlier, min(len(earlier), rng.randint(0, 2)))
    if rng.random() < 0.5:
        needs[names[rng.randint(0, 2)]] = [rng.choice(names)]
    operations, done, able = [("Site", {name: needs[name] for name in sorted(names, reverse=rng.random() < 0.5)}), ("start",)], set(), True
    for _ in range(rng.randint(1, 5)):
        able = sorted(name for name in names if name not in done and set(needs[name]) <= done)
        if rng.random() < 0.3:
            operations.append(("hopeless",))
        if able:
            name = rng.choice(able)
            done.add(name)
            operations.append(("finish", name))
    return [*operations, ("hopeless",)]


def large(rng, size):
    names = [f"t{number}" for number in range(size)]
    needs = {name: [names[place - 1]] if place > size // 2 else [] for place, name in enumerate(names)}
    return [("Site", needs), *(("finish", name) for name in names[:450])]
