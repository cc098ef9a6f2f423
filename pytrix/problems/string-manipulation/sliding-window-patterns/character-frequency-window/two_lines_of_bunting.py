"""Two lines of bunting

Two lines of flags hang one above the other. `upper` and `lower` are equally long and name the colours of their flags
by letters. A frame as wide as `width` flags is held before both lines at once, beginning with the leftmost flags, and
moved on flag by flag.

Return at how many places the frame shows the same flags above and below, each colour equally often, in any order.
With lines shorter than the frame there is no such place. Lines and frame can be long, so sorting or counting each
view anew is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COMPARE", "COUNT")
CONSTRAINTS = ("`width` is at least 1", "small letters only, up to 10,000 flags a line")
HINTS = (
    "Instead of two tallies, keep one: for each colour, by how many flags the upper line leads within the frame.",
    "The view is good if no colour has a lead either way. Keep the number of colours that have one, and update it with each change.",
    "A step makes up to four changes by one. Before a change, take the colour out of that number if it had a lead; afterwards put it back in if it has one.",
)
EXAMPLES = [
    Example(("aabbc", "abcbb", 3), why="only bbc and cbb"),
    Example(("xyz", "zyx", 1)),
    Example(("redred", "derder", 3), why="at every place"),
    Example(("aab", "abb", 3)),
]
EDGES = {
    "shorter than the frame": ("ab", "ba", 3),
    "equally often": ("aabab", "abbab", 3),
}
ALWAYS = [("acbb", "bbac", 2), ("caab", "abba", 2)]
MISTAKES = [
    Mistake("Each colour must appear equally often, but you compared only which colours appear.",
            """
def same_views(upper: str, lower: str, width: int) -> int:
    starts = range(len(upper) - width + 1)
    return sum(set(upper[start : start + width]) == set(lower[start : start + width]) for start in starts)
"""),
    Mistake("The order of the flags plays no part, so comparing the two slices letter by letter misses good views.",
            """
def same_views(upper: str, lower: str, width: int) -> int:
    starts = range(len(upper) - width + 1)
    return sum(upper[start : start + width] == lower[start : start + width] for start in starts)
"""),
    Mistake("You judge before the frame is filled. The first view ends at position `width - 1`.",
            "found += right >= width - 1 and leading == 0", "found += leading == 0"),
    Mistake("A flag of the lower line that leaves the frame gives the upper line one more to lead with, not one less.",
            "(lower[right - width], 1)", "(lower[right - width], -1)"),
]
SIZE = 10_000
SLOW = [
    Slow("Your answer is right, but it counts the flags of every view from scratch. Only four flags change when the frame moves.",
         """
def same_views(upper: str, lower: str, width: int) -> int:
    found = 0
    for start in range(len(upper) - width + 1):
        lead: dict[str, int] = {}
        for place in range(start, start + width):
            lead[upper[place]] = lead.get(upper[place], 0) + 1
            lead[lower[place]] = lead.get(lower[place], 0) - 1
        found += not any(lead.values())
    return found
"""),
]
EXPLANATION = """
One table holds the difference of both views, and one number counts its entries that are not zero. For `aabbc` over `abcbb`
and a frame of 3:

| above | below | colours with a lead |
|---|---|---|
| aab | abc | a, c |
| abb | bcb | a, c |
| bbc | cbb | none: a good place |

Each step changes at most four entries by one, so it takes the same time for any frame. The work grows with the length of
the lines, while counting each view anew instead takes the width of the frame every time.
"""


def same_views(upper: str, lower: str, width: int) -> int:
    lead = dict.fromkeys(upper + lower, 0)
    leading = found = 0
    for right in range(len(upper)):
        changes = [(upper[right], 1), (lower[right], -1)]
        if right >= width:
            changes += [(upper[right - width], -1), (lower[right - width], 1)]
        for colour, change in changes:
            leading -= lead[colour] != 0
            lead[colour] += change
            leading += lead[colour] != 0
        found += right >= width - 1 and leading == 0
    return found


def inputs(rng):
    upper = letters(rng, 4, 9, "abc")
    width = rng.randint(1, 4)
    cut = rng.randint(0, len(upper) - width)
    view = list(upper[cut : cut + width])
    rng.shuffle(view)
    lower = letters(rng, cut, cut, "abc") + "".join(view) + letters(rng, 9, 9, "abc")
    return (upper, lower[: len(upper)], width)


def large(rng, size):
    upper = "".join(rng.choice("abc") for _ in range(size))
    return (upper, upper[1:] + upper[0], size // 4)
