"""The rubber key

All keys that were pressed on a typewriter are recorded in `pressed`. Most of them write their character, but
{key:code} is the rubber: it wipes out {what}. On a sheet without characters the rubber does nothing.

Turn the record into what can be read on the sheet: change the list itself and return nothing. An empty record stays
empty.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
COMPARE = "argument:pressed"
ROWS = [
    {"key": "<", "n": 1, "what": "the character written last"},
    {"key": "#", "n": 2, "what": "the two characters written last, or the only one if there is just one"},
]
HINTS = (
    "Let one finger read the record and another one say how much of the sheet is written. What does the rubber do to the second?",
    "A character is copied to the writing place, which moves on. The rubber moves the writing place back, but never before the start.",
    "The larger of 0 and the moved-back place is where writing goes on. When the record is read, delete what lies behind that place.",
)
EXAMPLES = [lambda key: (list(f"tee{key}a"),), lambda key: (list(f"cot{key}{key}at"),)]
EDGES = {
    "does nothing": lambda key: (list(f"{key}a{key}{key}{key}no"),),
    "empty record": ([],),
}
MISTAKES = [
    Mistake("When the sheet has no characters, your writing place goes below zero, and later characters land at the end of the list.",
            "write = max(0, write - n)", "write -= n"),
    Mistake("The rubber wipes out what was pressed before it, not what comes after it.",
            """
def sheet(pressed: list[str]) -> None:
    text = "".join(pressed)
    while key in text:
        place = text.index(key)
        text = text[:place] + text[place + 1 + n :]
    pressed[:] = list(text)
"""),
    Mistake("The rubber is never written itself, but in your list it still stands.",
            "        else:\n            pressed[write] = sign\n            write += 1\n",
            "        pressed[write] = sign\n        write += 1\n"),
    Mistake("Characters that were wiped out, or moved forward, are still at the end of the list.",
            "    del pressed[write:]\n", ""),
]
EXPLANATION = """
The writing place is also the number of characters on the sheet, so wiping out means moving it back, and what stands
behind it gets overwritten. It never overtakes the reader. One pass; deleting inside the list would move the rest each
time.
"""


def sheet(pressed: list[str], *, key: str, n: int) -> None:
    write = 0
    for sign in pressed:
        if sign == key:
            write = max(0, write - n)
        else:
            pressed[write] = sign
            write += 1
    del pressed[write:]


def inputs(rng, key):
    return ([rng.choice(["a", "b", "c", key]) for _ in range(rng.randint(3, 10))],)
