"""Recently opened files

The menu of an editor shows the files that were opened last, the most recent one first. `recent` is the list of their
names, all different, and it never has more than `size` entries.

A file with the name `name` is opened. Change the list `recent` in place: the name comes to the front. If it is in the
list already, it moves there, so that no name is in the list twice. If the list then has more than `size` entries, the
last one is dropped. `size` is at least 1.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
COMPARE = "argument:recent"
HINTS = (
    "There are two cases: the name is in the list already, or it is new. What do they have in common in the end?",
    "First see to it that the name is not in the list any more, then put it in at the front, then check the length.",
    "`remove` takes a value out, `insert` puts one in at a position. Slices of a list can be deleted with `del`.",
)
EXAMPLES = [
    Example((["plan", "menu", "song"], "song", 3), why="song moves to the front, and nothing is dropped"),
    Example((["plan", "menu", "song"], "poem", 3), why="song has gone unopened for the longest time"),
    Example((["plan"], "poem", 4)),
]
EDGES = {
    "at least 1": (["plan"], "menu", 1),
    "in the list already": (["plan", "menu"], "plan", 2),
    "that were opened last": Edge(([], "plan", 2), "the very first file"),
}
MISTAKES = [
    Mistake("A name that is there already comes into the list a second time.", "    if name in recent:\n        recent.remove(name)\n", ""),
    Mistake("A name that is there already stays at its place. Opening a file is a use of it, so it should move to the front.",
            "    if name in recent:\n        recent.remove(name)\n", "    if name in recent:\n        return\n"),
    Mistake("The new name comes to the end of the list. The most recent one comes first.", "recent.insert(0, name)", "recent.append(name)"),
    Mistake("You drop the last entry first, even when the opened file was in the list and nothing has to go.",
            "    if name in recent:\n        recent.remove(name)\n", "    if len(recent) == size:\n        recent.pop()\n    if name in recent:\n        recent.remove(name)\n"),
    Mistake("Your list may have one entry more than `size`. Count how many positions are left over.", "    del recent[size:]", "    del recent[size + 1:]"),
]
EXPLANATION = """
The list is kept in the order of use, so the entry that went unused for the longest time is always the last one.

| step | list |
|---|---|
| before | plan, menu, song |
| take song out | plan, menu |
| put it in front | song, plan, menu |
| more than 3? | no |

`del recent[size:]` deletes whatever is too much, which may be nothing. Each call walks through the list once. For a
list of thousands, an `OrderedDict` would move an entry in one step.
"""


def opened(recent: list[str], name: str, size: int) -> None:
    if name in recent:
        recent.remove(name)
    recent.insert(0, name)
    del recent[size:]


def inputs(rng):
    names = ["plan", "menu", "song", "poem", "todo", "bill"]
    size = rng.randint(1, 4)
    recent = rng.sample(names, rng.randint(max(0, size - 1), size))
    return recent, rng.choice(recent if recent and rng.random() < 0.5 else names), size
