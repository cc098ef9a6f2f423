"""Where converted songs go

A converter turns a recording into another format. The new file goes into a folder `out`, which lies in the folder of the recording, and keeps the recording's name with another ending.

Return the new path, as text, for the recording at `path` and the new `ending`, which begins with a dot. Only the last ending is replaced: `a.b.wav` becomes `a.b.ogg`. A name without an ending gets the new one added. A recording given as a name alone goes to the folder `out` itself.
"""

from pathlib import Path

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which parts of the old path return in the new one?",
    "A path object knows its `parent` and its `name`; `with_suffix` gives a path with another ending.",
    "Change the ending first. Then put the parent, the folder and the name together with `/`, and turn the result into text.",
)
EXAMPLES = [
    Example(("live/rain.wav", ".ogg")),
    Example(("a.b.wav", ".ogg"), why="only the last ending is replaced"),
    Example(("/tapes/1998/side", ".mp3"), why="a name without an ending gets one"),
]
EDGES = {
    "without an ending": Edge(("v1.0/side", ".ogg"), "a dot in the folder's name only"),
    "a name alone": ("x.wav", ".mp3"),
}
MISTAKES = [
    Mistake("The old ending is still there. Replace it; don't put the new one behind it.", "recording.with_suffix(ending).name", "recording.name + ending"),
    Mistake("The folder of the recording is missing in your path.", 'recording.parent / "out"', 'Path("out")'),
    Mistake("The folder for new files is missing in your path, so the new file would lie beside the recording.", 'recording.parent / "out"', "recording.parent"),
    Mistake("You put the folder in front of the whole path; it lies in the folder of the recording.", 'recording.parent / "out"', 'Path("out") / recording.parent'),
]
EXPLANATION = """
A path object is taken apart by its attributes and put together by `/`. `with_suffix` replaces the last ending or adds one.

| path | parent | new name |
|---|---|---|
| `live/rain.wav` | `live` | `rain.ogg` |
| `a.b.wav` | `.` | `a.b.ogg` |

The parent of a name alone is `.`, which disappears as soon as something is joined to it. The work grows with the length of the path.
"""


def converted(path: str, ending: str) -> str:
    recording = Path(path)
    return str(recording.parent / "out" / recording.with_suffix(ending).name)


def inputs(rng):
    folder = "".join(rng.choice(["live", "v1.0", "tapes"]) + "/" for _ in range(rng.randint(0, 2)))
    return (rng.choice(["", "/"]) + folder + rng.choice(["rain.wav", "a.b.wav", "side", "x.mp3"]), rng.choice([".ogg", ".mp3"]))
