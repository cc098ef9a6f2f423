"""The impatient teleprinter

A teleprinter receives a message in chunks and prints its short form: for each run of equal letters the letter and
its length. Numbers above {limit} cannot be printed, so a longer run is printed as runs of {limit} and a last one
with the rest. Whatever is certain is printed at once: a run is printed as soon as the next letter shows that it is
over or full.

Write a class `Teleprinter`:

- `Teleprinter()` starts with nothing received.
- `receive(chunk)` takes the next chunk, possibly an empty text, and returns what is printed during it. A run may go
  on in the next chunk.
- `finish()` ends the message and returns what is still to be printed, an empty text if there is nothing. Afterwards
  a new message may begin.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM", "PARTITION")
ROWS = [{"limit": 9}, {"limit": 4}]
CONSTRAINTS = ("chunks consist of lower-case letters",)
HINTS = (
    "Between two chunks very little must be remembered. What exactly?",
    "Keep the letter of the current run and its length so far. A letter that does not fit into the run causes "
    "printing.",
    "A run has to be printed in three situations: another letter, a full run, the end. All three may use the same "
    "few lines.",
)
EXAMPLES = [
    Example([("Teleprinter",), ("receive", "aab"), ("receive", "bc"), ("finish",)], why="the b goes on in the second chunk"),
    Example(lambda limit: [("Teleprinter",), ("receive", "x" * (limit + 2)), ("finish",)]),
    Example([("Teleprinter",), ("receive", "mm"), ("receive", ""), ("finish",), ("receive", "m"), ("finish",)]),
]
EDGES = {
    "go on in the next chunk": [("Teleprinter",), ("receive", "oo"), ("receive", ""), ("receive", "on"), ("finish",)],
    "new message": [("Teleprinter",), ("receive", "ee"), ("finish",), ("receive", "ef"), ("finish",), ("finish",)],
    "over or full": lambda limit: [("Teleprinter",), ("receive", "y" * limit), ("receive", "y"), ("receive", "z"), ("finish",)],
    "nothing": [("Teleprinter",), ("finish",)],
}
MISTAKES = [
    Mistake("You print the unfinished run at the end of every chunk. It may go on in the next one.",
            "        return printed\n\n    def finish", "        return printed + self.finish()\n\n    def finish"),
    Mistake("A run above {limit} gets a number that cannot be printed.", " or self._size == self._limit", ""),
    Mistake("After the end of a message its last run is still remembered, and a new message continues it.",
            "        self._size = 0\n        return rest", "        return rest"),
    Mistake("You begin each chunk with nothing in memory, so the run that was waiting is lost.",
            '        printed = ""\n', '        printed = ""\n        self._size = 0\n'),
]
ORACLE = r'''
import re


class Teleprinter:
    def __init__(self) -> None:
        self.message, self.printed = "", 0

    def pieces(self) -> list[str]:
        return [f"{found[0][0]}{len(found[0])}" for found in re.finditer(r"(.)\1{0,%d}" % (limit - 1), self.message)]

    def receive(self, chunk: str) -> str:
        self.message += chunk
        certain = self.pieces()[self.printed : -1]
        self.printed += len(certain)
        return "".join(certain)

    def finish(self) -> str:
        rest = "".join(self.pieces()[self.printed :])
        self.message, self.printed = "", 0
        return rest
'''
EXPLANATION = """
One letter and one number are all the memory needed, however long the message is. A run is printed at the moment the
next letter proves that it has ended, or at the end. For the first example:

| received | waiting afterwards | printed |
|---|---|---|
| a, a, b | one b | a2 |
| b, c | one c | b2 |
| the end | nothing | c1 |

Each letter costs constant time. Keeping the whole message and cutting it into runs anew with each chunk instead takes its
length every time.
"""


class Teleprinter:
    def __init__(self, *, limit: int) -> None:
        self._limit = limit
        self._letter = "-"
        self._size = 0

    def receive(self, chunk: str) -> str:
        printed = ""
        for letter in chunk:
            if letter != self._letter or self._size == self._limit:
                printed += self.finish()
            self._letter = letter
            self._size += 1
        return printed

    def finish(self) -> str:
        rest = f"{self._letter}{self._size}" if self._size else ""
        self._size = 0
        return rest


def inputs(rng, limit):
    operations = [("Teleprinter",)]
    for _ in range(rng.randint(2, 5)):
        operations.append(("receive", "".join(rng.choice("ab") * rng.choice([1, 2, limit, limit + 1]) for _ in range(2))))
        if rng.random() < 0.3:
            operations.append(("finish",))
    return [*operations, ("finish",)]
