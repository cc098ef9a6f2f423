"""Two bicycles still out

A rental station notes the number of a bicycle when it goes out and when it comes back. Today each bicycle went out at most once, and in the evening
exactly two are still out. They stand in `notes` once; all others stand there twice.

Return the numbers of these two, the smaller one first. The station's little computer has room for a few numbers only: can you do it without a list, set or
table of them?
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "PARTITION")
CONSTRAINTS = ("no number is negative",)
HINTS = (
    "If you combine all notes by XOR, what is left? What does a 1 in it say about the two bicycles?",
    "Choose a bit in which the two differ. All notes with a 1 there are one group, the others another; both notes of a returned bicycle are in the same one.",
    "Isolate the lowest 1 of the total. Combine only the notes that have it: that is one of the two, and combined with the total it gives the other.",
)
EXAMPLES = [
    Example(([4, 9, 4, 6, 7, 7],), why="4 and 7 are back"),
    Example(([12, 10],), why="nothing has come back"),
    Example(([3, 8, 8, 1, 5, 5],)),
]
EDGES = {"the smaller one first": ([9, 2, 2, 1],), "exactly two": Edge(([0, 5, 6, 6],), "one of them has number 0")}
ALWAYS = [([4, 7, 4, 1, 7, 2],), ([3, 4],), ([2, 6, 5, 5],)]
MISTAKES = [
    Mistake("The XOR of all notes mixes both numbers; they have to be separated.", "return sorted([one, total ^ one])", "return sorted([0, total])"),
    Mistake("Not the last bit must part the groups, but one in which the two differ.", "total & -total", "1"),
    Mistake("The smaller of the two numbers comes first.", "sorted([one, total ^ one])", "[one, total ^ one]"),
    Mistake("Parting by a whole number rather than by a bit can put the two notes of one bicycle, or both bicycles, into the same group.", "if note & bit", "if note & total"),
]
ORACLE = """
def still_out(notes: list[int]) -> list[int]:
    return sorted(note for note in notes if notes.count(note) == 1)
"""
ALSO_RIGHT = [
    Way("Any bit of the total will do, so the highest one is as good.", "total & -total", "1 << total.bit_length() - 1"),
]
EXPLANATION = """
Returned bicycles cancel out, so the XOR of all is the XOR of the two that are out. Each 1 in it is a place in which they differ. One such bit parts all
notes into two groups, and each group has just one number without a partner. For 4, 9, 4, 6, 7, 7:

| step | in binary |
|---|---|
| all combined, 9 ^ 6 | `1111` |
| the lowest 1 | `0001` |
| notes with it: 9, 7, 7 | `1001` |
| the other: 15 ^ 9 | `0110` |

Two walks and three numbers. Another way counts in a dictionary, which is as fast, but needs room for every number.
"""


def still_out(notes: list[int]) -> list[int]:
    total = 0
    for note in notes:
        total ^= note
    bit = total & -total
    one = 0
    for note in notes:
        if note & bit:
            one ^= note
    return sorted([one, total ^ one])


def inputs(rng):
    numbers = rng.sample(range(32), rng.randint(2, 6))
    notes = numbers + numbers[2:]
    rng.shuffle(notes)
    return (notes,)
