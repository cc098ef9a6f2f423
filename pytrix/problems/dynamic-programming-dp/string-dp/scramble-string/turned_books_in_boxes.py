"""Turned boxes of books

Books stand in a row, each with a letter on its back. To move them, they are put into two boxes, the left part and the right part, neither of them empty. In the new flat the boxes may be set down in the same order or exchanged. But inside, each box with two or more books was packed in the same way: as two smaller boxes that may be exchanged, and so on down to single books.

Return `True` if the row `before` can have become the row `after`, otherwise `False`. Both rows have at least one book; rows of different length never match.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("VALIDATE", "COMPARE")
CONSTRAINTS = ("up to 25 books",)
HINTS = (
    "Suppose you know where the row was cut first. Which two cases are there, and which smaller questions do they ask?",
    "Single books match if they are equal. Otherwise try each cut: either left matches left and right matches right, or the parts match crosswise.",
    "Write it as a recursive function of two places and a length, and let it remember its answers, because the same pieces come up again and again.",
)
EXAMPLES = [
    Example(("abcd", "cdba"), why="ab and cd exchanged, then a and b"),
    Example(("abcd", "bdac"), why="no two neighbours stayed together"),
    Example(("abc", "bca"), why="a and bc exchanged"),
]
EDGES = {"at least one book": Edge(("a", "b"), "single, different books"), "different length": ("ab", "abb"), "same order": Edge(("abab", "abab"), "nothing exchanged"), "exchanged": Edge(("ab", "ba"), "two books exchanged")}
ALWAYS = [
    ("gdbef", "bfgde"),
    ("adfb", "afbd"),
    ("efhb", "behf"),
    ("a" * 17 + "b", "a" * 17 + "c"),
    ('ceaef', 'acefe'),
    ("abcde", "caebd"), ("abcd", "dcba")]
MISTAKES = [
    Mistake("The same letters are not enough: books of one box stay together.", """
def can_become(before: str, after: str) -> bool:
    return sorted(before) == sorted(after)
"""),
    Mistake("The boxes may also keep their order; you only try the exchange.", "(match(i, j, cut) and match(i + cut, j + cut, size - cut))\n            or ", ""),
    Mistake("The boxes may be exchanged, too; you only try to keep their order.", "\n            or (match(i, j + size - cut, cut) and match(i + cut, j, size - cut))", ""),
    Mistake("Inside a box there may be smaller boxes that were exchanged again.", """
def can_become(before: str, after: str) -> bool:
    return any(before[cut:] + before[:cut] == after for cut in range(len(before)))
"""),
]
ORACLE = """
def can_become(before: str, after: str) -> bool:
    def rows(books: str) -> set[str]:
        found = {books}
        for cut in range(1, len(books)):
            for left in rows(books[:cut]):
                for right in rows(books[cut:]):
                    found |= {left + right, right + left}
        return found

    return after in rows(before)
"""
EXPLANATION = """
The first cut splits the question into two smaller ones of the same kind, in one of two ways. For `"abcd"` and `"cdba"`, the cut in the middle:

| asked | pieces | answer |
|---|---|---|
| straight | ab and cd, cd and ba | no |
| crosswise | ab and ba, cd and cd | yes |
| inside | ab and ba | a and b crosswise: yes |

A question is given by two places and a length, so there are n³ of them at most, each with n cuts. Without the memory the number of calls multiplies with each letter. Comparing the sorted letters first ends many hopeless questions at once, at the price of sorting.
"""

from functools import cache


def can_become(before: str, after: str) -> bool:
    @cache
    def match(i: int, j: int, size: int) -> bool:
        if size == 1:
            return before[i] == after[j]
        return any(
            (match(i, j, cut) and match(i + cut, j + cut, size - cut))
            or (match(i, j + size - cut, cut) and match(i + cut, j, size - cut))
            for cut in range(1, size)
        )

    return len(before) == len(after) and match(0, 0, len(before))


def inputs(rng):
    before = letters(rng, 1, 5, "abcdef")

    def turned(row):
        if len(row) < 2:
            return row
        cut = rng.randint(1, len(row) - 1)
        left, right = turned(row[:cut]), turned(row[cut:])
        return rng.choice([left + right, right + left])

    if rng.random() < 0.5:
        return (before, turned(before))
    return (before, "".join(rng.sample(before, len(before))))

