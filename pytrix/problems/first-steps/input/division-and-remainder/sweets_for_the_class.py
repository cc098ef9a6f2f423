"""Sweets for the class

Read two whole numbers, each in its own line: how many sweets there are, and how many children (at least 1). Every
child gets the same number of sweets, as many as possible. Print in the first line how many sweets each child gets, in
the second line how many are left over. There may be fewer sweets than children.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "Which operator divides and drops the remainder, and which one gives the remainder?",
    "Read both numbers with `int`, then use one sign in each of the two prints.",
    "The double slash gives the share of each child, the percent sign what stays in the bag.",
)
EXAMPLES = [
    Example("17\n5\n", why="5 times 3 is 15, and 2 are left"),
    Example("24\n6\n", why="nothing is left"),
    Example("3\n4\n", why="not enough for one each"),
]
EDGES = {"fewer sweets than children": "2\n9\n"}
MISTAKES = [
    Mistake("`/` gives a number with a decimal point, but nobody gets a part of a sweet. Use `//`.", "sweets // children", "sweets / children"),
    Mistake("The two answers have changed places: first what each gets, then what is left.",
            "    print(sweets // children)\n    print(sweets % children)", "    print(sweets % children)\n    print(sweets // children)"),
    Mistake("What is left is not the difference of the two numbers. The sign `%` gives it.", "sweets % children", "sweets - children"),
]
ALSO_RIGHT = [
    Way("What is left can also be calculated from the share: all sweets minus those given away.",
        "sweets % children", "sweets - sweets // children * children"),
]
EXPLANATION = """
For 17 sweets and 5 children, `17 // 5` is 3 and `17 % 5` is 2; to check: 5 * 3 + 2 is 17 again. With fewer sweets
than children `//` gives 0 and everything is left.
"""


def program() -> None:
    sweets = int(input())
    children = int(input())
    print(sweets // children)
    print(sweets % children)


def inputs(rng):
    children = rng.randint(2, 9)
    return f"{children * rng.randint(0, 6) + rng.randint(0, children - 1)}\n{children}\n"
