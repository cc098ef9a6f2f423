"""First in, first out

A navigation device keeps the maps of at most `size` towns in its memory. When a map is needed that is not there, it
is downloaded; if the memory is full, the map that was **downloaded longest ago** is deleted first. It makes no
difference how often or when a map was needed since it was downloaded.

`needed` lists the towns in the order in which their maps are needed. The memory is empty at first, and `size` is at
least 1. Return a list of the towns whose maps are in memory in the end, the one that was downloaded longest ago
first.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "Which is the only moment at which the memory changes? What happens when a map is needed that is there?",
    "Keep the towns in a list in the order in which they were downloaded. The next one to be deleted is always the first.",
    "If a town is not in the list, append it. If the list is too long then, take the first one out.",
)
EXAMPLES = [
    Example((["Bern", "Genoa", "Bern", "Porto", "Genoa"], 2), why="Bern goes for Porto, although it was needed after Genoa was downloaded"),
    Example((["Porto", "Bern", "Porto", "Porto"], 3)),
    Example((["Bern", "Genoa", "Porto", "Bern"], 2), why="Bern is downloaded a second time"),
]
EDGES = {
    "at least 1": (["Bern", "Bern", "Genoa"], 1),
    "empty at first": Edge(([], 2), "no maps needed"),
    "downloaded longest ago": (["Bern", "Genoa", "Porto", "Bern", "Porto", "Split", "Genoa"], 3),
}
MISTAKES = [
    Mistake("A map that is needed again moves to the end. Here only the download counts.",
            "        if town not in memory:\n            memory.append(town)\n", "        if town in memory:\n            memory.remove(town)\n        memory.append(town)\n"),
    Mistake("A map that is there already is downloaded again.", "        if town not in memory:\n            memory.append(town)\n", "        memory.append(town)\n"),
    Mistake("You delete the map that was downloaded last before the new one.", "            memory.pop(0)\n", "            memory.pop(-2)\n"),
    Mistake("The memory holds one map more than it may.", "if len(memory) > size:", "if len(memory) > size + 1:"),
    Mistake("Once the memory is full, nothing new comes in. Make room for the new map.", "            memory.pop(0)\n", "            memory.pop()\n"),
]
EXPLANATION = """
New maps come to the end of the list, old ones leave at its front, and nothing else ever happens to it.

| needed | memory afterwards |
|---|---|
| Bern | Bern |
| Genoa | Bern, Genoa |
| Bern | Bern, Genoa |
| Porto | Genoa, Porto |
| Genoa | Genoa, Porto |

The rule is simpler than "unused for the longest time", because a map that is there changes nothing. The list is
searched each time; for thousands of maps, a dictionary, which keeps its keys in order, would be quicker.
"""


def in_memory(needed: list[str], size: int) -> list[str]:
    memory: list[str] = []
    for town in needed:
        if town not in memory:
            memory.append(town)
        if len(memory) > size:
            memory.pop(0)
    return memory


def inputs(rng):
    towns = ["Bern", "Genoa", "Porto", "Split", "Turin"]
    return [rng.choice(towns) for _ in range(rng.randint(3, 9))], rng.randint(1, 3)
