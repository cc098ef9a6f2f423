"""Baskets with {what}

Single socks hang on a line, and `line` shows them in order, one letter for each kind. A basket takes `size`
neighbouring socks. Two socks of the same kind make a pair, and a sock without a partner in the basket is a lonely
one.

Return for how many places of the basket there {verb} in it. Baskets may overlap. If the line has fewer socks than the
basket takes, there is no place for it.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "VALIDATE")
ROWS = [
    {"lonely": (0, 1), "what": "at most one lonely sock", "verb": "is at most one lonely sock"},
    {"lonely": (2,), "what": "two lonely socks", "verb": "are exactly two lonely socks"},
    {"lonely": (3, 4), "what": "three or four lonely socks", "verb": "are three or four lonely socks"},
]
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "When a sock of some kind joins the basket, how does that change whether its kind has a lonely sock?",
    "Joining or leaving does the same: a kind with a lonely sock has none afterwards, and a kind without one has one.",
    "Keep the set of kinds with a lonely sock. For the sock that joins, and for the one that leaves, switch its kind in or out.",
)
EXAMPLES = [("aabcbcd", 4), ("xyxwzvzx", 4)]
EDGES = {"fewer socks": ("ab", 3), "may overlap": ("aabbccabc", 5)}
ALWAYS = [("aaab", 4), ("aaabc", 5), ("abcc", 2), ("aab", 2), ("aabc", 3)]
MISTAKES = [
    Mistake("You count the kinds of socks in the basket. A kind whose socks are all in pairs has no lonely one.",
            """
def places(line: str, size: int) -> int:
    return sum(len(set(line[start : start + size])) in lonely for start in range(len(line) - size + 1))
"""),
    Mistake("Socks that have left the basket are still counted.",
            "        if right >= size:\n            odd ^= {line[right - size]}\n", ""),
    Mistake("You look at baskets that are not full yet.", "if right >= size - 1 and len(odd) in lonely:", "if len(odd) in lonely:"),
    Mistake("The sock that leaves is the one `size` places before the one that joins.",
            "{line[right - size]}", "{line[right - size + 1]}"),
]
EXPLANATION = """
Only whether the number of a kind is odd or even matters, so a set is enough: `odd ^= {kind}` puts a kind in or takes
it out. Two such switches a step keep it up to date, so the work grows with the length of the line and not with the
basket.
"""


def places(line: str, size: int, *, lonely: tuple[int, ...]) -> int:
    odd: set[str] = set()
    found = 0
    for right in range(len(line)):
        odd ^= {line[right]}
        if right >= size:
            odd ^= {line[right - size]}
        if right >= size - 1 and len(odd) in lonely:
            found += 1
    return found


def inputs(rng):
    return (letters(rng, 5, 12, rng.choice(["abc", "abcdef"])), rng.randint(2, 6))
