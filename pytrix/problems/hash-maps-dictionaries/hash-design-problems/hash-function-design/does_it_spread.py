"""Does it spread?

A post office wants to sort parcels into `boxes` boxes, numbered from 0, by a rule that is easy to do in the head: add
up the digits of the parcel's number, and take the remainder of this sum when divided by `boxes`. Before the rule is
introduced, it is tried out.

`parcels` lists the numbers of yesterday's parcels, whole numbers from 1 on. Return a list with the number of parcels
for each box, in the order of the boxes. A box that gets nothing has a 0. Equal numbers belong to different parcels.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "TRANSFORM")
CONSTRAINTS = ("`boxes` is at least 1",)
HINTS = (
    "To which of 4 boxes does parcel 275 go? Do it in the head: add up the digits first.",
    "Begin with a list of noughts, one for each box. Every parcel raises one of them by one.",
    "The digits of a number are the characters of its text. Turn each of them into a number again before you add them up.",
)
EXAMPLES = [
    Example(([275, 31, 40, 13, 9], 4), why="the sums are 14, 4, 4, 4 and 9"),
    Example(([120, 210, 300, 12], 3), why="not a good spread at all"),
    Example(([5], 3)),
]
EDGES = {
    "at least 1": ([8, 17], 1),
    "gets nothing": ([], 2),
    "Equal numbers": ([44, 44, 7], 5),
}
MISTAKES = [
    Mistake("You divide the number itself. The rule says that its digits are added up first.", "sum(map(int, str(parcel))) % boxes", "parcel % boxes"),
    Mistake("You take only the last digit of each number.", "sum(map(int, str(parcel)))", "parcel % 10"),
    Mistake("Your list shows only whether a box gets anything. It should show how many parcels it gets.", "% boxes] += 1", "% boxes] = 1"),
    Mistake("You count the digits instead of adding them up.", "sum(map(int, str(parcel)))", "len(str(parcel))"),
    Mistake("Boxes that get nothing are missing in your answer.", "    return counts", "    return [count for count in counts if count]"),
]
EXPLANATION = """
Each parcel's box is worked out from its number alone, and the list counts them.

| parcel | sum of digits | box of 4 |
|---|---|---|
| 275 | 14 | 2 |
| 31 | 4 | 0 |
| 40 | 4 | 0 |
| 13 | 4 | 0 |
| 9 | 9 | 1 |

So the counts are 3, 1, 1 and 0. The work grows with the number of digits. A rule that forgets the order of the digits,
like this one, puts many different numbers into the same box.
"""


def spread(parcels: list[int], boxes: int) -> list[int]:
    counts = [0] * boxes
    for parcel in parcels:
        counts[sum(map(int, str(parcel))) % boxes] += 1
    return counts


def inputs(rng):
    return [rng.choice([rng.randint(1, 99), rng.randint(100, 999)]) for _ in range(rng.randint(3, 9))], rng.randint(2, 6)
