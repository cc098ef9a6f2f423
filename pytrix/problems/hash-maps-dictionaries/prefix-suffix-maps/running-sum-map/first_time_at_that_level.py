"""The first time at that level

A water tank is empty at the start. `litres` says for each minute how many litres flow in, or with a negative number,
how many are taken out. So after minute 1 the tank holds `litres[0]`, and so on; it never holds less than nothing.

`levels` lists amounts of water, in any order. Return a list that says for each of them after how many minutes the
tank held **exactly** that much for the first time. The start counts as 0 minutes. If the tank never held exactly that
much after a full minute or at the start, the answer is -1.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
HINTS = (
    "How much is in the tank after each of the minutes? Write it down for the first example.",
    "Make a dictionary from each amount to the minute in which it came up first. It begins with an amount of 0 after 0 minutes.",
    "Add up minute by minute. `setdefault` keeps the earlier minute if the same amount comes up again; `get` answers the questions.",
)
EXAMPLES = [
    Example(([5, 3, -4, 4], [8, 4, 0, 6]), why="the tank holds 0, 5, 8, 4 and then 8 again"),
    Example(([2, -2, 2], [2, 0])),
    Example(([10, 10], [15, 20]), why="15 is passed in between only"),
]
EDGES = {
    "The start counts as 0 minutes": ([4, -4], [0]),
    "never held exactly that much": ([], [3, 0]),
    "for the first time": ([6, -1, 1, 0], [6, 5]),
}
ALWAYS = [([1, 1, 1, 1], [4])]
MISTAKES = [
    Mistake("You name the last time. Return the first one.", "        first.setdefault(held, minute)\n", "        first[held] = minute\n"),
    Mistake("The tank is empty at the start, so it holds 0 after 0 minutes.", "first = {0: 0}", "first: dict[int, int] = {}"),
    Mistake("You look for minutes in which that much flowed in. It is the amount in the tank that counts.", "held += change", "held = change"),
    Mistake("Minutes are counted from 1, because 0 is the start.", "enumerate(litres, 1)", "enumerate(litres)"),
    Mistake("You name the time at which the tank held at least that much.", "first.get(level, -1)", "min((time for amount, time in first.items() if amount >= level), default=-1)"),
]
EXPLANATION = """
The running sum is the amount in the tank. Each amount is stored with the earliest minute.

| minute | change | holds | stored |
|---|---|---|---|
| 0 | | 0 | 0 → 0 |
| 1 | 5 | 5 | 5 → 1 |
| 2 | 3 | 8 | 8 → 2 |
| 3 | -4 | 4 | 4 → 3 |
| 4 | 4 | 8 | 8 is there already |

Each minute and each question cost one look-up. Without the table, every question would add up the minutes again.
"""


def minutes(litres: list[int], levels: list[int]) -> list[int]:
    first = {0: 0}
    held = 0
    for minute, change in enumerate(litres, 1):
        held += change
        first.setdefault(held, minute)
    return [first.get(level, -1) for level in levels]


def inputs(rng):
    held, litres, amounts = 0, [], [0]
    for _ in range(rng.randint(2, 7)):
        new = rng.randint(0, 8)
        litres.append(new - held)
        held = new
        amounts.append(new)
    return litres, [rng.choice([*amounts, rng.randint(0, 9)]) for _ in range(rng.randint(2, 4))]
