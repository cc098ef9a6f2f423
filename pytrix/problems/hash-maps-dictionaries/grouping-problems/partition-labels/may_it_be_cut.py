"""May the shelf be cut here?

A long bookshelf has to be sawn in two. `books` has one letter for the subject of each book, from left to right, and
books on the same subject should stay on the same side. The cut comes after the first `cut` books; it may also be at
one of the ends.

Return `True` if no subject has books on both sides of the cut, and `False` otherwise. If all books are on one side,
or there are no books, nothing is separated.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
CONSTRAINTS = ("`cut` is from 0 to the number of books",)
HINTS = (
    "Which subjects are there on the left, and which on the right? When is the cut a good one?",
    "Two slices give the two sides. Then ask whether they share a letter.",
    "A set of one side has the method `isdisjoint`, which tells whether it shares nothing with the other side.",
)
EXAMPLES = [
    Example(("aabacdd", 4), why="the letters a and b on the left, c and d on the right"),
    Example(("aabacdd", 2), why="there are books on a on both sides"),
    Example(("aabacdd", 6)),
    Example(("cab", 1)),
]
EDGES = {
    "all books are on one side": ("abab", 4),
    "at one of the ends": ("aba", 0),
    "there are no books": ("", 0),
    "both sides": Edge(("abcda", 2), "the first and the last book"),
}
MISTAKES = [
    Mistake("You only compare the two books next to the cut. Books further away may be on the same subject.",
            "set(books[:cut]).isdisjoint(books[cut:])", "books[cut - 1:cut] != books[cut:cut + 1] or not books"),
    Mistake("You ask whether the two sides have different sets of subjects. One shared subject is enough to forbid the cut.",
            "set(books[:cut]).isdisjoint(books[cut:])", "not books or set(books[:cut]) != set(books[cut:])"),
    Mistake("The book right after the cut counts as one on the left in your answer.", "books[:cut]", "books[:cut + 1]"),
    Mistake("You only ask for the subject of the first book. Every book on the left counts.",
            "set(books[:cut]).isdisjoint(books[cut:])", "cut == 0 or books[0] not in books[cut:]"),
]
EXPLANATION = """
The slices `books[:cut]` and `books[cut:]` are the two sides. A set of the left one tells at once whether it shares
nothing with the right one.

| cut of aabacdd | left | right | in both |
|---|---|---|---|
| 4 | a, b | c, d | nothing |
| 2 | a | a, b, c, d | a |
| 6 | a, b, c, d | d | d |

Each book is looked at once. An empty side shares nothing with the other one, so the ends need no extra care.
"""


def may_be_cut(books: str, cut: int) -> bool:
    return set(books[:cut]).isdisjoint(books[cut:])


def inputs(rng):
    left = [rng.choice("abc") for _ in range(rng.randint(0, 4))]
    right = [rng.choice("def") for _ in range(rng.randint(0, 4))]
    if left and right and rng.random() < 0.5:
        right[rng.randrange(len(right))] = rng.choice(left)
    return "".join(left + right), len(left)
