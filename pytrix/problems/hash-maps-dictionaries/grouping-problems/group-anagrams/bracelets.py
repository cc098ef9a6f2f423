"""One bracelet, many descriptions

A bracelet is a closed ring of beads. Somebody describes it by starting at any bead and reading once round, in either
direction, one letter for the colour of each bead. So `rgb`, `gbr` and `bgr` may all describe the same bracelet.

`notes` is a list of such descriptions. Return a tuple of two numbers: how many different bracelets are described, and
how many notes describe the one that has most of them. Notes of different lengths never describe the same bracelet.
Without notes, both numbers are 0. There may be thousands of notes, but each is short.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("PARTITION", "TRANSFORM", "COUNT")
CONSTRAINTS = ("notes have 1 to 8 small letters", "up to 4,000 notes")
HINTS = (
    "Write down all ways to describe one bracelet of three beads. If two people had to agree on one of them, which would you take?",
    "Give each bracelet a standard description that doesn't depend on where and in which direction it was read. Count notes "
    "under it.",
    "Of all turns of the note and all turns of the reversed note, the one that comes first in the alphabet is such a standard.",
)
EXAMPLES = [
    Example((["rgb", "gbr", "rrg", "bgr"],), why="only rrg is another bracelet"),
    Example((["aabb", "abab", "abba", "baba"],), why="aabb and abba are alike, and abab and baba"),
    Example((["ab", "ba", "a", "aab"],)),
]
EDGES = {
    "Without notes": ([],),
    "in either direction": Edge((["abcd", "dcba", "badc", "acbd"],), "mirrored notes"),
    "different lengths": (["a", "aa", "aaa", "aa", "aab"],),
}
EQUIVALENT = {
    "return min((way[start:] + way[:start] for way in (note, note[::-1]) for start in range(len(note)))) -> "
    "return max((way[start:] + way[:start] for way in (note, note[::-1]) for start in range(len(note))))":
        "the last description in the alphabet is as good a standard as the first",
    "return min((way[start:] + way[:start] for way in (note, note[::-1]) for start in range(len(note)))) -> "
    "return min((way[start:] + way[:start + 1] for way in (note, note[::-1]) for start in range(len(note))))":
        "every description repeats its first bead at its end, so they compare as before",
}
MISTAKES = [
    Mistake("You turn the bracelet but read it in one direction only.", "for way in (note, note[::-1])", "for way in (note,)"),
    Mistake("You look at the note as it is and reversed, but not from other beads.", "for start in range(len(note))", "for start in range(1)"),
    Mistake("The same beads in another order make another bracelet. Sorting the letters loses the order.",
            "key = standard(note)", "key = \"\".join(sorted(note))"),
    Mistake("Your second number counts all notes. Count only those of the bracelet with most notes.",
            "max(counts.values(), default=0)", "len(notes)"),
    Mistake("Your first number counts different notes. Several of them may describe one bracelet.", "len(counts)", "len(set(notes))"),
]
SIZE = 4_000
SLOW = [
    Slow("Right, but you compare each note with all bracelets known so far. Find a description that can be looked up.",
         """
def bracelets(notes: list[str]) -> tuple[int, int]:
    groups: list[list[str]] = []
    for note in notes:
        for group in groups:
            known = group[0]
            if len(known) == len(note) and (note in known + known or note[::-1] in known + known):
                group.append(note)
                break
        else:
            groups.append([note])
    return len(groups), max(map(len, groups), default=0)
"""),
]
EXPLANATION = """
All descriptions of one bracelet have the same smallest one, so that one is the key. For `gbr` the turns are `gbr`,
`brg`, `rgb`, and those of `rbg` are `rbg`, `bgr`, `grb`; the smallest is `bgr`, as it is for `rgb` and `bgr`.

| note | standard | counts afterwards |
|---|---|---|
| rgb | bgr | bgr 1 |
| gbr | bgr | bgr 2 |
| rrg | grr | bgr 2, grr 1 |
| bgr | bgr | bgr 3, grr 1 |

A note of k beads has 2k descriptions of k letters, so n notes cost n times k². Comparing each note with every known
bracelet costs up to n² comparisons.
"""


def standard(note: str) -> str:
    return min(way[start:] + way[:start] for way in (note, note[::-1]) for start in range(len(note)))


def bracelets(notes: list[str]) -> tuple[int, int]:
    counts: dict[str, int] = {}
    for note in notes:
        key = standard(note)
        counts[key] = counts.get(key, 0) + 1
    return len(counts), max(counts.values(), default=0)


def inputs(rng):
    size = rng.randint(3, 6)
    notes = []
    for _ in range(rng.randint(1, 3)):
        note = letters(rng, size, size, "abcd")
        for _ in range(rng.randint(1, 3)):
            start = rng.randrange(size)
            notes.append((note[start:] + note[:start])[:: rng.choice([1, -1])])
        notes.append("".join(rng.sample(note, size)))
    rng.shuffle(notes)
    return (notes,)


def large(rng, size):
    notes = []
    for number in range(size):
        notes.append("".join(rng.choice("abcdefghij") for _ in range(7)))
    return (notes,)
