"""Blacked out

A huge log is to be handed to strangers. Some of its lines begin with a key and an equals sign, such as `phone=`, and what follows on the line
must not be read by them. The file may not change its length, because other files point to places in it.

In the file at `path`, on every line that begins with `key` followed directly by `=`, replace each byte after that equals sign, up to the
end of the line, by `*`. A letter such as `é` takes two bytes, so it becomes two stars. Everything else stays as it is,
also where the key stands further on in a line. Change the file itself and return nothing. The file may be empty; the last line may lack its line break.
"""
import mmap
import os

from pytrix.question.authoring import Edge, Example, Mistake, Way

KIND = "files"
COMPARE = "files"
LEVEL = "advanced"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "If the length stays the same, is it necessary to write the file anew?",
    "Map the file into memory and treat it like a row of bytes: find the mark, find the end of its line, and put stars in between.",
    "The mark begins a line if it stands at position 0 or directly behind a line break. `find` takes a start; where no line break follows, the line ends with the file. An empty file can't be mapped.",
)
EXAMPLES = [
    Example(({"a.log": "phone=0171\nask for phone=no\nphone=é\n"}, "a.log", "phone"), why="in the second line the key stands further on"),
    Example(({"a.log": "id=7\nid=\nidea=x\n id=8\nid=9"}, "a.log", "id")),
    Example(({"a.log": "nothing here\n"}, "a.log", "pin"), why="no line begins with the key"),
]
EDGES = {
    "may be empty": ({"a.log": ""}, "a.log", "pin"),
    "lack its line break": ({"a.log": "x\npin=12"}, "a.log", "pin"),
    "further on": ({"a.log": "pin=pin=3\nmy pin=4\nspin=5\n"}, "a.log", "pin"),
    "two stars": Edge(({"a.log": "é=é€é\né\n"}, "a.log", "é"), "letters of two and three bytes"),
}
ALWAYS = [({"a.log": "id=\nid=é\nid=é\n"}, "a.log", "id")]
MISTAKES = [
    Mistake("You put one star for each character, but the length is counted in bytes, so the file becomes shorter.",
            """
def black_out(path: str, key: str) -> None:
    with open(path, encoding="utf-8") as file:
        lines = file.read().split("\\n")
    mark = key + "="
    with open(path, "w", encoding="utf-8") as file:
        file.write("\\n".join(mark + "*" * (len(line) - len(mark)) if line.startswith(mark) else line for line in lines))
"""),
    Mistake("You black out after the key wherever it stands. Only lines that begin with it are meant.", "if start == 0 or content[start - 1 : start] == b\"\\n\":", "if True:"),
    Mistake("The first line of the file is passed over: nothing stands in front of it.", "if start == 0 or content", "if content"),
    Mistake("You change only the first of the lines.", "            start = content.find(mark, end)", "            break"),
    Mistake("An empty file can't be mapped; it should just stay as it is.", "    if os.path.getsize(path) == 0:\n        return\n", ""),
]
ALSO_RIGHT = [
    Way("Reading line by line in bytes and writing a new file beside the old one needs no mapping, but copies every byte, changed or not.",
        """
def black_out(path: str, key: str) -> None:
    mark = key.encode("utf-8") + b"="
    with open(path, "rb") as source, open(path + ".new", "wb") as target:
        for line in source:
            if line.startswith(mark):
                end = b"\\n" if line.endswith(b"\\n") else b""
                line = mark + b"*" * (len(line) - len(mark) - len(end)) + end
            target.write(line)
    os.replace(path + ".new", path)
"""),
]
ORACLE = """
def black_out(path: str, key: str) -> None:
    with open(path, "rb") as file:
        content = list(file.read())
    mark, seen, hidden = list((key + "=").encode("utf-8")), [], False
    for place, byte in enumerate(content):
        if byte == 10:
            seen, hidden = [], False
            continue
        if hidden:
            content[place] = ord("*")
        seen.append(byte)
        hidden = hidden or seen == mark
    with open(path, "wb") as file:
        file.write(bytes(content))
"""
EXPLANATION = """
A mapped file looks like a `bytearray` whose bytes live on the disk: `find` searches it without reading it all, and putting bytes into a slice of the same length changes the file itself.

| find | stands at the start of a line | bytes replaced |
|---|---|---|
| position 0 | yes | `0171` |
| position 19 | no, a space stands before it | none |
| position 28 | yes | the two bytes of `é` |

The search walks over the file once; only blacked-out bytes are written. An empty file can't be mapped, so it is left alone. Another way copies the file line by line, which writes every byte again.
"""


def black_out(path: str, key: str) -> None:
    if os.path.getsize(path) == 0:
        return
    mark = key.encode("utf-8") + b"="
    with open(path, "r+b") as file, mmap.mmap(file.fileno(), 0) as content:
        start = content.find(mark)
        while start != -1:
            end = start + len(mark)
            if start == 0 or content[start - 1 : start] == b"\n":
                stop = content.find(b"\n", end)
                if stop == -1:
                    stop = len(content)
                content[end:stop] = b"*" * (stop - end)
            start = content.find(mark, end)


def inputs(rng):
    key = rng.choice(["pin", "id", "é"])
    lines = [rng.choice([f"{key}=12", f"{key}=é", f"a {key}=3", f"{key}", f"{key}=", f"s{key}=4", "note", "", f"{key}={key}=7\u20ac"]) for _ in range(rng.randint(0, 5))]
    return ({"a.log": "\n".join(lines) + rng.choice(["", "\n"])}, "a.log", key)
