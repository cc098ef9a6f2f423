"""Baskets with at most one lonely sock

Single socks hang on a line, and `line` shows them in order, one letter for each kind. A basket takes `size`
neighbouring socks. Two socks of the same kind make a pair, and a sock without a partner in the basket is a lonely
one.

Return for how many places of the basket there is at most one lonely sock in it. Baskets may overlap. If the line has fewer socks than the
basket takes, there is no place for it.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "When a sock of some kind joins the basket, how does that change whether its kind has a lonely sock?",
    "Joining or leaving does the same: a kind with a lonely sock has none afterwards, and a kind without one has one.",
    "Keep the set of kinds with a lonely sock. For the sock that joins, and for the one that leaves, switch its kind in or out.",
)
EXAMPLES = [Example(("aabcbcd", 4), why="aabc has two lonely socks, abcb too, bcbc none, cbcd two"), Example(("xyxwzvzx", 4)), Example(("aabbc", 5))]
EDGES = {"fewer socks": ("ab", 3), "may overlap": ("aabbccabc", 5)}
ALWAYS = [("aaaab", 5), ("aabaa", 4), ("aaab", 4), ("aaabc", 5), ("abcc", 2), ("aab", 2), ("aabc", 3), ("aaabbb", 6)]
MISTAKES = [
    Mistake("You count the kinds of socks in the basket. A kind whose socks are all in pairs has no lonely one.",
            """
def places(line: str, size: int) -> int:
    return sum(len(set(line[start : start + size])) <= 1 for start in range(len(line) - size + 1))
"""),
    Mistake("Socks that have left the basket are still counted.",
            "        if right >= size:\n            odd ^= {line[right - size]}\n", ""),
    Mistake("You look at baskets that are not full yet.", "if right >= size - 1 and len(odd) <= 1:", "if len(odd) <= 1:"),
    Mistake("The sock that leaves is the one `size` places before the one that joins.",
            "{line[right - size]}", "{line[right - size + 1]}"),
    Mistake("A kind with three socks in the basket makes one pair and one lonely sock.",
            """
def places(line: str, size: int) -> int:
    found = 0
    for start in range(len(line) - size + 1):
        basket = line[start : start + size]
        found += sum(basket.count(kind) == 1 for kind in set(basket)) <= 1
    return found
"""),
]
ORACLE = """
def places(line: str, size: int) -> int:
    found = 0
    for start in range(len(line) - size + 1):
        basket = line[start : start + size]
        found += sum(basket.count(kind) % 2 for kind in set(basket)) <= 1
    return found
"""
ALSO_RIGHT = [
    Way(
        'Let the bits of a number stand for the kinds and switch them with `^`. A number with at most one bit is tested without counting.',
        """
def places(line: str, size: int) -> int:
    odd = found = 0
    for right in range(len(line)):
        odd ^= 1 << ord(line[right])
        if right >= size:
            odd ^= 1 << ord(line[right - size])
        found += right >= size - 1 and odd & (odd - 1) == 0
    return found
""",
    ),
]
EXPLANATION = """
Only whether the number of a kind is odd or even matters, so a set is enough: `odd ^= {kind}` puts a kind in or takes
it out. For `aabcbcd` and baskets of 4:

| basket | aabc | abcb | bcbc | cbcd |
|---|---|---|---|---|
| lonely | b, c | a, c | none | b, d |

So there is 1 place. Two such switches a step keep the set up to date, so the work grows with the length of the line and not
with the basket, as it would if each basket was counted instead.
"""


def places(line: str, size: int) -> int:
    odd: set[str] = set()
    found = 0
    for right in range(len(line)):
        odd ^= {line[right]}
        if right >= size:
            odd ^= {line[right - size]}
        if right >= size - 1 and len(odd) <= 1:
            found += 1
    return found


def inputs(rng):
    return (letters(rng, 5, 12, rng.choice(["ab", "abc", "abcdef"])), rng.randint(2, 6))
