"""Stutter in the recording

A recorder writes down a sign for each key that is played on a piano. Its contacts bounce, so the same sign is often
written several times **in a row**, although the key was played once. A key that is played again later is meant to be
there.

Return `recording` without the repetitions in a row.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("PARTITION", "ITERATE")
HINTS = (
    "Which earlier sign decides whether a sign is kept: any of them, or just one?",
    "Go through the signs and keep each that differs from the one kept last. The first one is always kept.",
    "Build a list of the kept signs. Its last item is what the next sign has to be compared with; a slice of the end works for the empty list, too.",
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
    Mistake("A key that is played again later is meant to be there.", "kept[-1:] != [sign]", "sign not in kept"),
    Mistake("Signs that were repeated are missing altogether.", '    return "".join(kept)', '    return "".join(sign for sign in kept if sign * 2 not in recording)'),
    Mistake("The signs are sorted in your answer. They should stay in the order in which they were played.", '"".join(kept)', '"".join(sorted(kept))'),
]
EXPLANATION = """
Only the sign kept last matters, not all that came before. So there is no need for a set here.

| sign | kept last | kept |
|---|---|---|
| c | | c |
| c | c | c |
| d | c | cd |
| e, e, e | d, then e | cde |
| c | e | cdec |

Each sign is compared once.
"""


def played(recording: str) -> str:
    kept: list[str] = []
    for sign in recording:
        if kept[-1:] != [sign]:
            kept.append(sign)
    return "".join(kept)


def inputs(rng):
    return (letters(rng, 2, 10, "abc"[: rng.randint(1, 3)]),)
