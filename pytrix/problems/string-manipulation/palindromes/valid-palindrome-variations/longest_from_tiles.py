"""Letters to put away

From a heap of letter tiles you want to lay a row that reads the same backwards, and you may order the tiles as you
like. Only if there is no other way, some tiles are put away first.

Return the smallest number of tiles of `heap` that have to be put away so that all others can be laid as such a row.
Capitals and small letters are different tiles. A heap in which every letter occurs an even number of times needs
nothing put away, and neither does an empty heap or a single tile.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "VALIDATE")
HINTS = (
    "In a row that reads the same backwards, most tiles have a twin opposite. Which place has no opposite?",
    "Count how often each letter occurs. Which letters make trouble, and how many of those can the row bear?",
    "Each letter with an odd count must lose one tile, except one such letter, whose odd tile may lie in the middle.",
)
EXAMPLES = [Example(("aabbc",), why="a, b, c, b, a"), Example(("abcd",), why="one of them stays, in the middle"), Example(("noon",)), Example(("eeettt",))]
EDGES = {"empty heap": ("",), "single tile": ("q",), "even number of times": ("abab",), "Capitals": ("Aabb",)}
MISTAKES = [
    Mistake("One odd tile may stay: it lies in the middle.", "max(0, odd - 1)", "odd"),
    Mistake("When no letter is odd, your answer is negative. Nothing can be put away less than 0 times.",
            "max(0, odd - 1)", "odd - 1"),
    Mistake("You put away all tiles of an odd letter. One of them is enough: the others have twins.",
            "odd = sum(count % 2 for count in Counter(heap).values())",
            "odd = sum(count for count in Counter(heap).values() if count % 2)"),
    Mistake("You check whether the heap is already in the right order. The tiles may be ordered freely.",
            "odd = sum(count % 2 for count in Counter(heap).values())",
            "odd = sum(one != other for one, other in zip(heap, reversed(heap)))"),
]
EXPLANATION = """
Opposite places hold equal tiles, so letters are used in pairs; only the middle place of an odd row stands alone. So
every letter with an odd count has one tile too many, and one of these tiles may lie in the middle. In `eeettt` both e
and t occur three times: two odd counts, of which one may stay, so 1 tile is put away. No order has to be tried: the work
is counting the tiles in one pass over the heap.
"""


def to_put_away(heap: str) -> int:
    odd = sum(count % 2 for count in Counter(heap).values())
    return max(0, odd - 1)


def inputs(rng):
    return (letters(rng, 1, 9, rng.choice(["abc", "abAB", "abcdef"])),)
