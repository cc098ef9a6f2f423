"""Careful unspooling

A tape was recorded in a short form. It is a row of entries: a lower-case letter and then a number. A letter without a number, as the first one in `ab2`, is damage. The entry `x12` stands for twelve times `x`.

Return the full text that `tape` stands for; an empty tape gives an empty text. Tapes get damaged. If anything on
the tape does not belong to such an entry (a number at the beginning, a capital, a space), raise `ValueError`, and
do the same for a number that begins with 0, as in `x05`.
"""

import re

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "VALIDATE")
RAISES = ("ValueError",)
HINTS = (
    "Ask two questions one after the other: is this tape in order, and what does it stand for?",
    "A regular expression for one entry can be repeated to describe a whole tape, and used again to find the entries "
    "one by one.",
    "Test the tape with `re.fullmatch`, raise the error if it fails, and take the pairs of letter and number from "
    "`re.findall`. Multiplying a letter by a number repeats it.",
)
EXAMPLES = [Example(("a3c12",)), Example(("t2o",), why="the o has no number"), Example(("a1k2",)), Example(("4x",))]
EDGES = {
    "empty tape": ("",),
    "begins with 0": ("x05",),
    "number at the beginning": ("3a2",),
    "a capital": ("a2B3",),
    "a space": ("a2 b2",),
    "lower-case letter": ("a2b",),
    "a number": ("a1b3",),
}
ALWAYS = [(" a2",), ("a2 ",), ("a2\n",)]
MISTAKES = [
    Mistake("You read only one digit of each number. A number may have several.",
            "for letter, count in re.findall(ONE, tape)", 'for letter, count in re.findall("([a-z])([0-9])", tape)'),
    Mistake("A damaged tape should raise `ValueError`. You unspool whatever looks right and ignore the rest.",
            '    if not re.fullmatch(f"({ONE})*", tape):\n        raise ValueError("damaged tape")\n', ""),
    Mistake("You accept a tape only if it is a single entry; it may consist of several, or of none.",
            '(f"({ONE})*", tape)', "(ONE, tape)"),
    Mistake("A number that begins with 0 is damage.", "[1-9][0-9]*", "[0-9]+"),
]
ORACLE = """
def unspooled(tape: str) -> str:
    full = ""
    while tape:
        letter, rest = tape[0], tape[1:]
        digits = rest[: len(rest) - len(rest.lstrip("0123456789"))]
        if not "a" <= letter <= "z" or not digits or digits[0] == "0":
            raise ValueError("damaged tape")
        full += letter * int(digits)
        tape = rest[len(digits) :]
    return full
"""
ALSO_RIGHT = [
    Way(
        'Let `re.sub` write each entry out. What is left over in the wrong form is then told by a comparison: the tape must be made of entries alone.',
        """
def unspooled(tape: str) -> str:
    if re.sub(ONE, "", tape):
        raise ValueError("damaged tape")
    return re.sub(ONE, lambda entry: entry[1] * int(entry[2]), tape)
""",
    ),
]
EXPLANATION = """
The description of one entry, put in brackets with a star behind, describes all tapes in order, and `fullmatch` makes sure
that nothing is left over. After that the entries can be taken without a doubt. For `a3c12`:

| entry | letter | number | text so far |
|---|---|---|---|
| a3 | a | 3 | aaa |
| c12 | c | 12 | aaacccccccccccc |

The work grows with the length of tape and result. Removing all entries and looking whether something is left over does the
test instead.
"""


ONE = "([a-z])([1-9][0-9]*)"


def unspooled(tape: str) -> str:
    if not re.fullmatch(f"({ONE})*", tape):
        raise ValueError("damaged tape")
    return "".join(letter * int(count) for letter, count in re.findall(ONE, tape))


def inputs(rng):
    counts = rng.choice([["2", "3", "12", "20"], ["2", "", "11"], ["1", "2", "10"]])
    tape = "".join(rng.choice("abc") + rng.choice(counts) for _ in range(rng.randint(1, 5)))
    if rng.random() < 0.3:
        place = rng.randint(0, len(tape))
        tape = tape[:place] + rng.choice(["0", "-", "A", " "]) + tape[place:]
    return (tape,)
