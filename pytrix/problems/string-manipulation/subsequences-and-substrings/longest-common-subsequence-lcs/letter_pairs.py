"""Letter pairs in both words

A word contains the letter pair `xy` if it has an x somewhere and a y somewhere after it; other letters may stand
between them. The word `tea` contains the pairs `te`, `ta` and `ea`, but not `at`. A pair can consist of two equal
letters, if the word has both of them.

Two words are given, `one` and `other`. Return a list of all pairs that both of them contain, in alphabetical order and each only
once. A word of fewer than two letters contains no pairs.
"""

from itertools import combinations

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "GENERATE")
HINTS = (
    "First forget the second word: how would you list all pairs of a single word?",
    "The module itertools has a function that chooses two items in every possible way and keeps their order.",
    "Make a set of two-letter texts for each word. The sign `&` gives what two sets share; sort that.",
)
EXAMPLES = [Example(("tea", "ate"), why="at and et differ from ta and te"), Example(("noon", "onion")), Example(("star", "arts"))]
EDGES = {"fewer than two letters": ("a", "tea"), "two equal letters": ("too", "tot"), "each only once": ("aaa", "abab")}
MISTAKES = [
    Mistake("You take neighbouring letters only. Other letters may stand between the two.",
            "combinations(word, 2)", "zip(word, word[1:])"),
    Mistake("You ignore the order: `at` and `ta` are two different pairs.",
            "combinations(word, 2)", "combinations(sorted(word), 2)"),
    Mistake("A set comes in no particular order, and the question wants a list. Sort it at the end.", "sorted(", "set("),
    Mistake("You list what either word contains. Both of them must contain a pair.", " & ", " | "),
    Mistake("You compare single letters; the question is about pairs.",
            "{first + second for first, second in combinations(word, 2)}", "set(word)"),
]
EXPLANATION = """
`combinations(word, 2)` gives every pair of places once and in the order of the word. As sets of texts, the pairs of both words
can be compared by one operator.

| word | pairs |
|---|---|
| tea | te, ta, ea |
| ate | at, ae, te |

Both contain te only. A word of n letters has n(n − 1)/2 pairs of places, and that is the work. What two words share after
skipping letters is the idea behind comparing versions of a text.
"""


def letter_pairs(one: str, other: str) -> list[str]:
    return sorted(_pairs(one) & _pairs(other))


def _pairs(word: str) -> set[str]:
    return {first + second for first, second in combinations(word, 2)}


def inputs(rng):
    return (letters(rng, 2, 6, "aent"), letters(rng, 2, 5, "aent"))
