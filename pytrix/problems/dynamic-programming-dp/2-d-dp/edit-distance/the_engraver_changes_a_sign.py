"""The engraver changes a sign

An engraver turns an old sign into a new one, letter by letter. Putting a letter in costs `add` coins, filing one off costs `remove` coins, and engraving another letter over one costs `replace` coins. Letters that stay are free, and so is moving them closer together or apart.

Return the lowest price for which the sign `old` becomes `new`. Replacing may be dearer than removing and adding. A sign may be empty, and equal signs cost 0. Capital and small letters are different.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "AGGREGATE")
CONSTRAINTS = ("all prices are at least 1", "signs of up to 200 letters")
HINTS = (
    "Think of the last letter of each sign. What can the engraver do with them at the end?",
    "Fill a table of prices: for the first letters of the old sign and the first letters of the new one. Three last actions are possible in each cell.",
    "Remove: the cell above plus its price. Add: the cell on the left plus its price. Keep or replace: the cell diagonally above, free if the letters agree.",
)
EXAMPLES = [
    Example(("ROSE", "ROT", 5, 1, 2), why="T over S for 2, and E filed off for 1"),
    Example(("AB", "BA", 1, 1, 9), why="file off one letter and add it on the other side"),
    Example(("INN", "INK", 4, 3, 8), why="removing and adding costs 7 and is cheaper than replacing"),
]
EDGES = {
    "may be empty": Edge(("", "BAR", 2, 9, 9), "an empty old sign"),
    "filing one off": Edge(("BAR", "", 9, 2, 9), "an empty new sign"),
    "equal signs": ("SPA", "SPA", 1, 1, 1),
    "Capital and small": ("a", "A", 3, 3, 4),
}
ALWAYS = [
    ("abcde" * 6, "badce" * 6, 2, 3, 4),
    ("AAA", "A", 3, 3, 6)]
MISTAKES = [
    Mistake("You mix up the prices of adding and removing.", "above[place + 1] + remove", "above[place + 1] + add", "row[place] + add", "row[place] + remove"),
    Mistake("Letters that agree stay where they are, free of charge.", "(0 if have == want else replace)", "replace"),
    Mistake("To make a sign out of nothing, each of its letters has to be added.", "[add * count for count in range(len(new) + 1)]", "[0] * (len(new) + 1)"),
    Mistake("If the new sign has no letters yet, all letters of the old one have to be filed off.", "row = [above[0] + remove]", "row = [0]"),
    Mistake("Comparing the letters place by place misses letters that have only moved.", """
def lowest_price(old: str, new: str, add: int, remove: int, replace: int) -> int:
    changed = sum(have != want for have, want in zip(old, new))
    longer = len(new) - len(old)
    return changed * min(replace, add + remove) + max(longer, 0) * add + max(-longer, 0) * remove
"""),
]
ORACLE = """
from itertools import combinations


def lowest_price(old: str, new: str, add: int, remove: int, replace: int) -> int:
    prices = []
    for kept in range(min(len(old), len(new)) + 1):
        for have in combinations(old, kept):
            for want in combinations(new, kept):
                changed = sum(one != other for one, other in zip(have, want))
                prices.append((len(old) - kept) * remove + (len(new) - kept) * add + changed * replace)
    return min(prices)
"""
EXPLANATION = """
Every cell is the cheapest of three last actions. For `"AB"`, `"BA"`, adding and removing for 1 and replacing for 9:

| old | nothing | B | BA |
|---|---|---|---|
| nothing | 0 | 1 | 2 |
| A | 1 | 2 | 1 |
| AB | 2 | 1 | 2 |

The cell for A and BA is 1: the two letters A agree, so it costs what nothing and B cost. The time grows with the product of both lengths; one row at a time is kept. Another way is a recursive function with a cache: it reads more like the rule, but keeps the whole table and calls itself as deep as both signs are long together.
"""


def lowest_price(old: str, new: str, add: int, remove: int, replace: int) -> int:
    above = [add * count for count in range(len(new) + 1)]
    for have in old:
        row = [above[0] + remove]
        for place, want in enumerate(new):
            price = min(
                above[place + 1] + remove,
                row[place] + add,
                above[place] + (0 if have == want else replace),
            )
            row.append(price)
        above = row
    return above[-1]


def inputs(rng):
    return (letters(rng, 0, 5, "ABc"), letters(rng, 0, 5, "ABc"), rng.randint(1, 5), rng.randint(1, 5), rng.randint(1, 11))
