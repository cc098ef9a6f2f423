"""What the parrot said

Print this line. It contains an apostrophe and also double quotation marks:

    The parrot's answer: "I won't!"
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Both kinds of mark occur in the text. Which of them occurs less often?",
    "Whichever kind you put around the text, the marks of that kind inside need a sign in front of them.",
    "Put the text between double marks and write a backslash before each double mark inside it.",
)
MISTAKES = [
    Mistake("The words of the parrot have lost their quotation marks. Inside double marks write them with a backslash in front.",
            '\\"I won\'t!\\"', "I won't!"),
    Mistake("Two backslashes print a backslash. One backslash in front of the mark is enough.", 'r: \\"I', 'r: \\\\\'I'),
    Mistake("The apostrophe in `won't` is missing.", "won't", "wont"),
]
ALSO_RIGHT = [
    Way("With single marks around the text, it is the apostrophes that need the backslash. As good; here it takes two either way.",
        '"The parrot\'s answer: \\"I won\'t!\\""', "'The parrot\\'s answer: \"I won\\'t!\"'"),
]
EXPLANATION = """
The text stands between `"`, so the two apostrophes are harmless. The two `"` inside would end the text too early;
with a backslash in front, `\\"` stands for one quotation mark that belongs to the text. The backslash itself is not
printed.
"""


def program() -> None:
    print("The parrot's answer: \"I won't!\"")
