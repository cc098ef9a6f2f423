"""Keep what goes upwards

Small letters stand in the list `steps`. Go through it from the left and keep a letter only if it comes later in
the alphabet than the letter kept last; the very first letter is always kept. All others are taken out, even a letter
equal to the one kept last.

Change the list itself and return nothing. An empty list stays empty.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "COMPARE")
COMPARE = "argument:steps"
HINTS = (
    "Which letter do you have to remember while you walk along the list?",
    "Kept letters gather at the front of the list. The one kept last stands just before the next place to fill.",
    "Copy a letter forward when nothing has been kept yet or when it goes upwards from the last kept one; at the end cut the list there.",
)
EXAMPLES = [Example((list("hehkfzm"),), why="h, k and z"), Example((list("mmabz"),)), Example((list("tea"),))]
EDGES = {"empty list": ([],), "equal to": (list("ccaazz"),)}
MISTAKES = [
    Mistake("You compare each letter with its neighbour in the old list. Compare it with the letter kept last.",
            """
def climb(steps: list[str]) -> None:
    steps[:] = [step for place, step in enumerate(steps) if place == 0 or step > steps[place - 1]]
"""),
    Mistake("A letter equal to the one kept last has to go as well.", "step > steps[kept - 1]", "step >= steps[kept - 1]"),
    Mistake("You sorted the letters. A letter that comes in the wrong order is taken out, not moved.",
            """
def climb(steps: list[str]) -> None:
    steps[:] = sorted(set(steps))
"""),
    Mistake("What was not kept still stands at the end of the list.", "    del steps[kept:]\n", ""),
]
EXPLANATION = """
The front of the list holds what was kept, and its end is the letter to compare with. For m, m, a, b, z:

| letter | kept last | kept |
|---|---|---|
| m | | m |
| m | m | m |
| a | m | m |
| b | m | m |
| z | m | m, z |

The reader runs ahead, the writer follows only when something is kept. One pass is enough, so the work grows with the length
of the list.
"""


def climb(steps: list[str]) -> None:
    kept = 0
    for step in steps:
        if kept == 0 or step > steps[kept - 1]:
            steps[kept] = step
            kept += 1
    del steps[kept:]


def inputs(rng):
    return ([rng.choice("abcdefgh") for _ in range(rng.randint(3, 9))],)
