"""A look around

A proofreader wants to see a letter with its surroundings. Show the character at position `place` of `text` in
square brackets, with up to {n} characters before it and up to {n} after it. Near an edge of the text there are
fewer; whatever exists is shown. If characters remain unseen on a side, three dots stand on that side, at the very
beginning or the very end.

So around place 5 of `sunflower` she sees `{shown}`. Return what is shown. `place` is a position of the text, counted
from 0.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
ROWS = [{"n": 2, "shown": "...fl[o]we..."}, {"n": 3, "shown": "...nfl[o]wer"}]
CONSTRAINTS = ("`text` has at least one character",)
HINTS = (
    "Take a place very near the beginning, such as 1. What does your start become there, and what does Python make "
    "of such a number?",
    "Work out the start of the view and don't let it fall below 0. An end beyond the text does no harm to a slice, "
    "but remember where it is.",
    "Dots are needed at the beginning if the start is above 0, and at the end if the end lies before the end of the "
    "text.",
)
EXAMPLES = [
    Example(("sunflower", 5)),
    Example(("daisies", 0), why="nothing stands before the first character"),
    Example(("garden", 4), why="what is left on the right is shown whole"),
    Example(("fog", 1)),
]
EDGES = {
    "near an edge": lambda n: ("abcdefghijk", n - 1),
    "at least one character": ("x", 0),
    "remain unseen": lambda n: ("abcdefghijklm", n + 1),
    "fewer": lambda n: ("abcdefghijklm", 12 - n),
}
ALWAYS = [lambda n: ("abcdefgh", n), lambda n: ("abcdefgh", 7 - n)]
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
ORACLE = """
def view(text: str, place: int) -> str:
    shown = ""
    for at, character in enumerate(text):
        if at == place:
            shown += "[" + character + "]"
        elif abs(at - place) <= n:
            shown += character
    return "..." * (place > n) + shown + "..." * (len(text) - 1 - place > n)
"""
ALSO_RIGHT = [
    Way(
        '`partition` is no help here, but two slices with names are: the texts on both sides are cut off first, then shortened. Their lengths tell about the dots.',
        """
def view(text: str, place: int) -> str:
    before, after = text[:place], text[place + 1 :]
    left = before if len(before) <= n else "..." + before[-n:]
    right = after if len(after) <= n else after[:n] + "..."
    return left + "[" + text[place] + "]" + right
""",
    ),
]
EXPLANATION = """
Slices forgive an end beyond the text, but a negative start means something else, so the start is limited by hand. For
`garden` and place 4:

| what | value | so |
|---|---|---|
| start | the larger of 0 and 4 - {n} | dots in front if above 0 |
| end | 4 + {n} + 1 | not before position 6, so no dots behind |

The end may lie beyond the text and still tells the truth about the dots. Only the part shown is copied, however long
the text is; cutting off both sides whole and then shortening them copies the text once.
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
