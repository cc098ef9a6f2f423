"""The middle of the row

Children stand in a row. Read one line with their names, separated by spaces, at least one. If their number is odd,
print the name in the middle. If it is even, there are two in the middle: print both in one line, with a space
between, the left one first.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "Write down the positions for 5 children and for 4. Which is the middle, in terms of the length?",
    "The length divided by 2 with the double slash gives a position. For which of the two cases is one more name needed?",
    "Odd: the item at half the length, rounded down. Even: the item before it, and that item.",
)
EXAMPLES = [
    Example("Ann Bob Cy Dee Eve\n", why="position 2 of 0 to 4"),
    Example("Ann Bob Cy Dee\n", why="positions 1 and 2 of 0 to 3"),
    Example("Zoe\n"),
]
EDGES = {"at least one": "Max\n", "two in the middle": "Ida Jo\n"}
MISTAKES = [
    Mistake("For an even number the two in the middle lie at half the length minus 1 and at half the length.",
            "names[half - 1], names[half]", "names[half], names[half + 1]"),
    Mistake("Odd and even are mixed up: an odd number has a remainder of 1.", "len(names) % 2 == 1", "len(names) % 2 == 0"),
    Mistake("Positions count from 0, so half the length, rounded down, is the middle already.", "print(names[half])", "print(names[half + 1])"),
    Mistake("For an even number, print both names in the middle.", "names[half - 1], names[half]", "names[half]"),
]
ALSO_RIGHT = [
    Way("Asking for even numbers first swaps the parts.",
        """
def program() -> None:
    names = input().split()
    half = len(names) // 2
    if len(names) % 2 == 0:
        print(names[half - 1], names[half])
    else:
        print(names[half])
"""),
]
EXPLANATION = """
For five names `half` is 5 // 2 = 2, with two names before it and two behind. For four names `half` is 2, too, and the
two in the middle are 1 and 2.
"""


def program() -> None:
    names = input().split()
    half = len(names) // 2
    if len(names) % 2 == 1:
        print(names[half])
    else:
        print(names[half - 1], names[half])


def inputs(rng):
    return " ".join(rng.sample(["Ada", "Bo", "Cem", "Dee", "Eli", "Fay", "Gus", "Hal"], rng.randint(1, 8))) + "\n"
