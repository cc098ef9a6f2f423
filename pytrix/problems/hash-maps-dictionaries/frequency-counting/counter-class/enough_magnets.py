"""Enough magnets for the slogan?

On the door of a fridge hang letter magnets, `magnets`, one character for each. Each can be used once. Somebody wants
to lay a slogan with them; for its spaces no magnet is needed.

Return `True` if the magnets are enough for `slogan`, and `False` otherwise. Both texts have capital letters and the
slogan may have spaces; the empty slogan can always be laid.
"""
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("VALIDATE", "COUNT")
HINTS = (
    "For which letters can it go wrong, and when exactly?",
    "Count the letters of both. The slogan can be laid if none of its counts is larger than that of the magnets.",
    "Counters can be compared with `<=`. Take the spaces out of the slogan first.",
)
EXAMPLES = [
    Example(("EATTMILK", "TEA TIM"), why="every letter is there, T twice"),
    Example(("MILKTEA", "TEA TIME"), why="there is only one T and one E"),
    Example(("ABC", "")),
]
EDGES = {
    "the empty slogan": ("", ""),
    "Each can be used once": ("A", "AA"),
    "the magnets are enough": Edge(("ETA", "TEAM"), "only the last letter is missing"),
    "for its spaces": Edge(("AB", "B A "), "spaces only matter to the eye"),
}
MISTAKES = [
    Mistake("Each magnet can be used once: it is not enough that the letter is there.", "Counter(slogan.replace(\" \", \"\")) <= Counter(magnets)", "set(slogan.replace(\" \", \"\")) <= set(magnets)"),
    Mistake("For spaces, no magnet is needed.", 'slogan.replace(" ", "")', "slogan"),
    Mistake("Magnets may be left over. You ask whether the slogan uses all of them.", "<= Counter(magnets)", "== Counter(magnets)"),
    Mistake("It is not enough that there are as many magnets as letters.", "Counter(slogan.replace(\" \", \"\")) <= Counter(magnets)", "len(slogan.replace(\" \", \"\")) <= len(magnets)"),
]
EXPLANATION = """
`<=` between counters asks for each key whether the count on the left is at most that on the right.

| letter | slogan TEA TIM | magnets |
|---|---|---|
| T | 2 | 2 |
| E, A, I, M | 1 each | 1 each |
| L, K | 0 | 1 each |

Both texts are read once.
"""


def can_lay(magnets: str, slogan: str) -> bool:
    return Counter(slogan.replace(" ", "")) <= Counter(magnets)


def inputs(rng):
    magnets = letters(rng, 2, 8, "ABC")
    mixed = rng.sample(magnets, rng.randint(1, len(magnets)))
    slogan = "".join(mixed) if rng.random() < 0.5 else letters(rng, 1, 4, "ABC ")
    return (magnets, slogan[:1] + " " + slogan[1:] if rng.random() < 0.4 else slogan)
