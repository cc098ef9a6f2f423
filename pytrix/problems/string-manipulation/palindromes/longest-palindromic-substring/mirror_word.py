"""The longest mirror word

A mirror word has two letters or more and reads the same backwards, like `noon` or `level`.

Return the longest mirror word of `sentence`, and if several are equally long, the first of them. If the sentence has
no mirror word at all, return an empty text. A word with one letter is no mirror word.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`sentence` consists of small letters, with single spaces between the words",)
HINTS = (
    "Two questions are mixed here: which words are mirrors, and which of the mirrors wins. Answer them one after the "
    "other.",
    "Make a list of the mirror words. `max` with a `key` keeps the first of several equal ones.",
    "A word is a mirror if it equals its slice with the step -1. `default` helps when the list is empty.",
)
EXAMPLES = [Example(("the level of the noon radar is a deed",), why="level and radar are equally long"), Example(("did otto eat",)), Example(("plain words",))]
EDGES = {"no mirror word at all": ("",), "one letter": ("a quiet sea",), "equally long": ("mum saw dad",)}
ALWAYS = [("of of dad",)]
MISTAKES = [
    Mistake("A word with a single letter is no mirror word here.", "len(word) > 1 and ", ""),
    Mistake("Your word need not read the same backwards. Filter the mirror words first.",
            " and word == word[::-1]", ""),
    Mistake("Of several equally long mirror words you return the wrong one.", "max(mirrors", "max(mirrors[::-1]"),
    Mistake("Your answer is the mirror word of the other end: it should be the longest one.",
            "max(mirrors", "min(mirrors"),
]
EXPLANATION = """
The slice with step -1 tells whether a word is a mirror. In `the level of the noon radar is a deed` the mirrors are level,
noon, radar and deed; `a` has only one letter. `max` keeps the first of equals, so level wins. Each letter is looked at a
fixed number of times, so the work grows with the length of the sentence.
"""


def mirror_word(sentence: str) -> str:
    mirrors = [word for word in sentence.split() if len(word) > 1 and word == word[::-1]]
    return max(mirrors, key=len, default="")


def inputs(rng):
    choices = ["a", "mum", "dad", "noon", "otto", "level", "radar", "sea", "harbour", "deed", "eve", "of"]
    return (" ".join(rng.choice(choices) for _ in range(rng.randint(3, 8))),)
