"""Two counts of one warehouse

Before and after a busy week, workers walked through a warehouse and scanned the code of every single piece. `before`
and `after` are the lists of these scans, in no particular order.

Return a dictionary from each code whose number of pieces has changed to the change: positive for pieces that came in,
negative for pieces that went out. Codes whose number is the same do not appear. Each list may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "What should a scan before the week do to the answer for its code, and what a scan after it?",
    "One table is enough: scans of one list raise a number, scans of the other lower it.",
    "Let `get` with a default of 0 supply numbers for codes met for the first time. At the end keep what isn't 0.",
)
EXAMPLES = [
    Example((["K7", "B2", "K7", "A1"], ["A1", "K7", "C9", "C9"]), why="A1 is the same as before"),
    Example((["B2", "A1", "B2"], ["B2", "B2", "A1"]), why="only the order differs"),
    Example((["A1"], ["A1", "A1", "A1"])),
]
EDGES = {
    "Each list may be empty": ([], ["K7", "K7"]),
    "pieces that went out": (["K7", "B2", "K7"], []),
}
MISTAKES = [
    Mistake("Codes whose number is the same should not appear in your answer.", " if number != 0", ""),
    Mistake("The signs are the wrong way round: what came in is positive.",
            "change.get(code, 0) - 1", "change.get(code, 0) + 1 ",
            "    for code in after:\n        change[code] = change.get(code, 0) + 1\n", "    for code in after:\n        change[code] = change.get(code, 0) - 1\n"),
    Mistake("Codes of which the number has fallen are missing from your answer.", "if number != 0", "if number > 0"),
    Mistake("You compare which codes occur. How often each of them was scanned matters as well.",
            """
def changes(before: list[str], after: list[str]) -> dict[str, int]:
    change = {code: -1 for code in before if code not in after}
    change.update({code: 1 for code in after if code not in before})
    return change
"""),
]
ORACLE = """
def changes(before: list[str], after: list[str]) -> dict[str, int]:
    codes = set(before) | set(after)
    return {code: after.count(code) - before.count(code) for code in codes if after.count(code) != before.count(code)}
"""
ALSO_RIGHT = [
    Way("A `Counter` is a dictionary whose missing keys count as 0, and `subtract` may go below 0.",
        """
def changes(before: list[str], after: list[str]) -> dict[str, int]:
    from collections import Counter

    change = Counter(after)
    change.subtract(before)
    return {code: number for code, number in change.items() if number != 0}
"""),
]
EXPLANATION = """
One table collects both lists: a scan before the week counts as minus one, a scan after it as plus one.

| code | before | after | change |
|---|---|---|---|
| K7 | 2 | 1 | -1 |
| B2 | 1 | 0 | -1 |
| A1 | 1 | 1 | 0, left out |
| C9 | 0 | 2 | 2 |

Each scan costs one look-up, so the work grows with the number of scans. `list.count` for each code would read both
lists again and again.
"""


def changes(before: list[str], after: list[str]) -> dict[str, int]:
    change: dict[str, int] = {}
    for code in before:
        change[code] = change.get(code, 0) - 1
    for code in after:
        change[code] = change.get(code, 0) + 1
    return {code: number for code, number in change.items() if number != 0}


def inputs(rng):
    codes = ["A1", "B2", "C9", "K7"]
    before = [rng.choice(codes) for _ in range(rng.randint(1, 6))]
    after = [*before, *(rng.choice(codes) for _ in range(rng.randint(0, 3)))]
    rng.shuffle(after)
    return (before, after[: rng.randint(1, len(after))])
