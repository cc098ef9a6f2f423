"""The nearest shoe size

A shop measures feet to the millimetre, but shoes exist only in some lengths: `lengths` lists them in ascending order,
no two the same, and there is at least one. `feet` lists the measured feet.

Each person gets the length of shoe that is nearest to their foot. If two lengths are equally near, it is the larger
one, so that the shoe does not pinch. Return the sum of the lengths of all shoes handed out, or `0` if there are no
feet. There are many feet, so going through all lengths for each of them is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way, distinct, integers

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "In a sorted list, between which two neighbours would a foot stand? Why can no other length be nearest?",
    "`bisect_left` from the module `bisect` gives the position of the first length that is not smaller than the foot.",
    "Look at that length and at the one before it, if each exists, and compare the two distances; if they are equal, the larger length wins.",
)
EXAMPLES = [
    Example(([230, 240, 255], [238, 252, 245]), why="240 + 255 + 240"),
    Example(([230, 240], [235, 234]), why="235 is equally near to both and gets 240, and 234 gets 230"),
    Example(([250], [190, 300]), why="there is only one length"),
]
EDGES = {
    "equally near": ([10, 20, 30], [15, 25]),
    "at least one": Edge(([40, 50], [10, 90]), "smaller and larger than all lengths"),
    "nearest": Edge(([12, 19, 33], [12, 19, 33, 19]), "feet that fit exactly, two of them equal"),
    "no feet": ([25, 30], []),
}
MISTAKES = [
    Mistake("When two lengths are equally near you take the smaller one, and the shoe pinches.", "<= foot - lengths[place - 1]", "< foot - lengths[place - 1]"),
    Mistake("For a foot that is longer than every shoe your position lies after the end of the list.",
            "place < len(lengths) and", "place <= len(lengths) and"),
    Mistake("You always take the next longer shoe. The one before may be nearer.",
            "return lengths[place - 1]", "return lengths[min(place, len(lengths) - 1)]"),
    Mistake("For a foot shorter than every shoe there is no length before; position -1 is the longest shoe.",
            "place == 0 or ", ""),
]
SIZE = 40_000
SLOW = [
    Slow("Your answer is right, but it goes through all lengths for every foot. The lengths are sorted: halve the search.",
         """
def length_of_all_shoes(lengths: list[int], feet: list[int]) -> int:
    return sum(min(lengths, key=lambda length: (abs(length - foot), -length)) for foot in feet)
"""),
]
ALSO_RIGHT = [
    Way("Comparing the two neighbours with `min` and a key is shorter; of two equally near lengths the key puts the larger one first.",
        """
from bisect import bisect_left


def length_of_all_shoes(lengths: list[int], feet: list[int]) -> int:
    total = 0
    for foot in feet:
        place = bisect_left(lengths, foot)
        neighbours = lengths[max(place - 1, 0) : place + 1]
        total += min(neighbours, key=lambda length: (abs(length - foot), -length))
    return total
"""),
]
EXPLANATION = """
`bisect_left` finds by halving where the foot would have to be inserted. Only the lengths on both sides of that place
can be nearest, since all others are further away in the same direction. For the lengths `[230, 240, 255]`:

| foot | place | before | from there | nearest |
|---|---|---|---|---|
| 238 | 1 | 230, 8 away | 240, 2 away | 240 |
| 252 | 2 | 240, 12 away | 255, 3 away | 255 |
| 245 | 2 | 240, 5 away | 255, 10 away | 240 |

Each foot costs about as many steps as the number of lengths can be halved, 15 for 40,000. Sorting the feet and
walking along both lists together is another way; it costs the sorting.
"""

from bisect import bisect_left


def length_of_all_shoes(lengths: list[int], feet: list[int]) -> int:
    return sum(nearest(lengths, foot) for foot in feet)


def nearest(lengths: list[int], foot: int) -> int:
    place = bisect_left(lengths, foot)
    if place < len(lengths) and (place == 0 or lengths[place] - foot <= foot - lengths[place - 1]):
        return lengths[place]
    return lengths[place - 1]


def inputs(rng):
    lengths = sorted(distinct(rng, 1, 7, 10, 40))
    middles = [(one + other) // 2 for one, other in zip(lengths, lengths[1:])]
    return (lengths, [rng.choice([*middles, rng.randint(5, 45), rng.choice(lengths)]) for _ in range(rng.randint(1, 5))])


def large(rng, size):
    return (sorted(rng.sample(range(10 * size), size)), [rng.randint(0, 10 * size) for _ in range(600)])
