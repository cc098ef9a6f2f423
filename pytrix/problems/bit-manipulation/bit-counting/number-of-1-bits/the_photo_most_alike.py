"""The photo most alike

A photo app makes a fingerprint of each photo, a whole number whose bits describe the picture. The more bits of two fingerprints differ, the less are
the photos alike.

Return the position in `photos` of the fingerprint that differs from `wanted` in the fewest bits. If several differ in equally few, return the first
of their positions.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("there is at least one photo", "no fingerprint is negative")
HINTS = (
    "In how many places do `1100` and `1010` differ? Which operator marks exactly these places?",
    "XOR marks the differing bits with ones; then count the ones. You look for the photo with the smallest count.",
    "Take `min` over the positions, with a key that counts the ones of the photo combined with the wanted one by `^`.",
)
EXAMPLES = [
    Example(([8, 15, 4], 7), why="`1111` differs from `0111` in one bit; 4 is nearer as a number, but two bits differ"),
    Example(([12, 10, 9], 11), why="10 and 9 both differ in one bit"),
    Example(([6, 3, 5], 5), why="no bit differs"),
]
EDGES = {"the first": Edge(([1, 2], 3), "equally alike"), "at least one photo": Edge(([255], 0), "a single photo")}
ALWAYS = [([48, 1], 0), ([16, 14], 15), ([7, 16], 0)]
MISTAKES = [
    Mistake("Numbers that lie close together may differ in many bits: 7 and 8 differ in four.", "(photos[place] ^ wanted).bit_count()", "abs(photos[place] - wanted)"),
    Mistake("The value of the XOR is not the number of its ones.", "(photos[place] ^ wanted).bit_count()", "photos[place] ^ wanted"),
    Mistake("AND marks the bits that both have; you need those that differ.", "photos[place] ^ wanted", "photos[place] & wanted"),
    Mistake("Return the position of the fingerprint, not the fingerprint itself.", "return min(range", "return photos[min(range", ".bit_count())", ".bit_count())]"),
]
EXPLANATION = """
`a ^ b` has a 1 wherever the two differ, and `bit_count()` counts them; this count is called the Hamming distance. For 7, `0111`:

| photo | in binary | XOR | ones |
|---|---|---|---|
| 8 | `1000` | `1111` | 4 |
| 15 | `1111` | `1000` | 1 |
| 4 | `0100` | `0011` | 2 |

`min` returns the first of several smallest, so positions need no care. One step for each photo.
"""


def most_alike(photos: list[int], wanted: int) -> int:
    return min(range(len(photos)), key=lambda place: (photos[place] ^ wanted).bit_count())


def inputs(rng):
    return ([rng.randint(0, 31) for _ in range(rng.randint(1, 6))], rng.randint(0, 31))
