"""At the ice cream van

Read lines until the line `closed`. Each is either `+` followed by a space and a name, which may hold spaces: that person joins the line in front of the van. Or it is `next`: the person who has waited longest is served and leaves; if nobody waits, nothing happens to the line.

For each `next`, print the name of the person served, or `nobody` if the line is empty. After `closed`, print how many people are still waiting, as in `2 left`. Nothing is read after `closed`.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE",)
HINTS = (
    "Who is served first: the one who joined first or the one who joined last?",
    "Keep the line in a `deque`: joining appends on the right, serving takes from the left. Ask whether anybody waits before you take.",
    "Read a line before the loop and another at its end; loop while it is not `closed`. The name begins at position 2 of the line.",
)
EXAMPLES = [
    Example("+ Ann\n+ Bo\nnext\n+ Cy\nnext\nclosed\n", why="Cy is still waiting"),
    "next\n+ Ann\nnext\nnext\nclosed\n",
    "+ Mary Ann\n+ Bo\nnext\nclosed\n",
]
EDGES = {
    "which may hold spaces": Edge("+ Ann + Di next door\n+ Bo is closed\nnext\nclosed\n", "names that hold the commands"),
    "Nothing is read after": Edge("+ Bo\nclosed\nnext\n+ Cy\n", "lines after the end"),
    "line is empty": "next\nclosed\n",
    "After `closed`": Edge("closed\n", "nobody comes"),
    "waited longest": Edge("+ Cy\n+ Bo\n+ Ann\nnext\nnext\nnext\nclosed\n", "served in the order of coming"),
}
ALWAYS = [
    "+ Bo\n+ Bo\nnext\nnext\nclosed\n",
]
MISTAKES = [
    Mistake("You serve whoever came last. The one who has waited longest is next.", "line.popleft()", "line.pop()"),
    Mistake("If nobody waits, there is nobody to take from the line: print `nobody`.", "        elif line:\n            print(line.popleft())\n        else:\n            print(\"nobody\")\n", "        else:\n            print(line.popleft())\n"),
    Mistake("The name begins after the plus sign and the space.", "entry[2:]", "entry[1:]"),
    Mistake("The person who is served has to leave the line.", "line.popleft()", "line[0]"),
]
EXPLANATION = """
A `deque` gives up its left end in constant time, so new people join on the right and the next one is taken from the left. For + Ann, + Bo, next, + Cy, next:

| entry | line | printed |
|---|---|---|
| + Ann | Ann | |
| + Bo | Ann Bo | |
| next | Bo | Ann |
| + Cy | Bo Cy | |
| next | Cy | Bo |

Each entry takes one step; `pop(0)` of a list would shift everybody else.
"""


def program() -> None:
    line: deque[str] = deque()
    entry = input()
    while entry != "closed":
        if entry != "next":
            line.append(entry[2:])
        elif line:
            print(line.popleft())
        else:
            print("nobody")
        entry = input()
    print(len(line), "left")


def inputs(rng):
    entries = [rng.choice(["next", "+ " + rng.choice(["Ann", "Bo", "Cy", "Di"])]) for _ in range(rng.randint(2, 9))]
    return "\n".join([*entries, "closed"]) + "\n"
