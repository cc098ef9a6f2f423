"""One lamp too many

A string of coloured lamps should look the same from both ends. `lamps` lists the colours in order. At most one lamp may
be taken out; the others then move together.

Return the position, counted from 0, of the lamp to take out so that the string looks the same from both ends, the
leftmost one if several would do. If it looks the same already, return `-1`, and if taking out one lamp is not enough,
return `-2`. The string may have no lamps, and it may be very long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("COMPARE", "SEARCH")
HINTS = (
    "Compare the two ends and go inwards. The first pair that differs is one of red and blue. Which lamps can be the one too many?",
    "All pairs outside are equal, so one of the two lamps that differ has to go, or one that is equal to its neighbours further out. Check for both what is left between them.",
    "A lamp of a row of equal ones can be taken out anywhere in that row with the same result: from the position you found walk to the left as long as the left neighbour has the same colour.",
)
EXAMPLES = [
    Example((["red", "blue", "green", "red", "blue", "red"],), why="without green; the others look the same from both ends"),
    Example((["red", "blue", "red"],), why="nothing to do"),
    Example((["red", "blue", "green", "grey"],), why="one lamp is not enough"),
]
EDGES = {
    "no lamps": ([],),
    "the leftmost one": (["red", "red", "blue"],),
    "both ends": Edge((["blue", "red", "red"],), "the first lamp is the one too many"),
    "looks the same from both ends": Edge((["c", "b", "b", "b", "c", "b", "b", "c"],), "a row of three equal lamps"),
    "if several would do": (["a", "b"],),
    "looks the same already": Edge((["a", "a", "a", "a"],), "one colour only"),
    "taking out one lamp is not enough": (["a", "b", "c", "b", "d", "a"],),
    "the others then move together": Edge((["a", "b", "b", "a", "b", "b", "b", "a"],), "the wrong one of two would not do"),
}
ALWAYS = [(["a", "b", "a", "b"],), (["a", "a", "b", "a"],), (["a", "b", "a", "a", "b", "a", "b"],)]
MISTAKES = [
    Mistake("Either of the two lamps that differ may be the one too many; you only try the left one.", "for place in (first, last):", "for place in (first,):"),
    Mistake("Either of the two lamps that differ may be the one too many; you only try the right one.", "for place in (first, last):", "for place in (last,):"),
    Mistake("Several lamps of a row of equal ones would do: take the leftmost.", "            while place > 0 and lamps[place - 1] == lamps[place]:\n                place -= 1\n", ""),
    Mistake("After taking out a lamp you must check what is left, not assume that it fits.", "        if rest == rest[::-1]:\n", "        if rest:\n"),
    Mistake("A string that looks the same already needs no change: return -1.", "        return -1\n", "        return len(lamps) // 2\n"),
    Mistake("If one lamp is not enough, return -2.", "return -2", "return -1"),
]
SIZE = 16_000
SLOW = [
    Slow("Your answers are right, but every lamp is taken out in turn. Go inwards from both ends: the first pair that differs shows which lamps matter.",
         """
def lamp_to_take_out(lamps: list[str]) -> int:
    if lamps == lamps[::-1]:
        return -1
    for place in range(len(lamps)):
        rest = lamps[:place] + lamps[place + 1 :]
        if rest == rest[::-1]:
            return place
    return -2
"""),
]
EXPLANATION = """
Two places move inwards while their lamps are equal. Where they differ, one of the two has to go. For
`['red', 'blue', 'green', 'red', 'blue', 'red']`:

| first | last | lamps | |
|---|---|---|---|
| 0 | 5 | red, red | equal |
| 1 | 4 | blue, blue | equal |
| 2 | 3 | green, red | one of them goes |

Without the lamp at 2 the rest is red blue red blue red, which is the same from both ends. Equal lamps side by side
are interchangeable, so the leftmost of them is the answer. Both walks and the two checks look at each lamp a few
times; another way is to try every lamp, which takes the square of their number.
"""


def lamp_to_take_out(lamps: list[str]) -> int:
    first, last = 0, len(lamps) - 1
    while first < last and lamps[first] == lamps[last]:
        first += 1
        last -= 1
    if first >= last:
        return -1
    for place in (first, last):
        rest = lamps[:place] + lamps[place + 1 :]
        if rest == rest[::-1]:
            while place > 0 and lamps[place - 1] == lamps[place]:
                place -= 1
            return place
    return -2


def inputs(rng):
    half = [rng.choice("aab") for _ in range(rng.randint(0, 4))]
    lamps = half + [rng.choice("ab")] * rng.randint(0, 1) + half[::-1]
    if rng.random() < 0.8:
        lamps.insert(rng.randint(0, len(lamps)), rng.choice("abc"))
    if rng.random() < 0.25:
        lamps.insert(rng.randint(0, len(lamps)), rng.choice("abc"))
    return (lamps,)


def large(rng, size):
    half = [rng.choice(["red", "blue", "green"]) for _ in range(size // 2)]
    lamps = half + half[::-1]
    lamps.insert(size - size // 50, "white")
    return (lamps,)
