"""Two readings of one file

A name list was saved in the encoding UTF-8, but an old program opens it as `latin-1` and shows `ZoÃ«` where `Zoë` was
written. The wrong reading makes the text longer.

Open the file at `path` twice: once with the encoding `utf-8`, once with `latin-1`. Return a list of the two lengths in
characters, that of the right reading first. A file with plain letters only has two equal lengths, and an empty file
gives `[0, 0]`. Line breaks count as characters.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Which argument of `open` decides how bytes become characters?",
    "Open the file, read it whole and take the length of what you get. Then do all of it again with the other encoding.",
    "The encoding is given by name, as a text. Build the list from the length under `utf-8` and the length under `latin-1`.",
)
EXAMPLES = [
    Example(({"names.txt": "Zoë\nAnna\n"}, "names.txt"), why="ë is one character in UTF-8 and is read as two in the other"),
    Example(({"a.txt": "plain\n"}, "a.txt"), why="plain letters look the same in both"),
    Example(({"price.txt": "5 €"}, "price.txt"), why="the euro sign takes three bytes"),
]
EDGES = {
    "plain letters": ({"b.txt": "abc\nd"}, "b.txt"),
    "an empty file": ({"c.txt": ""}, "c.txt"),
    "line breaks": Edge(({"d.txt": "\né\n\n"}, "d.txt"), "line breaks around one letter"),
}
MISTAKES = [
    Mistake("The right reading comes first: the length under `utf-8`.", 'for encoding in ("utf-8", "latin-1")', 'for encoding in ("latin-1", "utf-8")'),
    Mistake("Line breaks count too; you removed those at the ends.", "lengths.append(len(file.read()))", "lengths.append(len(file.read().strip()))"),
    Mistake("You measured the first line only; the whole file is meant.", "file.read()", "file.readline()"),
    Mistake("Both of your readings use the same encoding. Hand over the one whose turn it is.", "encoding=encoding", 'encoding="utf-8"'),
]
EXPLANATION = """
A file holds bytes; the encoding says which characters they stand for. The same bytes give other texts under other encodings:

| written | bytes | as UTF-8 | as latin-1 |
|---|---|---|---|
| `Zo` | 2 | 2 characters | 2 characters |
| `ë` | 2 | 1 character | 2 characters |
| `€` | 3 | 1 character | 3 characters |

Under latin-1 each byte is a character, so nothing fails: the text is just wrong. The file is read twice, so the work
grows with its length.
"""


def two_lengths(path: str) -> list[int]:
    lengths = []
    for encoding in ("utf-8", "latin-1"):
        with open(path, encoding=encoding) as file:
            lengths.append(len(file.read()))
    return lengths


def inputs(rng):
    text = "".join(rng.choice(["Zoë", "Anna", "é", "€", " ", "\n", "Ümit", "x"]) for _ in range(rng.randint(0, 7)))
    return ({"names.txt": text}, "names.txt")
