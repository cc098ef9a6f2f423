"""The first free seat

Write the function `free_seat`. It gets `seats`, a list with 1 for a taken and 0 for a free seat. It returns the
position of the first free seat, counted from 0, or `None` when no seat is free. There may be no seats at all.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "What should come back when the loop has seen all seats and found nothing?",
    "Walk over the positions; return the position as soon as the seat there is free.",
    "Inside the loop, under an `if`, comes the position; after the loop comes `None`.",
)
EXAMPLES = [Example(([1, 1, 0, 1],), why="positions count from 0"), Example(([1, 1],)), Example(([0, 0],))]
EDGES = {"no seats at all": ([],), "no seat is free": ([1],)}
ALWAYS = [([0],)]
MISTAKES = [
    Mistake("You returned the text \"None\". The value `None` stands without quotation marks.", "return None", 'return "None"'),
    Mistake("0 is a position, the one of the first seat, so it cannot mean \"nothing found\".", "return None", "return 0"),
    Mistake("The last free seat was found, not the first. Return at once when a free one is met.",
            "            return place\n    return None", "            found = place\n    return found", "    for place", "    found = None\n    for place"),
    Mistake("The search stops at the first seat, whatever it is. `None` belongs after the loop.",
            "    return None", "        return None"),
]
ALSO_RIGHT = [Way("A function that ends without `return` gives `None` by itself; written out, the reader sees that it is meant.", "    return None\n", "")]
EXPLANATION = """
For `[1, 1, 0, 1]` the positions 0 and 1 are passed over, and 2 is returned. For `[1, 1]` the loop ends without a
`return`, and the line after it gives `None`, which no position can be mistaken for.
"""


def free_seat(seats: list[int]) -> int | None:
    for place in range(len(seats)):
        if seats[place] == 0:
            return place
    return None


def inputs(rng):
    return ([rng.choice([1, 1, 0]) for _ in range(rng.randint(0, 6))],)
