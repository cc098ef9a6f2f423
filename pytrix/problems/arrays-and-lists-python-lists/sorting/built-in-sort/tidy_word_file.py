"""Tidy the word file

A file at `path` holds one word on each line. Over the years words were added in any order, some of them twice, and
blank lines crept in.

Change the file itself and return nothing: afterwards it holds each word once, in alphabetical order, one on each
line, each with a line break at its end, and no blank lines. Spaces around a word do not belong to it. All words are
written in small letters. A file without any words is empty afterwards.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "beginner"
TAGS = ("SORT", "TRANSFORM")
HINTS = (
    "Can you write into the file while you are still reading it?",
    "Read all lines, take spaces and line breaks off, leave out what is empty, forget repeats, and sort. Then open the file again for writing.",
    "A set forgets repeats, and `sorted` makes a list of it. `strip` takes spaces and line breaks off both ends.",
)
EXAMPLES = [
    Example(({"words.txt": "tea\njam\n\ntea\n"}, "words.txt"), why="tea is kept once"),
    Example(({"words.txt": "  oak \nfig\n"}, "words.txt"), why="the spaces go"),
    Example(({"words.txt": "\n\n"}, "words.txt"), why="there are no words"),
]
EDGES = {
    "without any words": ({"a.txt": ""}, "a.txt"),
    "blank lines": ({"a.txt": "\n   \nsalt\n\nrice\n"}, "a.txt"),
    "each word once": ({"a.txt": "rice\nrice \n rice\n"}, "a.txt"),
    "alphabetical order": Edge(({"a.txt": "wind\nrain\nfog\nsnow\n"}, "a.txt"), "the wrong way round"),
}
MISTAKES = [
    Mistake("Blank lines have become empty words. Leave them out.", "if line.strip()", "if line"),
    Mistake("Words that occur twice should be kept once.", "{line.strip()", "[line.strip()", "if line.strip()}", "if line.strip()]"),
    Mistake("The words should be in alphabetical order; yours begin with the last one.", "for word in sorted(words):", "for word in sorted(words, reverse=True):"),
    Mistake("Each word needs a line break at its end, or all stand on one line.", 'file.write(f"{word}\\n")', "file.write(word)"),
    Mistake("The mode `a` writes after the old words instead of replacing them.", 'open(path, "w")', 'open(path, "a")'),
]
ALSO_RIGHT = [
    Way("A list that takes in only words which are not there yet does without a set; each question costs a walk along the list.",
        """
def tidy(path: str) -> None:
    words: list[str] = []
    with open(path) as file:
        for line in file:
            word = line.strip()
            if word and word not in words:
                words.append(word)
    words.sort()
    with open(path, "w") as file:
        file.writelines(f"{word}\\n" for word in words)
"""),
]
EXPLANATION = """
The file is read to its end before it is opened for writing, because opening with mode `w` empties it. For the lines
`tea`, `jam`, a blank one and `tea`:

| step | result |
|---|---|
| set of words | jam, tea |
| sorted | jam, tea |

A set has no order, so it has to be sorted. Reading takes one walk over the lines, sorting `n` words about `n` log `n` steps.
"""


def tidy(path: str) -> None:
    with open(path) as file:
        words = {line.strip() for line in file if line.strip()}
    with open(path, "w") as file:
        for word in sorted(words):
            file.write(f"{word}\n")


def inputs(rng):
    lines = []
    for _ in range(rng.randint(2, 8)):
        word = rng.choice(["tea", "jam", "salt", "rice", "fig", "lemon"])
        lines.append(rng.choice([word, word, f" {word}", f"{word}  ", ""]))
    return ({"words.txt": "".join(f"{line}\n" for line in lines)}, "words.txt")
