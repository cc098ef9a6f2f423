"""Everybody's best jump

A school's table of records, `best`, maps each pupil to the longest jump so far, in centimetres. On sports day,
new jumps are made: `jumps` is a list of pairs of a pupil and a length, in order.

Bring `best` itself up to date and return nothing. A pupil's record changes only when a jump is longer than the one in
the table. A pupil without a record gets one with the first jump, even if its length is 0 for a failed attempt.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "AGGREGATE")
COMPARE = "argument:best"
HINTS = (
    "What has to be compared for a pupil who is in the table, and what happens for one who isn't?",
    "For each jump, store the longer of the two: the old record, if there is one, and the new jump.",
    "`max` gives the longer one. Let `get` give the jump itself when there is no record yet.",
)
EXAMPLES = [
    Example(({"Ben": 310, "Mia": 355}, [("Ben", 325), ("Mia", 340), ("Noa", 290)]), why="Mia's jump was shorter than her record"),
    Example(({}, [("Noa", 280), ("Noa", 301), ("Noa", 295)])),
    Example(({"Ben": 300}, [("Ben", 300), ("Mia", 0)])),
]
EDGES = {
    "new jumps": Edge(({"Ben": 300}, []), "nobody jumps"),
    "for a failed attempt": Edge(({}, [("Tom", 0), ("Ida", 0), ("Ida", 200)]), "failed first attempts"),
}
MISTAKES = [
    Mistake("The last jump replaces the record, even if it was shorter.", "max(length, best.get(pupil, length))", "length"),
    Mistake("A pupil without a record ends your program with a `KeyError`.", "best.get(pupil, length)", "best[pupil]"),
    Mistake("You keep the shortest jump of each pupil.", "max(length", "min(length"),
    Mistake("Pupils without a record don't get one.", "        best[pupil]", "        if pupil in best:\n            best[pupil]"),
]
EXPLANATION = """
For each jump one line does it: the entry becomes the larger of the jump and the old record, which is the jump itself
for somebody new.

| jump | old record | entry afterwards |
|---|---|---|
| Ben, 325 | 310 | 325 |
| Mia, 340 | 355 | 355 |
| Noa, 290 | none | 290 |

Each jump costs two look-ups, however many pupils are in the table.
"""


def update(best: dict[str, int], jumps: list[tuple[str, int]]) -> None:
    for pupil, length in jumps:
        best[pupil] = max(length, best.get(pupil, length))


def inputs(rng):
    names = ["Ben", "Mia", "Noa", "Tom"]
    best = {name: rng.randint(30, 36) * 10 for name in rng.sample(names, rng.randint(0, 3))}
    return (best, [(rng.choice(names), rng.choice([0, 300, 320, 340, 360, 380])) for _ in range(rng.randint(1, 6))])
