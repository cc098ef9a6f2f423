"""The {rank} mirror word

A mirror word has two letters or more and reads the same backwards, like `noon` or `level`.

Return the {rank} mirror word of `sentence`, and if several are equally long, the {which} of them. If the sentence has
no mirror word at all, return an empty text. A word with one letter is no mirror word.
"""
from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
ROWS = [
    {"rank": "longest", "which": "first", "sign": 1, "step": 1},
    {"rank": "longest", "which": "last", "sign": 1, "step": -1},
    {"rank": "shortest", "which": "first", "sign": -1, "step": 1},
    {"rank": "shortest", "which": "last", "sign": -1, "step": -1},
]
CONSTRAINTS = ("`sentence` consists of small letters, with single spaces between the words",)
HINTS = (
    "Two questions are mixed here: which words are mirrors, and which of the mirrors wins. Answer them one after the "
    "other.",
    "Make a list of the mirror words. `max` with a `key` keeps the first of several equal ones.",
    "If the last of equals is wanted, walk backwards; if the shortest is wanted, compare negative lengths. `default` "
    "helps with none.",
)
EXAMPLES = [("the level of the noon radar is a deed",), ("did otto eat",), ("plain words",)]
EDGES = {"no mirror word at all": ("",), "one letter": ("a quiet sea",), "equally long": ("mum saw dad",)}
MISTAKES = [
    Mistake("A word with a single letter is no mirror word here.", "len(word) > 1 and ", ""),
    Mistake("Your word need not read the same backwards. Filter the mirror words first.",
            " and word == word[::-1]", ""),
    Mistake("Of several equally long mirror words you return the wrong one.", "mirrors[::step]", "mirrors[::-step]"),
    Mistake("Your answer is the mirror word of the other end: the {rank} one was asked for.",
            "len(word) * sign", "-len(word) * sign"),
]
EXPLANATION = """
The slice with step -1 tells whether a word is a mirror. `max` keeps the first of equals, so the direction of the walk
decides who wins a tie; with negative lengths the longest becomes the shortest. Each letter is looked at a fixed
number of times.
"""


def mirror_word(sentence: str, *, sign: int, step: int) -> str:
    mirrors = [word for word in sentence.split() if len(word) > 1 and word == word[::-1]]
    return max(mirrors[::step], key=lambda word: len(word) * sign, default="")


def inputs(rng):
    choices = ["a", "mum", "dad", "noon", "otto", "level", "radar", "sea", "harbour", "deed", "eve", "of"]
    return (" ".join(rng.choice(choices) for _ in range(rng.randint(3, 8))),)
