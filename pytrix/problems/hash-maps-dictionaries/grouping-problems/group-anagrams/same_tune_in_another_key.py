"""The same tune in another key

A melody is written as a list of whole numbers, one for each note: higher numbers are higher notes. If all notes of a
melody are moved up or down by the same amount, it is still the same tune, only in another key: `[5, 7, 4]` and `[8,
10, 7]` are the same tune, but `[5, 7, 4]` and `[5, 4, 7]` are not.

`melodies` lists the melodies in a collection; each has at least one note. Return the groups of at least two melodies
that are the same tune, as a list of lists of their positions in the collection, counted from 0. The positions in a
group are in ascending order, and the groups are ordered by their first positions.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "COMPARE")
HINTS = (
    "All notes go up by 3. What changes in the melody, and what stays as it was?",
    "What stays are the steps from each note to the next. Melodies with the same steps are the same tune, so the steps can be a key.",
    "Work out the differences between neighbouring notes and make a tuple of them. Under it, collect the positions.",
)
EXAMPLES = [
    Example(([[5, 7, 4], [1, 1], [8, 10, 7], [3, 3], [2, 3]],), why="5, 7, 4 has been moved up by 3"),
    Example(([[1, 2, 4], [4, 2, 1], [0, 1, 3], [11, 12, 14]],)),
    Example(([[6], [2], [2, 2]],), why="all melodies of a single note are the same tune"),
]
EDGES = {
    "at least one note": ([[4]],),
    "the groups": Edge(([],), "an empty collection"),
    "at least two melodies": Edge(([[1, 2, 5, 4], [2, 3, 6, 6], [1, 2, 5], [3, 4, 7, 6]],), "the same beginning"),
    "the same tune": Edge(([[2, 6], [1, 4, 3], [2, 6]],), "twice in the same key"),
    "the same tune, but": Edge(([[5, 7, 4], [5, 2, 4], [8, 10, 7], [0, 1, -1]],), "the steps in another order"),
    "only in another key": Edge(([[0, 2], [-3, -1], [0, 2], [2, 0]],), "not moved at all, and moved below 0"),
}
ALWAYS = [([[0], [1]],), ([[1, 2], [5, 9], [2, 3], [6, 10], [7, 11]],), ([[0, 1], [0, 13]],)]
MISTAKES = [
    Mistake("You compare the notes themselves. A tune may be in another key.", "later - sooner for", "later for"),
    Mistake("Your steps have lost their direction. Going up by 2 is not the same as going down by 2.", "later - sooner for", "abs(later - sooner) for"),
    Mistake("You only compare the distance between the first and the last note.", "tuple(later - sooner for sooner, later in zip(notes, notes[1:]))", "(len(notes), notes[-1] - notes[0])"),
    Mistake("You sort the steps, so their order gets lost.", "tuple(later - sooner for sooner, later in zip(notes, notes[1:]))", "tuple(sorted(later - sooner for sooner, later in zip(notes, notes[1:])))"),
    Mistake("Melodies without a partner are in your answer, too. A group has at least two.", "if len(group) > 1", "if group"),
]
ALSO_RIGHT = [
    Way("Every melody is moved so that its first note is 0. The moved melody is a key as well, and costs as much.",
        "tuple(later - sooner for sooner, later in zip(notes, notes[1:]))", "tuple(note - notes[0] for note in notes)"),
]
ORACLE = """
def same_tunes(melodies: list[list[int]]) -> list[list[int]]:
    def same(one, other):
        return any([note + shift for note in one] == other for shift in range(-60, 61))

    groups = []
    for position, melody in enumerate(melodies):
        group = [other for other in range(len(melodies)) if same(melody, melodies[other])]
        if len(group) >= 2 and group[0] == position:
            groups.append(group)
    return groups
"""
EXPLANATION = """
Moving a melody changes all its notes, but not the steps between them. So the steps are the signature.

| position | notes | steps |
|---|---|---|
| 0 | 5, 7, 4 | (2, -3) |
| 1 | 1, 1 | (0,) |
| 2 | 8, 10, 7 | (2, -3) |
| 3 | 3, 3 | (0,) |
| 4 | 2, 3 | (1,) |

Each note is looked at once or twice. Comparing every two melodies would cost the square of their number.
"""


def same_tunes(melodies: list[list[int]]) -> list[list[int]]:
    groups: dict[tuple[int, ...], list[int]] = {}
    for position, notes in enumerate(melodies):
        steps = tuple(later - sooner for sooner, later in zip(notes, notes[1:]))
        groups.setdefault(steps, []).append(position)
    return [group for group in groups.values() if len(group) > 1]


def inputs(rng):
    melodies = []
    for _ in range(rng.randint(2, 6)):
        if melodies and rng.random() < 0.6:
            shift = rng.randint(-3, 3)
            notes = [note + shift for note in rng.choice(melodies)]
            steps = [later - sooner for sooner, later in zip(notes, notes[1:])]
            if rng.random() < 0.4:
                rng.shuffle(steps)
                notes = [notes[0] + sum(steps[:place]) for place in range(len(notes))]
        else:
            notes = [rng.randint(0, 5) for _ in range(rng.randint(1, 4))]
        melodies.append(notes)
    return (melodies,)
