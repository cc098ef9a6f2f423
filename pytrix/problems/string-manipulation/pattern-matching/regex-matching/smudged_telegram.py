"""The {side} trace of a word

Only parts of a word in a telegram could be read. They were noted as a `pattern` of letters and dots, where a dot `.` stands for exactly
one character, whatever it is, even a space.

Return the {side} piece of `message` that the pattern covers, as it stands there. If no piece fits, or the message is shorter than
the pattern, return an empty text.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
ROWS = [{"which": 0, "side": "first"}, {"which": -1, "side": "last"}]
CONSTRAINTS = ("`pattern` has at least one character",)
HINTS = (
    "A dot fits anything, but exactly one character. How long is every piece that the pattern can cover?",
    "Look at each piece of this length in turn, and test it character by character against the pattern.",
    "Collect the pieces that fit. Do not forget what to say when there are none.",
)
EXAMPLES = [("meet at the gate", ".ate"), ("come at nine or ten", ".n"), ("abcabd", "ab.")]
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
            "found.append(piece)", "found.append(pattern)"),
    Mistake("You take a dot for a letter, so it fits only a real dot.", 'sign in (".", letter)', "sign == letter"),
    Mistake("You return where the piece begins. The piece itself is asked for.", "found.append(piece)", "found.append(start)"),
]
EXPLANATION = """
A pattern of letters and dots covers pieces of one length only, so sliding a window of this length over the message tries everything.
With `n` characters and a pattern of `m` that is at most `n · m` comparisons.
"""


def trace(message: str, pattern: str, *, which: int) -> str:
    found = []
    for start in range(len(message) - len(pattern) + 1):
        piece = message[start : start + len(pattern)]
        if all(sign in (".", letter) for sign, letter in zip(pattern, piece)):
            found.append(piece)
    return found[which] if found else ""


def inputs(rng):
    word = letters(rng, 2, 4, "abc")
    pattern = "".join(rng.choice([letter, "."]) for letter in word)
    pieces = [rng.choice([word, word[:-1] + "b", word[::-1], letters(rng, 0, 3, "abc ")]) for _ in range(4)]
    return ("".join(pieces), pattern)
