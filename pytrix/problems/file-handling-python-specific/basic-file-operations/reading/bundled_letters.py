"""Bundled letters

A program bundles letters in one file. Each letter begins with a line that holds just the number of its characters; that many
characters follow, and directly behind them begins the next letter. A letter may hold line breaks and digits of its own,
and they count as characters.

Return the list of letters in the bundle at `path`. If the last letter is shorter than its number says, the bundle was cut
off: leave that letter out. A letter may be empty, and so may the bundle.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("ITERATE", "PARTITION")
HINTS = (
    "A loop over the lines would tear letters apart. What reads one line, and what reads a number of characters?",
    "Take turns: `readline` for the number, then `read` with that number. Each goes on where the other stopped.",
    "An empty text from `readline` means the end of the file. If a letter has fewer characters than announced, don't keep it.",
)
EXAMPLES = [
    Example(({"b.txt": "5\nhello3\nyou"}, "b.txt")),
    Example(({"b.txt": "6\na\n12\nb1\n!"}, "b.txt"), why="the first letter holds two line breaks"),
    Example(({"b.txt": "2\nok9\ncut"}, "b.txt"), why="nine characters were promised, three are there"),
]
EDGES = {
    "letter may be empty": Edge(({"b.txt": "0\n2\nhi0\n"}, "b.txt"), "an empty letter at both ends"),
    "so may the bundle": Edge(({"b.txt": ""}, "b.txt"), "an empty bundle"),
    "cut off": ({"b.txt": "3\nab"}, "b.txt"),
    "line breaks": Edge(({"b.txt": "2\n\n\n1\n\n"}, "b.txt"), "letters made of line breaks"),
}
ALWAYS = [({"b.txt": "4\ncafé2\nüb"}, "b.txt"), ({"b.txt": "12\nhello worlds3\nyou"}, "b.txt")]
MISTAKES = [
    Mistake("The last letter was cut off, and you kept what was left of it.", "if len(letter) == size:", "if letter or not size:"),
    Mistake("A letter is more than one line. Read as many characters as its number says.", "file.read(size)", 'file.readline().rstrip("\\n")'),
    Mistake("Only the first letter is in your answer. Go on until the bundle ends.", "while header := file.readline():", "if header := file.readline():"),
    Mistake("Empty letters are missing from your answer.", "if len(letter) == size:", "if letter and len(letter) == size:"),
]
ALSO_RIGHT = [
    Way("Reading all at once and counting positions needs no file to remember where it is, but the whole bundle lies in memory.",
        """
def letters_in(path: str) -> list[str]:
    with open(path, encoding="utf-8") as file:
        rest = file.read()
    letters = []
    while rest:
        header, _, rest = rest.partition("\\n")
        size = int(header)
        if len(rest) >= size:
            letters.append(rest[:size])
        rest = rest[size:]
    return letters
"""),
]
ORACLE = """
import re

def letters_in(path: str) -> list[str]:
    with open(path, encoding="utf-8") as file:
        text = file.read()
    letters, start = [], 0
    while (found := re.compile(r"[0-9]+\\n").match(text, start)) is not None:
        begin, size = found.end(), int(found.group())
        if begin + size > len(text):
            break
        letters.append("".join(text[place] for place in range(begin, begin + size)))
        start = begin + size
    return letters
"""
EXPLANATION = """
A file object remembers its position, and `readline` and `read(n)` both move it. So they can take turns:

| call | gives | what is left |
|---|---|---|
| `readline()` | `'5\\n'` | `hello3\\nyou` |
| `read(5)` | `'hello'` | `3\\nyou` |
| `readline()` | `'3\\n'` | `you` |
| `read(3)` | `'you'` | nothing |
| `readline()` | `''` | the end |

A short answer of `read` means that the file ended. Each character is read once, and only one letter is held at a time. Another
way loads the whole bundle and cuts it up, which needs as much memory as the file is long.
"""


def letters_in(path: str) -> list[str]:
    letters = []
    with open(path, encoding="utf-8") as file:
        while header := file.readline():
            size = int(header)
            letter = file.read(size)
            if len(letter) == size:
                letters.append(letter)
    return letters


def inputs(rng):
    parts = []
    for _ in range(rng.randint(0, 5)):
        letter = "".join(rng.choice("ab1\n é") for _ in range(rng.choice([0, 1, 2, 5, 11])))
        parts.append(f"{len(letter)}\n{letter}")
    if rng.random() < 0.4:
        letter = rng.choice(["", "a", "ab\n"])
        parts.append(f"{len(letter) + rng.randint(1, 3)}\n{letter}")
    return ({"bundle.txt": "".join(parts)}, "bundle.txt")
