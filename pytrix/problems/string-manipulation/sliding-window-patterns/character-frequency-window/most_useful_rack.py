"""The most useful rack

Game tiles lie in a row, `tiles`, and a player takes neighbouring ones for a rack, exactly as many as `word` has
letters. She wants to lay as many letters of the word as she can, in any order. Each tile serves for one letter only,
so a letter that the word has twice needs two tiles.

Return the rack with which she can lay the most letters, as its tiles lie in the row. Of several equally useful racks
she takes the leftmost. If there are fewer tiles than the word has letters, return an empty text.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`word` has at least two letters", "all letters are small")
HINTS = (
    "What do you have to know about a rack and the word so that their order plays no part?",
    "Count how often each letter occurs in both. Of a letter that the word has three times and the rack once, one can be laid.",
    "Two counters joined by `&` keep the smaller count of each letter. Go through the starts from the left and keep the best rack.",
)
EXAMPLES = [Example(("abcabdxa", "bad"), why="abd has all three letters"), Example(("nooxmoon", "moo")), Example(("xxyy", "ab"), why="all racks are equally useless")]
EDGES = {
    "fewer tiles": ("ta", "tab"),
    "needs two tiles": ("lalxall", "ball"),
    "equally useful": ("axxayya", "ab"),
}
ALWAYS = [("lllbax", "bal")]
MISTAKES = [
    Mistake("You compare position by position. The tiles of a rack can be laid in any order.",
            "(needed & Counter(rack)).total()", "sum(one == other for one, other in zip(rack, word))"),
    Mistake("A letter that the word has several times must be on the rack as often. Sets forget how often.",
            "(needed & Counter(rack)).total()", "len(set(word) & set(rack))"),
    Mistake("Of equally useful racks, you take the one that is met last. A later one should be better to be taken.",
            "laid > most", "laid >= most"),
    Mistake("The rack at the right end of the row is never tried.",
            "len(tiles) - len(word) + 1", "len(tiles) - len(word)"),
]
ORACLE = """
def best_rack(tiles: str, word: str) -> str:
    racks = [tiles[start : start + len(word)] for start in range(len(tiles) - len(word) + 1)]
    best = ""
    for rack in racks:
        if not best or laid(rack, word) > laid(best, word):
            best = rack
    return best


def laid(rack: str, word: str) -> int:
    left = list(rack)
    for letter in word:
        if letter in left:
            left.remove(letter)
    return len(rack) - len(left)
"""
ALSO_RIGHT = [
    Way(
        '`max` with a key does the remembering; it keeps the first of equals, and its default stands for a row that is too short.',
        """
def best_rack(tiles: str, word: str) -> str:
    racks = [tiles[start : start + len(word)] for start in range(len(tiles) - len(word) + 1)]
    return max(racks, key=lambda rack: (Counter(word) & Counter(rack)).total(), default="")
""",
    ),
]
EXPLANATION = """
Order plays no part, so letter counts say everything: of each letter, the smaller of the two counts can be laid. For
`nooxmoon` and `moo`:

| rack | noo | oox | oxm | xmo | moo | oon |
|---|---|---|---|---|---|---|
| can be laid | 2 | 2 | 2 | 2 | 3 | 2 |

Counting each rack anew costs its length; for long words one would rather update the counts by the tile that comes in
and the one that leaves.
"""


def best_rack(tiles: str, word: str) -> str:
    needed = Counter(word)
    best, most = "", -1
    for start in range(len(tiles) - len(word) + 1):
        rack = tiles[start : start + len(word)]
        laid = (needed & Counter(rack)).total()
        if laid > most:
            best, most = rack, laid
    return best


def inputs(rng):
    return (letters(rng, 5, 11, "aabcd"), letters(rng, 2, 4, "aabc"))
