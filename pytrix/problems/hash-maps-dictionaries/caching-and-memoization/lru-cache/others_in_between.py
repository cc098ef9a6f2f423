"""How many others in between?

A carpenter wonders how many tools should lie within reach. `used` lists the tools in the order in which they were
used. For each use, the question is how many **different other** tools have been used since the same tool was used
before. If that number is 3, for example, the tool would still have been within reach if the four tools used last were
kept there.

Return a list of these numbers, one for each use, in order. For the first use of a tool, the number is -1. A tool
that is used twice in a row has 0 for the second use.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Lay the tools in a row, the one that was used last at the front. What in the row tells the answer for a tool?",
    "A tool that is used moves to the front of the row. All the tools in front of it before that were used since its last use.",
    "So the answer is the position in the row, if it is there. Then take it out of the row and put it in at the front.",
)
EXAMPLES = [
    Example((["saw", "rasp", "file", "rasp", "saw", "saw"],), why="rasp and file in between for the saw, then nothing"),
    Example((["saw", "file", "file", "file", "saw"],), why="three uses of the file in between, but one tool"),
    Example((["rasp", "saw"],)),
]
EDGES = {
    "twice in a row": (["file", "file"],),
    "first use of a tool": Edge(([],), "no uses"),
    "different other": (["saw", "file", "rasp", "drill", "rasp", "plane", "saw", "file"],),
    "since the same tool was used before": Edge((["saw", "file", "rasp", "saw", "file", "saw"],), "several rounds"),
}
MISTAKES = [
    Mistake("You count all uses in between. A tool that is used several times in between counts once.",
            """
def between(used: list[str]) -> list[int]:
    last: dict[str, int] = {}
    answers: list[int] = []
    for place, tool in enumerate(used):
        answers.append(place - last[tool] - 1 if tool in last else -1)
        last[tool] = place
    return answers
"""),
    Mistake("A tool that is used again doesn't move to the front of your row.", "            row.remove(tool)\n        row.insert(0, tool)\n", "            continue\n        row.insert(0, tool)\n"),
    Mistake("You count the tool itself as well. Count only the others.", "row.index(tool) if", "row.index(tool) + 1 if"),
    Mistake("Your row begins with the tool that was used longest ago.", "row.insert(0, tool)", "row.append(tool)"),
]
ALSO_RIGHT = [
    Way("Without a row: for each use, the set of the uses since the last one is made again. That is short to write, but walks back each time.",
        """
def between(used: list[str]) -> list[int]:
    last: dict[str, int] = {}
    answers: list[int] = []
    for place, tool in enumerate(used):
        answers.append(len(set(used[last[tool] + 1:place])) if tool in last else -1)
        last[tool] = place
    return answers
"""),
]
ORACLE = """
def between(used: list[str]) -> list[int]:
    answers = []
    for place, tool in enumerate(used):
        others = []
        for before in range(place - 1, -1, -1):
            if used[before] == tool:
                answers.append(len(others))
                break
            if used[before] not in others:
                others.append(used[before])
        else:
            answers.append(-1)
    return answers
"""
EXPLANATION = """
The row is the order that an LRU cache keeps. A tool's position in it says how large a cache would have had to be.

| use | row before | answer |
|---|---|---|
| saw | | -1 |
| rasp | saw | -1 |
| file | rasp, saw | -1 |
| rasp | file, rasp, saw | 1 |
| saw | rasp, file, saw | 2 |
| saw | saw, rasp, file | 0 |

Each use searches the row, so it costs as many steps as there are different tools at most. Making a set of everything
since the last use would cost as many steps as there were uses.
"""


def between(used: list[str]) -> list[int]:
    row: list[str] = []
    answers: list[int] = []
    for tool in used:
        answers.append(row.index(tool) if tool in row else -1)
        if tool in row:
            row.remove(tool)
        row.insert(0, tool)
    return answers


def inputs(rng):
    return ([rng.choice(["saw", "rasp", "file", "drill", "plane"]) for _ in range(rng.randint(3, 10))],)
