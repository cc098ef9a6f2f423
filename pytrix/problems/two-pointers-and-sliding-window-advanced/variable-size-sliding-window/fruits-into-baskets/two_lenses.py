"""A bag for two lenses

A photographer drives along a road with many views. Each view needs a certain lens, and the list `lenses` names it for every view in the order of the road. The bag holds only two lenses. Once on the way, no view may be left out: the trip ends before the first view that needs a third lens.

Return a tuple of the position of the first view and the number of views of the longest trip. If several trips are the longest, take the one that begins first. Without views the answer is `(0, 0)`.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH",)
HINTS = (
    "A third lens is needed. Which views before it may stay in the trip that ends here?",
    "Only the unbroken run of the same lens directly before it may stay, so remember where that run began.",
    "Walk along with the start of the trip, the start of the last run, and the two lenses. At a change of lens that is not the other one of the two, the trip begins at the last run.",
)
EXAMPLES = [
    Example((["wide", "tele", "wide", "wide", "macro", "wide"],), why="from position 0: four views, then the macro lens would be needed"),
    Example((["wide", "tele", "macro", "macro", "tele"],), why="from position 1 on"),
    Example((["wide", "wide"],), why="one lens is enough"),
]
EDGES = {
    "several trips": (["a", "b", "c", "d"],),
    "Without views": ([],),
    "third lens": Edge((["a", "b", "b", "c", "b", "b", "c"],), "the run before it stays"),
}
ALWAYS = [(["tele"],)]
MISTAKES = [
    Mistake("After a third lens you begin anew at that view. The run just before it may stay.", "start = run if other else 0", "start = place if other else 0"),
    Mistake("Of equally long trips the first one is wanted.", "if place - start + 1 > longest[1]:", "if place - start + 1 >= longest[1]:"),
    Mistake("A view was left out on the way: the third lens ends the trip.",
            """
def longest_trip(lenses: list[str]) -> tuple[int, int]:
    longest = (0, 0)
    for first in sorted(set(lenses)):
        for second in sorted(set(lenses)):
            places = [place for place, lens in enumerate(lenses) if lens in (first, second)]
            if len(places) > longest[1]:
                longest = (places[0], len(places))
    return longest
"""),
    Mistake("You forget where the last run of one lens began once it is longer than one view.", "            run = place\n", "        run = place\n"),
]
ORACLE = """
def longest_trip(lenses: list[str]) -> tuple[int, int]:
    best = (0, 0)
    for start in range(len(lenses)):
        for end in range(start, len(lenses)):
            if len(set(lenses[start : end + 1])) <= 2 and end - start + 1 > best[1]:
                best = (start, end - start + 1)
    return best
"""
ALSO_RIGHT = [
    Way("Counting the lenses inside a window works for bags of any size, with a little more to keep.",
        """
def longest_trip(lenses: list[str]) -> tuple[int, int]:
    inside: dict[str, int] = {}
    start = 0
    longest = (0, 0)
    for place, lens in enumerate(lenses):
        inside[lens] = inside.get(lens, 0) + 1
        while len(inside) > 2:
            inside[lenses[start]] -= 1
            if not inside[lenses[start]]:
                del inside[lenses[start]]
            start += 1
        if place - start + 1 > longest[1]:
            longest = (start, place - start + 1)
    return longest
"""),
]
EXPLANATION = """
With two lenses nothing has to be counted. When a third one is needed, all that may stay is the run of one lens just before it. For wide, tele, macro, macro, tele:

| view | last run begins at | trip begins at | views |
|---|---|---|---|
| wide | 0 | 0 | 1 |
| tele | 1 | 0 | 2 |
| macro | 2 | 1 | 2 |
| macro | 2 | 1 | 3 |
| tele | 4 | 1 | 4 |

At the last view tele is the other one of the two, so the trip goes on. One walk over the list is enough. Another way counts the lenses in a window, which fits any size of bag.
"""


def longest_trip(lenses: list[str]) -> tuple[int, int]:
    start = run = 0
    other: str | None = None
    longest = (0, 0)
    for place, lens in enumerate(lenses):
        if lens != lenses[run]:
            if lens != other:
                start = run if other else 0
            other = lenses[run]
            run = place
        if place - start + 1 > longest[1]:
            longest = (start, place - start + 1)
    return longest


def inputs(rng):
    kinds = ["wide", "tele", "macro", "zoom"][: rng.randint(2, 4)]
    lenses = []
    for _ in range(rng.randint(0, 5)):
        lenses += [rng.choice(kinds)] * rng.choice([1, 1, 2, 3])
    return (lenses,)
