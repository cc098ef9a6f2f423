"""Swaps along ribbons

Between some places of `text` ribbons are stretched: `pairs` lists them as tuples of two positions, counted from 0.
Letters at the two ends of a ribbon may be swapped, as often as you like and along any ribbon again and again.

Return the text that comes first in the dictionary among all that can be reached. Ribbons can be listed twice, and a
place may be at the end of several ribbons; letters can then travel along more than one. Without any ribbons, the text
stays as it is.
"""

from collections import defaultdict

from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SORT", "PARTITION")
CONSTRAINTS = ("up to 1,500 small letters", "up to 1,500 pairs of different positions")
HINTS = (
    "If a ribbon joins places 0 and 1, and another joins 1 and 2, can the letters of places 0 and 2 be exchanged?",
    "Places that are connected, directly or through others, form a group; within a group every order can be reached. "
    "Find the groups.",
    "Give each place a leader and follow leaders up to the top; a pair makes one top the leader of the other. "
    "Collect the letters of each top, sort them, "
    "and hand them out from left to right.",
)
EXAMPLES = [
    Example(("lamp", [(0, 1), (2, 3)])),
    Example(("gate", [(0, 3), (3, 1)]), why="places 0, 1 and 3 are connected"),
    Example(("zebra", [(0, 4)])),
]
EDGES = {
    "Without any ribbons": ("zebra", []),
    "listed twice": ("cab", [(0, 1), (1, 0), (0, 1)]),
    "more than one": ("dcba", [(0, 1), (2, 3), (1, 2)]),
}
ALWAYS = [("bacf", [(2, 1), (1, 3), (2, 0)])]
MISTAKES = [
    Mistake("Every pair is used only once, in the order of the list. Swaps may be repeated and combined.",
            """
def reached(text: str, pairs: list[tuple[int, int]]) -> str:
    row = list(text)
    for a, b in pairs:
        low, high = min(a, b), max(a, b)
        if row[low] > row[high]:
            row[low], row[high] = row[high], row[low]
    return "".join(row)
"""),
    Mistake("You sort the whole text, but letters can only travel along ribbons.",
            """
def reached(text: str, pairs: list[tuple[int, int]]) -> str:
    return "".join(sorted(text))
"""),
    Mistake("You hand out the letters in the wrong order: the text should come first.", "group.sort(reverse=True)",
            "group.sort()"),
    Mistake("A pair must join the tops of both groups, not just the two places; otherwise an older link is lost.",
            "leader[_top(leader, a)] = _top(leader, b)", "leader[a] = _top(leader, b)"),
]
SIZE = 1_500
SLOW = [
    Slow("Your answer is right, but for every place you find out anew which places are connected with it. Find each "
         "group once, and sort "
         "its letters once.",
         """
def reached(text: str, pairs: list[tuple[int, int]]) -> str:
    neighbours = defaultdict(list)
    for a, b in pairs:
        neighbours[a].append(b)
        neighbours[b].append(a)
    row = list(text)
    for place in range(len(text)):
        seen, waiting = {place}, [place]
        while waiting:
            here = waiting.pop()
            for other in neighbours[here]:
                if other not in seen:
                    seen.add(other)
                    waiting.append(other)
        best = place
        for other in sorted(seen):
            if other > place and row[other] < row[best]:
                best = other
        row[place], row[best] = row[best], row[place]
    return "".join(row)
"""),
]
EXPLANATION = """
Swaps along the ribbons of a connected group produce every order of its letters, so the groups can be sorted one by
one. For `gate` with ribbons 0–3 and 3–1:

| group | letters | sorted |
|---|---|---|
| 0, 1, 3 | g, a, e | a, e, g |
| 2 | t | t |

Handed out from left to right that is `aetg`. Leaders keep track of the groups: joining two of them is one assignment at
the top, and shortening the path on the way up keeps later climbs short. Popping from the end of a list sorted the other
way round hands the letters out. The sorting costs most, about n log n steps. Walking over the ribbons from every place
anew instead takes the square of that.
"""


def reached(text: str, pairs: list[tuple[int, int]]) -> str:
    leader = list(range(len(text)))
    for a, b in pairs:
        leader[_top(leader, a)] = _top(leader, b)
    groups: dict[int, list[str]] = defaultdict(list)
    for place, letter in enumerate(text):
        groups[_top(leader, place)].append(letter)
    for group in groups.values():
        group.sort(reverse=True)
    return "".join(groups[_top(leader, place)].pop() for place in range(len(text)))


def _top(leader: list[int], place: int) -> int:
    while leader[place] != place:
        leader[place] = leader[leader[place]]
        place = leader[place]
    return place


def inputs(rng):
    size = rng.randint(3, 8)
    text = "".join(rng.choice("abcdefg") for _ in range(size))
    return (text, [tuple(rng.sample(range(size), 2)) for _ in range(rng.randint(1, size - 1))])


def large(rng, size):
    text = "".join(rng.choice("abcdefghij") for _ in range(size))
    pairs = [(place, place + 1) for place in range(size - 1)]
    rng.shuffle(pairs)
    return (text, pairs)
