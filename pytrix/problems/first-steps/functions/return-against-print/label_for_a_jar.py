"""A label, not a print

Write the function `jar_label`. It gets `fruit` and `year` and **returns** the text of a label, such as `"plum jam
2031"`: the fruit, the word `jam` and the year, with a space between. It prints nothing: the program that calls it
decides what to do with the label. A fruit may have two words.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What does the caller get from a function that only prints?",
    "Make one text of the three parts and hand it back.",
    "An f-string with fruit and year in braces and the word between them, after `return`.",
)
EXAMPLES = [Example(("plum", 2031)), Example(("red apple", 2028)), Example(("fig", 1999))]
EDGES = {"two words": ("black cherry", 2030)}
MISTAKES = [
    Mistake("The label is printed, so the caller gets `None`. Return it.", 'return f"{fruit} jam {year}"', 'print(f"{fruit} jam {year}")'),
    Mistake("With commas, `return` gives several values in brackets. Make one text of them.", 'f"{fruit} jam {year}"', 'fruit, "jam", year'),
    Mistake("The spaces are missing in your label.", "{fruit} jam {year}", "{fruit}jam{year}"),
]
ALSO_RIGHT = [Way("With `+`, the year must be turned into a text.", 'f"{fruit} jam {year}"', 'fruit + " jam " + str(year)')]
EXPLANATION = """
`return` takes one value; here it is the text that the f-string makes. `print` with commas would put spaces between
the parts, `return` does not.
"""


def jar_label(fruit: str, year: int) -> str:
    return f"{fruit} jam {year}"


def inputs(rng):
    return (rng.choice(["plum", "fig", "pear", "red apple", "kiwi"]), rng.randint(1990, 2040))
