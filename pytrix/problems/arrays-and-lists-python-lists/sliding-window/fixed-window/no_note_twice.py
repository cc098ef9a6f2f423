"""No note twice

For a guessing game a music teacher plays short passages of a tune. `notes` lists the notes of the tune in order, and
a passage consists of `length` notes in a row. She only plays passages in which no note occurs twice.

Return the positions, counted from 0, at which such a passage can begin, in ascending order. Passages may overlap. If
the tune has fewer notes than a passage, the list is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("`length` is at least 1",)
HINTS = (
    "How can you tell, for one passage alone, that no note occurs twice in it?",
    "Take the passage that begins at each possible position as a slice. A set of its notes is as large as the passage only if all of them differ.",
    "The last possible beginning is the number of notes minus the length of a passage. Collect the beginnings whose set has `length` elements.",
)
EXAMPLES = [
    Example((["do", "re", "mi", "re", "fa"], 3), why="do re mi and mi re fa; in re mi re a note comes back"),
    Example((["la", "la", "so"], 2), why="only la so"),
    Example((["mi", "fa"], 4), why="the tune is too short"),
]
EDGES = {
    "fewer notes than a passage": ([], 1),
    "`length` notes": Edge((["so", "so", "so"], 1), "passages of a single note"),
    "no note occurs twice": Edge((["do", "re", "mi", "do"], 4), "first and last note of the only passage are the same"),
    "in a row": Edge((["do", "re", "re", "mi"], 4), "the repeat is in the middle"),
    "may overlap": (["do", "re", "mi", "fa"], 2),
}
MISTAKES = [
    Mistake("The last passage is missing: `range` stops before its end.", "len(notes) - length + 1", "len(notes) - length"),
    Mistake("You compare neighbouring notes only. A note may also come back later in the passage.",
            """
def good_beginnings(notes: list[str], length: int) -> list[int]:
    return [
        first
        for first in range(len(notes) - length + 1)
        if all(notes[place] != notes[place + 1] for place in range(first, first + length - 1))
    ]
"""),
    Mistake("At the end of the tune you also take passages that are too short.", "range(len(notes) - length + 1)", "range(len(notes))",
            "== length", "== len(notes[first : first + length])"),
    Mistake("Your passages follow one another without overlapping; each position may be a beginning.",
            "range(len(notes) - length + 1)", "range(0, len(notes) - length + 1, length)"),
]
ALSO_RIGHT = [
    Way("Without a set: ask of each note of the passage whether it is counted just once. That looks at the passage once for each of its notes.",
        """
def good_beginnings(notes: list[str], length: int) -> list[int]:
    found = []
    for first in range(len(notes) - length + 1):
        passage = notes[first : first + length]
        if all(passage.count(note) == 1 for note in passage):
            found.append(first)
    return found
"""),
]
EXPLANATION = """
A window of fixed width moves along the tune. A set keeps each note once, so it has `length` elements only if all
notes of the window differ. For `['do', 're', 'mi', 're', 'fa']` and passages of three:

| first | window | different notes |
|---|---|---|
| 0 | do re mi | 3 |
| 1 | re mi re | 2 |
| 2 | mi re fa | 3 |

The work is the number of windows times their width.
"""


def good_beginnings(notes: list[str], length: int) -> list[int]:
    return [first for first in range(len(notes) - length + 1) if len(set(notes[first : first + length])) == length]


def inputs(rng):
    tune = [rng.choice(["do", "re", "mi", "fa", "so"]) for _ in range(rng.randint(2, 9))]
    return (tune, rng.choice([1, 2, 3, 3, 4]))
