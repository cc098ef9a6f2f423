"""Names with {letter}

At a roll call, everybody whose name begins with the letter {letter} stands up. Count them in a line of `names`, which are
separated by spaces. The names were typed carelessly: capital and small letters both count, there may be several spaces in
a row, and spaces at the ends.

Return how many people stand up. A line without names gives 0.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT",)
ROWS = [{"letter": "A"}, {"letter": "M"}, {"letter": "S"}]
HINTS = (
    "Two things make this line awkward: the spaces and the capitals. Deal with them one after the other.",
    "One method cuts a line into words however many spaces are between them. Another makes all words look alike.",
    "After bringing the line to one kind of letters and cutting it, ask each word what it starts with, and count the agreeing ones.",
)
EXAMPLES = [
    Example(lambda letter: (f"{letter}ila bob {letter.lower()}ina Zoe",)),
    Example(lambda letter: (f"  Tom   {letter}ira ",)),
    Example(lambda letter: (f"Ko{letter.lower()} Bob",), why="the letter does not begin the name"),
]
EDGES = {
    "without names": ("",),
    "several spaces in a row": lambda letter: (f"Kim   {letter}ina   {letter.lower()}ira",),
    "spaces at the ends": lambda letter: (f"  {letter}ila  ",),
}
ALWAYS = [lambda letter: (f"{letter.lower()}ila",), lambda letter: (f"Ko{letter} Ed",)]
MISTAKES = [
    Mistake("Only names with a capital {letter} are counted. Small letters should count as well.",
            "names.upper().split()", "names.split()"),
    Mistake("You count every {letter} in the line. Only the first letter of a name decides.",
            "sum(name.startswith(letter) for name in names.upper().split())", "names.upper().count(letter)"),
    Mistake("Splitting at a single space makes empty names when there are several spaces, and an empty name has no first letter.",
            "sum(name.startswith(letter) for name in names.upper().split())",
            'sum(name[0] == letter for name in names.upper().split(" "))'),
    Mistake("You looked at the last letter of each name, not at the first.", "startswith", "endswith"),
]
EXPLANATION = """
`split()` without an argument cuts at any amount of white space and never gives an empty word. In the first example the
four words become capitals, and two of them start with {letter}: the second of these was typed with a small letter.
`startswith` gives True or False, and `sum` counts the True ones, because True is worth 1. The work grows with the length
of the line.
"""


def standing(names: str, *, letter: str) -> int:
    return sum(name.startswith(letter) for name in names.upper().split())


def inputs(rng, letter):
    names = []
    for _ in range(rng.randint(1, 6)):
        first = rng.choice([letter, letter.lower(), "k", "T", "e"])
        names.append(first + rng.choice(["lma", "mos", "asa", "ia", letter.lower()]))
    return ("".join(rng.choice([" ", "  "]) + name for name in names)[rng.randint(0, 1):],)
