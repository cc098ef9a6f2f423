"""Props on the lift

A theatre sends props from the cellar to the stage with a lift in which they stand one upon the other, so that the last one put in is the first to come out. `plan` is a text: a letter puts the prop with that letter on top of the others in the lift, `^` sends the lift up, where everything is taken out from the top.

A `^` with an empty lift is a wasted ride. Props that are still in the lift at the end of the plan were forgotten.

Return a tuple: a text with the letters in the order in which the props come onto the stage, the number of wasted rides, and the number of forgotten props.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("ITERATE", "COUNT")
HINTS = (
    "In which order do three props come out that were put in one after the other?",
    "Keep a list as the lift. For `^`, first ask whether it is empty; only then take out from its end until it is.",
    "For a letter append it. For `^`: if the list is empty, count a wasted ride; otherwise pop and add to the text while it isn't empty. At the end the length of the list is what was forgotten.",
)
EXAMPLES = [
    Example(("abc^d^",), why="c comes out first, and d in the second ride"),
    Example(("^a^^",), why="the first ride and the last one are wasted"),
    Example(("xy",), why="the lift never goes up"),
]
EDGES = {"wasted ride": ("^^",), "forgotten": ("a^bcb",), "a text": Edge(("",), "no plan")}
ALWAYS = [
    ("a^^^b",),
]
MISTAKES = [
    Mistake("The last prop put in comes out first; yours come out in the order in which they were put in.", "lift.pop()", "lift.pop(0)"),
    Mistake("A ride takes out everything, but you take only one prop.", "            while lift:\n", "            if lift:\n"),
    Mistake("A ride with an empty lift is wasted. You count the others.", "            if not lift:\n                wasted += 1\n", "            if lift:\n                wasted += 1\n"),
    Mistake("What is still in the lift at the end doesn't come onto the stage; it was forgotten.", "return stage, wasted, len(lift)", "return stage + ''.join(reversed(lift)), wasted, 0"),
]
ORACLE = """
def rides(plan: str) -> tuple[str, int, int]:
    loads = plan.split("^")
    sent = loads[:-1]
    return "".join(load[::-1] for load in sent), sent.count(""), len(loads[-1])
"""
EXPLANATION = """
The lift is a stack: in at the end, out at the end. Whether it is empty decides twice, once for the wasted ride and once for when to stop taking out. For `abc^d^`:

| step | lift | stage |
|---|---|---|
| a, b, c | a b c | |
| ^ | | cba |
| d | d | cba |
| ^ | | cbad |

Each prop goes in once and out at most once. As every ride empties the lift, one could also split the plan at `^` and reverse each part.
"""


def rides(plan: str) -> tuple[str, int, int]:
    lift: list[str] = []
    stage = ""
    wasted = 0
    for step in plan:
        if step == "^":
            if not lift:
                wasted += 1
            while lift:
                stage += lift.pop()
        else:
            lift.append(step)
    return stage, wasted, len(lift)


def inputs(rng):
    return ("".join(rng.choice("abcd^^") for _ in range(rng.randint(0, 10))),)
