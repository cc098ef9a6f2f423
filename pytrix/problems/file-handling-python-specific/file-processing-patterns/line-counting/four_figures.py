"""Four figures of a manuscript

A publisher asks for four figures of every manuscript.

Return a list of four numbers about the file at `path`: its lines, its words, its characters and its bytes in UTF-8. A last line without a line break counts as a line, unless nothing stands on it. Words are
separated by spaces and line breaks. Line breaks and spaces count as characters; a letter such as `é` is one character but two bytes. An empty file gives `[0, 0, 0, 0]`.
"""
from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("COUNT",)
HINTS = (
    "Which of the four figures need the bytes, and which the text?",
    "Read the text once. Take it apart into lines and into words, take its length, and encode it for the bytes.",
    "`splitlines` knows about the last line; `split` without an argument gives the words; `encode` gives bytes, which have a length too.",
)
EXAMPLES = [
    Example(({"m.txt": "Le café\n\nest fermé"}, "m.txt"), why="three lines, and two letters of two bytes each"),
    Example(({"m.txt": "one two\n"}, "m.txt"), why="nothing stands behind the last line break"),
    Example(({"m.txt": "\n \n"}, "m.txt"), why="two lines without words"),
]
EDGES = {
    "An empty file": ({"m.txt": ""}, "m.txt"),
    "without a line break": ({"m.txt": "a b\nc  d"}, "m.txt"),
    "two bytes": ({"m.txt": "éé é\n"}, "m.txt"),
}
ALWAYS = [({"m.txt": "tea tea\n"}, "m.txt")]
MISTAKES = [
    Mistake("You count line breaks, so a last line that lacks one is missing.", "len(text.splitlines())", 'text.count("\\n")'),
    Mistake("You count an empty word where two spaces stand in a row.", "len(text.split())", 'len(text.split(" "))'),
    Mistake("Bytes are not characters: encode the text before you measure it.", 'len(text.encode("utf-8"))', "len(text)"),
    Mistake("You count one line too many if the file ends with a line break.", "len(text.splitlines())", 'len(text.split("\\n"))'),
]
EXPLANATION = """
The text is read once and looked at in four ways:

| figure | of `Le café`, a blank line, `est fermé` |
|---|---|
| lines | 3 |
| words | 4 |
| characters | 7 + 1 + 1 + 9 = 18 |
| bytes | 20, since each `é` takes two |

The work grows with the length of the file, which is held in memory as a whole.
"""


def figures(path: str) -> list[int]:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    return [len(text.splitlines()), len(text.split()), len(text), len(text.encode("utf-8"))]


def inputs(rng):
    return ({"m.txt": "".join(rng.choice(["a", "é", " ", "\n", "tea", "€", "  "]) for _ in range(rng.randint(0, 9)))}, "m.txt")
