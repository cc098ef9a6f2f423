"""Careful unspooling: {title}

A tape was recorded in a short form. It is a row of entries: {rule}. The entry `x12` stands for twelve times `x`.

Return the full text that `tape` stands for; an empty tape gives an empty text. Tapes get damaged. If anything on
the tape does not belong to such an entry (a number at the beginning, a capital, a space), raise `ValueError`, and
do the same for a number that begins with 0, as in `x05`.
"""
import re

from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "VALIDATE")
ROWS = [
    {"number": "[1-9][0-9]*", "title": "a number for each letter",
     "rule": "a lower-case letter and then a number. A letter without a number, as the first one in `ab2`, is damage"},
    {"number": "(?:[1-9][0-9]*)?", "title": "numbers may be left out",
     "rule": "a lower-case letter, and then a number if the letter is meant more than once. A number 1 is unusual but right: `a1b` "
     "and `ab` stand for the same"},
    {"number": "(?:[2-9]|[1-9][0-9]+)?", "title": "never a number 1",
     "rule": "a lower-case letter, and then a number if the letter is meant more than once. A number 1, as in `a1`, is damage"},
]
RAISES = ("ValueError",)
HINTS = (
    "Ask two questions one after the other: is this tape in order, and what does it stand for?",
    "A regular expression for one entry can be repeated to describe a whole tape, and used again to find the entries "
    "one by one.",
    "Test the tape with `re.fullmatch`, raise the error if it fails, and take the pairs of letter and number from "
    "`re.findall`. "
    "What does a pair without a number look like?",
)
EXAMPLES = [("a3c12",), ("t2o",), ("a1k2",), ("4x",)]
EDGES = {
    "empty tape": ("",),
    "begins with 0": ("x05",),
    "number at the beginning": ("3a2",),
    "a capital": ("a2B3",),
    "a space": ("a2 b2",),
    "lower-case letter": ("a2b",),
    "a number": ("a1b3",),
}
MISTAKES = [
    Mistake("You read only one digit of each number. A number may have several.",
            """
def unspooled(tape: str) -> str:
    if not re.fullmatch(f"([a-z]{number})*", tape):
        raise ValueError("damaged tape")
    return "".join(letter * int(count or 1) for letter, count in re.findall("([a-z])([0-9]?)", tape))
"""),
    Mistake("A damaged tape should raise `ValueError`. You unspool whatever looks right and ignore the rest.",
            '    if not re.fullmatch(f"({entry})*", tape):\n        raise ValueError("damaged tape")\n', ""),
    Mistake("You accept a tape only if it is a single entry; it may consist of several, or of none.",
            '(f"({entry})*", tape)', "(entry, tape)"),
]
EXPLANATION = """
The description of one entry, put in brackets with a star behind, describes all tapes in order, and `fullmatch`
makes sure that nothing is left over. After that the entries can be taken without a doubt. The work grows with the
length of tape and result.
"""


def unspooled(tape: str, *, number: str) -> str:
    entry = f"([a-z])({number})"
    if not re.fullmatch(f"({entry})*", tape):
        raise ValueError("damaged tape")
    return "".join(letter * int(count or 1) for letter, count in re.findall(entry, tape))


def inputs(rng):
    counts = rng.choice([["2", "3", "12", "20"], ["2", "", "11"], ["1", "2", "10"]])
    tape = "".join(rng.choice("abc") + rng.choice(counts) for _ in range(rng.randint(1, 5)))
    if rng.random() < 0.3:
        place = rng.randint(0, len(tape))
        tape = tape[:place] + rng.choice(["0", "-", "A", " "]) + tape[place:]
    return (tape,)
