"""Never more than {n} in a row

A child leans on the keys, and `keys` lists the characters that arrive. Wherever the same character stands more than {n}
{n:plural time times} in a row, take out the surplus so that exactly {n} of the run {n:plural remains remain}. Shorter runs
stay as they are, and the same character may start another run later.

Change the list itself and return nothing. An empty list stays empty.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("PARTITION", "COMPARE")
COMPARE = "argument:keys"
ROWS = [{"n": 1}, {"n": 2}, {"n": 3}]
HINTS = (
    "When would keeping one more character make a run too long? Look at what has been kept, not at what was typed.",
    "A kept run would become too long if the character equals the one that was kept {n} {n:plural place places} before.",
    "Copy a character to the writing place if fewer than {n} are kept or the one {n} back differs. Then cut off the rest.",
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
    Mistake("You compare with the wrong place: in your answer runs are one too long.",
            "write < n or key != keys[write - n]", "write <= n or key != keys[write - n - 1]"),
    Mistake("A run that is too long has vanished altogether. Exactly {n} of it should remain.",
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
    Mistake("You compare with the typed characters instead of the kept ones: where a character was copied, the list has changed already.",
            """
def calm(keys: list[str]) -> None:
    write = 0
    for read, key in enumerate(keys):
        if read < n or key != keys[read - n]:
            keys[write] = key
            write += 1
"""),
]
EXPLANATION = """
The kept characters form runs of at most {n}. A new one makes a run too long exactly if it equals the kept one {n} back,
because then everything between is equal as well. Reader and writer pass through the list once, without a second list.
"""


def calm(keys: list[str], *, n: int) -> None:
    write = 0
    for key in keys:
        if write < n or key != keys[write - n]:
            keys[write] = key
            write += 1
    del keys[write:]


def inputs(rng):
    return ([key for _ in range(rng.randint(1, 4)) for key in rng.choice("aab") * rng.randint(1, 5)],)
