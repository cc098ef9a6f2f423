"""{title}

A word is called a {name} if each of its letters is directly followed, in the word, by its neighbour in the
alphabet: the one that comes right {side} it there, as in `{shown}`. Capital letters and small ones count as the
same.

Return `True` if `word` is a {name}, else `False`. The alphabet is not a circle: `a` and `z` are no neighbours. A
word of one letter is a {name}, and so is an empty one.
"""
from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
ROWS = [
    {"step": 1, "title": "A staircase of letters", "name": "staircase", "side": "after", "shown": "mNop"},
    {"step": -1, "title": "A slide of letters", "name": "slide", "side": "before", "shown": "pOnm"},
]
CONSTRAINTS = ("all letters of `word` are from a to z or from A to Z",)
HINTS = (
    "Which pairs of letters have to be compared in a word of four letters?",
    "Make all letters small, then compare the numbers of neighbouring letters. What has to be their difference?",
    "`zip` of a text and the same text without its first letter gives all pairs of neighbours; `all` asks whether a "
    "condition holds for each.",
)
EXAMPLES = [lambda shown: (shown,), ("ace",), ("k",)]
EDGES = {"empty": ("",), "no neighbours": lambda step: ("xyza" if step == 1 else "cbaz",), "one letter": ("Q",),
         "capital letters": lambda step: ("fGH" if step == 1 else "hGF",), "directly followed": ("acb",)}
MISTAKES = [
    Mistake("Capital letters have other numbers than small ones. Make all of them alike first.",
            "small = word.lower()", "small = word"),
    Mistake("It is not enough that the alphabet goes in the right direction; the very next letter must follow.",
            "(ord(after) - ord(before)) == step", "(ord(after) - ord(before)) * step > 0"),
    Mistake("You look in the wrong direction: the neighbour comes {side} the letter in the alphabet.",
            "== step", "== -step"),
    Mistake("One good pair does not make a {name}. All pairs have to fit.",
            "return all(", "return not small[1:] or any("),
    Mistake("You let `a` follow `z`, but the alphabet is not a circle here.",
            "(ord(after) - ord(before)) == step", "(ord(after) - ord(before) - step) % 26 == 0"),
]
EQUIVALENT = {
    "small = word.lower() -> small = word.upper()": "capitals have consecutive numbers as well",
}
EXPLANATION = """
The letters from a to z have consecutive numbers, so neighbours differ by one. A word with fewer than two letters
has no pairs, and `all` of nothing is true. The work grows with the length of the word.
"""


def in_step(word: str, *, step: int) -> bool:
    small = word.lower()
    return all((ord(after) - ord(before)) == step for before, after in zip(small, small[1:]))


def inputs(rng, step):
    start, size = rng.randint(0, 19), rng.randint(2, 6)
    word = "abcdefghijklmnopqrstuvwxyz"[start : start + size][::step]
    place = rng.randrange(size)
    change = rng.choice([word[place], word[place].upper(), word[place].upper(), rng.choice("amz"), ""])
    return (word[:place] + change + word[place + 1 :],)
