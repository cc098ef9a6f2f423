"""Full boxes from a row

Hens lay eggs in a row of nests, `eggs[i]` in nest `i`. Somebody wants to empty some neighbouring nests, at least two, so that the eggs fill boxes of `box` eggs each without any left over.

Return the first and the last nest of such a stretch as a tuple. If there are several, take the one whose last nest comes first, and among those the longest. If there is none, return `None`. Empty nests are allowed, and no eggs at all fill no boxes, without any left over.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`box` is at least 1",)
HINTS = (
    "What do the running totals before and after a fitting stretch have in common?",
    "Their difference is a multiple of `box`, so both have the same remainder.",
    "Keep for each remainder the earliest number of nests after which it came. When it comes again and at least two nests lie between, the stretch is found.",
)
EXAMPLES = [
    Example(([5, 3, 4, 2], 6), why="nests 2 and 3 hold 6; nests 0 to 2 hold 12 and end earlier"),
    Example(([1, 2, 3], 7)),
    Example(([4, 2, 1, 3], 4), why="one nest with 4 is not enough"),
]
EDGES = {
    "at least two": ([6], 6),
    "no eggs at all": ([1, 0, 0], 5),
    "among those the longest": Edge(([4, 1, 3], 4), "several with the same last nest"),
    "there is none": Edge(([], 3), "no nests"),
    "last nest comes first": Edge(([9, 1, 1, 4, 4], 2), "a pair right after the first nest"),
}
ALWAYS = [([2, 0, 0, 2, 2, 2], 4)]
MISTAKES = [
    Mistake("The remainder 0 stands before the first nest, so a stretch may begin there.", "earliest = {0: 0}", "earliest: dict[int, int] = {}"),
    Mistake("At least two nests are wanted.", "if count - start >= 2:", "if count - start >= 1:"),
    Mistake("Keep the earliest place of each remainder; the latest gives a shorter stretch, or one nest only.", "        start = earliest.setdefault(total % box, count)\n", "        start = earliest.get(total % box, count)\n        earliest[total % box] = count\n"),
    Mistake("Totals need not be equal: it is enough that their remainders are.", "earliest.setdefault(total % box, count)", "earliest.setdefault(total, count)"),
    Mistake("The answer has the numbers of the nests, both of the stretch.", "return start, count - 1", "return start, count"),
]
ALSO_RIGHT = [
    Way(
        "Trying all stretches by their last nest, the longest first, follows the question word by word and takes the square of the number of nests.",
        '''
def full_boxes(eggs: list[int], box: int) -> tuple[int, int] | None:
    for last in range(1, len(eggs)):
        for first in range(last):
            if sum(eggs[first:last + 1]) % box == 0:
                return first, last
    return None
''',
    )
]
ORACLE = '''
def full_boxes(eggs: list[int], box: int) -> tuple[int, int] | None:
    found = []
    for first in range(len(eggs)):
        total = eggs[first]
        for last in range(first + 1, len(eggs)):
            total += eggs[last]
            if total == total // box * box:
                found.append((last, first))
    return min(found)[::-1] if found else None
'''
EXPLANATION = """
Two totals with the same remainder differ by full boxes. For 5, 3, 4, 2 and boxes of 6:

| nests | total | remainder | earliest |
|---|---|---|---|
| 0 | 0 | 0 | 0 |
| 1 | 5 | 5 | 1 |
| 2 | 8 | 2 | 2 |
| 3 | 12 | 0 | 0 |

After three nests the remainder 0 comes again, first met before all: nests 0 to 2. Each nest takes the same few steps, and there are never more than `box` remainders to keep.
"""


def full_boxes(eggs: list[int], box: int) -> tuple[int, int] | None:
    earliest = {0: 0}
    total = 0
    for count, laid in enumerate(eggs, 1):
        total += laid
        start = earliest.setdefault(total % box, count)
        if count - start >= 2:
            return start, count - 1
    return None


def inputs(rng):
    return [rng.randint(0, 6) for _ in range(rng.randint(1, 8))], rng.randint(2, 9)
