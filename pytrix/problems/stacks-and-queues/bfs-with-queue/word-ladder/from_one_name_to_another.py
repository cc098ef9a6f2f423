"""From one name to another

A brand wants to change its name in small steps, so that its customers don't notice. In one step a single letter is replaced by another, or one letter is put in anywhere, or one letter is taken out. Each name on the way, and the last one, must be in the list `free` of names that nobody else has.

Return the smallest number of steps from `old` to `new`, or `-1` if there is no way. If both are equal, no step is needed, whether or not the name is free. `old` itself need not be free.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("names consist of small letters and are not empty", "`free` has no name twice")
HINTS = (
    "Think of the names as places on a map. Between which of them is there a road?",
    "Spread out from the old name with a queue: each name lets those join that are one step away, free and not seen yet.",
    "A helper decides whether two names are one step apart: of equal length they differ in one place; otherwise the longer one without one of its letters is the shorter one.",
)
EXAMPLES = [
    Example(("cola", "mint", ["cold", "col", "coin", "con", "in", "coint", "mint", "cint", "cin"]), why="cola, col, con, cin, cint, mint"),
    Example(("tea", "tee", ["tree"]), why="the new name is not free"),
    Example(("bus", "bus", []), why="no step is needed"),
]
EDGES = {
    "there is no way": ("ab", "xyz", ["xyz", "ac", "xy"]),
    "need not be free": ("ab", "ac", ["ac"]),
    "put in anywhere": Edge(("ac", "xabc", ["abc", "xabc"]), "longer names"),
    "taken out": Edge(("abcd", "c", ["bcd", "bc", "c"]), "shorter names"),
    "smallest number of steps": ("ab", "cc", ["ac", "ad", "dd", "dc", "cc"]),
    "both are equal": ("x", "x", []),
}
ALWAYS = [
    ("ab", "ba", ["ba"]),
    ("ab", "bba", ["bba"]),
]
MISTAKES = [
    Mistake("A letter may also be put in or taken out.", "    short, long = sorted((one, other), key=len)\n    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))\n", "    return False\n"),
    Mistake("You go deep first, so the number of steps need not be the smallest.", "line.popleft()", "line.pop()"),
    Mistake("You count the names on the way, the old one included. Count the steps between them.", "steps = {old: 0}", "steps = {old: 1}"),
    Mistake("The new name must be free as well, unless it is the old one.", "        for other in free:\n", "        for other in [*free, new]:\n"),
]
ORACLE = """
def fewest_steps(old: str, new: str, free: list[str]) -> int:
    def steps_from(name):
        letters = {letter for word in [*free, new] for letter in word}
        found = set()
        for place in range(len(name) + 1):
            found.add(name[:place] + name[place + 1 :])
            for letter in letters:
                found.add(name[:place] + letter + name[place:])
                if place < len(name):
                    found.add(name[:place] + letter + name[place + 1 :])
        return found & set(free)

    reached, count = {old}, 0
    while new not in reached:
        more = reached.union(*(steps_from(name) for name in reached))
        if more == reached:
            return -1
        reached, count = more, count + 1
    return count
"""
EXPLANATION = """
The names are places, and a step is a road between two of them; BFS finds the fewest steps. For ab to c over b and c:

| taken | steps | new |
|---|---|---|
| ab | 0 | b |
| b | 1 | c |
| c | 2 | the goal |

Each name that is taken is compared with all free ones, so the comparisons grow with the square of their number. For long lists one would instead make all names one step away and look them up in a set; searching from both ends at once saves even more.
"""


def is_step(one: str, other: str) -> bool:
    if len(one) == len(other):
        return sum(left != right for left, right in zip(one, other)) == 1
    short, long = sorted((one, other), key=len)
    return any(long[:place] + long[place + 1 :] == short for place in range(len(long)))


def fewest_steps(old: str, new: str, free: list[str]) -> int:
    steps = {old: 0}
    line = deque([old])
    while line:
        name = line.popleft()
        if name == new:
            return steps[name]
        for other in free:
            if other not in steps and is_step(name, other):
                steps[other] = steps[name] + 1
                line.append(other)
    return -1


def inputs(rng):
    def change(name):
        place, kind = rng.randrange(len(name)), rng.random()
        if kind < 0.25 and len(name) > 1:
            return name[:place] + name[place + 1 :]
        return name[:place] + rng.choice("ab") + name[place + (kind < 0.6) :]

    way = ["".join(rng.choice("ab") for _ in range(rng.randint(1, 3)))]
    for _ in range(rng.randint(1, 5)):
        way.append(change(way[-1]))
    free = sorted({*way[1:], *("".join(rng.choice("ab") for _ in range(rng.randint(1, 4))) for _ in range(3))})
    rng.shuffle(free)
    if rng.random() < 0.4:
        free = free[: len(free) // 2]
    return (way[0], way[-1], free)
