"""Turn the cleaning rota

A shared flat has a cleaning rota on the wall: `rota` lists who cleans in which week. Now it has to be turned on by
`weeks` places: each name moves that many places towards the end, and names that would leave the list at the end come
in again at the front.

Change the list `rota` itself and return nothing. `weeks` may be larger than the number of names, and it may be
negative: then the names move towards the front. An empty rota stays empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
COMPARE = "argument:rota"
HINTS = (
    "After as many weeks as there are names, the rota looks as before. What does that say about large numbers of weeks?",
    "Take the remainder by the length. Then the new rota is the last few names followed by all the others.",
    "Turning the whole list round, and then each of the two parts by itself, does that without a second list; slices of the same list do it "
    "with one.",
)
EXAMPLES = [
    Example((["Ana", "Ben", "Cleo", "Dev", "Eli"], 2), why="Dev and Eli come in at the front"),
    Example((["Ana", "Ben", "Cleo"], -1), why="all move one place to the front, Ana to the end"),
    Example((["Ana", "Ben", "Cleo"], 7), why="seven places are twice round and one more"),
]
EDGES = {
    "empty rota": ([], 3),
    "larger than the number": (["Ana", "Ben"], 5),
    "negative": (["Ana", "Ben", "Cleo", "Dev"], -6),
    "number of names": Edge((["Ana", "Ben", "Cleo"], 3), "once round"),
    "towards the end": Edge((["Ana", "Ben", "Cleo"], 0), "no weeks"),
}
ALWAYS = [(["Ana", "Ben", "Cleo"], 1)]
MISTAKES = [
    Mistake("The names move towards the end; yours move to the front.", "cut = len(rota) - weeks % len(rota)", "cut = weeks % len(rota)"),
    Mistake("An empty rota has length 0, and a remainder by 0 is an error.", "    if not rota:\n        return\n", ""),
    Mistake("You made a new list. The one on the wall is still the old one.", "rota[:] = rota[cut:] + rota[:cut]", "rota = rota[cut:] + rota[:cut]"),
    Mistake("With more weeks than names the cut lies outside the list: take the remainder first.",
            "weeks % len(rota)", "weeks"),
    Mistake("You moved the names by one place only.", "weeks % len(rota)", "(1 if weeks > 0 else -1) % len(rota)"),
]
ORACLE = """
def turn_rota(rota: list[str], weeks: int) -> None:
    for _ in range(abs(weeks)):
        if rota and weeks > 0:
            rota.insert(0, rota.pop())
        elif rota:
            rota.append(rota.pop(0))
"""
ALSO_RIGHT = [
    Way("Three reversals turn the list without building another one: first everything, then each of the two parts.",
        """
def turn_rota(rota: list[str], weeks: int) -> None:
    def reverse(low: int, high: int) -> None:
        while low < high:
            rota[low], rota[high] = rota[high], rota[low]
            low += 1
            high -= 1

    shift = weeks % len(rota) if rota else 0
    reverse(0, len(rota) - 1)
    reverse(0, shift - 1)
    reverse(shift, len(rota) - 1)
"""),
]
EXPLANATION = """
Python's `%` gives a remainder from 0 to the length minus 1 for negative numbers too: `-1 % 3` is 2, and moving back
by one is moving on by two. So every number of weeks becomes one cut, and the two parts change places. For five names
and two weeks the cut is at `5 - 2 = 3`:

| part | names |
|---|---|
| `rota[3:]` | Dev, Eli |
| `rota[:3]` | Ana, Ben, Cleo |

The assignment to `rota[:]` changes the list on the wall. Every name is moved once, but the two slices need room for
all names; three reversals move every name twice and need no room at all.
"""


def turn_rota(rota: list[str], weeks: int) -> None:
    if not rota:
        return
    cut = len(rota) - weeks % len(rota)
    rota[:] = rota[cut:] + rota[:cut]


def inputs(rng):
    names = ["Ana", "Ben", "Cleo", "Dev", "Eli", "Fay"][: rng.randint(2, 6)]
    return (names, rng.choice([rng.randint(1, len(names) - 1), rng.randint(len(names), 14), -rng.randint(1, 9)]))
