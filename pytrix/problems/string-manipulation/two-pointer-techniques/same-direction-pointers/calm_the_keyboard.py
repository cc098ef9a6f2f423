"""Never more than {rest} in a row

A child leans on the keys, and `keys` lists the characters that arrive. Wherever the same character stands more than
{often} in a row, take out the surplus so that exactly {rest} of the run {n:plural remains remain}. Shorter runs stay
as they are, and the same character may start another run later.

Change the list itself and return nothing. An empty list stays empty.
"""
from pytrix.question.authoring import Mistake

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
EXAMPLES = [(list("aaaab"),), (list("xxyyyyyxxxxx"),)]
EDGES = {
    "empty list": ([],),
    "another run later": (list("ooooaoooo"),),
}
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
    Mistake("The runs have the right length now, but what was behind them still stands at the end of the list.",
            "    del keys[write:]\n", ""),
    Mistake("When another character comes, a new run begins, and its count has to start afresh.",
            "            run = 1\n", "            run = max(run, 1)\n"),
]
EXPLANATION = """
Besides the writing place, the reader needs to remember only the run it is in: its character and how long it is so far. The
writer never overtakes the reader, so nothing is overwritten before it was read. One pass, without a second list.
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
