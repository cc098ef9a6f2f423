"""One stamp for many labels

A workshop writes labels by hand, letter by letter. It can have **one** rubber stamp made with a text of its choice.
On a label that begins with that text, the stamp replaces its letters by a single press, which takes as long as
writing one letter. So a stamp of k letters saves k - 1 letters on each label that begins with it.

Return how many letters the best stamp saves on all `labels` together. If no stamp saves anything, return 0. Equal
labels are written separately, each of them. There can be thousands of labels.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("labels consist of small letters and have 1 to 12 of them", "up to 3,000 labels")
HINTS = (
    "Which texts could the stamp have? What do you have to know about each of them?",
    "Only the beginning of a label can save anything, and it matters how many labels share it. Count all beginnings in one walk.",
    "The saving of a beginning is its count times its length without one. Take the largest, and 0 if there is nothing at all.",
)
EXAMPLES = [
    Example((["seabass", "sea", "seafood", "salt"],), why="the stamp sea saves 2 on three labels, as much as seabass saves on one"),
    Example((["plum", "plums", "plum"],), why="plum saves 3 on three labels"),
    Example((["a", "b", "a"],), why="a stamp of one letter saves nothing"),
]
EDGES = {
    "saves anything": ([],),
    "a text of its choice": Edge((["abcde", "abcdf", "xabcd"],), "a stamp that is not a whole label"),
    "Equal labels": (["jam", "jam", "jam"],),
    "the best stamp": Edge((["abcdef", "ab", "ab", "b"],), "a long stamp for a single label"),
}
ALWAYS = [(["ab"],)]
MISTAKES = [
    Mistake("The press itself takes as long as one letter, so k letters save k - 1.", "(len(start) - 1) * count", "len(start) * count"),
    Mistake("You only look for texts that several labels share. A long stamp for a single label may save more.",
            "for start, count in counts.items()", "for start, count in counts.items() if count > 1"),
    Mistake("Equal labels are written separately, each of them.", "for label in labels:", "for label in set(labels):"),
    Mistake("A whole label may be a stamp, too.", "range(2, len(label) + 1)", "range(2, len(label))"),
]
SIZE = 3_000
SLOW = [
    Slow("Right, but for every beginning you go through all labels again. Count all beginnings in one walk.",
         """
def best_saving(labels: list[str]) -> int:
    stamps = {label[:size] for label in labels for size in range(1, len(label) + 1)}
    return max(((len(stamp) - 1) * sum(label.startswith(stamp) for label in labels) for stamp in stamps), default=0)
"""),
]
EXPLANATION = """
Each label counts for all its beginnings of two letters or more, as a single letter saves nothing; the best stamp is
the beginning with the largest product of count and saved letters.

| beginning | count | saved on each | together |
|---|---|---|---|
| se | 3 | 1 | 3 |
| sea | 3 | 2 | 6 |
| seaf | 1 | 3 | 3 |
| seabass | 1 | 6 | 6 |

The work grows with the number of letters of all labels. Sorting the labels would be another way: then those with the
same beginning stand together.
"""


def best_saving(labels: list[str]) -> int:
    counts: dict[str, int] = {}
    for label in labels:
        for length in range(2, len(label) + 1):
            start = label[:length]
            counts[start] = counts.get(start, 0) + 1
    return max(((len(start) - 1) * count for start, count in counts.items()), default=0)


def inputs(rng):
    return ([letters(rng, 1, 6, "ab") for _ in range(rng.randint(1, 6))],)


def large(rng, size):
    return (["".join(rng.choice("abcdefgh") for _ in range(10)) for _ in range(size)],)
