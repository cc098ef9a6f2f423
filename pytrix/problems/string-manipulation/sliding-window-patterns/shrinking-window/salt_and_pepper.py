"""Salt near pepper

On a long dinner table, `s` marks a salt cellar, `p` a pepper mill and `.` an empty place; the text `table` shows all
places in order. A waiter lays a cloth over some neighbouring places, so that at least one salt cellar and one pepper
mill lie under it together.

Return the smallest number of places the cloth has to cover. If the table has no salt or no pepper, return `-1`.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "When you meet a pepper mill on your way along the table, which of all the salt cellars before it is the interesting one?",
    "Remember where you saw salt last and where you saw pepper last. Each time one of them changes, a new pair may be closer.",
    "Once both have been seen, the cloth covers the distance of the two positions and one place more. Keep the smallest.",
)
EXAMPLES = [Example(("s..p.s",), why="p.s"), Example(("pp...s..p",)), Example(("ss.",), why="no pepper at all")]
EDGES = {
    "no salt": ("..p.p",),
    "or no pepper": ("s",),
    "together": ("..sp..",),
}
ALWAYS = [("s.p",), ("p.s",), ("p..s",)]
MISTAKES = [
    Mistake("You only looked for pepper to the right of salt. It may stand to the left as well.",
            "if len(last) == 2:", "if len(last) == 2 and last[\"p\"] > last[\"s\"]:"),
    Mistake("The cloth covers both ends, so it is one place longer than the distance of the positions.",
            "abs(last[\"s\"] - last[\"p\"]) + 1", "abs(last[\"s\"] - last[\"p\"])"),
    Mistake("You used the first salt and the first pepper. Later ones may be closer together.",
            """
def cloth(table: str) -> int:
    if "s" not in table or "p" not in table:
        return -1
    return abs(table.index("s") - table.index("p")) + 1
"""),
    Mistake("Without salt or without pepper there is nothing to carry away: return `-1`.",
            "return best if best <= len(table) else -1", "return best"),
]
EXPLANATION = """
The shortest cloth has salt at one end and pepper at the other, with neither between them. So it is enough to remember
the last position of each. For `s..p.s`:

| place | last salt | last pepper | cloth |
|---|---|---|---|
| 0 | 0 | | |
| 3 | 0 | 3 | 4 |
| 5 | 5 | 3 | 3 |

The work is one walk along the table, with two numbers to remember.
"""


def cloth(table: str) -> int:
    best = len(table) + 1
    last: dict[str, int] = {}
    for place, thing in enumerate(table):
        if thing != ".":
            last[thing] = place
        if len(last) == 2:
            best = min(best, abs(last["s"] - last["p"]) + 1)
    return best if best <= len(table) else -1


def inputs(rng):
    return (letters(rng, 4, 12, "sp...."),)
