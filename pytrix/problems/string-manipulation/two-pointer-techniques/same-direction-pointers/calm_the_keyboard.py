"""Never more than {rest} in a row

A child leans on the keys, and `keys` lists the characters that arrive. Wherever the same character stands more than
{often} in a row, take out the surplus so that exactly {rest} of the run {n:plural remains remain}. Shorter runs stay
as they are, and the same character may start another run later.

Change the list itself and return nothing. An empty list stays empty.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "COMPARE")
COMPARE = "argument:keys"
ROWS = [
    {"n": 1, "often": "once", "rest": "one"},
    {"n": 2, "often": "twice", "rest": "two"},
    {"n": 3, "often": "three times", "rest": "three"},
]
HINTS = (
    "While you read along the list, what do you have to know about the run you are in?",
    "Count how often the current character has stood in a row so far. Only the first {rest} of a run {n:plural is are} kept.",
    "The reader visits every character and keeps the count up to date; the writer copies it forward while the count is small enough.",
)
EXAMPLES = [Example((list("aaaab"),)), Example((list("xxyyyyyxxxxx"),), why="the second run of x is another one"), Example((list("mmm!!!!"),))]
EDGES = {
    "empty list": ([],),
    "another run later": (list("ooooaoooo"),),
}
ALWAYS = [(list("aAaAbBbB!!!!"),), lambda n: (["a"],) if n == 1 else None]
MISTAKES = [
    Mistake("You count a character over the whole list. Only a run without interruption counts; later it may appear again.",
            """
def calm(keys: list[str]) -> None:
    keys[:] = [key for place, key in enumerate(keys) if keys[:place].count(key) < n]
"""),
    Mistake("In your list runs are still one too long: the run's surplus begins right after the first {rest}.",
            "run <= n", "run <= n + 1"),
    Mistake("A run that is too long has vanished altogether. Exactly {rest} of it should remain.",
            """
def calm(keys: list[str]) -> None:
    kept: list[str] = []
    start = 0
    for place in range(1, len(keys) + 1):
        if place == len(keys) or keys[place] != keys[start]:
            if place - start <= n:
                kept += keys[start:place]
            start = place
    keys[:] = kept
"""),
    Mistake("The runs have the right length now, but what was after them still stands at the end of the list.",
            "    del keys[write:]\n", ""),
    Mistake("When another character comes, a new run begins, and its count has to start afresh.",
            "            run = 1\n", "            run = max(run, 1)\n"),
]
ORACLE = """
from itertools import groupby


def calm(keys: list[str]) -> None:
    calmed: list[str] = []
    for _, run in groupby(list(keys)):
        calmed.extend(list(run)[:n])
    keys.clear()
    keys.extend(calmed)
"""
ALSO_RIGHT = [
    Way(
        'Compare with what was kept: a character goes if the last {n} kept ones are all the same as it. No run has to be counted.',
        """
def calm(keys: list[str]) -> None:
    write = 0
    for key in keys:
        if write < n or keys[write - n : write] != [key] * n:
            keys[write] = key
            write += 1
    del keys[write:]
""",
    ),
]
EXPLANATION = """
Besides the writing place, the reader needs to remember only the run it is in: its character and how long it is so far. In
`aaaab` the run of a grows to 4, and only its first {rest} {n:plural is are} copied; then the b begins a run of its own and is
written right after {n:plural it them}. The writer never overtakes the reader, so nothing is overwritten before it was read.
The work is one pass, without a second list. Comparing with what was kept instead makes the count unnecessary.
"""


def calm(keys: list[str], *, n: int) -> None:
    write = run = 0
    previous = ""
    for key in keys:
        if key == previous:
            run += 1
        else:
            previous = key
            run = 1
        if run <= n:
            keys[write] = key
            write += 1
    del keys[write:]


def inputs(rng):
    return ([key for _ in range(rng.randint(1, 4)) for key in rng.choice("aab") * rng.randint(1, 5)],)
