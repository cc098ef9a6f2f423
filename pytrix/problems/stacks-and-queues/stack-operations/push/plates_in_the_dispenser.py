"""Plates in the dispenser

A plate dispenser holds at most `room` plates, one upon the other. `plates` lists the colours of the plates in the order in which they come out of the dishwasher. Each is put on top, unless the dispenser is full: then it goes back to the shelf.

Return the list of the colours in the dispenser, from the top one to the bottom one. `room` may be 0, and there may be no plates.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("GENERATE",)
HINTS = (
    "Where does a new plate lie, and which one lies at the bottom in the end?",
    "Keep a list as a stack: its end is the top. Put a plate on only while there are fewer than `room`.",
    "Append under that condition, and when all plates are through, return the list read from its end.",
)
EXAMPLES = [
    Example((["red", "white", "blue", "green"], 3), why="there is no room for green"),
    (["red", "white"], 5),
    (["red", "red", "blue"], 1),
]
EDGES = {
    "may be 0": (["red", "blue"], 0),
    "no plates": ([], 2),
    "is full": Edge((["a", "b"], 2), "exactly full"),
}
MISTAKES = [
    Mistake("You list the plates from the bottom to the top.", "return stack[::-1]", "return stack"),
    Mistake("Your dispenser holds one plate too many.", "len(stack) < room", "len(stack) <= room"),
    Mistake("You keep the last plates, but the first ones fill the dispenser.", "    for colour in plates:", "    for colour in plates[max(len(plates) - room, 0) :]:"),
]
EXPLANATION = """
A list is a good stack: `append` puts something on top, and the last item is the top one. For red, white, blue, green and room for 3:

| plate | stack, bottom to top |
|---|---|
| red | red |
| white | red white |
| blue | red white blue |
| green | no room |

Each plate takes one step.
"""


def dispenser(plates: list[str], room: int) -> list[str]:
    stack = []
    for colour in plates:
        if len(stack) < room:
            stack.append(colour)
    return stack[::-1]


def inputs(rng):
    return ([rng.choice(["red", "white", "blue"]) for _ in range(rng.randint(1, 7))], rng.randint(0, 5))
