"""It left too early

The function in the editor should return how many of the `marks` are at least 5. But it stops looking after the first
mark. Find the line that is in the wrong place, and move it. The list may be empty; then the answer is 0.
"""
from pytrix.question.authoring import Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("COUNT",)
STARTER = """
def passed(marks: list[int]) -> int:
    count = 0
    for mark in marks:
        if mark >= 5:
            count += 1
        return count
"""
HINTS = (
    "What does `return` do to the loop in which it stands?",
    "For how many marks must the loop run before the answer is certain?",
    "Move the last line to the left, so that it comes after the loop.",
)
EXAMPLES = [Example(([7, 5, 3],)), Example(([2, 9, 8],)), Example(([4, 4],))]
EDGES = {"may be empty": ([],), "at least 5": ([5, 5, 5],)}
MISTAKES = [
    Mistake("Still only the first mark that is good enough counts: `return` must stand outside the loop.",
            "            count += 1\n    return count", "            count += 1\n            return count\n    return count"),
    Mistake("Now the count is shown but not given back.", "return count", "print(count)"),
    Mistake("The condition was right before: a mark of exactly 5 counts.", "mark >= 5", "mark > 5"),
    Mistake("The marks were added instead of counted.", "count += 1", "count += mark"),
]
ALSO_RIGHT = [
    Way("Collecting the good marks in a list and returning its length.",
        """
def passed(marks: list[int]) -> int:
    good = []
    for mark in marks:
        if mark >= 5:
            good.append(mark)
    return len(good)
"""),
]
EXPLANATION = """
`return` ends the function, and with it the loop. In the loop's body it ran in the first round already. Outside, it
runs when all marks have been looked at, and also when there are none.
"""


def passed(marks: list[int]) -> int:
    count = 0
    for mark in marks:
        if mark >= 5:
            count += 1
    return count


def inputs(rng):
    return (integers(rng, 0, 7, 1, 9),)
