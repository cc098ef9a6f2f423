"""The piece found in every title

A librarian describes the title `first` by one of its unbroken pieces. Return its longest piece that occurs in each
of the titles in `others`. If there are several such pieces, return the one that begins first.

A piece has at least one character, and the whole title is a piece too. If there is no such piece, return an empty
text. Capitals and small letters differ.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`others` has at least one title", "titles of at most 30 characters")
HINTS = (
    "Suppose you try all pieces of the first title one after the other. In which order, so that the first success "
    "is the answer?",
    "Go through the lengths from the longest to the shortest, and for each length through the beginnings from left to right.",
    "A piece fits if it is `in` all other titles. Return it at once; return the empty text after both loops.",
)
EXAMPLES = [Example(("bookshop", ["workshop", "shopping"])), Example(("sea tales", ["seals", "tall ales", "a tea"])), Example(("xaybz", ["ba", "ab"]), why="a and b: the a begins first")]
EDGES = {
    "the whole title": ("tea", ["green tea", "teapot"]),
    "no such piece": ("tea", ["oxo", "tea"]),
    "several such pieces": ("kiosk", ["sok", "kos"]),
    "Capitals and small letters differ": ("Ab", ["ab", "b"]),
}
ALWAYS = [
    ("Ab", ["ab"]), ("abcde", ["abcd e"]),
    ("cA", ["caAb"]),
]
MISTAKES = [
    Mistake("It is enough for you that one of the titles fits. The piece must occur in each of them.", "all(",
            "any("),
    Mistake("You try the lengths in the wrong direction, so you do not find the longest piece.",
            "reversed(range(1, len(first) + 1))", "range(1, len(first) + 1)"),
    Mistake("You never try the whole title.", "range(1, len(first) + 1)", "range(1, len(first))"),
    Mistake("The piece that ends with the last character of the title is forgotten.",
            "range(len(first) - length + 1)", "range(max(1, len(first) - length))"),
]
ORACLE = """
def telling_piece(first: str, others: list[str]) -> str:
    best = ""
    for start in range(len(first)):
        for end in range(start + 1, len(first) + 1):
            if not [other for other in others if first[start:end] not in other] and end - start > len(best):
                best = first[start:end]
    return best
"""
ALSO_RIGHT = [
    Way(
        'Grow from each beginning instead: only pieces longer than the best are tried, and growing stops at the first that does not fit.',
        """
def telling_piece(first: str, others: list[str]) -> str:
    best = ""
    for start in range(len(first)):
        end = start + len(best) + 1
        while end <= len(first) and all(first[start:end] in other for other in others):
            best = first[start:end]
            end += 1
    return best
""",
    ),
]
EXPLANATION = """
The order of trying does the work: long pieces before short ones, and beginnings from left to right. For `bookshop` and its
two others:

| length | pieces tried | fits |
|---|---|---|
| 8 to 5 | bookshop, bookshop without an end, and so on | none |
| 4 | book, ooks, oksh, ksho, shop | shop |

The first piece that fits is the answer, so nothing needs to be compared or stored. There are about n²/2 pieces of a title of
n characters, and each is looked for in every other title. Growing from each beginning instead tries fewer of them.
"""
EQUIVALENT = {
    "for length in reversed(range(1, len(first) + 1)): -> for length in reversed(range(0, len(first) + 1)):":
        "the empty piece is in every title, and an empty text is returned anyway when nothing longer fits",
    "for length in reversed(range(1, len(first) + 1)): -> for length in reversed(range(1, len(first) + 2)):":
        "there is no piece longer than the title",
}


def telling_piece(first: str, others: list[str]) -> str:
    for length in reversed(range(1, len(first) + 1)):
        for start in range(len(first) - length + 1):
            piece = first[start : start + length]
            if all(piece in other for other in others):
                return piece
    return ""


def inputs(rng):
    first = letters(rng, 2, 6, "aAbc")
    others = []
    for _ in range(rng.randint(1, 3)):
        part = rng.choice([first[rng.randint(0, 2) :], first[:-1]])
        others.append(letters(rng, 0, 2, "aAbc") + part + letters(rng, 0, 2, "aAbc"))
    return (first, others)
