"""The kiosk with too few shelves

A kiosk sells magazines, and its counter has room for `size` different ones; all others have to be brought from the
store. `asked` lists the titles that customers ask for, in order.

A title on the counter is handed over. Any other title is brought from the store and put on the counter. If the
counter is full, one title goes first: the one that was asked for **least often since it was put there**; if several
are equal, the one among them that was asked for longest ago. The request that brings a title counts as its first.

Return how often a title had to be brought. The counter is empty at first. With a large counter, finding the title
that goes must not take longer.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`size` is at least 1", "up to 20,000 requests")
HINTS = (
    "If you knew the smallest count on the counter, in which collection would you like to find the titles that have it?",
    "Keep two maps: from titles to counts, and from counts to their titles in the order in which they got that count. The title to go is the first one under the smallest count.",
    "A request moves its title from its count to the next. If that empties the smallest count, the smallest grows by one; a title that is brought in makes it 1.",
)
EXAMPLES = [
    Example((["A", "B", "A", "C", "B", "A"], 2), why="B goes for C, then C for B; A stays"),
    Example((["A", "B", "B", "A", "C", "B"], 2), why="A and B have two requests each, B's last one is longer ago"),
    Example((["A", "B", "A", "B"], 3)),
]
EDGES = {
    "empty at first": Edge(([], 2), "no requests"),
    "at least 1": (["A", "A", "A", "B", "A"], 1),
    "since it was put there": (["A", "A", "B", "B", "B", "C", "A", "C", "C", "A"], 2),
}
ALWAYS = [(["B", "B", "C", "D", "B", "C"], 2)]
MISTAKES = [
    Mistake("Among equal titles, the one that was put on the counter first goes. It should be the one asked for longest ago.",
            "leaving = next(iter(titles[fewest]))", "leaving = next(each for each in counts if counts[each] == fewest)"),
    Mistake("You count all requests for a title, even those before it went back into the store.",
            """
def brought_in(asked: list[str], size: int) -> int:
    counts: dict[str, int] = {}
    shelf: dict[str, int] = {}
    brought = 0
    for title in asked:
        counts[title] = counts.get(title, 0) + 1
        if shelf.pop(title, None) is None:
            brought += 1
            if len(shelf) == size:
                del shelf[min(shelf, key=lambda each: counts[each])]
        shelf[title] = 1
    return brought
"""),
    Mistake("You send back the title that was asked for longest ago, however often that was.",
            """
def brought_in(asked: list[str], size: int) -> int:
    shelf: dict[str, int] = {}
    brought = 0
    for title in asked:
        if shelf.pop(title, None) is None:
            brought += 1
            if len(shelf) == size:
                del shelf[next(iter(shelf))]
        shelf[title] = 1
    return brought
"""),
    Mistake("You count the requests that were served from the counter. Return how often a title was brought.",
            "    return brought", "    return len(asked) - brought"),
]
SIZE = 12_000
SLOW = [
    Slow("Right, but you look through the whole counter for the title that goes. Keep titles sorted by count all the time.",
         """
def brought_in(asked: list[str], size: int) -> int:
    counts: dict[str, int] = {}
    brought = 0
    for title in asked:
        if title in counts:
            counts[title] = counts.pop(title) + 1
            continue
        if len(counts) == size:
            del counts[min(counts, key=lambda each: counts[each])]
        counts[title] = 1
        brought += 1
    return brought
"""),
]
EXPLANATION = """
`titles[count]` holds the titles with that count, in the order in which they got it, which is the order of their last
request. The first one under the smallest count goes, and two look-ups find it. With room for 2:

| asked | brought | counts afterwards | smallest |
|---|---|---|---|
| A | yes | A 1 | 1 |
| B | yes | A 1, B 1 | 1 |
| A | no | A 2, B 1 | 1 |
| C | yes, B goes | A 2, C 1 | 1 |
| B | yes, C goes | A 2, B 1 | 1 |
| A | no | A 3, B 1 | 1 |

The smallest count changes in two ways only: a new title makes it 1, and when the last title with it is asked for,
that title now has one more, so the smallest grows by one. Every request takes the same few steps. Searching the
counter for the least count takes a step for each title on it.
"""


def brought_in(asked: list[str], size: int) -> int:
    counts: dict[str, int] = {}
    titles: dict[int, dict[str, None]] = {}
    brought = fewest = 0
    for title in asked:
        count = counts.get(title, 0)
        if count:
            del titles[count][title]
            if count == fewest and not titles[count]:
                fewest += 1
        else:
            brought += 1
            if len(counts) == size:
                leaving = next(iter(titles[fewest]))
                del titles[fewest][leaving]
                del counts[leaving]
            fewest = 1
        counts[title] = count + 1
        titles.setdefault(count + 1, {})[title] = None
    return brought


def inputs(rng):
    return ([rng.choice("ABCD") for _ in range(rng.randint(5, 12))], rng.randint(1, 3))


def large(rng, size):
    return ([f"m{rng.randrange(size)}" for _ in range(size)], size // 3)
