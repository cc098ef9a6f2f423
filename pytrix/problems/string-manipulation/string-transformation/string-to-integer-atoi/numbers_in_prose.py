"""The first number in a letter

Somewhere in a `letter` there are whole numbers: runs of digits, and a minus sign directly before a run belongs to
it, unless a letter or a digit stands directly before the minus sign. So `at -5` contains -5, but `B-52` contains
52, and `3-4` contains 3 and 4.

Return the first number of the letter. Equal numbers may appear several times. If there is none, return `None`.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
CONSTRAINTS = ("`letter` consists of ordinary keyboard characters",)
HINTS = (
    "How do you know that a character begins a number? What do you need to know about its neighbours?",
    "Go through the positions. At a digit that begins a run, look back at one or two characters; then go to the end "
    "of the run.",
    "Slices like `letter[i - 1 : i]` are empty instead of failing when there is no character before position i.",
)
EXAMPLES = [Example(("it was -5 at noon and 12 at night",)), Example(("B-52 is no B-53",), why="a letter stands before the minus sign"), Example(("no number",))]
EDGES = {"there is none": ("a-b",), "directly before": ("-3",), "3-4": ("x 3-4",), "a digit stands directly": ("-8-9",),
         "several times": ("20 2 20",)}
ALWAYS = [("(-5)",), ("--7 a_-8",), ("a_-8",), ("0 or 5",), ("b3 ",), (" -  -A-6-9-2 ",)]
MISTAKES = [
    Mistake("The minus sign of a number is lost.", 'letter[start - 1 : start] == "-"', "False"),
    Mistake("A minus sign after a letter is only a hyphen and doesn't belong to the number.",
            " and not letter[start - 2 : start - 1].isalnum()", ""),
    Mistake("Each digit counts as a number of its own. A run of digits is one number.",
            "            end = start + 1\n            while letter[end : end + 1].isdigit():\n                end += 1\n",
            "            end = start + 1\n"),
    Mistake("You return the last number. The first one is wanted.",
            "for start in range(len(letter)):", "for start in reversed(range(len(letter))):"),
]
ORACLE = """
import re


def first_number(letter: str) -> int | None:
    runs = re.split("[^0-9]+", letter)
    digits = next((run for run in runs if run), None)
    if digits is None:
        return None
    front = letter[: letter.index(digits)]
    return -int(digits) if re.search("(^|[^a-zA-Z0-9])-$", front) else int(digits)
"""
ALSO_RIGHT = [
    Way(
        'A regular expression that takes the minus sign only where nothing alphanumeric stands before it. Short, but such a look back has to be known.',
        """
import re


def first_number(letter: str) -> int | None:
    found = re.search("((?<![a-zA-Z0-9])-)?[0-9]+", letter)
    return int(found[0]) if found else None
""",
    ),
]
EXPLANATION = """
The loop stops at the first digit, decides by the characters before it whether there is a sign, and reads on to the end of
the run. A slice may reach beyond the edge of a text without an error, which saves special cases. For `B-52 is no B-53`:

| start | before it | before that | number |
|---|---|---|---|
| 2 | - | B, so the - is a hyphen | 52 |

Each character is visited once at most, so the work grows with the length of the letter. A regular expression does the same
instead, in one line.
"""


def first_number(letter: str) -> int | None:
    for start in range(len(letter)):
        if letter[start].isdigit():
            end = start + 1
            while letter[end : end + 1].isdigit():
                end += 1
            negative = letter[start - 1 : start] == "-" and not letter[start - 2 : start - 1].isalnum()
            return -int(letter[start:end]) if negative else int(letter[start:end])
    return None


def inputs(rng):
    pieces = ["-7", "12", "305", "-40", "9-2", "A-6", "x", "on", " - ", "b3", ", ", "a--8"]
    return (rng.choice(["", " ", "-"]).join(rng.choice(pieces) + rng.choice([" ", " ", ""]) for _ in range(rng.randint(1, 5))),)
