"""Letter pairs in {title}

A word contains the letter pair `xy` if it has an x somewhere and a y somewhere after it; other letters may stand
between them. The word `tea` contains the pairs `te`, `ta` and `ea`, but not `at`. A pair can consist of two equal
letters, if the word has both of them.

Two words are given, `one` and `other`. Return a list of all pairs that {which}, in alphabetical order and each only
once. A word of fewer than two letters contains no pairs.
"""
from itertools import combinations

from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "GENERATE")
ROWS = [
    {"combine": "intersection", "title": "both words", "which": "both of them contain"},
    {"combine": "difference", "title": "one word only", "which": "`one` contains but `other` does not"},
    {"combine": "symmetric_difference", "title": "just one of two words",
     "which": "exactly one of them contains"},
]
HINTS = (
    "First forget the second word: how would you list all pairs of a single word?",
    "The module itertools has a function that chooses two items in every possible way and keeps their order.",
    "Make a set of two-letter texts for each word. Sets have a method `{combine}`; sort what it gives.",
)
EXAMPLES = [("tea", "ate"), ("noon", "onion")]
EDGES = {"fewer than two letters": ("a", "tea"), "two equal letters": ("too", "tot"), "each only once": ("aaa", "abab")}
MISTAKES = [
    Mistake("You take neighbouring letters only. Other letters may stand between the two.",
            "combinations(word, 2)", "zip(word, word[1:])"),
    Mistake("You ignore the order: `at` and `ta` are two different pairs.",
            "combinations(word, 2)", "combinations(sorted(word), 2)"),
    Mistake("A set comes in no particular order, and a list is asked for. Sort it at the end.", "sorted(", "set("),
    Mistake("You compare single letters; the question is about pairs.",
            "{first + second for first, second in combinations(word, 2)}", "set(word)"),
]
EXPLANATION = """
`combinations(word, 2)` gives every pair of places once and in the order of the word. As sets of texts, the pairs of
both words can be compared by one method call, here `{combine}`. A word of n letters has n(n − 1)/2 pairs of places.
What two words share after skipping letters is the idea behind comparing versions of a text.
"""


def letter_pairs(one: str, other: str, *, combine: str) -> list[str]:
    return sorted(getattr(_pairs(one), combine)(_pairs(other)))


def _pairs(word: str) -> set[str]:
    return {first + second for first, second in combinations(word, 2)}


def inputs(rng):
    return (letters(rng, 2, 6, "aent"), letters(rng, 2, 5, "aent"))
