"""The rubber key

All keys that were pressed on a typewriter are recorded in `pressed`. Most of them write their character, but
`'<'` is the rubber: it wipes out the character written last. On a sheet without characters the rubber does nothing.

Turn the record into what can be read on the sheet: change the list itself and return nothing. An empty record stays
empty.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
COMPARE = "argument:pressed"
HINTS = (
    "Let one finger read the record and another one say how much of the sheet is written. What does the rubber do to the second?",
    "A character is copied to the writing place, which moves on. The rubber moves the writing place back, but never before the start.",
    "The larger of 0 and the moved-back place is where writing goes on. When the record is read, delete what lies after that place.",
)
EXAMPLES = [Example((list("tee<a"),)), Example((list("cot<<at"),)), Example((list("<no"),), why="nothing to wipe out yet")]
EDGES = {"does nothing": (list("<a<<<on"),), "empty record": ([],)}
MISTAKES = [
    Mistake("When the sheet has no characters, your writing place goes below zero, and later characters land at the end of the list.",
            "write = max(0, write - 1)", "write -= 1"),
    Mistake("The rubber wipes out what was pressed before it, not what comes after it.",
            """
def sheet(pressed: list[str]) -> None:
    text = "".join(pressed)
    while "<" in text:
        place = text.index("<")
        text = text[:place] + text[place + 2 :]
    pressed[:] = list(text)
"""),
    Mistake("The rubber is never written itself, but in your list it still stands.",
            "        else:\n            pressed[write] = key\n            write += 1\n",
            "        pressed[write] = key\n        write += 1\n"),
    Mistake("Characters that were wiped out, or moved forward, are still at the end of the list.",
            "    del pressed[write:]\n", ""),
]
ORACLE = """
def sheet(pressed: list[str]) -> None:
    text = "".join(pressed)
    while "<" in text:
        place = text.index("<")
        text = text[: max(0, place - 1)] + text[place + 1 :]
    pressed[:] = list(text)
"""
ALSO_RIGHT = [
    Way(
        'A second list as a stack: append a character, pop it for the rubber. At the end the record takes over its content.',
        """
def sheet(pressed: list[str]) -> None:
    written: list[str] = []
    for key in pressed:
        if key != "<":
            written.append(key)
        elif written:
            written.pop()
    pressed[:] = written
""",
    ),
]
EXPLANATION = """
The writing place is also the number of characters on the sheet, so wiping out means moving it back, and what stands after it
gets overwritten. For `cot<<at`:

| key | writing place | sheet |
|---|---|---|
| c, o, t | 3 | cot |
| < | 2 | co |
| < | 1 | c |
| a, t | 3 | cat |

It never overtakes the reader. The work is one pass; a second list used as a stack does the same instead, with more room.
"""


def sheet(pressed: list[str]) -> None:
    write = 0
    for key in pressed:
        if key == "<":
            write = max(0, write - 1)
        else:
            pressed[write] = key
            write += 1
    del pressed[write:]


def inputs(rng):
    return ([rng.choice("abc<") for _ in range(rng.randint(3, 10))],)
