"""A ribbon cut into mirrors

A ribbon has a letter printed on every centimetre. It is cut into pieces for bookmarks, and each bookmark has to read the same from both ends. The whole ribbon is used, and a machine cuts pieces of at most `longest` centimetres.

Return the smallest number of bookmarks that `ribbon` can be cut into. A single letter reads the same from both ends, so it always works. An empty ribbon gives 0 bookmarks. `longest` is at least 1.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("PARTITION", "SEARCH")
CONSTRAINTS = ("up to 300 letters",)
HINTS = (
    "The last bookmark: which pieces at the end of the ribbon may it be?",
    "Let an entry of a list be the fewest bookmarks for the first n letters. It is one more than the best entry in front of an allowed last piece.",
    "For each end, try all lengths up to the longest. A slice tells whether the piece reads the same backwards.",
)
EXAMPLES = [
    Example(("annab", 9), why="anna and b"),
    Example(("annab", 3), why="anna is too long, so a, nn, a and b"),
    Example(("otto", 4), why="one piece is enough"),
    ("abc", 2),
]
EDGES = {"empty ribbon": ("", 3), "at least 1": Edge(("aaa", 1), "pieces of one letter only"), "single letter": ("q", 5)}
ALWAYS = [
    ("a" * 40, 9),
    ('abaaaa', 7),
    ("aaab", 2), ("abaab", 9), ("aabaa", 5)]
MISTAKES = [
    Mistake("Cutting off the longest possible piece from the front isn't always best.", """
def fewest_bookmarks(ribbon: str, longest: int) -> int:
    count = 0
    while ribbon:
        size = max(n for n in range(1, min(longest, len(ribbon)) + 1) if ribbon[:n] == ribbon[:n][::-1])
        ribbon = ribbon[size:]
        count += 1
    return count
"""),
    Mistake("A piece may be exactly as long as the machine allows.", "min(longest, end) + 1", "max(2, min(longest, end))"),
    Mistake("The bookmarks are counted, not the cuts between them.", "return fewest[-1]", "return max(0, fewest[-1] - 1)"),
    Mistake("A piece has to read the same from both ends; you only compare its first and last letter.", "if piece == piece[::-1]:", "if piece[0] == piece[-1]:"),
]
ORACLE = """
def fewest_bookmarks(ribbon: str, longest: int) -> int:
    fewest = [len(ribbon)]
    for cuts in range(2 ** max(0, len(ribbon) - 1)):
        pieces = [ribbon[:1]]
        for place, letter in enumerate(ribbon[1:]):
            if cuts >> place & 1:
                pieces.append("")
            pieces[-1] += letter
        if all(piece == piece[::-1] and len(piece) <= longest for piece in pieces):
            fewest.append(len(pieces) if ribbon else 0)
    return min(fewest)
"""
EXPLANATION = """
What comes before the last piece is a shorter ribbon with a known answer. For `"annab"` and pieces of up to 9 centimetres:

| first letters | last piece may be | fewest |
|---|---|---|
| a | a | 1 |
| an | n | 2 |
| ann | n, nn | 2 |
| anna | a, anna | 1 |
| annab | b | 2 |

With pieces of up to k letters that is n times k slices, each compared in up to k steps. To know in advance which slices are mirrored, from a table over start and end, saves the comparing. All patterns of cuts would double with each letter.
"""


def fewest_bookmarks(ribbon: str, longest: int) -> int:
    fewest = [0]
    for end in range(1, len(ribbon) + 1):
        options = []
        for size in range(1, min(longest, end) + 1):
            piece = ribbon[end - size : end]
            if piece == piece[::-1]:
                options.append(fewest[end - size] + 1)
        fewest.append(min(options))
    return fewest[-1]


def inputs(rng):
    return (letters(rng, 0, 8, "aab"), rng.randint(1, 7))
