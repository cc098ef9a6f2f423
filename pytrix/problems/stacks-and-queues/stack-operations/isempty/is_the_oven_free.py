"""Is the oven free?

Read lines until the end of the input. Trays are pushed into a narrow oven one behind the other, so that the tray pushed in last has to come out first. A line `in NAME` pushes a tray in, and `out` takes the foremost tray out; if there is none, print `the oven is empty` at once.

After the last line print `free` if no tray is left in the oven, otherwise the name of the tray that would come out next.
"""
import sys

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "VALIDATE")
HINTS = (
    "At which two moments do you have to know whether anything is in the oven?",
    "Keep the trays on a stack. Before each pop, and once at the end, ask whether it is empty.",
    "A list counts as true if it holds something. A line is split into its words; the first says what to do, the second is the name.",
)
EXAMPLES = [
    Example("in buns\nin rolls\nout\n", why="the buns are left"),
    Example("out\nin tart\nout\n", why="nothing to take out at first"),
    "in pie\nin pie\nin cake\n",
]
EDGES = {
    "if there is none": "out\nout\n",
    "end of the input": Edge("", "no lines"),
    "pushed in last": "in a\nin b\nin c\nout\n",
}
ALWAYS = [
    "in pie\nin buns\nin pie\nout\n",
    "in pie\nin trout\nin cake\nout\n",
    "in naan\n",
    "in pie\nin pie\nout\n",
]
MISTAKES = [
    Mistake("With no tray in the oven there is nothing to take out: say so instead.", "        elif oven:\n            oven.pop()\n        else:\n            print(\"the oven is empty\")\n", "        else:\n            oven.pop()\n"),
    Mistake("The tray pushed in last comes out first.", "oven.pop()", "oven.pop(0)"),
    Mistake("You name the tray at the very back. The question wants the one that comes out next.", "oven[-1] if oven", "oven[0] if oven"),
]
EXPLANATION = """
An empty list counts as false, so `elif oven` guards the pop, and `if oven` decides what is said at the end. For in buns, in rolls, out:

| line | oven |
|---|---|
| in buns | buns |
| in rolls | buns rolls |
| out | buns |

Each line takes one step.
"""


def program() -> None:
    oven = []
    for line in sys.stdin:
        command, *name = line.split()
        if command == "in":
            oven += name
        elif oven:
            oven.pop()
        else:
            print("the oven is empty")
    print(oven[-1] if oven else "free")


def inputs(rng):
    return "".join(rng.choice(["out\n", "out\n", "in buns\n", "in rolls\n", "in pie\n", "in trout\n"]) for _ in range(rng.randint(1, 7)))
