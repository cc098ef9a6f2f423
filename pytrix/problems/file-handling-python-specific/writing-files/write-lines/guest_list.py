"""A list at the door

Two people invited guests, and the door needs one list.

Write the names of both lists `first` and `second` to the file at `path`, one on each line, and return nothing: all of `first` in their order,
then those of `second`, but no name twice. Every line ends with a line break. If there are no names at all, the
file is made and is empty. A list that is there already is replaced.
"""
from pytrix.question.authoring import Example, Mistake

KIND = "files"
COMPARE = "files"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "In which order do names come out if you go through both lists, one after the other, and pass over what you had?",
    "Collect the names once each, in order. `writelines` writes many texts, but adds nothing between them.",
    "The keys of a dictionary keep their order and have no repeats: `dict.fromkeys`. Give each name its line break when it is written.",
)
EXAMPLES = [
    Example(({"door.txt": "nobody\n"}, "door.txt", ["Mia", "Noah"], ["Lea", "Mia"]), why="Mia was invited by both"),
    Example(({}, "d.txt", ["Ada", "Ada"], [])),
    Example(({}, "d.txt", [], ["Zoë", "Bo"])),
]
EDGES = {
    "no names at all": ({"d.txt": "old\n"}, "d.txt", [], []),
    "no name twice": ({}, "d.txt", ["a", "b", "a"], ["b", "c", "c"]),
    "in their order": ({}, "d.txt", ["z", "y"], ["x", "a"]),
}
MISTAKES = [
    Mistake("All names stand on one line: `writelines` adds no line breaks.", 'f"{name}\\n" for name in', "name for name in"),
    Mistake("Names that occur in both lists are written twice.", "dict.fromkeys(first + second)", "first + second"),
    Mistake("The names are in alphabetical order; they should stay in the order of the lists.", "dict.fromkeys(first + second)", "sorted(set(first + second))"),
    Mistake("Your list begins with the names of `second`; those of `first` come first.", "first + second", "second + first"),
    Mistake("An older list is still there, above your names. The mode `w` empties the file first.", 'open(path, "w", encoding="utf-8")', 'open(path, "a", encoding="utf-8")'),
]
EXPLANATION = """
`dict.fromkeys` makes a dictionary whose keys are the names in the order in which they first came, each once. `writelines` writes them one after the
other; the line breaks are ours.

| names | keys so far |
|---|---|
| Mia | Mia |
| Noah | Mia, Noah |
| Lea | Mia, Noah, Lea |
| Mia | Mia, Noah, Lea |

Each name takes a constant number of steps, so the work grows with the number of names.
"""


def write_guests(path: str, first: list[str], second: list[str]) -> None:
    with open(path, "w", encoding="utf-8") as door:
        door.writelines(f"{name}\n" for name in dict.fromkeys(first + second))


def inputs(rng):
    names = ["Mia", "Noah", "Lea", "Zoë", "Bo", "Ada Lee"]
    files = {"door.txt": "old\n"} if rng.random() < 0.4 else {}
    return (files, "door.txt", [rng.choice(names) for _ in range(rng.randint(0, 4))], [rng.choice(names) for _ in range(rng.randint(0, 4))])
