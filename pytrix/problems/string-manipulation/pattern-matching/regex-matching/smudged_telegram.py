"""The first trace of a word

Only parts of a word in a telegram could be read. They were noted as a `pattern` of letters and dots, where a dot `.` stands for exactly
one character, whatever it is, even a space.

Return the first piece of `message` that the pattern covers, as it stands there. If no piece fits, or the message is shorter than
the pattern, return an empty text.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`pattern` has at least one character",)
HINTS = (
    "A dot fits anything, but exactly one character. How long is every piece that the pattern can cover?",
    "Look at each piece of this length in turn, and test it character by character against the pattern.",
    "`zip` pairs the pattern with the piece, and `all` asks every pair. Return the first piece that fits, and only after the "
    "loop the empty text.",
)
EXAMPLES = [Example(("meet at the gate", ".ate")), Example(("come at nine or ten", ".n")), Example(("abcabd", "ab."), why="abc comes before abd"), Example(("on time", "z.."))]
EDGES = {
    "message is shorter": ("at", "at."),
    "no piece fits": ("arrive monday", "z.."),
    "even a space": ("a b", "a.b"),
    "exactly one character": ("cot cat ct", "c.t"),
    "stands there": ("tea", "..."),
}
MISTAKES = [
    Mistake("The piece at the very end of the message is never tried.", "- len(pattern) + 1)", "- len(pattern))"),
    Mistake("You return the pattern's own dots. Return the characters of the message that they cover.",
            "return piece", "return pattern"),
    Mistake("You take a dot for a letter, so it fits only a real dot.", 'sign in (".", letter)', "sign == letter"),
    Mistake("You return where the piece begins. Return the piece itself.", "return piece", "return start"),
]
EXPLANATION = """
A pattern of letters and dots covers pieces of one length only, so sliding a window of this length over the message tries
everything. For `come at nine or ten` and `.n`, the pieces `co`, `om`, `me`, `e` with a space and so on all fail, until ` n`
fits: a dot covers even a space. With n characters and a pattern of m that is at most n · m comparisons.
"""


def trace(message: str, pattern: str) -> str:
    for start in range(len(message) - len(pattern) + 1):
        piece = message[start : start + len(pattern)]
        if all(sign in (".", letter) for sign, letter in zip(pattern, piece)):
            return piece
    return ""


def inputs(rng):
    word = letters(rng, 2, 4, "abc")
    pattern = "".join(rng.choice([letter, "."]) for letter in word)
    pieces = [rng.choice([word, word[:-1] + "b", word[::-1], letters(rng, 0, 3, "abc ")]) for _ in range(4)]
    return ("".join(pieces), pattern)
