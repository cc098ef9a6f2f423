"""Two stamps within a limit

Each stamp in a drawer shows a letter, and its letter is its worth: `a` is worth 1, `b` 2, up to `z` with 26. The
stamps are kept sorted from a to z, and `drawer` names them in that order.

Return in how many ways two stamps can be chosen that together are worth at most `limit`. Stamps with the same
letter are still two different stamps, and the order of choosing does not matter. With fewer than two stamps there is
no way. The drawer may be very full, so trying every two stamps is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("up to 10,000 stamps", "`limit` is a whole number from 0 to 60")
HINTS = (
    "Take the first and the last stamp. If these two fit the limit, which other pairs fit without being looked at?",
    "Every stamp between the two ends lies between them in worth. One look settles all pairs of one end stamp, so it can go.",
    "If the ends fit, the left stamp fits with each stamp to its right: count them all and move left. If not, drop the right one.",
)
EXAMPLES = [Example(("abdg", 6), why="a and b, a and d, b and d"), Example(("ccdd", 7)), Example(("xyz", 20))]
EDGES = {
    "fewer than two stamps": ("m", 20),
    "same letter": ("aaaa", 2),
}
MISTAKES = [
    Mistake("When the two ends fit, you count one pair. The left stamp fits with every stamp up to the right end.",
            "ways += high - low", "ways += 1"),
    Mistake("A pair that meets the limit exactly counts as well.",
            "<= limit", "< limit"),
    Mistake("A stamp is paired with itself: the two positions must not meet.",
            """
def ways_to_choose(drawer: str, limit: int) -> int:
    low, high, ways = 0, len(drawer) - 1, 0
    while low <= high:
        if ord(drawer[low]) + ord(drawer[high]) - 192 <= limit:
            ways += high - low + 1
            low += 1
        else:
            high -= 1
    return ways
"""),
    Mistake("The letter `a` is worth 1 here, not 0.", "return ord(stamp) - 96", "return ord(stamp) - 97"),
]
EQUIVALENT = {
    "while low < high: -> while low <= high:": "a stamp with itself adds a distance of 0",
}
SIZE = 10_000
SLOW = [
    Slow("Your answer is right, but it looks at every two stamps. A full drawer has millions of pairs: let one look at the two "
         "ends settle many pairs at once.",
         """
def ways_to_choose(drawer: str, limit: int) -> int:
    ways = 0
    for second in range(len(drawer)):
        for first in range(second):
            if ord(drawer[first]) + ord(drawer[second]) - 192 <= limit:
                ways += 1
    return ways
"""),
]
EXPLANATION = """
Because the drawer is sorted, the two ends settle much at once. If they fit, so does the left stamp with every stamp between,
and it is done with. If they don't, the right stamp fits with none that is left. For `abdg` and a limit of 6:

| left | right | worth | so |
|---|---|---|---|
| a | g | 8 | the g goes |
| a | d | 5 | 2 ways: with b and with d |
| b | d | 6 | 1 way |

Each step sends one stamp away, so the work grows with the number of stamps. Looking at every two stamps takes its square
instead.
"""


def worth(stamp: str) -> int:
    return ord(stamp) - 96


def ways_to_choose(drawer: str, limit: int) -> int:
    low, high, ways = 0, len(drawer) - 1, 0
    while low < high:
        if worth(drawer[low]) + worth(drawer[high]) <= limit:
            ways += high - low
            low += 1
        else:
            high -= 1
    return ways


def inputs(rng):
    stamps = sorted(rng.choice("abcdefgh") for _ in range(rng.randint(2, 8)))
    return ("".join(stamps), rng.randint(5, 13))


def large(rng, size):
    stamps = sorted(rng.choice("abcdefghijklmnopqrstuvwxyz") for _ in range(size))
    return ("".join(stamps), 27)
