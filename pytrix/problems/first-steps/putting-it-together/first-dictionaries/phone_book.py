"""The phone book

Write the function `number_of`. It gets `book`, a dictionary with the phone number of each name, and `name`. It
returns the number, a text, or the text `"unknown"` when the name is not in the book. The book may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "What happens when one looks up a key that is not there?",
    "Ask with `in` first; look the number up only if the name is there.",
    "`get` with two values in its brackets can do both: the key, and what to give when it is missing.",
)
EXAMPLES = [
    Example(({"Ann": "17-20", "Bob": "33-41"}, "Bob")),
    Example(({"Ann": "17-20"}, "Cy")),
    Example(({"Ann": "17-20"}, "17-20"), why="a number is a value, not a key"),
]
EDGES = {"may be empty": ({}, "Zoe")}
ALWAYS = [({"Ann": "17-20"}, "ann"), ({"Anna": "17-20"}, "Ann")]
MISTAKES = [
    Mistake("Looking up a name that is not there is a `KeyError`. Ask first, or use `get`.",
            "    if name in book:\n        return book[name]\n    return \"unknown\"", "    return book[name]"),
    Mistake("You return the name instead of the number stored under it.", "return book[name]", "return name"),
    Mistake("For a missing name the text `unknown` is wanted, not `None`.",
            "    if name in book:\n        return book[name]\n    return \"unknown\"", "    return book.get(name)"),
]
ALSO_RIGHT = [
    Way("`get` with a second value asks and looks up in one call.",
        "    if name in book:\n        return book[name]\n    return \"unknown\"", '    return book.get(name, "unknown")'),
]
EXPLANATION = """
`name in book` asks about the keys. For Bob it is true, and `book["Bob"]` is `"33-41"`. For Cy it is false, so the
last line gives the answer.
"""


def number_of(book: dict[str, str], name: str) -> str:
    if name in book:
        return book[name]
    return "unknown"


def inputs(rng):
    names = ["Ada", "Bo", "Cem", "Dee", "Eli"]
    book = {each: f"{rng.randint(10, 99)}-{rng.randint(10, 99)}" for each in rng.sample(names, rng.randint(0, 4))}
    return (book, rng.choice(names))
