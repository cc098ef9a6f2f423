"""Tiles to order

A potter makes house signs from letter tiles. `have` shows the tiles in the drawer, one character for each tile, and
`want` is the sign to be laid. Between words the sign has spaces, for which no tile is needed. Each tile can be used
once.

Return the letters that are missing and have to be ordered, in alphabetical order, each as often as it is missing.
Return an empty text if the drawer has all that is needed.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("`have` consists of capital letters, `want` of capital letters and spaces",)
HINTS = (
    "A letter stands three times on the sign and once in the drawer. How many have to be ordered, and what if it is the other "
    "way round?",
    "Count the tiles in the drawer. Then take a tile away for each letter of the sign, and note the letter when there is none left.",
    "If the letter's number is above 0, lower it by one. Otherwise the letter goes on the order, unless it is a space. Sort at the end.",
)
EXAMPLES = [
    Example(("EOSRH", "ROSE HOUSE"), why="one O, one E, one S and the U are missing"),
    Example(("ABBA", "AB"), why="two tiles stay in the drawer"),
    Example(("", "LILLY")),
]
EDGES = {
    "Each tile can be used once": ("LA", "LLAMA"),
    "if the drawer has all that is needed": ("EIVLAL", "VILLA E"),
    "no tile is needed": ("", "  "),
}
MISTAKES = [
    Mistake("You only look whether a letter is in the drawer at all. Each tile can be used once.",
            "            tiles[letter] -= 1\n", "            pass\n"),
    Mistake("Your order contains spaces. They need no tiles.", 'elif letter != " ":', "else:"),
    Mistake("The letters stand in the order of the sign. They should be in alphabetical order.", "sorted(missing)", "missing"),
    Mistake("Each missing letter stands once in your answer, even when several of that letter are needed.", "sorted(missing)", "sorted(set(missing))"),
    Mistake("You count the letters that are left over in the drawer. The question is which ones are missing.",
            """
def to_order(have: str, want: str) -> str:
    left = []
    for letter in sorted(set(have)):
        left.append(letter * (have.count(letter) - want.count(letter)))
    return "".join(left)
"""),
]
ORACLE = """
def to_order(have: str, want: str) -> str:
    return "".join(letter * max(0, want.count(letter) - have.count(letter)) for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ")
"""
ALSO_RIGHT = [
    Way("`Counter` subtracts whole tables, and a difference of counters leaves out what would be 0 or negative.",
        """
def to_order(have: str, want: str) -> str:
    from collections import Counter

    missing = Counter(want.replace(" ", "")) - Counter(have)
    return "".join(sorted(missing.elements()))
"""),
]
EXPLANATION = """
The table `tiles` shrinks while the sign is laid. A letter whose number is used up goes on the order. For the drawer
`LA` and the sign `LLAMA`:

| letter | in the drawer | missing |
|---|---|---|
| L | 1, then 0 | |
| L | 0 | L |
| A | 1, then 0 | |
| M | 0 | L, M |
| A | 0 | L, M, A |

Both texts are read once, and the missing letters are sorted. Comparing `want.count` with `have.count` for each letter
is shorter, but reads the texts once for every letter.
"""


def to_order(have: str, want: str) -> str:
    tiles: dict[str, int] = {}
    for letter in have:
        tiles[letter] = tiles.get(letter, 0) + 1
    missing: list[str] = []
    for letter in want:
        if tiles.get(letter, 0) > 0:
            tiles[letter] -= 1
        elif letter != " ":
            missing.append(letter)
    return "".join(sorted(missing))


def inputs(rng):
    return (letters(rng, 0, 7, "AELSW"), letters(rng, 1, 8, "AELSW "))
