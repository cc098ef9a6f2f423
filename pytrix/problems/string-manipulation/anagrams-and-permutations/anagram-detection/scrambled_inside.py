"""Scrambled inside: {title}

A word can be read even if its inner letters are scrambled, they say, as long as {rule}.

Return how many words of `copies` are such a scrambling of `word`: {detail}, while the other letters are the same ones
in any order, each as often as in the original. An exact copy counts, too. A copy of another length never counts.
Capitals and small letters differ.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "COUNT")
ROWS = [
    {"title": "the ends stay", "rule": "the first and the last letter stay where they are",
     "detail": "the first and the last letter are in their places", "front": 1, "back": 1},
    {"title": "the beginning stays", "rule": "the first letter stays where it is",
     "detail": "the first letter is in its place", "front": 1, "back": 0},
    {"title": "the end stays", "rule": "the last two letters stay where they are",
     "detail": "the last two letters are in their places", "front": 0, "back": 2},
]
CONSTRAINTS = ("`word` and the copies have at least two letters each",)
HINTS = (
    "Which parts of a copy must equal the original letter by letter, and which part only has to have the same letters?",
    "Take each word apart into a form: the fixed letters in front, the fixed letters behind, and all its letters in "
    "alphabetical order.",
    "Work out where the fixed part behind begins from the length, so that a part of length zero makes no trouble; "
    "then compare forms.",
)
EXAMPLES = [
    ("reading", ["raeding", "reading", "daering"]),
    ("stone", ["notes", "stnoe", "snote", "tsone"]),
]
EDGES = {
    "exact copy": ("tea", ["tea"]),
    "another length": ("loop", ["lop", "looop"]),
    "Capitals": ("Abca", ["abca"]),
    "as often as in the original": ("aabba", ["abbba"]),
}
MISTAKES = [
    Mistake("You allow any order of all letters, but not all may move: {detail}.",
            "word[:front], word[end:], sorted(word)", '"", "", sorted(word)'),
    Mistake("You only ask which letters occur inside; each must occur as often as in the original.",
            "sorted(word)", "sorted(set(word))"),
    Mistake("You count exact copies only. The inner letters may be in any order.", "sorted(word)", "list(word)"),
    Mistake("The fixed letters alone are not enough: the others must be the same ones.", "sorted(word)", "[word[:0]]"),
]
EXPLANATION = """
A form that is the same for all allowed copies turns the question into a comparison of equal things: fixed parts as
they are, and the letters sorted. Working out `end` from the length avoids the trap that `word[-0:]` is the whole
word. Each copy costs the sorting of its letters.
"""


def form(word: str) -> tuple[str, str, list[str]]:
    end = len(word) - back
    return word[:front], word[end:], sorted(word)


def scrambled_copies(word: str, copies: list[str], *, front: int, back: int) -> int:
    return sum(form(copy) == form(word) for copy in copies)


def inputs(rng, front, back):
    word = letters(rng, 4, 7, "abcd")
    end = len(word) - back
    copies = []
    for _ in range(rng.randint(2, 5)):
        middle = "".join(rng.sample(word[front:end], end - front))
        copy = word[:front] + middle + word[end:]
        whole = "".join(rng.sample(word, len(word)))
        changed = copy[:2] + rng.choice("abcd") + copy[3:]
        copies.append(rng.choice([copy, copy, whole, changed, copy + "a", word]))
    return (word, copies)
