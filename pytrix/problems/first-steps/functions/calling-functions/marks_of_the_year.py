"""Marks of the year

Read one line of whole numbers, separated by spaces: at least one mark. Print three lines: the best mark, which is the
largest, then the worst, and then the mean of all, rounded to one digit with `round(…, 1)`.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "intermediate"
TAGS = ("AGGREGATE",)
HINTS = (
    "Which functions give the largest, the smallest and the total of a list of numbers?",
    "Build a list of numbers from the texts first. The mean is the total divided by how many there are.",
    "Call `max` and `min` on the list; round the `sum` divided by the `len`.",
)
EXAMPLES = [
    Example("4 9 7\n", why="20 divided by 3 is 6.666…, rounded 6.7"),
    Example("10 9\n", why="10 is the best: compare numbers, not texts"),
    Example("5\n", why="a mean is a number with a point, 5.0"),
]
EDGES = {"at least one": "8\n"}
MISTAKES = [
    Mistake("The marks are still texts, and as a text 9 is larger than 10. Turn each into a number.",
            "        marks.append(int(word))", "        marks.append(word)", "print(round(sum(marks) / len(marks), 1))", "print(round(sum(int(m) for m in marks) / len(marks), 1))"),
    Mistake("The mean should be rounded to one digit after the point.", "round(sum(marks) / len(marks), 1)", "sum(marks) / len(marks)"),
    Mistake("`round` without a second value gives a whole number.", "/ len(marks), 1)", "/ len(marks))"),
    Mistake("The best mark comes first, and it is the largest.", "    print(max(marks))\n    print(min(marks))", "    print(min(marks))\n    print(max(marks))"),
]
ALSO_RIGHT = [
    Way("After sorting, the worst mark is the first item and the best the last one.",
        "    print(max(marks))\n    print(min(marks))", "    marks = sorted(marks)\n    print(marks[-1])\n    print(marks[0])"),
]
EXPLANATION = """
For 4, 9 and 7, `max` gives 9, `min` gives 4, and the mean is `sum`, 20, divided by `len`, 3. The inner calls are
worked out first; `round` gets 6.666… and the 1, and gives 6.7.
"""


def program() -> None:
    words = input().split()
    marks = []
    for word in words:
        marks.append(int(word))
    print(max(marks))
    print(min(marks))
    print(round(sum(marks) / len(marks), 1))


def inputs(rng):
    return " ".join(str(rng.randint(0, 15)) for _ in range(rng.randint(1, 7))) + "\n"
