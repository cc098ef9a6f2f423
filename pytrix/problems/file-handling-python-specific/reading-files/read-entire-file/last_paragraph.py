"""The last paragraph

A newsletter ends with the paragraph that people read first. In the file at `path` paragraphs are separated by exactly one
blank line, that is by two line breaks in a row. A paragraph may have several lines.

Return the last paragraph as a text, with its inner line breaks, but without a line break at its end. The file may or may not
end with a single line break. A file with just one paragraph gives that paragraph, and an empty file gives an empty text.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "files"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Is it easier to find a paragraph line by line, or with the whole text in your hands?",
    "Read the file in one call and take the text apart at two line breaks. Which of the pieces do you need?",
    "Position -1 is the last piece. It may end with a line break, which you remove.",
)
EXAMPLES = [
    Example(({"news.txt": "Dear all,\n\nWe met.\nIt rained.\n\nSee you\non Monday.\n"}, "news.txt"), why="both lines after the last blank one"),
    Example(({"news.txt": "One line only"}, "news.txt"), why="there is no blank line"),
    Example(({"n.txt": "A\n\nB"}, "n.txt")),
]
EDGES = {
    "an empty file": ({"n.txt": ""}, "n.txt"),
    "may not end": Edge(({"n.txt": "one\ntwo\n\nthree\nfour"}, "n.txt"), "no line break at the end"),
    "just one paragraph": ({"n.txt": "one\ntwo\nthree\n"}, "n.txt"),
}
MISTAKES = [
    Mistake("You return the last line only. A paragraph may have several lines.", 'text.split("\\n\\n")', 'text.split("\\n")'),
    Mistake("This is the first paragraph, not the last.", "[-1]", "[0]"),
    Mistake("The line break at the end of the file is still part of your answer.", 'file.read().rstrip("\\n")', "file.read()"),
    Mistake("This is the paragraph before the last one, or none at all. Position -1 is the last.", "[-1]", "[-2]"),
]
EXPLANATION = """
With the whole text in hand a paragraph border is simply two line breaks in a row, and `split` cuts there:

| piece | text |
|---|---|
| 0 | `Dear all,` |
| 1 | `We met.\\nIt rained.` |
| 2 | `See you\\non Monday.` |

The line break at the end of the file goes first. The work grows with the length of the file, which is held in memory as a whole: fine for a
letter, not for a log of many gigabytes.
"""


def last_paragraph(path: str) -> str:
    with open(path, encoding="utf-8") as file:
        text = file.read().rstrip("\n")
    return text.split("\n\n")[-1]


def inputs(rng):
    paragraphs = []
    for _ in range(rng.randint(1, 4)):
        paragraphs.append("\n".join(rng.choice(["We met.", "tea", "à bientôt", "x"]) for _ in range(rng.randint(1, 3))))
    return ({"news.txt": "\n\n".join(paragraphs) + rng.choice(["", "\n"])}, "news.txt")
