"""Alarms that nag

A control room gets alarms, and the same alarm often comes again and again. `alarms` lists them in order as tuples of
a time in seconds and a code; times never go down. To spare people, a display shows an alarm only if the same code has
not been **shown** within the last `quiet` seconds: if it was shown at time t, it is shown again at `t + quiet` at the
earliest. An alarm that is not shown has no effect.

Return a tuple: how many alarms are shown, and the time at which the last of them was shown, or -1 if none is. There
can be many thousands of alarms and codes.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("PARTITION", "COUNT")
CONSTRAINTS = ("times and `quiet` are at least 0", "up to 8,000 alarms")
HINTS = (
    "When an alarm comes, which single fact about its code decides?",
    "Keep, for each code, the time at which it was shown last. It changes only when the alarm is shown.",
    "A code that was never shown is shown at once: ask with `in`, or use a default time that is long ago.",
)
EXAMPLES = [
    Example(([(0, "A"), (4, "A"), (6, "B"), (10, "A"), (15, "B")], 10), why="A at 0 and 10, B at 6"),
    Example(([(3, "X"), (3, "X"), (5, "X")], 2), why="the second at 3 is dropped, 5 is 2 later"),
    Example(([(7, "K")], 60)),
]
EDGES = {
    "if none is": ([], 5),
    "has no effect": ([(0, "A"), (6, "A"), (11, "A"), (12, "A")], 10),
    "at the earliest": Edge(([(1, "A"), (1, "A"), (1, "B")], 0), "no quiet time at all"),
}
MISTAKES = [
    Mistake("An alarm that is not shown has no effect, but it starts a new quiet time in your answer.",
            "            number += 1\n            last = shown[code] = time\n", "            number += 1\n            last = time\n        shown[code] = time\n"),
    Mistake("At `t + quiet` the alarm is shown again.", "time >= shown[code] + quiet", "time > shown[code] + quiet"),
    Mistake("Different codes don't keep each other quiet.", "if code not in shown or time >= shown[code] + quiet:", "if last < 0 or time >= last + quiet:"),
    Mistake("You show each code once and never again.", "if code not in shown or time >= shown[code] + quiet:", "if code not in shown:"),
]
SIZE = 8_000
SLOW = [
    Slow("Right, but for each alarm you search all that were shown before. Remember the last time for each code.",
         """
def display(alarms: list[tuple[int, str]], quiet: int) -> tuple[int, int]:
    shown: list[tuple[int, str]] = []
    for time, code in alarms:
        if all(other != code or time >= before + quiet for before, other in shown):
            shown.append((time, code))
    return len(shown), shown[-1][0] if shown else -1
"""),
]
EXPLANATION = """
For each code, one time is enough: when it was shown last. With 10 quiet seconds:

| alarm | shown last | shown |
|---|---|---|
| 0 A | never | yes |
| 4 A | 0 | no |
| 6 B | never | yes |
| 10 A | 0 | yes |
| 15 B | 6 | no |

Each alarm costs one look-up. Searching the alarms shown before costs the square of their number. Instead of keeping
all codes for ever, one could drop those that were shown long ago.
"""


def display(alarms: list[tuple[int, str]], quiet: int) -> tuple[int, int]:
    shown: dict[str, int] = {}
    number, last = 0, -1
    for time, code in alarms:
        if code not in shown or time >= shown[code] + quiet:
            number += 1
            last = shown[code] = time
    return number, last


def inputs(rng):
    times = sorted(rng.randint(0, 20) for _ in range(rng.randint(2, 9)))
    return ([(time, rng.choice("AB")) for time in times], rng.randint(0, 8))


def large(rng, size):
    return ([(number, f"c{number}") for number in range(size)], 50)
