"""A safe piece of noise

To make a code word, a computer writes down a long row of random characters, `noise`, and uses one piece of
neighbouring characters from it. A piece is safe if it contains {rule}.

Return how long the shortest safe piece is. If even all of the noise together is not safe, return 0. The same goes for
empty noise.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
ROWS = [
    {"kinds": ("isupper", "islower", "isdigit"), "rule": "at least one capital letter, one small letter and one digit"},
    {"kinds": ("isalpha", "isdigit", "isspace"), "rule": "at least one letter, one digit and one space"},
]
CONSTRAINTS = ("the noise consists of letters from a to z and A to Z, digits, spaces and `-`",)
HINTS = (
    "For a fixed right end, how far left does a safe piece have to reach? It depends on the kind you have not seen for longest.",
    "Remember for each kind of character the position where it was seen last. The earliest of these is where the piece must begin.",
    "Once every kind has been seen, the piece from the smallest remembered position to here is safe. Keep the smallest length.",
)
EXAMPLES = [("aa-B 7-b2 C",), ("3 x--Yy 9",)]
EDGES = {"not safe": ("--a-a 5"[:5],), "empty noise": ("",)}
MISTAKES = [
    Mistake("The piece has to contain the kind that was seen longest ago, so it begins at the smallest of the positions.",
            "min(seen.values())", "max(seen.values())"),
    Mistake("The piece includes both of its ends: add one to the difference of the positions.",
            "place - min(seen.values()) + 1", "place - min(seen.values())"),
    Mistake("One kind may still be missing when you measure a piece.",
            "if len(seen) == len(kinds):", "if len(seen) >= len(kinds) - 1:"),
    Mistake("You keep the first position of each kind. Later ones make shorter pieces, so remember the last one.",
            "                seen[kind] = place\n", "                seen.setdefault(kind, place)\n"),
]
EXPLANATION = """
A left end that jumps: for each right end, the best piece begins at the oldest of the last positions, one for each
kind. Walking the left end there step by step gives the same. There are only three kinds, so the work grows with the
length of the noise.
"""


def shortest_safe(noise: str, *, kinds: tuple[str, ...]) -> int:
    seen: dict[str, int] = {}
    lengths: list[int] = []
    for place, sign in enumerate(noise):
        for kind in kinds:
            if getattr(sign, kind)():
                seen[kind] = place
        if len(seen) == len(kinds):
            lengths.append(place - min(seen.values()) + 1)
    return min(lengths, default=0)


def inputs(rng):
    return (letters(rng, 5, 14, "aB1 --"),)
