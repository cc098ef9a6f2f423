"""The cat's bowl

Print this line, which has three apostrophes:

    The cat's bowl isn't the dog's.
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "How many of the marks in the line would end a text that begins with `'`?",
    "With double quotation marks around the text, you need not think about apostrophes at all.",
    "Open bracket, double mark, the sentence as it stands, double mark, close bracket.",
)
MISTAKES = [
    Mistake("An apostrophe is missing in the last word.", "dog's", "dogs"),
    Mistake("An apostrophe is missing in `isn't`.", "isn't", "isnt"),
    Mistake("An apostrophe is in the wrong place: one cat, so `cat's`.", "cat's", "cats'"),
]
ALSO_RIGHT = [
    Way("Between single marks, each of the three apostrophes needs a backslash.",
        '"The cat\'s bowl isn\'t the dog\'s."', "'The cat\\'s bowl isn\\'t the dog\\'s.'"),
]
EXPLANATION = """
Only the kind of mark that began the text can end it. The text begins with `"`, so all three `'` are printed.
"""


def program() -> None:
    print("The cat's bowl isn't the dog's.")
