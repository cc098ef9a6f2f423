"""A train of wagons

Print a train in one line with **three** instructions: the first prints `<O>`, the second the numbers 1, 2 and 3, the
third `[end]`. Everything is coupled with `=`, and there are no spaces:

    <O>=1=2=3=[end]
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Which couplings stand between values of one `print`, and which between two instructions?",
    "`sep` couples the numbers; `end` couples an instruction with the next one.",
    "First `print`: set `end`. Second `print`: set both `sep` and `end`. The third needs neither.",
)
MISTAKES = [
    Mistake("The train is spread over several lines: the first two instructions must not end theirs.",
            'print("<O>", end="=")', 'print("<O>=")', ', sep="=", end="="', ', sep="="'),
    Mistake("The wagons are coupled with spaces. `sep` changes what stands between them.", 'sep="=", end="="', 'end="="'),
    Mistake("The coupling before `[end]` is missing. `sep` does not come after the last value; `end` does.",
            'sep="=", end="="', 'sep="=", end=""'),
]
ALSO_RIGHT = [
    Way("One instruction with five values gives the same train.",
        '    print("<O>", end="=")\n    print(1, 2, 3, sep="=", end="=")\n    print("[end]")', '    print("<O>", 1, 2, 3, "[end]", sep="=")'),
]
EXPLANATION = """
| instruction | prints |
|---|---|
| first | `<O>` and its end, `=` |
| second | `1=2=3` and its end, `=` |
| third | `[end]` and, as usual, a new line |
"""


def program() -> None:
    print("<O>", end="=")
    print(1, 2, 3, sep="=", end="=")
    print("[end]")
