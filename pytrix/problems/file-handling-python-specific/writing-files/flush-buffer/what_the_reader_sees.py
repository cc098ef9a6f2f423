"""What the reader sees

One program writes a file, another one reads it at the same time. What was written reaches the file only when it is flushed.

Open the file at `path` for writing, which empties it, and keep it open while you go through the list `steps`:

- The step `flush` makes everything written so far visible to readers.
- The step `look` opens the same file a second time for reading and notes the text that a reader sees.
- Any other step is a text, which is written to the file as it is.

Return the list of noted texts, in order. All texts together are short, so nothing reaches the file by itself. A text may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
LEVEL = "intermediate"
TAGS = ("ITERATE",)
HINTS = (
    "Where is a text between `write` and the moment when it stands in the file?",
    "Keep one handle open for writing all the time. For each look open another handle for the same path, read it, and close it.",
    "Three branches: flush the first handle, or note what a fresh one reads, or write the step.",
)
EXAMPLES = [
    Example(({"f.txt": "old"}, "f.txt", ["look", "ab", "look", "flush", "look"]), why="opening has emptied the file"),
    Example(({}, "f.txt", ["a", "flush", "b", "look"]), why="b still waits"),
    Example(({}, "f.txt", ["a", "flush", "b", "flush", "look", "look"])),
]
EDGES = {
    "text may be empty": ({"f.txt": "x"}, "f.txt", ["", "flush", "look", "q", "", "look", "flush", "look"]),
    "which empties it": ({"f.txt": "yesterday"}, "f.txt", ["look"]),
    "list of noted texts": Edge(({}, "f.txt", ["a", "flush"]), "nobody looks"),
}
ALWAYS = [({}, "f.txt", ["ç\n", "x", "flush", "look"]), ({}, "f.txt", [" a\n", "look", "look", "flush", "look"])]
MISTAKES = [
    Mistake("Your reader sees text too early: it waits until it is flushed.", 'file.write(step)', 'file.write(step)\n                file.flush()'),
    Mistake("A reader sees nothing new after a flush. Call `flush` on the handle that writes.", "                file.flush()", "                pass"),
    Mistake("You note only the first line that the reader sees. A reader sees the whole text that was flushed.", "notes.append(reader.read())", "notes.append(reader.readline())"),
    Mistake("The old text of the file is still there; the mode `w` empties it.", 'open(path, "w", encoding="utf-8")', 'open(path, "a", encoding="utf-8")'),
]
ALSO_RIGHT = [
    Way("Closing the file and opening it again for adding makes the text visible as well; it costs more than a flush each time.",
        """
def seen(path: str, steps: list[str]) -> list[str]:
    notes = []
    file = open(path, "w", encoding="utf-8")
    for step in steps:
        if step == "flush":
            file.close()
            file = open(path, "a", encoding="utf-8")
        elif step == "look":
            with open(path, encoding="utf-8") as reader:
                notes.append(reader.read())
        else:
            file.write(step)
    file.close()
    return notes
"""),
]
ORACLE = """
def seen(path: str, steps: list[str]) -> list[str]:
    notes = []
    for place, step in enumerate(steps):
        if step == "look":
            earlier = steps[:place]
            flushes = [index for index, other in enumerate(earlier) if other == "flush"]
            visible = earlier[:flushes[-1]] if flushes else []
            notes.append("".join(other for other in visible if other not in ("flush", "look")))
    return notes
"""
EXPLANATION = """
Writing to a disk is slow, so Python collects text in a buffer and passes it on in large pieces: when the buffer is full, on `flush()` and on closing.

| step | buffer | file |
|---|---|---|
| `ab` | `ab` | |
| `look` | `ab` | reader sees nothing |
| `flush` | | `ab` |
| `look` | | reader sees `ab` |

A flush costs one real write, so flush where someone waits and not after every character. Another way is to close the file and open it again for adding.
"""


def seen(path: str, steps: list[str]) -> list[str]:
    notes = []
    with open(path, "w", encoding="utf-8") as file:
        for step in steps:
            if step == "flush":
                file.flush()
            elif step == "look":
                with open(path, encoding="utf-8") as reader:
                    notes.append(reader.read())
            else:
                file.write(step)
    return notes


def inputs(rng):
    files = {"f.txt": "old text"} if rng.random() < 0.5 else {}
    return (files, "f.txt", [rng.choice(["flush", "look", "look", "ab", "ç\n", "x", ""]) for _ in range(rng.randint(2, 9))])
