"""Where is the spare part?

A storeroom has shelves with boxes. `shelves` is a list of rows, one for each shelf from top to bottom, with the names
of the parts in its boxes from left to right. The shelves are filled in no particular order, and they may have different
numbers of boxes or none.

Return the position of the part `wanted` as a list of shelf and box, both counted from 1. If it lies in several boxes,
take the topmost shelf, and on that shelf the leftmost box. If it lies in none, return an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "In which order do you look into the boxes, so that the first find is the right one?",
    "Two loops: the outer one over the shelves, the inner one over the boxes of a shelf. Stop everything at the first find.",
    "`enumerate` can count from 1. A `return` inside the inner loop ends both loops; what is returned after them means that nothing was found.",
)
EXAMPLES = [
    Example(([["nut", "bolt"], ["cog", "nut", "pin"], ["pin"]], "pin"), why="on the second shelf, before the third"),
    Example(([["nut", "bolt"], ["cog"]], "belt"), why="it lies in no box"),
    Example(([[], ["cog", "nut"]], "cog"), why="the empty shelf counts as a shelf"),
]
EDGES = {
    "in none": ([], "nut"),
    "several boxes": ([["cog", "pin", "nut", "pin"], ["pin"]], "pin"),
    "or none": Edge(([[], [], ["nut"]], "nut"), "two empty shelves"),
    "leftmost box": Edge(([["nut", "nut"]], "nut"), "twice on one shelf"),
    "names of the parts": Edge(([["nutcracker", "donut"], ["nut"]], "nut"), "names that contain the wanted one"),
}
MISTAKES = [
    Mistake("Shelves and boxes are counted from 1.", "enumerate(shelves, 1)", "enumerate(shelves)", "enumerate(shelf, 1)", "enumerate(shelf)"),
    Mistake("Of several boxes the first one counts; yours is the last.", "                return [row, box]\n    return []",
            "                found = [row, box]\n    return found", "    for row,", "    found: list[int] = []\n    for row,"),
    Mistake("The shelf stands first in the answer, then the box.", "return [row, box]", "return [box, row]"),
    Mistake("You give up after the first shelf. That a part is missing is known only at the end.", "                return [row, box]\n    return []",
            "                return [row, box]\n        return []\n    return []"),
    Mistake("The whole name must be the same; you also find longer names.", "part == wanted", "wanted in part"),
    Mistake("Empty shelves count as shelves; you leave them out when counting.", "enumerate(shelves, 1)", "enumerate((each for each in shelves if each), 1)"),
]
ALSO_RIGHT = [
    Way("`in` and `index` search each shelf for you, so that one loop is enough; the shelf with the find is searched twice.",
        """
def find_part(shelves: list[list[str]], wanted: str) -> list[int]:
    for row, shelf in enumerate(shelves, 1):
        if wanted in shelf:
            return [row, shelf.index(wanted) + 1]
    return []
"""),
]
EXPLANATION = """
Nothing is sorted, so the boxes are looked at one after another, shelf by shelf. For `pin` in
`[['nut', 'bolt'], ['cog', 'nut', 'pin'], ['pin']]`:

| shelf | box | part | |
|---|---|---|---|
| 1 | 1 | nut | no |
| 1 | 2 | bolt | no |
| 2 | 1 | cog | no |
| 2 | 2 | nut | no |
| 2 | 3 | pin | found |

At worst every box is looked at once. If the parts were in order, most boxes could be left aside.
"""


def find_part(shelves: list[list[str]], wanted: str) -> list[int]:
    for row, shelf in enumerate(shelves, 1):
        for box, part in enumerate(shelf, 1):
            if part == wanted:
                return [row, box]
    return []


def inputs(rng):
    parts = ["nut", "bolt", "cog", "pin", "belt", "donut"]
    shelves = [[rng.choice(parts) for _ in range(rng.choice([0, 1, 2, 3]))] for _ in range(rng.randint(2, 4))]
    return (shelves, rng.choice(parts[:5]))
