"""Shuffled at the beginning

A poet likes to hide a name at the beginning of a text, but shuffles its letters first.

Return `True` if the first characters of `text`, as many as the name has, are exactly the letters of `name` in
any order, each as often as in the name; otherwise `False`. A text that is shorter than the name hides nothing. The
empty name is hidden everywhere. Capitals make no difference.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "VALIDATE")
HINTS = (
    "How many letters of the text are to be looked at, and from which side?",
    "Cut out one piece as long as the name, and compare its letters with those of the name regardless of their order.",
    "Make both small letters first. A slice up to the name's length and `sorted` do the rest.",
)
EXAMPLES = [
    Example(("Elmon, a melon", "Lemon"), why="elmon, sorted, is lemon, sorted"),
    Example(("noun", "nu"), why="no is not un"),
    Example(("Tan", "ant")),
]
EDGES = {"shorter than the name": ("an", "anna"), "empty name": ("x", ""), "each as often": ("aabb", "abb")}
MISTAKES = [
    Mistake("You look at the wrong side of the text: it is about the beginning.", "[: len(name)]", "[-len(name) :]"),
    Mistake("You ask for the letters in the order of the name. They may be shuffled.",
            "sorted(piece) == sorted(name.lower())", "piece == name.lower()"),
    Mistake("Capitals should make no difference, in the text as well as in the name.", "text.lower()", "text"),
    Mistake("Each letter must occur as often as in the name.",
            "sorted(piece) == sorted(name.lower())", "set(piece) == set(name.lower())"),
]
EXPLANATION = """
There is only one piece to look at, so a single comparison answers the question. Sorting removes the order from it:

| text | name | piece | sorted piece | sorted name |
|---|---|---|---|---|
| `Elmon, a melon` | `Lemon` | elmon | e l m n o | e l m n o |
| `noun` | `nu` | no | n o | n u |

A slice of a text that is too short is simply shorter than the name, so it can't have the same letters. The work is
sorting as many letters as the name has.
"""


def hidden_at_the_side(text: str, name: str) -> bool:
    piece = text.lower()[: len(name)]
    return sorted(piece) == sorted(name.lower())


def inputs(rng):
    name = letters(rng, 2, 5, "abno")
    piece = rng.sample(name, len(name))
    if rng.random() < 0.5:
        piece[rng.randrange(len(piece))] = rng.choice("abnx")
    rest = letters(rng, 0, 4, "abno")
    text = "".join(piece) + rest
    return (rng.choice([text, text.title(), text.upper()]), rng.choice([name, name.title()]))
