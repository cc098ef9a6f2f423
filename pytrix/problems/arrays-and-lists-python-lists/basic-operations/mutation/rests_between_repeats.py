"""Rests between repeats

A music box cannot play the same note twice in a row: it needs a rest in between. `notes` lists the notes of a melody;
a rest is written as `-`.

Change the list `notes` itself and return nothing: wherever two equal notes follow each other directly, put one rest
between them. A rest that is there already is no note: two rests in a row stay as they are. The list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
COMPARE = "argument:notes"
HINTS = (
    "You put a rest in at position 3. At which positions do the notes after it stand now?",
    "Going from the end to the beginning, what has been put in lies where you have been already. Which two notes do you compare at each position?",
    "For each position from the last one down to 1: if the note equals the one before it and is no rest, insert a rest at that position.",
)
EXAMPLES = [
    Example((["c", "c", "e", "e", "e", "g"],), why="one rest between the two c, two between the three e"),
    Example((["a", "-", "-", "a", "a"],), why="the two rests stay as they are"),
    Example((["d", "f", "d"],), why="no note follows itself directly"),
]
EDGES = {
    "may be empty": ([],),
    "two rests in a row": (["-", "-", "-"],),
    "follow each other directly": (["g", "-", "g"],),
    "two equal notes": Edge((["b", "b"],), "only two notes"),
    "a melody": Edge((["a", "a", "a", "a", "a"],), "one note only"),
    "one rest": Edge((["c"],), "a single note"),
}
MISTAKES = [
    Mistake("Going forwards over the positions of the old list, what you put in moves the notes that are still to be compared.",
            "range(len(notes) - 1, 0, -1)", "range(1, len(notes))"),
    Mistake("Two rests in a row are no repeated note.", " and notes[place] != \"-\"", ""),
    Mistake("The first two notes have to be compared as well.", "range(len(notes) - 1, 0, -1)", "range(len(notes) - 1, 1, -1)"),
    Mistake("The last two notes have to be compared as well.", "range(len(notes) - 1, 0, -1)", "range(len(notes) - 2, 0, -1)"),
    Mistake("The rest belongs between the two equal notes; you put it after them.", "notes.insert(place, \"-\")", "notes.insert(place + 1, \"-\")"),
    Mistake("You put the rest in place of the repeated note. Both notes stay.", "notes.insert(place, \"-\")", "notes[place] = \"-\""),
]
ORACLE = """
def add_rests(notes: list[str]) -> None:
    result: list[str] = []
    for note in notes:
        if result and result[-1] == note and note in "abcdefg":
            result.extend(["-", note])
        else:
            result.append(note)
    notes[:] = result
"""
ALSO_RIGHT = [
    Way("Building the new melody and putting it into the old list at the end moves each note only once; it needs a second list for a moment.",
        """
def add_rests(notes: list[str]) -> None:
    played: list[str] = []
    for note in notes:
        if played and note == played[-1] != "-":
            played.append("-")
        played.append(note)
    notes[:] = played
"""),
]
EXPLANATION = """
An insertion moves everything after it. From the end to the beginning that only concerns notes which have been compared
already. For `['c', 'c', 'e', 'e', 'e', 'g']`:

| position | compared | notes |
|---|---|---|
| 5 | e, g | c c e e e g |
| 4 | e, e | c c e e - e g |
| 3 | e, e | c c e - e - e g |
| 2 | c, e | c c e - e - e g |
| 1 | c, c | c - c e - e - e g |

Each insertion moves the notes after it, so at worst the work is the square of their number; building a second list does
it in one walk.
"""


def add_rests(notes: list[str]) -> None:
    for place in range(len(notes) - 1, 0, -1):
        if notes[place] == notes[place - 1] and notes[place] != "-":
            notes.insert(place, "-")


def inputs(rng):
    return ([rng.choice(["c", "c", "e", "g", "-"]) for _ in range(rng.randint(2, 9))],)
