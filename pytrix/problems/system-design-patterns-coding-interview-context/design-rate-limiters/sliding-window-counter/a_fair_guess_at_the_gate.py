"""A fair guess at the gate

A lift carries at most `limit` people in any minute, but its small computer has no room for a list of times: it keeps two counters only. Minutes are the seconds 0 to 59, 60 to 119, and so on.

For a person who arrives at second `now`, it guesses how many rode in the last 60 seconds: the people of the running minute all count; those of the minute before count by the share of that minute that is less than 60 seconds ago. At second 75, 15 seconds of the running minute have passed, so the minute before counts with 45 of 60. The person may ride if this guess, **plus one**, is at most `limit`.

`arrivals` lists whole seconds that never go backwards. Return the list of those arrivals that may ride. The guess may be a fraction and is not rounded.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
HINTS = (
    "Which two numbers of people does the guess need, and what happens to them when a new minute begins?",
    "Keep the running minute and the counters for it and for the minute before. When the next minute begins, the running counter becomes the other one; after a longer pause both are 0.",
    "Multiply by 60 to stay with whole numbers: the previous counter times the seconds that are left, plus 60 times the running counter plus one, compared with 60 times the limit.",
)
EXAMPLES = [
    Example(([10, 20, 30, 75, 76, 100, 110], 3), why="at 75 the three count 45/60: 2.25 + 1 is more than 3; at 100 they count 1"),
    Example(([5, 5, 5, 59, 60, 119], 2), why="at 60 the whole minute before still counts"),
    Example(([0, 200, 201], 1)),
]
EDGES = {
    "at most `limit`": Edge(([0, 0, 90, 90], 2), "exactly the limit"),
    "minute before": Edge(([10, 55, 130, 130, 190], 2), "a minute without anybody"),
    "`arrivals`": Edge(([], 4), "nobody comes"),
}
ALWAYS = [
    ([0, 1, 2, 79, 80], 3),
    ([0, 30, 90, 120, 130, 160, 161, 166, 167, 177, 177], 3),
    ([55, 56, 116, 206, 207, 297, 327, 328, 358, 388, 388], 1),
    ([0, 0, 0, 5, 6, 11], 1),
]
MISTAKES = [
    Mistake("You count the minute before completely. Only the share that is less than 60 seconds ago counts.", "before * (60 - now % 60)", "before * 60"),
    Mistake("You count the share of the minute that has passed, not the share that is still in view.", "before * (60 - now % 60)", "before * (now % 60)"),
    Mistake("After a pause of a whole minute nobody of the old one rode in the minute before.", "            before = running if now // 60 == minute + 1 else 0\n", "            before = running\n"),
    Mistake("Only those who really ride count; somebody sent away was not on the lift.", "            running += 1\n", "", "        if before", "        running += 1\n        if before", "60 * (running + 1)", "60 * running"),
]
ALSO_RIGHT = [
    Way(
        "A `Counter` with one entry for each minute needs no care at the change of the minute, but keeps all minutes for ever.",
        """
from collections import Counter


def may_ride(arrivals: list[int], limit: int) -> list[int]:
    riding: Counter[int] = Counter()
    allowed = []
    for now in arrivals:
        minute, second = divmod(now, 60)
        if riding[minute - 1] * (60 - second) + 60 * (riding[minute] + 1) <= 60 * limit:
            riding[minute] += 1
            allowed.append(now)
    return allowed
""",
    )
]
ORACLE = """
def may_ride(arrivals: list[int], limit: int) -> list[int]:
    from fractions import Fraction
    allowed = []
    for now in arrivals:
        start = now - now % 60
        guess = sum(time >= start for time in allowed)
        guess += Fraction(start + 60 - now, 60) * sum(start - 60 <= time < start for time in allowed)
        if guess + 1 <= limit:
            allowed.append(now)
    return allowed
"""
EXPLANATION = """
Two counters stand for a whole list of times. For a limit of 3:

| now | before | running | guess plus one | rides |
|---|---|---|---|---|
| 10, 20, 30 | 0 | 0, 1, 2 | 1, 2, 3 | yes |
| 75 | 3 | 0 | 2.25 + 1 | no |
| 76 | 3 | 0 | 2.2 + 1 | no |
| 100 | 3 | 0 | 1 + 1 | yes |
| 110 | 3 | 1 | 0.5 + 2 | yes |

The guess is as if the people of a minute had come evenly; that is not exact, but the memory is constant, and the trick of rushing at the border between two minutes no longer works. Multiplied by 60, everything is whole.
"""


def may_ride(arrivals: list[int], limit: int) -> list[int]:
    minute = before = running = 0
    allowed = []
    for now in arrivals:
        if now // 60 != minute:
            before = running if now // 60 == minute + 1 else 0
            running = 0
            minute = now // 60
        if before * (60 - now % 60) + 60 * (running + 1) <= 60 * limit:
            running += 1
            allowed.append(now)
    return allowed


def inputs(rng):
    arrivals, now = [], rng.choice([0, 30, 55])
    for _ in range(rng.randint(4, 12)):
        arrivals.append(now)
        now += rng.choice([0, 1, 5, 10, 15, 30, 30, 60, 90])
    return arrivals, rng.randint(1, 4)
