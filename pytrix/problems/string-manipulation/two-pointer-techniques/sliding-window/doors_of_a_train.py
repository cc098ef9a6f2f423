"""The open doors in sight

A train has doors all along its side, and `doors` shows them: `o` for an open one, `c` for a closed one. A guard on
the platform always sees `width` neighbouring doors. She starts at the left end, walks on by one door at a time, and
stops at the right end.

Return a list with the number of open doors she sees, one number for each place where she stands. If the train has
fewer doors than `width`, the list is empty.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("`width` is at least 1",)
HINTS = (
    "The guard counted 3 open doors. She takes one step. Does she have to count all doors in sight again?",
    "Keep a tally. The door that comes into sight may raise it by one, and the door that falls out of sight may lower it.",
    "The door that falls out of sight is `width` positions to the left of the new one. Write the tally down once `width` doors have been met.",
)
EXAMPLES = [Example(("oocco", 3)), Example(("cocoo", 2)), Example(("ooo", 1))]
EDGES = {"fewer doors": ("oc", 4), "one number": ("ccoo", 4)}
MISTAKES = [
    Mistake("Doors out of sight are still in your tally.",
            '        if right >= width and doors[right - width] == "o":\n            tally -= 1\n', ""),
    Mistake("You write the tally down before `width` doors are in sight.",
            "        if right >= width - 1:\n            tallies.append(tally)\n", "        tallies.append(tally)\n"),
    Mistake("The first place is missing: it is complete as soon as `width` doors have been met.",
            "if right >= width - 1:", "if right >= width:"),
    Mistake("The wrong door falls out of sight: you take off one that is still seen.",
            "doors[right - width]", "doors[right - width + 1]"),
]
EXPLANATION = """
Between two places only two doors make a difference. For `oocco` and a width of 3:

| comes into sight | falls out of sight | open doors |
|---|---|---|
| o, o, c | | 2 |
| c | o | 1 |
| o | o | 1 |

So each step costs two comparisons, whether the guard sees three doors or three hundred. That is the whole idea of a sliding
window: change what has changed, and keep the rest.
"""


def doors_in_sight(doors: str, width: int) -> list[int]:
    tallies: list[int] = []
    tally = 0
    for right, door in enumerate(doors):
        if door == "o":
            tally += 1
        if right >= width and doors[right - width] == "o":
            tally -= 1
        if right >= width - 1:
            tallies.append(tally)
    return tallies


def inputs(rng):
    return (letters(rng, 4, 9, "oc"), rng.randint(1, 4))
