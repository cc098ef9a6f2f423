"""A date with slashes

Some calendars write a date as year, month and day with slashes between. Give one `print` the three numbers 2031, 12
and 24, and let `sep` bring the slashes:

    2031/12/24
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "What does `print` put between values when you say nothing about it?",
    "After the three numbers, one more entry in the brackets says what should stand between them.",
    "Write `sep`, an equals sign and a text with just the slash.",
)
MISTAKES = [
    Mistake("There are spaces around the slashes: `sep` should be the slash alone.", 'sep="/"', 'sep=" / "'),
    Mistake("There are spaces between the numbers. Tell `print` with `sep` what to put there.", ', sep="/"', ""),
    Mistake("Python calculated: without `sep`, a slash between numbers means division.", '2031, 12, 24, sep="/"', "2031 / 12 / 24"),
]
ALSO_RIGHT = [Way("Typed as a text it looks the same; with `sep` the three numbers stay numbers.", '2031, 12, 24, sep="/"', '"2031/12/24"')]
EXPLANATION = """
`sep="/"` puts a slash **between** the values: three values, two slashes, none at the end.
"""


def program() -> None:
    print(2031, 12, 24, sep="/")
