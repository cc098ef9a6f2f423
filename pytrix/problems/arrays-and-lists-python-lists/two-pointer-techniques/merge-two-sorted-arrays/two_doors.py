"""Two doors, one counter

People with numbered tickets wait at two doors, `left` and `right`, and at each door the ticket numbers ascend. The
counter always calls the smaller one of the two numbers at the front; if both are equal, the person at the left door
goes first.

Return the order in which the doors are used as a text: an `L` for each person from the left door and an `R` for each
person from the right one. When nobody waits at one of the doors any more, the people at the other one follow one
after another.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "beginner"
TAGS = ("COMPARE", "GENERATE")
HINTS = (
    "Who can be called next? How many people do you have to look at to decide?",
    "Keep one position for each door: the person at its front. Compare the two, note the door, and move that door's position.",
    "Do that while both doors have people. Everybody left at one of them then gives the same letter.",
)
EXAMPLES = [
    Example(([3, 7, 8], [2, 5, 9]), why="2, 3, 5, 7, 8, 9"),
    Example(([4, 6], [4]), why="both have a 4, and left goes first"),
    Example(([20], [1, 2, 3]), why="the 20 is called last"),
]
EDGES = {
    "nobody waits": Edge(([], [5, 6]), "nobody at the left door"),
    "equal": Edge(([1, 1, 2], [1, 2, 2]), "several equal numbers"),
    "at the other one follow": Edge(([1, 2, 9], []), "nobody at the right door"),
    "text": Edge(([], []), "nobody at all"),
}
MISTAKES = [
    Mistake("With equal numbers the left door goes first.", "left[one] <= right[other]", "left[one] < right[other]"),
    Mistake("When one door is empty, the people at the other one still have to be called.",
            'return order + "L" * (len(left) - one) + "R" * (len(right) - other)', "return order"),
    Mistake("You call alternately from both doors. The smaller number decides.",
            "left[one] <= right[other]", "one <= other"),
    Mistake("The larger number is called first here.", "left[one] <= right[other]", "left[one] >= right[other]"),
]
ALSO_RIGHT = [
    Way("Sorting pairs of number and door gives the same order, since `L` comes before `R`. It does not use that both queues are in order "
        "already, so it costs a little more.",
        """
def door_order(left: list[int], right: list[int]) -> str:
    people = sorted([(number, "L") for number in left] + [(number, "R") for number in right])
    return "".join(door for _, door in people)
"""),
]
EXPLANATION = """
Since both queues ascend, the smallest number of all stands at one of the two fronts. For `[3, 7, 8]` and `[2, 5, 9]`:

| left front | right front | door |
|---|---|---|
| 3 | 2 | R |
| 3 | 5 | L |
| 7 | 5 | R |
| 7 | 9 | L |
| 8 | 9 | L |
| – | 9 | R |

Each person is compared a few times at most, so the work grows with the number of people. What is left at one door is
simply added.
"""


def door_order(left: list[int], right: list[int]) -> str:
    order = ""
    one = 0
    other = 0
    while one < len(left) and other < len(right):
        if left[one] <= right[other]:
            order += "L"
            one += 1
        else:
            order += "R"
            other += 1
    return order + "L" * (len(left) - one) + "R" * (len(right) - other)


def inputs(rng):
    return (sorted(integers(rng, 0, 5, 1, 12)), sorted(integers(rng, 1, 5, 1, 12)))
