"""A framed word

Print the word in a frame. The frame is 11 characters wide, and there are two spaces on either side of the word:

    +---------+
    |         |
    |  HELLO  |
    |         |
    +---------+
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Count the dashes of the upper edge. How many spaces must the empty rows have between their bars?",
    "Five lines; the first equals the last, and the second equals the fourth.",
    "Nine dashes between the plus signs, nine spaces between the bars, two spaces, the word, two spaces.",
)
MISTAKES = [
    Mistake("The rows with nothing but bars need nine spaces between them, as many as there are dashes.",
            '    print("|         |")\n    print("|  HELLO  |")\n    print("|         |")', '    print("||")\n    print("|  HELLO  |")\n    print("||")'),
    Mistake("The frame is open at the bottom: its last line equals the first.",
            '    print("|         |")\n    print("+---------+")', '    print("|         |")'),
    Mistake("The word touches its frame. There are two spaces on either side.", "|  HELLO  |", "|HELLO|"),
]
ALSO_RIGHT = [
    Way("The three rows inside can be one text with `\\n` in it.",
        '    print("|         |")\n    print("|  HELLO  |")\n    print("|         |")', '    print("|         |\\n|  HELLO  |\\n|         |")'),
]
EXPLANATION = """
Each row is 11 characters wide: one at each end and nine in between. `HELLO` has five letters, so two spaces on either
side make nine.
"""


def program() -> None:
    print("+---------+")
    print("|         |")
    print("|  HELLO  |")
    print("|         |")
    print("+---------+")
