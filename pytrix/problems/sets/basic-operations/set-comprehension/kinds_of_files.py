"""Which kinds of files are there?

`files` lists the names of files. What stands after the last dot of a name is its kind: `photo.JPG` is of the kind
`jpg`, and `notes.old.txt` of the kind `txt`. Kinds are the same in capitals and small letters. A name without a dot
has no kind, and neither has one whose only dot is its first character, such as `.profile`.

Return the different kinds in alphabetical order, in small letters. No name ends with a dot.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "PARTITION")
HINTS = (
    "For which names is there anything to work out, and how do you recognise them?",
    "Use a set comprehension: its condition lets through the names with a dot behind their first character, and its first part works out the kind.",
    "`\".\" in name[1:]` is such a condition, and `rsplit` with a limit of 1 takes a name apart at its last dot.",
)
EXAMPLES = [
    Example((["photo.JPG", "notes.old.txt", "README", "sea.jpg"],), why="README has no kind"),
    Example(([".profile", ".config.yml"],), why="only the second has a dot further on"),
    Example((["a.b", "c.a"],)),
]
EDGES = {
    "without a dot": (["x", "y"],),
    "capitals and small letters": (["a.Txt", "b.TXT", "c.txt"],),
    "lists the names": Edge(([],), "no files"),
}
MISTAKES = [
    Mistake("A name whose only dot is its first character has no kind.", 'if "." in name[1:]', 'if "." in name'),
    Mistake("The kind stands after the last dot, not after the first.", 'name.rsplit(".", 1)[1].lower()', 'name[1:].split(".", 1)[1].lower()'),
    Mistake("Kinds are the same in capitals and small letters.", '[1].lower()', "[1]"),
    Mistake("You return the names without their kinds.", 'name.rsplit(".", 1)[1]', 'name.rsplit(".", 1)[0]'),
]
EXPLANATION = """
The condition keeps names that have a kind; the set keeps each kind once.

| name | has a kind | kind |
|---|---|---|
| photo.JPG | yes | jpg |
| notes.old.txt | yes | txt |
| README | no | |
| sea.jpg | yes | jpg, again |

Each name is looked at once, and the kinds are sorted.
"""


def kinds(files: list[str]) -> list[str]:
    return sorted({name.rsplit(".", 1)[1].lower() for name in files if "." in name[1:]})


def inputs(rng):
    names = ["a.txt", "b.TXT", "c.tar.gz", ".git", ".x.yml", "notes", "d.Jpg", "e.v2.txt"]
    return ([rng.choice(names) for _ in range(rng.randint(1, 6))],)
