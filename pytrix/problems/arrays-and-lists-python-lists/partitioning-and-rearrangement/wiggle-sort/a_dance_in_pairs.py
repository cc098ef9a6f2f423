"""Small and tall in turn

For a dance, the children of two groups line up in turn: first one of the small ones, then one of the tall ones, and so on. `small` and `tall` list their names in the order in which they stand. Both groups have the same number of children.

Return the list of all names in the row. Without children it is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which two children come into the row in the first round, and which in the second?",
    "Go through both lists at the same time. In each round, add the small one and then the tall one.",
    "`zip(small, tall)` gives the pairs.",
)
EXAMPLES = [
    Example((["Ida", "Tom"], ["Max", "Eve"]), why="Ida, Max, Tom, Eve"),
    Example((["Lea"], ["Jon"])),
    Example((["Ann", "Bo", "Cem"], ["Dan", "Eli", "Fay"])),
]
EDGES = {
    "Without children": Edge(([], []), "nobody dances"),
    "in the order in which they stand": Edge((["Zoe", "Amy"], ["Yan", "Ben"]), "the names are not sorted"),
}
MISTAKES = [
    Mistake("All small ones come first in your row. They should stand in turn with the tall ones.", "    row = []\n    for one, other in zip(small, tall):\n        row += [one, other]\n    return row\n", "    return small + tall\n"),
    Mistake("In each pair the small one comes first.", "[one, other]", "[other, one]"),
    Mistake("Your row holds pairs. It should hold the names themselves.", "row += [one, other]", "row.append([one, other])"),
]
EXPLANATION = """
`zip` takes one of each list at a time, and both are put into the row one after the other. For Ida, Tom and Max, Eve:

| pair | row |
|---|---|
| Ida, Max | Ida, Max |
| Tom, Eve | Ida, Max, Tom, Eve |

If every small child is smaller than every tall one, the heights in this row go up and down in turn. Each child is taken once.
"""


def in_turn(small: list[str], tall: list[str]) -> list[str]:
    row = []
    for one, other in zip(small, tall):
        row += [one, other]
    return row


def inputs(rng):
    names = ["Ann", "Bo", "Cem", "Dan", "Eli", "Fay", "Gus", "Hal", "Ida", "Jon"]
    rng.shuffle(names)
    count = rng.randint(0, 4)
    return names[:count], names[count : 2 * count]
