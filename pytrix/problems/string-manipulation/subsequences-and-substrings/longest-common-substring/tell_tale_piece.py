"""The {size} piece found in {title}

A librarian describes the title `first` by one of its unbroken pieces. Return its {size} piece that occurs in {where}
of the titles in `others`. If there are several such pieces, return the one that begins first.

A piece has at least one character, and the whole title is a piece too. If there is no such piece, return an empty
text. Capitals and small letters differ.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"shared": True, "step": -1, "size": "longest", "where": "each", "title": "every other title"},
    {"shared": False, "step": 1, "size": "shortest", "where": "none", "title": "no other title"},
]
CONSTRAINTS = ("`others` has at least one title", "titles of at most 30 characters")
HINTS = (
    "Suppose you try all pieces of the first title one after the other. In which order, so that the first success "
    "is the answer?",
    "Go through the lengths in the right direction, and for each length through the beginnings from left to right.",
    "A piece fits if `in` gives the wanted answer for all other titles. Return it at once; return the empty text "
    "after both loops.",
)
EXAMPLES = [("bookshop", ["workshop", "shopping"]), ("sea tales", ["seals", "tall ales", "a tea"])]
EDGES = {
    "the whole title": lambda shared: ("tea", ["green tea", "teapot"]) if shared else ("eee", ["ee", "e"]),
    "no such piece": lambda shared: ("tea", ["oxo", "tea"]) if shared else ("tea", ["ten", "green tea"]),
    "several such pieces": lambda shared: ("xaybz", ["ba", "ab"]) if shared else ("kiosk", ["sos", "osso"]),
    "Capitals and small letters differ": ("Ab", ["ab", "b"]),
}
ALWAYS = [("Ab", ["ab"]), ("abcde", ["abcd e"])]
MISTAKES = [
    Mistake("It is enough for you that one of the titles fits. The piece must occur in {where} of them.", "all(",
            "any("),
    Mistake("You try the lengths in the wrong direction, so you do not find the {size} piece.",
            "len(first) + 1)[::step]", "len(first) + 1)[::-step]"),
    Mistake("You never try the whole title.", "range(1, len(first) + 1)", "range(1, len(first))"),
    Mistake("The piece that ends with the last character of the title is forgotten.",
            "range(len(first) - length + 1)", "range(max(1, len(first) - length))"),
]
EXPLANATION = """
The order of trying does the work: lengths in the direction that puts the {size} first, then beginnings from left to
right. The first piece that fits is the answer, so nothing needs to be compared or stored. There are about n²/2 pieces
of a title of n characters, and each is looked for in every other title.
"""
EQUIVALENT = {
    "for length in range(1, len(first) + 1)[::step]: -> for length in range(0, len(first) + 1)[::step]:":
        "the empty piece is in every title, and an empty text is returned anyway when nothing longer fits",
    "for length in range(1, len(first) + 1)[::step]: -> for length in range(1, len(first) + 2)[::step]:":
        "there is no piece longer than the title",
}


def telling_piece(first: str, others: list[str], *, shared: bool, step: int) -> str:
    for length in range(1, len(first) + 1)[::step]:
        for start in range(len(first) - length + 1):
            piece = first[start : start + length]
            if all((piece in other) is shared for other in others):
                return piece
    return ""


def inputs(rng):
    first = letters(rng, 2, 6, "aAbc")
    others = []
    for _ in range(rng.randint(1, 3)):
        part = rng.choice([first[rng.randint(0, 2) :], first[:-1]])
        others.append(letters(rng, 0, 2, "aAbc") + part + letters(rng, 0, 2, "aAbc"))
    return (first, others)
