"""Knock, knock

Print these two lines. In the first one there are double quotation marks and an apostrophe, in the second one only an
apostrophe at the beginning:

    "Who's there?" asked Tim.
    'Twas nobody.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "The two lines need not use the same kind of mark around them. Which is best for each?",
    "In the first line both kinds occur, so one of them needs a backslash in front.",
    "First line between single marks with a backslash before the apostrophe; second line between double marks.",
)
MISTAKES = [
    Mistake("The apostrophe of `Who's` is missing. Write it with a backslash in front.", "Who\\'s", "Whos"),
    Mistake("The double marks around the question are missing. They belong to the text.", '"Who\\\'s there?"', "Who\\'s there?"),
    Mistake("The second line begins with an apostrophe.", "'Twas", "Twas"),
]
ALSO_RIGHT = [
    Way("Between double marks, the two double ones inside need the backslash.",
        "'\"Who\\'s there?\" asked Tim.'", '"\\"Who\'s there?\\" asked Tim."'),
]
EXPLANATION = """
In the first line `\\'` prints one apostrophe and does not end the text. The second line stands between `"`, so it may
begin with an apostrophe.
"""


def program() -> None:
    print('"Who\'s there?" asked Tim.')
    print("'Twas nobody.")
