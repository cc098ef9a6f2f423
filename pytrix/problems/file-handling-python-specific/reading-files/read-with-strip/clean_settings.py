"""What the settings say

A settings file is read by people and by a program. The program needs the lines that say something.

Return the list of lines in the file at `path` that say something, in order. Blank lines, even those made of spaces, and lines whose
first character other than a space is `#` say nothing. From the others, line breaks and spaces at the end are removed, but
spaces at the start stay, because they have a meaning. A `#` further on in a line belongs to it.
"""
from pytrix.question.authoring import Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("TRANSFORM", "VALIDATE")
HINTS = (
    "Which of `strip`, `rstrip` and `lstrip` helps to decide, and which one makes the line to keep?",
    "Clean the end of each line. Then look at the line without its spaces at the start: is it empty, or does it begin with the mark?",
    "Two questions: is anything left, and does what is left start with `#`? Keep the line that still has its spaces in front.",
)
EXAMPLES = [
    Example(({"app.conf": "# colours\n\nmenu:\n    back = #fff  \n"}, "app.conf"), why="the spaces in front stay"),
    Example(({"app.conf": "   # indented remark\n   \nx = 1"}, "app.conf")),
    Example(({"app.conf": "\n#\n"}, "app.conf"), why="nothing is said"),
]
EDGES = {
    "Blank lines": ({"a.conf": "\n  \n   a\n\n"}, "a.conf"),
    "further on": ({"a.conf": "a # b\n c#\n ## d\n"}, "a.conf"),
    "spaces at the end": ({"a.conf": "  a  \nb \n"}, "a.conf"),
}
ALWAYS = [({"a.conf": "x\ny\nx\n"}, "a.conf")]
MISTAKES = [
    Mistake("The spaces at the start have gone. They have a meaning here.", "line.rstrip()", "line.strip()"),
    Mistake("A remark may stand behind some spaces.", 'not text.lstrip().startswith("#")', 'not text.startswith("#")'),
    Mistake("A `#` further on does not make a line a remark.", 'not text.lstrip().startswith("#")', '"#" not in text'),
    Mistake("Blank lines are still in your list.", "if text and ", "if "),
    Mistake("The line breaks or spaces at the ends are still there.", "lines.append(text)", "lines.append(line)"),
]
EXPLANATION = """
`rstrip` makes the line to keep; `lstrip` only helps to decide and changes nothing that is kept.

| line | kept |
|---|---|
| `# colours` | no, a remark |
| blank | no |
| `menu:` | `menu:` |
| `    back = #fff  ` | `    back = #fff` |

The file is read once, line by line, so the work grows with its length.
"""


def said(path: str) -> list[str]:
    lines = []
    with open(path, encoding="utf-8") as file:
        for line in file:
            text = line.rstrip()
            if text and not text.lstrip().startswith("#"):
                lines.append(text)
    return lines


def inputs(rng):
    lines = [rng.choice(["# a", "  # b", "", "   ", "x = 1", "  y = 2  ", "z = #f", "é "]) for _ in range(rng.randint(1, 6))]
    return ({"app.conf": "\n".join(lines) + rng.choice(["", "\n"])}, "app.conf")
