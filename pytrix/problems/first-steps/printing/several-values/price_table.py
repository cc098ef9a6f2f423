"""A small table of prices

Print this table of two lines, each with one `print` of three values and the same `sep`. On either side of every bar
there is one space:

    tea | 3 | hot
    milk | 2 | cold
"""
from pytrix.question.authoring import Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("GENERATE",)
HINTS = (
    "Which three characters stand between each two values?",
    "A `sep` may be longer than one character.",
    "Three values in each `print`, and `sep` set to a space, a bar and a space.",
)
MISTAKES = [
    Mistake("The spaces around the bars are missing; they belong to the text of `sep`.",
            '"hot", sep=" | "', '"hot", sep="|"', '"cold", sep=" | "', '"cold", sep="|"'),
    Mistake("The second line has no bars. Each `print` needs its own `sep`.", '"cold", sep=" | "', '"cold"'),
    Mistake("The columns have changed places: name, price, hot or cold.", '3, "hot"', '"hot", 3'),
]
ALSO_RIGHT = [
    Way("Both lines in one `print`, where `\\n` is in the middle value, is shorter and hard to read.",
        '    print("tea", 3, "hot", sep=" | ")\n    print("milk", 2, "cold", sep=" | ")', '    print("tea", 3, "hot\\nmilk", 2, "cold", sep=" | ")'),
]
EXPLANATION = """
`sep` holds for one `print` only, so it is needed in both. It comes between the values and never before the first or
after the last.
"""


def program() -> None:
    print("tea", 3, "hot", sep=" | ")
    print("milk", 2, "cold", sep=" | ")
