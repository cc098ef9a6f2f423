"""Front, middle and end

Write a program that reads one line with the names of people in a row, separated by single spaces, and prints three
lines: the name at the front, the name in the middle and the name at the end.

With an even number of people there are two in the middle; print the one who is nearer to the front. A single person
is front, middle and end. There is at least one name.
"""
from pytrix.question.authoring import Edge, Example, Mistake

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "At which position does the middle of five names stand? And of six, if the one nearer to the front is wanted?",
    "Split the line into a list. The front has position 0, the end position -1, and the middle follows from the length.",
    "Half of the length minus 1, rounded down, is right for even and odd lengths.",
)
EXAMPLES = [
    Example("Ana Ben Cleo Dev Eli\n", why="Cleo stands in the middle of five"),
    Example("Ana Ben Cleo Dev\n", why="Ben and Cleo are in the middle, and Ben is nearer to the front"),
    Example("Zoe\n", why="a single person"),
]
EDGES = {
    "two in the middle": "Kim Lou\n",
    "in a row": Edge("Ana Ben Cleo Dev Eli Fay Gus\n", "seven people"),
    "even number": Edge("Ana Ben Cleo Dev Eli Fay\n", "six people"),
}
MISTAKES = [
    Mistake("Of two people in the middle you print the one who is further back.", "(len(names) - 1) // 2", "len(names) // 2"),
    Mistake("The last name has position -1, or the length minus 1; yours is the last but one.", "names[-1]", "names[-2 if len(names) > 1 else -1]"),
    Mistake("The first name has position 0. Position 1 is the second name.", "names[0]", "names[min(1, len(names) - 1)]"),
    Mistake("The middle is printed last in your program.", "print(names[(len(names) - 1) // 2])\n    print(names[-1])", "print(names[-1])\n    print(names[(len(names) - 1) // 2])"),
]
EXPLANATION = """
`split` makes a list of names. For five names the middle is at `(5 - 1) // 2 = 2`, for four at `(4 - 1) // 2 = 1`, the
one nearer to the front:

| length | positions | middle |
|---|---|---|
| 5 | 0 1 2 3 4 | 2 |
| 4 | 0 1 2 3 | 1 |
| 1 | 0 | 0 |

Reaching an element takes the same short time wherever it stands; splitting the line takes one walk over it.
"""


def program() -> None:
    names = input().split()
    print(names[0])
    print(names[(len(names) - 1) // 2])
    print(names[-1])


def inputs(rng):
    return " ".join(rng.sample(["Ana", "Ben", "Cleo", "Dev", "Eli", "Fay", "Gus", "Kim"], rng.randint(1, 8))) + "\n"
