"""The passage that comes back

A musician looks for the longest passage of a piece that is played twice. `notes` lists the notes of the piece in
order. A passage is a number of notes in a row, at least one; it comes back if the same notes in the same order begin
at another position as well. The two may overlap.

Return a list of two numbers: the position, counted from 0, at which the longest passage that comes back begins for
the first time, and its length. If several passages are equally long, take the one that begins first. If nothing comes
back, return an empty list. Pieces are long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "For one given length: how can you find out, in one walk, whether some passage of that length comes back?",
    "A set of the passages seen so far answers it. And if a passage of ten notes comes back, so does one of nine: the right length can be found by halving.",
    "Slices must become tuples to be put into a set or a dictionary. Remember for every passage where it was seen first; of those that come back the smallest such position is wanted.",
)
EXAMPLES = [
    Example((["c", "e", "g", "c", "e", "g", "a", "e", "g"],), why="c e g at 0 and at 3"),
    Example((["a", "a", "a", "a"],), why="a a a at 0 and at 1: the two overlap"),
    Example((["d", "f", "a"],), why="every note once"),
]
EDGES = {
    "nothing comes back": ([],),
    "at least one": (["b", "c", "b"],),
    "begins first": (["x", "y", "p", "q", "p", "q", "x", "y"],),
    "at another position": Edge((["k"],), "a single note"),
    "may overlap": (["a", "b", "a", "b", "a"],),
    "longest passage": Edge((["e", "e", "c", "d", "f", "c", "d", "f"],), "a short passage comes back earlier"),
}
MISTAKES = [
    Mistake("The two passages may overlap; yours must lie apart.", "        if passage in seen:", "        if passage in seen and place - seen[passage] >= length:"),
    Mistake("Of equally long passages the one that begins first is wanted, not the one that comes back first.",
            "            firsts.append(seen[passage])\n", "            return [seen[passage], length]\n"),
    Mistake("The longest length for which something comes back is wanted; you stop one too early.", "    return came_back(notes, low)", "    return came_back(notes, max(low - 1, 1))"),
    Mistake("The position of the first time is wanted, not of the second.", "firsts.append(seen[passage])", "firsts.append(place)"),
    Mistake("The last passage of the piece counts as well.", "range(len(notes) - length + 1)", "range(len(notes) - length)"),
]
SIZE = 560
SLOW = [
    Slow("Your answers are right, but all pairs of positions are compared note by note. For one length a set of passages finds a repeat in a single walk.",
         """
def longest_repeat(notes: list[str]) -> list[int]:
    best: list[int] = []
    for first in range(len(notes)):
        for second in range(first + 1, len(notes)):
            length = 0
            while second + length < len(notes) and notes[first + length] == notes[second + length]:
                length += 1
            if length > (best[1] if best else 0):
                best = [first, length]
    return best
"""),
]
EQUIVALENT = {
    "for place in range(len(notes) - length + 1): -> for place in range(len(notes) - length + 2):": "a shorter slice at the end equals no passage",
    "low, high = (1, len(notes) - 1) -> low, high = (1, len(notes) + 1)": "lengths that are too long come back nowhere",
    "low, high = (1, len(notes) - 1) -> low, high = (1, len(notes) - 0)": "lengths that are too long come back nowhere",
    "middle = (low + high + 1) // 2 -> middle = (low + high + 2) // 2": "any length above low and up to high will do",
}
ALSO_RIGHT = [
    Way("Sort the positions by what follows them: passages that come back are then neighbours. That copies the rest of the piece for each position, but there is no searching by halves.",
        """
def longest_repeat(notes: list[str]) -> list[int]:
    order = sorted(range(len(notes)), key=lambda place: notes[place:])
    best = (0, 0)
    for one, other in zip(order, order[1:]):
        length = 0
        while notes[one : one + length + 1] == notes[other : other + length + 1] and max(one, other) + length < len(notes):
            length += 1
        best = max(best, (length, -min(one, other)))
    return [-best[1], best[0]] if best[0] else []
"""),
]
EXPLANATION = """
If a passage comes back, its beginning does, too, so all lengths up to the right one have a repeat and none beyond it.
For `c e g c e g a e g`:

| low | high | length tried | comes back |
|---|---|---|---|
| 1 | 8 | 5 | nothing |
| 1 | 4 | 3 | c e g at 0 |
| 3 | 4 | 4 | nothing |
| 3 | 3 | | |

Each length takes one walk in which every passage is cut out and remembered, which costs the length of the piece times
that of the passage; halving needs few lengths. Comparing all pairs of positions costs another factor of the length.
"""


def came_back(notes: list[str], length: int) -> list[int]:
    seen: dict[tuple[str, ...], int] = {}
    firsts = []
    for place in range(len(notes) - length + 1):
        passage = tuple(notes[place : place + length])
        if passage in seen:
            firsts.append(seen[passage])
        else:
            seen[passage] = place
    return [min(firsts), length] if firsts else []


def longest_repeat(notes: list[str]) -> list[int]:
    low, high = 1, len(notes) - 1
    while low < high:
        middle = (low + high + 1) // 2
        if came_back(notes, middle):
            low = middle
        else:
            high = middle - 1
    return came_back(notes, low)


def inputs(rng):
    return (list(letters(rng, 1, 10, rng.choice(["ab", "abc", "abcdef"]))),)


def large(rng, size):
    return (["a"] * (size // 2) + ["b"] + ["a"] * (size // 2) + ["c"],)
