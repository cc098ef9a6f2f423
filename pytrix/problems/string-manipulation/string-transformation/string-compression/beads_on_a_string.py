"""Beads on a string

A bead maker notes her strings briefly. Each run of equal beads becomes two things: the letter of its colour, then
how many there are. So three red beads and one blue one, `rrrb`, are noted as `r3b1`.

Given the `beads` as lower-case letters, return the note. A run of a single bead gets its number as well, a run of
ten or more a number with several digits, and a string without beads has an empty note.
"""

from itertools import groupby

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COUNT")
HINTS = (
    "Where does a run end? Look at one bead and the next: something changes there, or there is no next bead.",
    "Take the runs one by one. For each of them you need its letter and its length; join the two.",
    "`groupby` from `itertools` walks through the runs of a text and gives a letter and the run itself; a list made of a run "
    "has a length.",
)
EXAMPLES = [Example(("rrrb",)), Example(("ggyygg",), why="green comes back, and that is a run of its own"), Example(("b" * 12,))]
EDGES = {"single bead": ("k",), "ten or more": ("aaaaaaaaaaaab",), "without beads": ("",)}
MISTAKES = [
    Mistake("You count all beads of a colour. The same colour may come back later, and that is a run of its own.",
            "len(list(run))", "beads.count(colour)"),
    Mistake("A run of one bead has no number in your note. It gets a 1.",
            'text += f"{colour}{len(list(run))}"', 'text += f"{colour}{len(list(run))}".removesuffix("1")'),
    Mistake("The last run is missing. It ends where the string ends, although no other colour follows.",
            """
def bead_note(beads: str) -> str:
    text, size = "", 0
    for place in range(len(beads) - 1):
        size += 1
        if beads[place] != beads[place + 1]:
            text += f"{beads[place]}{size}"
            size = 0
    return text
"""),
    Mistake("Letter and number stand in the wrong order: the colour comes first.", "{colour}{len(list(run))}", "{len(list(run))}{colour}"),
]
EXPLANATION = """
`groupby` cuts a text wherever the letter changes, so that the same colour further on is a new run. For `ggyygg`:

| run | length | note so far |
|---|---|---|
| gg | 2 | g2 |
| yy | 2 | g2y2 |
| gg | 2 | g2y2g2 |

Every bead is looked at once: the work grows with the length of the string.
"""


def bead_note(beads: str) -> str:
    text = ""
    for colour, run in groupby(beads):
        text += f"{colour}{len(list(run))}"
    return text


def inputs(rng):
    return ("".join(rng.choice("rgb") * rng.choice([1, 1, 2, 3, 11]) for _ in range(rng.randint(1, 6))),)
