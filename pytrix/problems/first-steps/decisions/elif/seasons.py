"""The season of a month

Read the number of a month. Print `winter` for the months 12, 1 and 2, `spring` for 3 to 5, `summer` for 6 to 8, and
`autumn` for 9 to 11. For a number below 1 or above 12 print `no month`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("PARTITION",)
HINTS = (
    "Which numbers have to be sorted out before you ask for the seasons?",
    "Ask first for what is no month, below and above; then go upwards with \"less or equal\". Where does 12 end up?",
    "After the two wrong cases: up to 2, up to 5, up to 8, up to 11, and what is left is December.",
)
EXAMPLES = [Example("4\n"), Example("12\n", why="winter begins with December"), Example("13\n"), Example("2\n")]
EDGES = {"below 1": "0\n", "above 12": "99\n", "6 to 8": "8\n", "9 to 11": "9\n"}
ALWAYS = ["-3\n", "1\n", "11\n", "3\n", "6\n"]
MISTAKES = [
    Mistake("December, the month 12, belongs to winter.", '    else:\n        print("winter")', '    else:\n        print("autumn")'),
    Mistake("May, the month 5, belongs to spring.", "month <= 5", "month < 5"),
    Mistake("Numbers above 12 fall into the last part. Sort them out before.", '    elif month > 12:\n        print("no month")\n', ""),
    Mistake("0 and less are no months, but \"up to 2\" takes them.", '    if month < 1:\n        print("no month")\n    elif month > 12', "    if month > 12"),
]
ALSO_RIGHT = [
    Way("Shifting the months by one makes December the first: the remainder of the number by 12 is 0 for it, and 11 at most.",
        """
def program() -> None:
    month = int(input())
    if month < 1:
        print("no month")
    elif month > 12:
        print("no month")
    elif month % 12 <= 2:
        print("winter")
    elif month <= 5:
        print("spring")
    elif month <= 8:
        print("summer")
    else:
        print("autumn")
"""),
]
EXPLANATION = """
The wrong numbers are sorted out first, so afterwards "up to 2" means 1 or 2. Four questions later only 12 is left for
the `else`.
"""


def program() -> None:
    month = int(input())
    if month < 1:
        print("no month")
    elif month > 12:
        print("no month")
    elif month <= 2:
        print("winter")
    elif month <= 5:
        print("spring")
    elif month <= 8:
        print("summer")
    elif month <= 11:
        print("autumn")
    else:
        print("winter")


def inputs(rng):
    return f"{rng.choice([rng.randint(1, 12), rng.randint(1, 12), rng.randint(-2, 15)])}\n"
