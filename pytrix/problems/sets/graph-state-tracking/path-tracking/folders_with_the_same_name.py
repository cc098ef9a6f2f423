"""Folders that are named like folders around them

An overview of a disk lists its folders from top to bottom as tuples of a level and a name. A folder of level 0 lies on
the disk itself. A folder of a higher level lies in the nearest folder above it in the list whose level is smaller by
1. So a level is never more than one greater than the level before it, and the first one is 0.

It is confusing when a folder has the same name as one **around** it, however many levels further out. `overview` is
such a list. Return the names of all folders for which this is so, one entry for each of them, in the order of the
list. Folders with the same name that lie side by side, or in different places, are no problem.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "In which folders does the last folder of the first example lie? How do you find them in the list?",
    "Keep a list with the folders around the current one, one for each level. Which of them are left when a folder of level 1 comes?",
    "For a folder of level n, only the first n names are still around it. Cut the list there, look, and append the new name.",
)
EXAMPLES = [
    Example(([(0, "work"), (1, "old"), (2, "work"), (1, "mail"), (0, "old"), (1, "mail"), (2, "old")],)),
    Example(([(0, "home"), (1, "home"), (2, "home")],), why="two folders have one of their name around them"),
    Example(([(0, "music"), (1, "jazz"), (1, "jazz"), (0, "music")],), why="side by side is no problem"),
]
EDGES = {
    "in different places": ([(0, "a"), (1, "b"), (0, "c"), (1, "a"), (2, "b")],),
    "however many levels further out": ([(0, "x"), (1, "y"), (2, "z"), (3, "x")],),
    "an overview of a disk": Edge(([],), "an empty disk"),
}
ALWAYS = [
    ([(0, "old"), (1, "old"), (2, "work"), (2, "work")],),
    ([(0, "a"), (1, "b"), (2, "c"), (0, "c"), (1, "b")],),
    ([(0, "a"), (1, "a"), (1, "a"), (2, "b"), (2, "a")],),
    ([(0, "x"), (1, "y"), (2, "z"), (3, "y"), (4, "z")],),
]
MISTAKES = [
    Mistake("You only compare a folder with the one directly around it.", "if name in around:", "if around[-1:] == [name]:"),
    Mistake("You compare with all folders above in the list. Only those around the folder count.", "        del around[level:]\n", ""),
    Mistake("The folder that came just before on the same level is no folder around this one.", "        del around[level:]\n", "        del around[level + 1:]\n"),
    Mistake("Folders that are in order go missing, so later folders look as if they lay in others.", "        around.append(name)\n", "        if name not in around:\n            around.append(name)\n"),
]
EXPLANATION = """
The list `around` is the way from the disk to the current folder. Going out again means cutting it.

| folder | around it | found |
|---|---|---|
| 0 work | | |
| 1 old | work | |
| 2 work | work, old | yes |
| 1 mail | work | |
| 0 old | | |
| 1 mail | old | |
| 2 old | old, mail | yes |

Each folder is compared with as many names as its level says. Comparing it with all folders above would find many that
lie elsewhere.
"""


def confusing(overview: list[tuple[int, str]]) -> list[str]:
    around: list[str] = []
    found: list[str] = []
    for level, name in overview:
        del around[level:]
        if name in around:
            found.append(name)
        around.append(name)
    return found


def inputs(rng):
    overview, level = [], 0
    for _ in range(rng.randint(3, 9)):
        overview.append((level, rng.choice(["work", "old", "mail"])))
        level = rng.choice([level + 1, level + 1, rng.randint(0, level + 1)])
    return (overview,)
