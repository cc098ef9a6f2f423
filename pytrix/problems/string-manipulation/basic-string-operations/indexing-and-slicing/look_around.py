"""A look around

A proofreader wants to see a letter with its surroundings. Show the character at position `place` of `text` in
square brackets, with up to {n} characters before it and up to {n} after it. Near an edge of the text there are
fewer; whatever exists is shown. If characters remain unseen on a side, three dots stand on that side, at the very
beginning or the very end.

So around place 5 of `{text}` she sees `{shown}`. Return what is shown. `place` is a position of the text, counted
from 0.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
ROWS = [
    {"n": 2, "text": "sunflower", "shown": "...fl[o]we..."},
    {"n": 3, "text": "sunflower", "shown": "...nfl[o]wer"},
]
CONSTRAINTS = ("`text` has at least one character",)
HINTS = (
    "Take a place very near the beginning, such as 1. What does your start become there, and what does Python make "
    "of such a number?",
    "Work out the start of the view and don't let it fall below 0. An end beyond the text does no harm to a slice, "
    "but remember where it is.",
    "Dots are needed at the beginning if the start is above 0, and at the end if the end lies before the end of the "
    "text.",
)
EXAMPLES = [lambda text: (text, 5), ("daisy", 0), ("garden", 4)]
EDGES = {
    "near an edge": lambda n: ("abcdefghijk", n - 1),
    "at least one character": ("x", 0),
    "remain unseen": lambda n: ("abcdefghijklm", n + 1),
    "fewer": lambda n: ("abcdefghijklm", 12 - n),
}
MISTAKES = [
    Mistake("Near the beginning your start is negative, and Python counts negative positions from the end.",
            "max(0, place - n)", "place - n"),
    Mistake("The end of a slice is not included, so one character is missing on the right.",
            "end = place + n + 1", "end = place + n"),
    Mistake("There are dots although nothing remains unseen. Compare with the edges of the text.",
            'if end < len(text) else ""', 'if end <= len(text) else ""'),
    Mistake("The character itself appears a second time after its brackets.",
            "text[place + 1 : end]", "text[place:end]"),
]
EXPLANATION = """
Slices forgive an end beyond the text, but a negative start means something else, so the start is limited by hand.
Only the part shown is copied, however long the text is.
"""


def view(text: str, place: int, *, n: int) -> str:
    start = max(0, place - n)
    end = place + n + 1
    before = "..." if start > 0 else ""
    after = "..." if end < len(text) else ""
    return f"{before}{text[start:place]}[{text[place]}]{text[place + 1 : end]}{after}"


def inputs(rng):
    text = letters(rng, 1, 10)
    return (text, rng.randrange(len(text)))
