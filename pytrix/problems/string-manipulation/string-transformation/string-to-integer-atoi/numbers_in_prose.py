"""The {word} number in a letter

Somewhere in a `letter` there are whole numbers: runs of digits, and a minus sign directly before a run belongs to
it, unless a letter or a digit stands directly before the minus sign. So `at -5` contains -5, but `B-52` contains
52, and `3-4` contains 3 and 4.

Return the {word} number of the letter. Equal numbers may appear several times. If there is none, return `None`.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
ROWS = [{"pick": 0, "word": "first"}, {"pick": -1, "word": "last"}]
CONSTRAINTS = ("`letter` consists of ordinary keyboard characters",)
HINTS = (
    "How do you know that a character begins a number? What do you need to know about its neighbours?",
    "Go through the positions. At a digit that begins a run, look back at one or two characters; then go to the end "
    "of the run.",
    "Slices like `letter[i - 1 : i]` are empty instead of failing when there is no character before position i.",
)
EXAMPLES = [("it was -5 at noon and 12 at night",), ("B-52 is no B-53",), ("no number",)]
EDGES = {"there is none": ("a-b",), "directly before": ("-3",), "3-4": ("3-4",), "a digit stands directly": ("7-12 - 8-9",),
         "several times": ("20 2 20",)}
MISTAKES = [
    Mistake("The minus sign of a number is lost.", "letter[start - 1 : start] == \"-\"", "False"),
    Mistake("A minus sign after a letter or a digit is only a hyphen and doesn't belong to the number.",
            " and not letter[start - 2 : start - 1].isalnum()", ""),
    Mistake("Each digit counts as a number of its own. A run of digits is one number.",
            "        while letter[place : place + 1].isdigit():\n            place += 1\n", ""),
    Mistake("Without any number there is nothing to pick; return `None` then.",
            "numbers[pick] if numbers else None", "numbers[pick]"),
    Mistake("You return the number at the wrong end of the letter: the {word} one is wanted.",
            "numbers[pick]", "numbers[-1 - pick]"),
]
EXPLANATION = """
The loop stops at every digit that begins a run, decides by the characters before it whether there is a sign, and
jumps to the end of the run, so that each character is visited once. A slice may reach beyond the edge of a text
without an error, which saves special cases.
"""


def picked_number(letter: str, *, pick: int) -> int | None:
    numbers: list[int] = []
    place = 0
    while place < len(letter):
        start = place
        place += 1
        if not letter[start].isdigit():
            continue
        while letter[place : place + 1].isdigit():
            place += 1
        negative = letter[start - 1 : start] == "-" and not letter[start - 2 : start - 1].isalnum()
        numbers.append(-int(letter[start:place]) if negative else int(letter[start:place]))
    return numbers[pick] if numbers else None


def inputs(rng):
    pieces = ["-7", "12", "305", "-40", "9-2", "A-6", "x", "on", " - ", "b3", ", ", "a--8"]
    return (rng.choice(["", " ", "-"]).join(rng.choice(pieces) + rng.choice([" ", " ", ""]) for _ in range(rng.randint(1, 5))),)
