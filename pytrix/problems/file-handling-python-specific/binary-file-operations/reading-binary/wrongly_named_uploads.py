"""Uploads under a wrong name

People upload files whose names can't be trusted. What a file really is can be seen from its first bytes: a PDF begins with the four bytes `25 50 44 46`, written in hexadecimal, and a ZIP archive begins with the four bytes `50 4b 03 04`.

Return what the file at `path` is: `pdf`, `zip`, or `unknown` for anything else. An empty file is unknown, and so is one that ends before its first bytes are complete. What comes after the first bytes doesn't matter, and neither does the name.
"""

from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("VALIDATE",)
HINTS = (
    "You want to see bytes, not text. In which mode do you open such a file?",
    "Open with `rb` and read four bytes. The answer is a `bytes` object, and it can be compared with another one.",
    "`bytes.fromhex` makes bytes from hexadecimal digits. Compare what you have read with each of the two beginnings.",
)
EXAMPLES = [
    Example(({"bill.zip": "%PDF-1.7 bill"}, "bill.zip"), why="25 50 44 46 are the characters %PDF, whatever the name says"),
    Example(({"all.zip": "PK\x03\x04 more"}, "all.zip")),
    Example(({"note.pdf": "PDF, really"}, "note.pdf"), why="the byte 25 is missing"),
]
EDGES = {
    "empty file": ({"a.pdf": ""}, "a.pdf"),
    "ends before its first bytes are complete": Edge(({"a.pdf": "%PD"}, "a.pdf"), "a cut PDF"),
    "four bytes": Edge(({"a.zip": "PK\x03"}, "a.zip"), "a cut ZIP"),
    "What comes after": Edge(({"a.zip": "PK\x03\x04"}, "a.zip"), "nothing comes after"),
    "anything else": Edge(({"a.zip": "see %PDF and PK\x03\x04"}, "a.zip"), "the bytes stand further behind"),
}
ALWAYS = [({"a.pdf": "xPDF-1"}, "a.pdf")]
MISTAKES = [
    Mistake(
        "You look for the bytes anywhere in the file; they must stand at its beginning.",
        "file.read(4)",
        "file.read()",
        'start == bytes.fromhex("25504446")',
        'bytes.fromhex("25504446") in start',
    ),
    Mistake("Two bytes aren't enough: a text that begins with the letters PK is no archive.", 'start == bytes.fromhex("504b0304")', 'start.startswith(b"PK")'),
    Mistake("You read the whole file and compare all of it. Only its first four bytes matter.", "file.read(4)", "file.read()"),
    Mistake(
        "You trust the name. Only the bytes tell what a file is.",
        """
def kind_of(path: str) -> str:
    if path.endswith(".pdf"):
        return "pdf"
    if path.endswith(".zip"):
        return "zip"
    return "unknown"
""",
    ),
]
EXPLANATION = """
In the mode `rb` nothing is decoded: `read(4)` gives at most four bytes just as they are stored.

| file | first four bytes | answer |
|---|---|---|
| `bill.zip` | `25 50 44 46` | `pdf` |
| `all.zip` | `50 4b 03 04` | `zip` |
| `note.pdf` | `50 44 46 2c` | `unknown` |

A file that is too short gives fewer bytes, and these are not equal to a complete beginning. The work is the same for a file of any length.
"""


def kind_of(path: str) -> str:
    with open(path, "rb") as file:
        start = file.read(4)
    if start == bytes.fromhex("25504446"):
        return "pdf"
    if start == bytes.fromhex("504b0304"):
        return "zip"
    return "unknown"


def inputs(rng):
    start = rng.choice(["%PDF", "%PDF", "PK\x03\x04", "PK\x03\x04", "PDF", "%PD", "PK\x03", "PK up", "a %PDF"])
    name = rng.choice(["a.pdf", "b.zip", "c.dat"])
    return ({name: start + rng.choice(["", "-1.7", " é", " more"])}, name)
