"""Beads on a string, {first} first

A bead maker notes her strings briefly. Each run of equal beads becomes two things: {first_long}, then
{second_long}. So three red beads and one blue one, `rrrb`, are noted as `{note}`.

Given the `beads` as lower-case letters, return the note. A run of a single bead gets its number as well, a run of
ten or more a number with several digits, and a string without beads has an empty note.
"""
from itertools import groupby

from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "COUNT")
ROWS = [
    {"order": 1, "first": "colour", "first_long": "the letter of its colour", "second_long": "how many there are", "note": "r3b1"},
    {"order": -1, "first": "number", "first_long": "how many beads it has", "second_long": "the letter of their colour",
     "note": "3r1b"},
]
HINTS = (
    "Where does a run end? Look at one bead and the next: something changes there, or there is no next bead.",
    "Take the runs one by one. For each of them you need its letter and its length; join the two in the right order.",
    "`groupby` from `itertools` walks through the runs of a text and gives a letter and the run itself; a list made "
    "of a run has a "
    "length.",
)
EXAMPLES = [("rrrb",), ("ggyygg",)]
EDGES = {"single bead": ("k",), "ten or more": ("aaaaaaaaaaaab",), "without beads": ("",)}
MISTAKES = [
    Mistake("You count all beads of a colour. The same colour may come back later, and that is a run of its own.",
            "str(len(list(run)))", "str(beads.count(colour))"),
    Mistake("A run of one bead has no number in your note. It gets a 1.",
            "entry = [colour, str(len(list(run)))]",
            'size = len(list(run))\n        entry = [colour, str(size) if size > 1 else ""]'),
    Mistake("The last run is missing. It ends where the string ends, although no other colour follows.",
            """
def bead_note(beads: str) -> str:
    text, size = "", 0
    for place in range(len(beads) - 1):
        size += 1
        if beads[place] != beads[place + 1]:
            text += "".join([beads[place], str(size)][::order])
            size = 0
    return text
"""),
    Mistake("Letter and number stand in the wrong order: the {first} comes first.",
            "entry[::order]", "entry[::-order]"),
]
EXPLANATION = """
`groupby` cuts a text wherever the letter changes, so that the same colour further on is a new run. Every bead is
looked at once: the work grows with the length of the string.
"""


def bead_note(beads: str, *, order: int) -> str:
    text = ""
    for colour, run in groupby(beads):
        entry = [colour, str(len(list(run)))]
        text += "".join(entry[::order])
    return text


def inputs(rng):
    return ("".join(rng.choice("rgb") * rng.choice([1, 1, 2, 3, 11]) for _ in range(rng.randint(1, 6))),)
