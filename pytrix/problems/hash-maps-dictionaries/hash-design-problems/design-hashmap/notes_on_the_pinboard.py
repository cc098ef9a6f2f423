"""Notes on the pinboard

In a shared flat, notes hang on a pinboard in the order in which they were put up. `notes` lists them as tuples of a name and a text. Whoever puts up a note makes older ones for the same name invalid, but nobody takes them down.

Return the text that is valid for `name`, or `None` if there is no note for that name. A text may be empty. Do it with a loop, without making a dictionary of the notes.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Two notes have the same name. Which of them hangs further back in the list?",
    "Look through the notes for the name. The last one that fits is valid.",
    "`reversed(notes)` begins with the newest one: then the first that fits can be returned at once.",
)
EXAMPLES = [
    Example(([("Ida", "buy milk"), ("Ben", "call home"), ("Ida", "milk is here")], "Ida"), why="the newer note for Ida"),
    Example(([("Ida", "buy milk"), ("Ben", "call home")], "Ben")),
    Example(([("Ida", "buy milk")], "Zoe"), why="nothing for Zoe"),
]
EDGES = {
    "no note for that name": Edge(([], "Ida"), "an empty pinboard"),
    "A text may be empty": Edge(([("Tom", "rent"), ("Tom", "")], "Tom"), "the valid note is empty"),
}
ALWAYS = [([("Ida", "milk")], "Ida")]
MISTAKES = [
    Mistake("You return the oldest note for the name. The newest one is valid.", "reversed(notes)", "notes"),
    Mistake("An empty text is a valid note too.", "        if known == name:\n            return text\n", "        if known == name and text:\n            return text\n"),
    Mistake("You compare the name with the text of the note. The name comes first in each tuple.", "for known, text in", "for text, known in"),
]
EXPLANATION = """
From the back, the first note that fits is the newest one, and the search can stop there. For Ida and the first example:

| note | name fits |
|---|---|
| milk is here | yes, returned |

In the worst case, every note is looked at. That is why a real dictionary does not search from end to end, but works out from the name where to look.
"""


def valid_note(notes: list[tuple[str, str]], name: str) -> str | None:
    for known, text in reversed(notes):
        if known == name:
            return text
    return None


def inputs(rng):
    names = ["Ida", "Ben", "Zoe", "Tom"]
    notes = [(rng.choice(names), rng.choice(["rent", "milk", "call me", ""])) for _ in range(rng.randint(0, 6))]
    return notes, rng.choice(names)
