"""Shuffled at {where}

A poet likes to hide a name at {where} of a text, but shuffles its letters first.

Return `True` if the {count_name} characters of `text`, as many as the name has, are exactly the letters of `name` in
any order, each as often as in the name; otherwise `False`. A text that is shorter than the name hides nothing. The
empty name is hidden everywhere. Capitals make no difference.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "VALIDATE")
ROWS = [
    {"where": "the beginning", "count_name": "first", "step": 1},
    {"where": "the end", "count_name": "last", "step": -1},
]
HINTS = (
    "How many letters of the text are to be looked at, and from which side?",
    "Cut out one piece as long as the name, and compare its letters with those of the name regardless of their order.",
    "Turning the text round makes its end a beginning. After that, a slice up to the name's length and `sorted` do "
    "the rest.",
)
EXAMPLES = [("Elmond, a melon", "Lemon"), ("noun", "nu"), ("tea", "set")]
EDGES = {"shorter than the name": ("an", "anna"), "empty name": ("x", ""), "each as often": ("aabb", "abb")}
MISTAKES = [
    Mistake("You look at the wrong side of the text: it is about {where}.", "[::step]", "[::-step]"),
    Mistake("You ask for the letters in the order of the name. They may be shuffled.",
            "sorted(piece) == sorted(name.lower())", "piece == name.lower()[::step]"),
    Mistake("Capitals should make no difference, in the text as well as in the name.", "text.lower()", "text"),
    Mistake("Each letter must occur as often as in the name.",
            "sorted(piece) == sorted(name.lower())", "set(piece) == set(name.lower())"),
]
EXPLANATION = """
There is only one piece to look at, so a single comparison answers the question. Sorting removes the order from it. A
slice of a text that is too short is simply shorter than the name, so it can't have the same letters. The work is
sorting k letters.
"""


def hidden_at_the_side(text: str, name: str, *, step: int) -> bool:
    piece = text.lower()[::step][: len(name)]
    return sorted(piece) == sorted(name.lower())


def inputs(rng, step):
    name = letters(rng, 2, 5, "abno")
    piece = rng.sample(name, len(name))
    if rng.random() < 0.5:
        piece[rng.randrange(len(piece))] = rng.choice("abnx")
    rest = letters(rng, 0, 4, "abno")
    text = "".join(piece) + rest if step > 0 else rest + "".join(piece)
    return (rng.choice([text, text.title(), text.upper()]), rng.choice([name, name.title()]))
