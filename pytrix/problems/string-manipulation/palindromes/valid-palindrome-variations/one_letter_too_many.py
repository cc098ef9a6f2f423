"""One letter too many, the {which} one

A word that read the same backwards was copied, and perhaps one letter too many slipped in.

Return the {which} position of `word` whose letter can be taken out so that the rest reads the same backwards.
Positions count from 0. If there is no such position, return `-1`. A word that already reads the same backwards gets
an answer like any other: exactly one letter is taken out. A word with one letter is empty after that, and an empty
word reads the same backwards.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
ROWS = [{"which": "first", "step": 1}, {"which": "last", "step": -1}]
CONSTRAINTS = ("`word` has at least one letter",)
HINTS = (
    "What does the word look like without its letter at position 2? Describe it as two pieces.",
    "Try the positions in the order that makes the first success the answer, and test what is left each time.",
    "The rest is everything before the position followed by everything after it. Give up only when the loop is over.",
)
EXAMPLES = [("abcba",), ("raadar",), ("abcd",)]
EDGES = {"one letter": ("x",), "already reads the same backwards": ("noon",), "no such position": ("abcde",)}
MISTAKES = [
    Mistake("Several positions may do; you return the wrong one of them.",
            "range(len(word))[::step]", "range(len(word))[::-step]"),
    Mistake("You take out two letters instead of one: the rest continues right after the position.",
            "word[place + 1 :]", "word[place + 2 :]"),
    Mistake("The check is turned round: you return a position that leaves a word that does not read the same "
            "backwards.",
            "rest == rest[::-1]", "rest != rest[::-1]"),
    Mistake("You answer -1 for words that already read the same backwards, but one letter is to be taken out of "
            "them, too.",
            "    for place", "    if word == word[::-1]:\n        return -1\n    for place"),
]
EXPLANATION = """
Two slices make the word without one letter. Each of the n positions costs a copy and a comparison of about n letters,
so the work grows with the square of the length; for single words that is nothing. A word that reads the same
backwards always has an answer: taking out its middle letter keeps it a mirror.
"""


def letter_to_remove(word: str, *, step: int) -> int:
    for place in range(len(word))[::step]:
        rest = word[:place] + word[place + 1 :]
        if rest == rest[::-1]:
            return place
    return -1


def inputs(rng):
    half = letters(rng, 1, 3, "abc")
    word = half + rng.choice(["", "a"]) + half[::-1]
    place = rng.randint(0, len(word))
    word = word[:place] + rng.choice("abc") + word[place:]
    return (rng.choice([word, word, word + letters(rng, 1, 1, "abc")]),)
