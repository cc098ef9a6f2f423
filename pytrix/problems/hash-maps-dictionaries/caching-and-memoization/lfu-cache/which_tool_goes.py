"""Which tool goes back?

A workbench is full, and one tool has to go back into the cupboard. It should be the one that was used least often
today. If several were used equally rarely, it should be the one among them whose **last** use is longest ago.

`uses` lists every use of a tool on the workbench today, in order. Return the tool that goes. There was at least one
use.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Two facts about each tool decide. What are they, and which is looked at first?",
    "Walk through the list once and note, for each tool, how often it was used and the position of its last use.",
    "Then take the smallest tool by a tuple of both numbers: `min` with a `key` compares the first and, if it is equal, the second.",
)
EXAMPLES = [
    Example((["saw", "file", "saw", "rasp", "file", "rasp", "saw"],), why="file and rasp were used twice, file earlier"),
    Example((["rasp", "saw", "rasp"],)),
    Example((["saw", "file", "file", "saw"],), why="the last use of file is longer ago"),
]
EDGES = {
    "at least one use": (["plane"],),
    "longest ago": (["a", "b", "c", "c", "a", "b"],),
    "equally rarely": Edge((["d", "c", "d", "b", "a"],), "three tools used once"),
}
MISTAKES = [
    Mistake("Between equally rare tools, you take the one whose first use is longest ago. The last use decides.",
            "(counts[tool], last[tool])", "counts[tool]"),
    Mistake("You only look at the last use, not at how often a tool was used.", "(counts[tool], last[tool])", "last[tool]"),
    Mistake("You take the tool that was used most often.", "min(counts", "max(counts"),
    Mistake("Between equally rare tools, you take the one that was used most recently.", "(counts[tool], last[tool])", "(counts[tool], -last[tool])"),
]
EQUIVALENT = {
    f"counts[tool] = counts.get(tool, 0) + 1 -> {other}": "the numbers of all tools grow alike, and they are only compared with each other"
    for other in ("counts[tool] = counts.get(tool, 1) + 1", "counts[tool] = counts.get(tool, -1) + 1", "counts[tool] = counts.get(tool, 0) + 2")
}
EXPLANATION = """
Tuples are compared by their first parts, and by their second parts when the first are equal. So `(count, last
position)` says exactly what the rule says.

| tool | uses | last position | compared by |
|---|---|---|---|
| saw | 3 | 6 | (3, 6) |
| file | 2 | 4 | (2, 4) |
| rasp | 2 | 5 | (2, 5) |

The smallest tuple belongs to `file`. The list is read once, and each tool is looked at once more.
"""


def goes_back(uses: list[str]) -> str:
    counts: dict[str, int] = {}
    last: dict[str, int] = {}
    for position, tool in enumerate(uses):
        counts[tool] = counts.get(tool, 0) + 1
        last[tool] = position
    return min(counts, key=lambda tool: (counts[tool], last[tool]))


def inputs(rng):
    tools = rng.sample(["saw", "file", "rasp", "plane"], rng.randint(2, 4))
    uses = tools * rng.randint(1, 2) + [rng.choice(tools) for _ in range(rng.randint(0, 2))]
    rng.shuffle(uses)
    return (uses,)
