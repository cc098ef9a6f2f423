"""In which cabinet is the file?

An archive has cabinets in a row, and in each the files stand in ascending order of their numbers; every cabinet goes
on where the one before ended. `cabinets` lists the file numbers of each cabinet: a list of rows, each with at least
one number, no number twice. The cabinets may hold different numbers of files.

Return the position of the cabinet that holds the file `wanted`, counted from 0. If the file does not exist, return
the position of the first cabinet that holds any larger number, because it would have to be put in there; if there is
none, return the number of cabinets.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Do you have to look at all files of a cabinet to know that the wanted one cannot be in it?",
    "The last number of a cabinet says enough: if it is smaller than the wanted one, go on to the next cabinet.",
    "Return the position of the first cabinet whose last number is at least the wanted one. If the walk ends without one, return how many cabinets there are.",
)
EXAMPLES = [
    Example(([[3, 8], [10, 15, 21], [30]], 15), why="15 stands in the second cabinet"),
    Example(([[3, 8], [10, 15, 21], [30]], 25), why="the first larger number is 30"),
    Example(([[4, 7]], 9), why="there is no larger number"),
]
EDGES = {
    "number of cabinets": Edge(([], 5), "no cabinets"),
    "ascending order": Edge(([[1, 4, 9], [12], [20, 25]], 25), "the very last file"),
    "first cabinet": Edge(([[6], [7], [8]], 2), "smaller than all"),
    "goes on where": Edge(([[6, 9], [10, 14]], 10), "the first file of a cabinet"),
    "does not exist": Edge(([[3, 8], [10, 15], [20]], 12), "a missing number between two files of a cabinet"),
}
MISTAKES = [
    Mistake("A cabinet whose last number is the wanted one holds the file.", "files[-1] >= wanted", "files[-1] > wanted"),
    Mistake("The first number of a cabinet does not say how far it reaches.", "files[-1] >= wanted", "files[0] >= wanted"),
    Mistake("If all numbers are smaller, the answer is the number of cabinets.", "return len(cabinets)", "return -1"),
    Mistake("You return how many cabinets hold larger numbers. The first of them is wanted.", "            return position\n", "            return len(cabinets) - position\n"),
]
ALSO_RIGHT = [
    Way("`bisect_left` on the last numbers of all cabinets finds it by halving; making that list costs a walk.",
        """
from bisect import bisect_left


def cabinet_of(cabinets: list[list[int]], wanted: int) -> int:
    return bisect_left([files[-1] for files in cabinets], wanted)
"""),
]
EXPLANATION = """
The cabinets ascend, so the first one whose last number reaches the wanted one is right, whether the file exists or
not. For `[[3, 8], [10, 15, 21], [30]]` and 25:

| cabinet | last number | at least 25? |
|---|---|---|
| 0 | 8 | no |
| 1 | 21 | no |
| 2 | 30 | yes |

At worst each cabinet is looked at once, and only at its last file. Finding the file within the cabinet is the next
step of the search.
"""


def cabinet_of(cabinets: list[list[int]], wanted: int) -> int:
    for position, files in enumerate(cabinets):
        if files[-1] >= wanted:
            return position
    return len(cabinets)


def inputs(rng):
    number, cabinets = 0, []
    for _ in range(rng.randint(1, 5)):
        cabinets.append([])
        for _ in range(rng.randint(1, 4)):
            number += rng.randint(1, 4)
            cabinets[-1].append(number)
    files = [each for files in cabinets for each in files]
    return (cabinets, rng.choice([rng.choice(files), rng.randint(0, number + 1), rng.choice(cabinets)[-1]]))
