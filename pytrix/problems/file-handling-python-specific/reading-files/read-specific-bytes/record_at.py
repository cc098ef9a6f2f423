"""Look up by position

The stock list at `path` has records of a fixed width: every record takes exactly 8 bytes, in the encoding UTF-8, and the records follow one
another without line breaks. A name that is shorter is filled up with spaces at its end; each holds at least one letter. So record 0 begins at
byte 0, record 1 at byte 8, and so on.

Return the names of the records whose positions are in the list `wanted`, in the order of that list, without the spaces at
their ends. For a position at which there is no complete record, give the text `?`. Letters such as `é` take more than one byte. No
position is negative.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "How do you get to a record without reading those before it?",
    "Open the file for bytes. `seek` jumps to a byte, `read` with a number takes that many from there, and decoding comes last.",
    "The jump goes to the position times the width. If fewer bytes come back than the width, the record is not complete.",
)
EXAMPLES = [
    Example(({"s.dat": "nails   café   rope    "}, "s.dat", [1, 0]), why="é takes two bytes"),
    Example(({"s.dat": "oil     cut"}, "s.dat", [0, 1, 2]), why="the second record is cut off, the third is missing"),
    Example(({"s.dat": "tea set tea cup "}, "s.dat", [1, 1]), why="a position may be wanted twice"),
]
EDGES = {
    "no complete record": Edge(({"s.dat": ""}, "s.dat", [0]), "an empty file"),
    "more than one byte": ({"s.dat": "éé    ééé  b       "}, "s.dat", [2, 1, 0]),
    "without the spaces": ({"s.dat": " a b    c       "}, "s.dat", [0, 1]),
}
MISTAKES = [
    Mistake("You count characters, but the width is in bytes: open the file for bytes and decode what you read.",
            """
WIDTH = 8


def names_at(path: str, wanted: list[int]) -> list[str]:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    names = []
    for position in wanted:
        record = text[position * WIDTH : position * WIDTH + WIDTH]
        names.append(record.rstrip(" ") if len(record) == WIDTH else "?")
    return names
"""),
    Mistake("You take a record that is cut off for a name. Check how many bytes came back.", "if len(record) < WIDTH:", "if not record:"),
    Mistake("You jump to the byte with that number; a record is wider than one byte.", "position * WIDTH", "position"),
    Mistake("The spaces that fill up a short name are still there.", 'record.decode("utf-8").rstrip(" ")', 'record.decode("utf-8")'),
    Mistake("Spaces at the beginning of a name belong to it; only those at its end fill up.", '.rstrip(" ")', '.strip(" ")'),
]
ALSO_RIGHT = [
    Way("Reading the whole file as bytes and slicing needs no jump; it costs as much memory as the file is long, however few records are wanted.",
        """
WIDTH = 8


def names_at(path: str, wanted: list[int]) -> list[str]:
    with open(path, "rb") as file:
        content = file.read()
    names = []
    for position in wanted:
        record = content[position * WIDTH : position * WIDTH + WIDTH]
        names.append(record.decode("utf-8").rstrip(" ") if len(record) == WIDTH else "?")
    return names
"""),
]
ORACLE = """
WIDTH = 8


def names_at(path: str, wanted: list[int]) -> list[str]:
    with open(path, encoding="utf-8") as file:
        content = list(file.read().encode("utf-8"))
    names = []
    for position in wanted:
        record = []
        for place, byte in enumerate(content):
            if place // WIDTH == position:
                record.append(byte)
        name = bytes(record).decode("utf-8", "replace")
        while name.endswith(" "):
            name = name[:-1]
        names.append(name if len(record) == WIDTH else "?")
    return names
"""
EXPLANATION = """
With a fixed width the place of a record can be worked out, so nothing before it is read: `seek` jumps to byte `position * 8` and `read` takes
8 bytes. A short answer of `read` means that the file ends there. Decoding comes last, because the width counts bytes.

| bytes | as text |
|---|---|
| `63 61 66 c3 a9` | `café` |

Each look-up costs a constant number of steps, in a file of any length. Another way reads the whole file and slices it, which costs memory for all of it.
"""


WIDTH = 8


def names_at(path: str, wanted: list[int]) -> list[str]:
    names = []
    with open(path, "rb") as file:
        for position in wanted:
            file.seek(position * WIDTH)
            record = file.read(WIDTH)
            if len(record) < WIDTH:
                names.append("?")
            else:
                names.append(record.decode("utf-8").rstrip(" "))
    return names


def inputs(rng):
    count = rng.randint(0, 5)
    names = [rng.choice(["nails", "café", "oil", "é", " a b", "ééé", "rope x", "two bags"]) for _ in range(count)]
    text = "".join(name + " " * (8 - len(name.encode())) for name in names) + rng.choice(["", "", "cut", "abcdefg"])
    return ({"s.dat": text}, "s.dat", [rng.randint(0, count + 1) for _ in range(rng.randint(1, 4))])
