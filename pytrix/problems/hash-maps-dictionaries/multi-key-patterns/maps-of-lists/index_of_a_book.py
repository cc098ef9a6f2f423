"""The index at the back of the book

`lines` holds the lines of a text, which consist of words of small letters separated by single spaces; a line may be
empty. The first line has number 1.

Return an index: a dictionary from each word to the list of the numbers of the lines in which it occurs, in ascending
order. A word that occurs several times in a line has that line once in its list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "SEARCH")
HINTS = (
    "If you read the lines in order, in which order do their numbers reach the list of a word?",
    "For each line, go through its **different** words and append the line's number to the list of each.",
    "`set(line.split())` gives the different words, and `enumerate` can count from 1. `setdefault` starts the list of a new word.",
)
EXAMPLES = [
    Example((["the sea and the sky", "the sky is wide"],), why="'the' occurs twice in line 1 but is noted once"),
    Example((["rain", "", "rain rain"],)),
    Example((["one two"],)),
]
EDGES = {
    "a line may be empty": (["", ""],),
    "several times in a line": Edge((["a b a", "b", "a a a b", "b"],), "words and lines that come back"),
    "in which it occurs": Edge((["rainy sea", "rain", "seal"],), "words inside other words"),
}
MISTAKES = [
    Mistake("A word that occurs several times in a line has that line several times in its list.", "sorted(set(line.split()))", "line.split()"),
    Mistake("The first line has number 1, not 0.", "enumerate(lines, 1)", "enumerate(lines)"),
    Mistake("Only the last line of each word is in your index.", "index.setdefault(word, []).append(number)", "index[word] = [number]"),
    Mistake("Only the first line of each word is in your index.", "index.setdefault(word, []).append(number)", "index.setdefault(word, [number])"),
]
EXPLANATION = """
The dictionary maps words to lists, and each line adds its number to the lists of its words.

| line | different words | new in the index |
|---|---|---|
| 1 | the, sea, and, sky | four lists with 1 |
| 2 | the, sky, is, wide | 2 for the and sky; two new lists |

Because the lines are read in order, every list is ascending by itself. The text is read once.
"""


def index_of(lines: list[str]) -> dict[str, list[int]]:
    index: dict[str, list[int]] = {}
    for number, line in enumerate(lines, 1):
        for word in sorted(set(line.split())):
            index.setdefault(word, []).append(number)
    return index


def inputs(rng):
    words = ["sea", "seal", "rain", "wind"]
    return ([" ".join(rng.choice(words) for _ in range(rng.randint(0, 4))) for _ in range(rng.randint(1, 5))],)
