"""Lamps on a switchboard

On a switchboard, every button switches several lamps: those that are off go on, and those that are on go off.
`buttons` maps the name of each button to the list of its lamps, in which no lamp stands twice. `presses` lists
the names of the buttons that are pressed, in order. At first, all lamps are off.

Return a tuple of two things: the list of the lamps that are on in the end, in ascending order, and the largest number
of lamps that were on at the same time, looked at after each press. Without presses, that number is 0.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("ITERATE", "AGGREGATE")
HINTS = (
    "A lamp is on before a press, and the button switches it. What about it afterwards? And if it was off?",
    "The lamps that are on after a press are those that were on or are switched, but not both. Keep them in a set.",
    "`^=` with the set of the button's lamps does one press. Look at the size of the set after each of them.",
)
EXAMPLES = [
    Example(({"A": [1, 2, 3], "B": [3, 4]}, ["A", "B", "A"]), why="after the presses: 1 2 3, then 1 2 4, then 3 4"),
    Example(({"X": [7, 5]}, ["X", "X"]), why="two lamps were on in between"),
    Example(({"A": [4], "B": [9]}, ["A", "B"])),
]
EDGES = {
    "Without presses": ({"A": [1]}, []),
    "on in the end": Edge(({"P": [1, 2], "Q": [2, 3], "R": [1, 3]}, ["P", "Q", "R", "Q"]), "lamps that go on and off"),
}
MISTAKES = [
    Mistake("A lamp that is on and is switched should go off.", "on ^= set(buttons[name])", "on |= set(buttons[name])"),
    Mistake("You look at the number of lamps only in the end. The largest number may have come earlier.", "        most = max(most, len(on))\n", "", "    return sorted(on), most", "    return sorted(on), len(on)"),
    Mistake("Lamps that are not switched stay as they are.", "on ^= set(buttons[name])", "on = set(buttons[name])"),
    Mistake("You count how many lamps were on at some time. The question wants the largest number at the same time.", "        most = max(most, len(on))\n", "        ever |= on\n        most = len(ever)\n", "    on: set[int] = set()\n", "    on: set[int] = set()\n    ever: set[int] = set()\n"),
]
ORACLE = """
def lamps(buttons: dict[str, list[int]], presses: list[str]) -> tuple[list[int], int]:
    numbers = sorted({lamp for row in buttons.values() for lamp in row})
    sizes = [0]
    for count in range(len(presses) + 1):
        on = [lamp for lamp in numbers if sum(lamp in buttons[name] for name in presses[:count]) % 2]
        sizes.append(len(on))
    return on, max(sizes)
"""
EXPLANATION = """
Switching a lamp twice leaves it as it was, and that is what `^` does with members that are in both sets: they vanish.

| press | switches | on afterwards |
|---|---|---|
| A | 1, 2, 3 | 1, 2, 3 |
| B | 3, 4 | 1, 2, 4 |
| A | 1, 2, 3 | 3, 4 |

A press costs as many steps as its button has lamps. Instead, one could count how often each lamp is switched, and
keep those with an odd number; but then the largest number in between is lost.
"""


def lamps(buttons: dict[str, list[int]], presses: list[str]) -> tuple[list[int], int]:
    on: set[int] = set()
    most = 0
    for name in presses:
        on ^= set(buttons[name])
        most = max(most, len(on))
    return sorted(on), most


def inputs(rng):
    buttons = {name: rng.sample(range(1, 7), rng.randint(0, 4)) for name in "ABC"}
    return (buttons, [rng.choice("ABC") for _ in range(rng.randint(1, 6))])
