"""Versions on the way

A program was released in versions 0, 1, 2 and so on. The updater inside version i can install any of the next `ahead[i]` versions directly; if that is 0, it can't install anything. Some versions were withdrawn, and nobody can install those any more: `withdrawn` lists their numbers.

Somebody still runs version 0, which was not withdrawn. Return all versions that can run on this computer one day, in ascending order and with version 0 among them. There is at least one version.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("`ahead[i]` may point beyond the newest version",)
HINTS = (
    "What do you have to know about the versions before version 7 to decide whether 7 can be installed?",
    "Go through the versions in order. Of all that can run so far, keep the highest number that one of their updaters gets to.",
    "A version counts if it isn't above that highest number and wasn't withdrawn. Only then may its own updater raise the highest number.",
)
EXAMPLES = [
    Example(([2, 9, 1, 1, 0], [1]), why="0 to 2, 2 to 3, 3 to 4"),
    Example(([2, 1, 9, 0], [2]), why="version 2 could go far, but nobody gets it; 1 can't get past it"),
    Example(([0, 3, 2], []), why="the updater of version 0 installs nothing"),
]
EDGES = {
    "at least one version": Edge(([5], []), "a single version"),
    "if that is 0": Edge(([1, 0, 4, 1], []), "a version from which nothing goes on"),
    "any of the next": Edge(([3, 0, 2, 0, 0], []), "a smaller step that leads further"),
    "withdrawn": Edge(([1, 1, 1], [1]), "the only way was withdrawn"),
}
MISTAKES = [
    Mistake("A withdrawn version can't be installed, so it is not part of the answer.", " and version not in withdrawn", ""),
    Mistake("The updater may install any of the next versions, not only the furthest one.", """
def can_run(ahead: list[int], withdrawn: list[int]) -> list[int]:
    found = [0]
    while found[-1] + ahead[found[-1]] < len(ahead) and ahead[found[-1]] and found[-1] + ahead[found[-1]] not in withdrawn:
        found.append(found[-1] + ahead[found[-1]])
    return found
"""),
    Mistake("A later version may get less far than an earlier one; keep the highest number.", "max(farthest, version + ahead[version])", "version + ahead[version]"),
    Mistake("The highest number that can be installed can be reached, too.", "version <= farthest", "version < max(1, farthest)"),
    Mistake("Nobody runs a withdrawn version, so its updater doesn't help.", "            farthest = max(farthest, version + ahead[version])\n", "", "        if version <= farthest and", "        if version <= farthest:\n            farthest = max(farthest, version + ahead[version])\n        if version <= farthest and"),
]
ORACLE = """
def can_run(ahead: list[int], withdrawn: list[int]) -> list[int]:
    found = {0}
    for _ in ahead:
        for version in list(found):
            found |= set(range(version + 1, min(len(ahead), version + ahead[version] + 1))) - set(withdrawn)
    return sorted(found)
"""
EXPLANATION = """
Version by version it is decided whether it can run, from what is known about the earlier ones. Of those a single number is enough: how far the best of their updaters gets. For `[2, 9, 1, 1, 0]` with version 1 withdrawn:

| version | gets there? | highest number after it |
|---|---|---|
| 0 | yes | 2 |
| 1 | withdrawn | 2 |
| 2 | yes | 3 |
| 3 | yes | 4 |
| 4 | yes | 4 |

One step for each version, apart from the look into the list of withdrawn ones. Marking all the next versions for each one is right as well, but takes as many steps as the updaters offer.
"""


def can_run(ahead: list[int], withdrawn: list[int]) -> list[int]:
    found = []
    farthest = 0
    for version in range(len(ahead)):
        if version <= farthest and version not in withdrawn:
            found.append(version)
            farthest = max(farthest, version + ahead[version])
    return found


def inputs(rng):
    versions = rng.randint(1, 9)
    ahead = [rng.choice([0, 1, 1, 2, 2, 3, 4]) for _ in range(versions)]
    return (ahead, rng.sample(range(1, versions), rng.randint(0, versions // 3)))
