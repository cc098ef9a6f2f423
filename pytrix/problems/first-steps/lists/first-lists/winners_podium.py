"""The podium

Read one line with the names of runners in the order in which they arrived, separated by spaces; there are at least
three. Print the podium in one line: the second runner, the first, the third, with a space between. In the next line
print the one who arrived last.
"""
from pytrix.question.authoring import Example, Mistake, Way

KIND = "program"
LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "At which position of the list is the first runner, and at which the last?",
    "Split the line; then take out the items by their positions.",
    "Positions 1, 0 and 2 in one print, position -1 in the next.",
)
EXAMPLES = [Example("Ann Bob Cy Dee\n"), Example("Zoe Kim Max\n", why="of three runners, the third is the last"), Example("A B C D E\n")]
EDGES = {"at least three": "Uma Vic Wes\n"}
MISTAKES = [
    Mistake("Positions count from 0, so the first runner is at position 0.", "runners[1], runners[0], runners[2]", "runners[2], runners[1], runners[3]"),
    Mistake("The winner stands in the middle of a podium: second, first, third.", "runners[1], runners[0], runners[2]", "runners[0], runners[1], runners[2]"),
    Mistake("The last runner has position -1, whatever the length.", "runners[-1]", "runners[2]"),
]
ALSO_RIGHT = [Way("The last position is the length minus 1.", "runners[-1]", "runners[len(runners) - 1]")]
EXPLANATION = """
For Ann, Bob, Cy, Dee the positions are 0, 1, 2, 3: the podium shows 1, 0, 2, which is Bob Ann Cy, and position -1 is
Dee.
"""


def program() -> None:
    runners = input().split()
    print(runners[1], runners[0], runners[2])
    print(runners[-1])


def inputs(rng):
    return " ".join(rng.sample(["Ada", "Bo", "Cem", "Dee", "Eli", "Fay", "Gus", "Hal"], rng.randint(3, 7))) + "\n"
