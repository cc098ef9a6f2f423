"""A function that is already running

A tool writes down what a program does: `trace` lists entries such as `+load` when the function `load` is called and
`-load` when it returns. A function that is called runs until it returns, and the one called last always returns
first. A program may end while functions are running.

Return the name of the first function that is called **while it is running already**, or an empty text if that never
happens.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "`load` has been called and has returned, and now it is called again. Is it running already?",
    "Keep a set of the functions that are running. A call puts one in, a return takes it out.",
    "Look into the set before you put a function in. `entry[0]` is the plus or minus and `entry[1:]` the name.",
)
EXAMPLES = [
    Example((["+main", "+load", "-load", "+load", "+main"],), why="load had returned, main had not"),
    Example((["+main", "+sum", "-sum", "+sum", "-sum", "-main"],)),
    Example((["+walk", "+walk", "-walk"],)),
]
EDGES = {
    "that never happens": ([],),
    "while functions are running": Edge((["+a", "+b", "+c"],), "the program ends early"),
    "called last always returns first": Edge((["+a", "+b", "-b", "+c", "+b", "+a", "+c"],), "deep in the middle"),
}
MISTAKES = [
    Mistake("A function that has returned may be called again. You only look whether it was called before.", "            running.discard(name)\n", "            pass\n"),
    Mistake("You compare only with the function called just before.", "if name in running:", "if name == latest:", "            running.add(name)\n", "            running.add(name)\n            latest = name\n", "    running: set[str] = set()\n", "    running: set[str] = set()\n    latest = \"\"\n"),
    Mistake("You return the last such function. The question wants the first.", "                return name\n", "                found = name\n", "    running: set[str] = set()\n", "    running: set[str] = set()\n    found = \"\"\n", '    return ""', "    return found"),
    Mistake("You put the function into the set before you look, so every call seems to be repeated.", "        if entry[0] == \"+\":\n", "        if entry[0] == \"+\":\n            running.add(name)\n"),
]
EXPLANATION = """
The set holds what is on the way from the first call to the place where the program is now: in on a call, out on a
return.

| entry | running before | found |
|---|---|---|
| +main | | no |
| +load | main | no |
| -load | main, load | |
| +load | main | no |
| +main | main, load | yes |

Each entry costs one look-up.
"""


def first_repeated(trace: list[str]) -> str:
    running: set[str] = set()
    for entry in trace:
        name = entry[1:]
        if entry[0] == "+":
            if name in running:
                return name
            running.add(name)
        else:
            running.discard(name)
    return ""


def inputs(rng):
    trace, stack = [], []
    for _ in range(rng.randint(3, 10)):
        free = [name for name in "abcd" if name not in stack]
        if stack and rng.random() < 0.4 or not free:
            trace.append("-" + stack.pop())
        else:
            stack.append(rng.choice(free))
            trace.append("+" + stack[-1])
    if stack and rng.random() < 0.6:
        trace.append("+" + rng.choice(stack))
    return (trace,)
