"""It's raining

Print this sentence in one line. Mind the apostrophe in `It's`, which is the plain straight one of the keyboard:

    It's raining again.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What would Python think when the text begins with `'` and then comes the one in `It's`?",
    "A text may also stand between two double quotation marks.",
    "Begin and end the text with the double mark; then the apostrophe is a character like any other.",
)
MISTAKES = [
    Mistake("The apostrophe is missing. Between double quotation marks you can simply type it.", "It's", "Its"),
    Mistake("You printed a quotation mark where the apostrophe belongs.", '"It\'s raining again."', "'It\"s raining again.'"),
    Mistake("The sentence ends with a full stop, inside the quotation marks.", "again.", "again"),
]
ALSO_RIGHT = [
    Way("A backslash before the apostrophe also says that the text goes on; it is harder to read.",
        '"It\'s raining again."', "'It\\'s raining again.'"),
]
EXPLANATION = """
The text begins with `"`, so only another `"` ends it. The apostrophe in between is an ordinary character. Had the text
begun with `'`, it would have ended right after `It`, and Python could make nothing of the rest.
"""


def program() -> None:
    print("It's raining again.")
