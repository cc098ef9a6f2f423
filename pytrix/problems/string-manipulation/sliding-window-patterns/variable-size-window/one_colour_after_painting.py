"""One colour on the path

The tiles of a path are coloured, and `tiles` gives their colours, a capital letter each. You have paint for `pots` tiles
and may give each of them any colour you like.

Return the length of the longest stretch of neighbouring tiles that can have one colour afterwards. It can't be longer
than the path has tiles, and without tiles it is 0. With 0 pots nothing can be changed. There may be many tiles, so
testing every stretch is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 8,000 tiles, of at most 6 colours", "`pots` is a whole number, 0 or more")
HINTS = (
    "A stretch is to have one colour. Which of its tiles do you leave as they are, and how many have to be painted?",
    "Tally the colours in the stretch: all but the most frequent colour have to be painted. If that needs too much paint, shorten it.",
    "While the length minus the largest tally is more than the pots, the left tile leaves. Then compare the length with the best.",
)
EXAMPLES = [Example(("RGRRBBR", 1), why="RGRR, with the G painted"), Example(("BBRGB", 0)), Example(("RGB", 2))]
EDGES = {
    "without tiles": ("", 3),
    "0 pots": ("RRG", 0),
    "longer than the path": ("RGB", 5),
}
ALWAYS = [("RGG", 1)]
MISTAKES = [
    Mistake("You return how many tiles can stay as they are. The painted tiles belong to the stretch as well.",
            "best = max(best, right - left + 1)", "best = max(best, max(tally.values()))"),
    Mistake("You may use all of the paint: exactly `pots` painted tiles are allowed.",
            "max(tally.values()) > pots", "max(tally.values()) >= max(1, pots)"),
    Mistake("Tiles that leave on the left are still in your tally, which makes other stretches look better than they are.",
            "            tally[tiles[left]] -= 1\n", ""),
    Mistake("You painted only the tiles next to the longest run of one colour. A stretch may join several shorter runs.",
            """
def longest_one_colour(tiles: str, pots: int) -> int:
    best = run = 0
    for place in range(len(tiles)):
        run = run + 1 if run and tiles[place] == tiles[place - 1] else 1
        best = max(best, run)
    return min(best + pots, len(tiles))
"""),
]
SIZE = 8_000
SLOW = [
    Slow("Your answer is right, but it tests all stretches. Two ends that only move to the right find the longest one in a single pass.",
         """
def longest_one_colour(tiles: str, pots: int) -> int:
    best = 0
    for left in range(len(tiles)):
        tally: dict[str, int] = {}
        most = 0
        for right in range(left, len(tiles)):
            tile = tiles[right]
            tally[tile] = tally.get(tile, 0) + 1
            most = max(most, tally[tile])
            if right - left + 1 - most <= pots:
                best = max(best, right - left + 1)
    return best
"""),
]
EXPLANATION = """
A stretch is possible if its length minus its largest tally is at most the number of pots. A longer stretch never
needs less paint, so the left end has to move only when the paint runs out. For `RGRRBBR` and 1 pot:

| right end | stretch | to paint |
|---|---|---|
| R, G, R, R | RGRR | 1: length 4 |
| B | RGRRB needs 2, GRRB needs 2, RRB | 1 |
| B | RRBB needs 2, RBB | 1 |
| R | RBBR needs 2, BBR | 1 |

The tally has few entries: one pass, each tile enters and leaves at most once. Testing every stretch instead takes the square.
"""


def longest_one_colour(tiles: str, pots: int) -> int:
    tally = dict.fromkeys(tiles, 0)
    left = best = 0
    for right, tile in enumerate(tiles):
        tally[tile] += 1
        while right - left + 1 - max(tally.values()) > pots:
            tally[tiles[left]] -= 1
            left += 1
        best = max(best, right - left + 1)
    return best


def inputs(rng):
    return (letters(rng, 4, 10, "RRGB"), rng.randint(0, 2))


def large(rng, size):
    return ("".join(rng.choice("RRGB") for _ in range(size)), size // 3)
