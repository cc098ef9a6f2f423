"""A name for the file

Spaces are unwelcome in the names of files. Read one line and print it with an underscore `_` in place of each space
and in small letters. Use `replace` and `lower`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("TRANSFORM",)
HINTS = (
    "Both functions belong to a text. How is such a function called?",
    "`replace` needs two texts in its brackets: what is to go, and what comes in its place.",
    "Call one of them on the line and the other one on the result, with a second dot.",
)
EXAMPLES = [Example("My Holiday Photos\n"), Example("README\n"), Example("a b c\n")]
EDGES = {"each space": "Old  Map 2\n"}
MISTAKES = [
    Mistake("The spaces have gone, but nothing came in their place.", '.replace(" ", "_")', '.replace(" ", "")'),
    Mistake("The capitals are still there: `lower` makes small letters.", ".lower()", ""),
    Mistake("`replace` does not change the line itself; it gives a new text, which must be used. Its first text is what goes, the second what comes.",
            '    print(line.replace(" ", "_").lower())', '    line.replace(" ", "_")\n    print(line.lower())'),
]
ALSO_RIGHT = [Way("The order of the two calls makes no difference here.", 'line.replace(" ", "_").lower()', 'line.lower().replace(" ", "_")')]
EXPLANATION = """
`line.replace(" ", "_")` gives a new text, and `.lower()` is called on that one: `My Holiday Photos` becomes
`My_Holiday_Photos`, then `my_holiday_photos`.
"""


def program() -> None:
    line = input()
    print(line.replace(" ", "_").lower())


def inputs(rng):
    return " ".join(rng.choice(["Red", "box", "TOP", "Ten", "map", "7", ""]) for _ in range(rng.randint(1, 4))) + "x\n"
