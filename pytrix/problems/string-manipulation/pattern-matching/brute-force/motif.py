"""The motif in the tune

A tune is written down as a text with one letter for each note. A listener waits for a short `motif` in it: exactly its
notes, in their order.

Return a list of all positions in `tune` at which the motif begins, from left to right. Places may overlap: in `aaa`, the notes
`aa` begin at 0 and at 1. Where the tune is shorter than the motif, the list is empty.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`motif` has at least one note",)
HINTS = (
    "At how many positions of the tune could the motif begin? How do you test one of them?",
    "Try every position, and compare the piece of the tune that begins there with the motif.",
    "`startswith` takes a position as its second argument, so one condition in a list comprehension does it.",
)
EXAMPLES = [Example(("abcabcbabc", "abc")), Example(("dadad", "dad"), why="the two places share a d"), Example(("cbacca", "abc"))]
EDGES = {"may overlap": ("aaaa", "aa"), "tune is shorter": ("a", "abc"), "at least one note": ("banana", "n"), "one letter for each note": ("tan", "n")}
MISTAKES = [
    Mistake("The last possible starting position is missing. With 5 notes and 3 to find, the starts are 0, 1 and 2.",
            "range(len(tune))", "range(len(tune) - len(motif))"),
    Mistake("You skip places that overlap an earlier one. After a find, go on with the very next position.",
            """
def places(tune: str, motif: str) -> list[int]:
    found = []
    start = tune.find(motif)
    while start >= 0:
        found.append(start)
        start = tune.find(motif, start + len(motif))
    return found
"""),
    Mistake("You collect the position after the last note. Return where the notes begin.",
            "[start for", "[start + len(motif) for"),
    Mistake("You compare only the first note. All notes of the motif must follow.",
            "tune.startswith(motif, start)", "tune[start] == motif[0]"),
]
EXPLANATION = """
The plain search tries each start and compares a piece of the tune with the notes. For `dadad` and `dad`:

| start | piece | found |
|---|---|---|
| 0 | dad | yes |
| 1 | ada | no |
| 2 | dad | yes |
| 3 | ad | no |
| 4 | d | no |

With n notes in the tune and m to find there are about n starts, each with up to m comparisons: n · m steps at worst. For
short motifs that is quick enough.
"""


def places(tune: str, motif: str) -> list[int]:
    return [start for start in range(len(tune)) if tune.startswith(motif, start)]


def inputs(rng):
    motif = letters(rng, 1, 4, "ab")
    pieces = [rng.choice([motif, letters(rng, 0, 2, "abc"), motif[:1]]) for _ in range(rng.randint(2, 5))]
    return ("".join(pieces), motif)
