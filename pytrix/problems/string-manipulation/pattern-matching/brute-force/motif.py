"""The motif {how}

A tune is written down as a text with one letter for each note. A listener waits for a short `motif` in it: {twist}.

Return a list of all positions in `tune` at which {what} begins, from left to right. Places may overlap: in `aaa`, the notes
`aa` begin at 0 and at 1. Where the tune is shorter than the notes in question, the list is empty.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"step": 1, "how": "in the tune", "twist": "exactly its notes, in their order", "what": "the motif"},
    {"step": -1, "how": "in the mirror", "twist": "the composer plays it backwards: its last note comes first",
     "what": "the motif read backwards"},
    {"step": 2, "how": "in a hurry", "twist": "the composer plays only every second note of it: the first, the third and so on",
     "what": "the shortened motif"},
]
CONSTRAINTS = ("`motif` has at least one note",)
HINTS = (
    "Which notes are really played? Make that text first; then it is an ordinary search.",
    "Try every starting position that leaves enough room, and compare the piece of the tune that begins there.",
    "A piece from a start is as long as the notes looked for; the last start is the difference of both lengths.",
)
EXAMPLES = [("abcabcbabc", "abc"), ("dadad", "dad"), ("cbacca", "abc")]
EDGES = {"may overlap": ("aaaa", "aa"), "tune is shorter": ("a", "abc"), "at least one note": ("banana", "n"), "one letter for each note": ("tan", "n")}
MISTAKES = [
    Mistake("The last possible starting position is missing. With 5 notes and 3 to find, the starts are 0, 1 and 2.",
            "range(len(tune))", "range(len(tune) - len(played))"),
    Mistake("You skip places that overlap an earlier one. After a find, go on with the very next position.",
            """
def places(tune: str, motif: str) -> list[int]:
    played = motif[::step]
    found = []
    start = 0
    while start <= len(tune) - len(played):
        if tune[start : start + len(played)] == played:
            found.append(start)
            start += len(played)
        else:
            start += 1
    return found
"""),
    Mistake("You collect the position after the last note. Return where the notes begin.",
            "    return [\n        start\n", "    return [\n        start + len(played)\n"),
]
EXPLANATION = """
The plain search tries each start and compares a piece of the tune with the notes. With `n` notes in the tune and `m` to find
there are about `n` starts, each with up to `m` comparisons, so `n · m` in the worst case. For short motifs that is quick enough.
"""


def places(tune: str, motif: str, *, step: int) -> list[int]:
    played = motif[::step]
    return [
        start
        for start in range(len(tune))
        if tune.startswith(played, start)
    ]


def inputs(rng, step):
    motif = letters(rng, 1, 4, "ab")
    played = motif[::step]
    pieces = [rng.choice([played, letters(rng, 0, 2, "abc"), played[:1]]) for _ in range(rng.randint(2, 5))]
    return ("".join(pieces), motif)
