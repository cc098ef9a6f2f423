"""A safe piece of noise

To make a code word, a computer writes down a long row of random characters, `noise`, and uses one piece of
neighbouring characters from it. A piece is safe if it contains at least one capital letter, one small letter and one digit.

Return how long the shortest safe piece is. If even all of the noise together is not safe, return 0. The same goes for
empty noise.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("the noise consists of letters from a to z and A to Z, digits, spaces and `-`",)
HINTS = (
    "For a fixed right end, how far left does a safe piece have to reach? It depends on the kind you have not seen for longest.",
    "Remember for each kind of character the position where it was seen last. The earliest of these is where the piece must begin.",
    "Once all three kinds have been seen, the piece from the smallest remembered position to here is safe. Keep the smallest length.",
)
EXAMPLES = [Example(("aa-B 7-b2 C",), why="b2 C"), Example(("3 x--Yy 9",)), Example(("Aa0",)), Example(("no digits HERE",))]
EDGES = {"not safe": ("--a-a",), "empty noise": ("",)}
MISTAKES = [
    Mistake("The piece has to contain the kind that was seen longest ago, so it begins at the smallest of the positions.",
            "min(seen.values())", "max(seen.values())"),
    Mistake("The piece includes both of its ends: add one to the difference of the positions.",
            "place - min(seen.values()) + 1", "place - min(seen.values())"),
    Mistake("One kind may still be missing when you measure a piece.", "if len(seen) == 3:", "if len(seen) >= 2:"),
    Mistake("You keep the first capital letter only. Later ones make shorter pieces, so remember the last one.",
            'seen["capital"] = place', 'seen.setdefault("capital", place)'),
    Mistake("You return the length of the first safe piece. A later one may be shorter.", "min(lengths, default=0)", "[*lengths, 0][0]"),
]
ORACLE = """
def shortest_safe(noise: str) -> int:
    for size in range(3, len(noise) + 1):
        for start in range(len(noise) - size + 1):
            piece = noise[start : start + size]
            if all(any(map(test, piece)) for test in (str.isupper, str.islower, str.isdigit)):
                return size
    return 0
"""
ALSO_RIGHT = [
    Way(
        'Walk with two ends: tally the kinds, and while all three are inside, note the length and give up the left character.',
        """
def shortest_safe(noise: str) -> int:
    inside = {"capital": 0, "small": 0, "digit": 0, "other": 0}
    best, left = 0, 0
    for right, sign in enumerate(noise):
        inside[kind(sign)] += 1
        while inside["capital"] and inside["small"] and inside["digit"]:
            best = min(best or len(noise), right - left + 1)
            inside[kind(noise[left])] -= 1
            left += 1
    return best


def kind(sign: str) -> str:
    if sign.isupper():
        return "capital"
    if sign.islower():
        return "small"
    return "digit" if sign.isdigit() else "other"
""",
    ),
]
EXPLANATION = """
A left end that jumps: for each right end, the best piece begins at the oldest of the last positions, one for each
kind. For `aa-B 7-b2 C`:

| place | small | capital | digit | length |
|---|---|---|---|---|
| 5: 7 | 1 | 3 | 5 | 5 |
| 6: - | 1 | 3 | 5 | 6 |
| 7: b | 7 | 3 | 5 | 5 |
| 8: 2 | 7 | 3 | 8 | 6 |
| 9: space | 7 | 3 | 8 | 7 |
| 10: C | 7 | 10 | 8 | 4 |

There are only three kinds, so the work grows with the length of the noise. Walking the left end there step by step costs the
same.
"""


def shortest_safe(noise: str) -> int:
    seen: dict[str, int] = {}
    lengths: list[int] = []
    for place, sign in enumerate(noise):
        if sign.isupper():
            seen["capital"] = place
        elif sign.islower():
            seen["small"] = place
        elif sign.isdigit():
            seen["digit"] = place
        if len(seen) == 3:
            lengths.append(place - min(seen.values()) + 1)
    return min(lengths, default=0)


def inputs(rng):
    return (letters(rng, 5, 14, "aB1 --"),)
