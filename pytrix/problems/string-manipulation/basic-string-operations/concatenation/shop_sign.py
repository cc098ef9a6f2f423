"""A sign with {n} {n:plural mark marks} on each side

A sign painter decorates a `word` like this: {n} {n:plural copy copies} of a `mark`, a space, the word, a space, and again {n}
{n:plural copy copies} of the mark.

Return the text of the whole sign. An empty word is painted too: its sign has two spaces in the middle.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE",)
ROWS = [{"n": 1}, {"n": 2}, {"n": 3}]
HINTS = (
    "Texts can be glued together with `+`, and another arithmetic operator repeats a text.",
    "Build the decoration of one side first and give it a name: you need it twice.",
    "A text times a number repeats it, as in `3 * \"ha\"`. Glue five pieces together, two of which are a single space.",
)
EXAMPLES = [
    Example(("bakery", "*")),
    Example(("OPEN", "=-"), why="a mark may have several characters"),
    Example(("", "+"), why="two spaces in the middle"),
]
EDGES = {"an empty word": ("", "#")}
MISTAKES = [
    Mistake("The spaces between the marks and the word are missing.", 'side + " " + word + " " + side', "side + word + side"),
    Mistake("The marks are on the left side only. The right side of the sign needs them as well.",
            'side + " " + word + " " + side', 'side + " " + word + " "'),
    Mistake("You repeat the word as well as the mark. Only the mark is painted {n} {n:plural time times}.",
            '" " + word + " "', '" " + word * (n + 1) + " "'),
]
EXPLANATION = """
`+` makes a new text out of two, and `*` repeats one. For the word `OPEN` and the mark `=-`, the sign is glued from
left to right: {n} {n:plural copy copies} of `=-`, a space, `OPEN`, a space, and the same {n:plural copy copies} again.

Naming the decoration means writing it once, so both sides cannot differ. Nothing has to be done for the empty word:
adding it changes nothing. The work grows with the length of the sign.
"""


def shop_sign(word: str, mark: str, *, n: int) -> str:
    side = mark * n
    return side + " " + word + " " + side


def inputs(rng):
    return (letters(rng, 1, 8), letters(rng, 1, 2, "*#=-~+"))
