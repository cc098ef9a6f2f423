"""At the bus stop

The board at a bus stop shows texts and numbers. Print this line with **one** `print`, giving it the word `Bus`, the
number 7, the words `leaves in`, the number 4 and the word `minutes`:

    Bus 7 leaves in 4 minutes
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What does `print` put between two things that are separated by a comma?",
    "Put texts in quotation marks and numbers without, with a comma after each but the last. Type no spaces for the gaps.",
    "Five things go in the brackets: a word, a number, two words as one text, a number, a word.",
)
MISTAKES = [
    Mistake("There are two spaces where one belongs: `print` puts one there itself, so don't type another into the text.",
            '"leaves in"', '" leaves in "'),
    Mistake("The comma went inside the quotation marks, where it is printed.", '"Bus",', '"Bus,",'),
    Mistake("The numbers have changed places. The values are shown in the order in which they are in the brackets.",
            '7, "leaves in", 4', '4, "leaves in", 7'),
]
ALSO_RIGHT = [
    Way("The same line can be one text. With values separated by commas, the numbers can later be replaced by calculations.",
        '"Bus", 7, "leaves in", 4, "minutes"', '"Bus 7 leaves in 4 minutes"'),
]
EXPLANATION = """
`print` shows its five values in order and puts one space between each two. Inside `"leaves in"` the space is a typed
one, because there it belongs to the text.
"""


def program() -> None:
    print("Bus", 7, "leaves in", 4, "minutes")
