"""From the best mark to the worst

Marks at a school go from 1, the best, to 6. `pupils` lists who handed in a test, in that order, and `marks` the mark
each of them got.

Return the names in the order of the marks, best marks first. Of pupils with the same mark, the one who handed in later is
named first. The two lists are equally long and may be empty.

There are far more pupils than marks, so no two pupils have to be compared: put each into the tray of their mark.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "PARTITION")
HINTS = (
    "If six trays stood on your desk, one for each mark, what would you do with the tests, and what after the last one?",
    "Make a list of six empty lists. Each name goes to the tray that belongs to the mark.",
    "Go through the trays from the best mark on, and read each tray from its back.",
)
EXAMPLES = [
    Example((["Ida", "Mo", "Kai", "Lea"], [2, 1, 2, 5]), why="Kai handed in after Ida"),
    Example((["Zoe", "Ben"], [6, 1]), why="the worst and the best possible mark"),
    Example((["Ann", "Tim", "Bo"], [3, 3, 3]), why="all have the same mark"),
]
EDGES = {
    "may be empty": ([], []),
    "from 1, the best, to 6": (["Fay", "Gus", "Hal", "Ivy", "Jon", "Kim"], [6, 5, 4, 3, 2, 1]),
    "the same mark": Edge((["Ann", "Tim", "Bo", "Cy"], [6, 1, 6, 1]), "two pairs with the same mark"),
}
MISTAKES = [
    Mistake("Pupils with the same mark stand in the order of the list. The one who handed in last should be named first.",
            "reversed(tray)", "tray"),
    Mistake("You reversed the whole result, so the worst mark comes first.", "for tray in trays", "for tray in reversed(trays)"),
    Mistake("Only one name per mark is left: a tray has to hold several.",
            "trays[mark - 1].append(name)", "trays[mark - 1] = [name]"),
    Mistake("All your trays are one and the same list, so every name lies in each of them.",
            "[[] for _ in range(6)]", "[[]] * 6"),
    Mistake("Pupils with the same mark are sorted by name now.", "reversed(tray)", "sorted(tray)"),
]
EQUIVALENT = {
    "trays: list[list[str]] = [[] for _ in range(6)] -> trays: list[list[str]] = [[] for _ in range(7)]": "the seventh tray stays empty",
}
ORACLE = """
def names_by_mark(pupils: list[str], marks: list[int]) -> list[str]:
    return [name for _, _, name in sorted((mark, -place, name) for place, (name, mark) in enumerate(zip(pupils, marks)))]
"""
ALSO_RIGHT = [
    Way("Python's sorting is stable, so sorting the reversed list by mark alone gives the same. It compares marks and takes about "
        "`n` log `n` steps instead of `n`.",
        """
def names_by_mark(pupils: list[str], marks: list[int]) -> list[str]:
    ranked = sorted(reversed(range(len(pupils))), key=lambda place: marks[place])
    return [pupils[place] for place in ranked]
"""),
]
EXPLANATION = """
With only six possible marks nobody has to be compared: the mark itself says which tray to use.

| mark | 1 | 2 | 3 | 4 | 5 | 6 |
|---|---|---|---|---|---|---|
| tray | Mo | Ida, Kai | | | Lea | |

Reading the trays one after another, each from its back, gives Mo, Kai, Ida, Lea. Every name is moved twice, so the
work grows with the number of pupils plus the number of marks. For marks from a wide range the many empty trays would
make it slow.
"""


def names_by_mark(pupils: list[str], marks: list[int]) -> list[str]:
    trays: list[list[str]] = [[] for _ in range(6)]
    for name, mark in zip(pupils, marks):
        trays[mark - 1].append(name)
    return [name for tray in trays for name in reversed(tray)]


def inputs(rng):
    names = rng.sample(["Ida", "Mo", "Kai", "Lea", "Zoe", "Ben", "Ann", "Xia", "Tim"], rng.randint(3, 9))
    return (names, [rng.choice([1, 2, 2, 3, 4, 5, 6, 6]) for _ in names])
