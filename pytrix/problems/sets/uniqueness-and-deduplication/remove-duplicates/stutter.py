"""Stutter in the recording

A recorder writes down a letter for each key that is played on a piano. Its contacts bounce, so the same letter is often
written several times **in a row**, although the key was played once. A key that is played again later is meant to be
there.

Return `recording` without the repetitions in a row.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("PARTITION", "ITERATE")
HINTS = (
    "Which earlier letter decides whether a letter is kept: any of them, or just one?",
    "Go through the letters and keep each that differs from the one kept last. The first one is always kept.",
    "Build a list of the kept letters. Its last item is what the next letter has to be compared with; a slice of the end works for the empty list, too.",
)
EXAMPLES = [
    Example(("ccdeeec",), why="the last c is a key that is played again"),
    Example(("gab",)),
    Example(("aaaa",)),
]
EDGES = {
    "without the repetitions": ("",),
    "played again later": Edge(("abababb",), "two keys by turns"),
}
MISTAKES = [
    Mistake("A key that is played again later is meant to be there.", "kept[-1:] != [letter]", "letter not in kept"),
    Mistake("Letters that were repeated are missing altogether.", '    return "".join(kept)', '    return "".join(letter for letter in kept if letter * 2 not in recording)'),
    Mistake("The letters are sorted in your answer. They should stay in the order in which they were played.", '"".join(kept)', '"".join(sorted(kept))'),
]
EXPLANATION = """
Only the letter kept last matters, not all that came before. So there is no need for a set here.

| letter | kept last | kept |
|---|---|---|
| c | | c |
| c | c | c |
| d | c | cd |
| e, e, e | d, then e | cde |
| c | e | cdec |

Each letter is compared once.
"""


def played(recording: str) -> str:
    kept: list[str] = []
    for letter in recording:
        if kept[-1:] != [letter]:
            kept.append(letter)
    return "".join(kept)


def inputs(rng):
    return (letters(rng, 2, 10, "abc"[: rng.randint(1, 3)]),)
