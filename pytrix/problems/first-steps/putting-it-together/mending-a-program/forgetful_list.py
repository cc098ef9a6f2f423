"""The forgetful list

The function in the editor should return a list with the squares of all even numbers from 1 to `last`; 6 should give
4, 16, 36. It has **two** faults: the list it returns is far too short, and the last number is never looked at. Mend
both. `last` is a whole number of 0 or more; for 0 and 1 the list is empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "ITERATE")
STARTER = """
def even_squares(last: int) -> list[int]:
    squares = []
    for number in range(1, last):
        squares = []
        if number % 2 == 0:
            squares.append(number * number)
    return squares
"""
HINTS = (
    "Trace the function with 6. What is in the list after each round?",
    "One line does not belong in the loop, and one number of the range is one too small.",
    "The empty list is made once, before the loop; the range must end one after the last number.",
)
EXAMPLES = [Example((6,), why="2, 4 and 6 squared"), Example((3,)), Example((1,))]
EDGES = {"0 or more": (0,), "for 0 and 1": (1,)}
MISTAKES = [
    Mistake("One fault is left: the last number is never reached by the range.", "last + 1", "last"),
    Mistake("One fault is left: the list is still emptied in each round.",
            "    for number in range(1, last + 1):\n", "    for number in range(1, last + 1):\n        squares = []\n"),
    Mistake("You doubled the numbers; the squares were right before.", "number * number", "number * 2"),
]
ALSO_RIGHT = [
    Way("A range with steps of 2 gives just the even numbers.",
        """
def even_squares(last: int) -> list[int]:
    squares = []
    for number in range(2, last + 1, 2):
        squares.append(number * number)
    return squares
"""),
]
EQUIVALENT = {
    "for number in range(1, last + 1): -> for number in skip_first(range(1, last + 1)):": "1 is odd",
    "for number in range(1, last + 1): -> for number in range(2, last + 1):": "1 is odd",
}
EXPLANATION = """
In the broken function the list was emptied at the start of each round, so only what the very last round appended
could be left. For 6 the range ended at 5, and the answer was an empty list.
"""


def even_squares(last: int) -> list[int]:
    squares = []
    for number in range(1, last + 1):
        if number % 2 == 0:
            squares.append(number * number)
    return squares


def inputs(rng):
    return (rng.randint(0, 25),)
