"""The quiz in percent

Someone has answered 17 of 24 questions of a quiz correctly. Store both numbers under names and print this line with
an f-string. The percentage is the first number divided by the second, times 100, with exactly one digit after the
point, and the percent sign touches it:

    17 of 24 correct: 70.8%
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE", "AGGREGATE")
HINTS = (
    "How is one digit after the point written, when `.2f` gives two?",
    "Calculate the percentage inside braces or before, and give it a format.",
    "After the calculation in the braces come a colon and the format for one digit; the percent sign is typed after the brace.",
)
MISTAKES = [
    Mistake("The percentage has many digits. Set the format for one digit after a colon.", ":.1f", ""),
    Mistake("To get percent, the part has to be multiplied by 100.", "right / questions * 100", "right / questions"),
    Mistake("A space stands before the percent sign. It should touch the number.", "}%", "} %"),
]
ALSO_RIGHT = [
    Way("Multiplying first changes nothing about the percentage.", "right / questions * 100", "100 * right / questions"),
]
EXPLANATION = """
17 / 24 * 100 is 70.8333…; the format `.1f` shows it rounded to one digit: 70.8. Outside the braces, `%` is a
character like any other.
"""


def program() -> None:
    right = 17
    questions = 24
    print(f"{right} of {questions} correct: {right / questions * 100:.1f}%")
