"""Scrambled inside

A word can be read even if its inner letters are scrambled, they say, as long as the first and the last letter stay where they are.

Return how many words of `copies` are such a scrambling of `word`: the first and the last letter are in their places, while the other letters are the same ones
in any order, each as often as in the original. An exact copy counts, too. A copy of another length never counts.
Capitals and small letters differ.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "COUNT")
CONSTRAINTS = ("`word` and the copies have at least two letters each",)
HINTS = (
    "Which parts of a copy must equal the original letter by letter, and which part only has to have the same letters?",
    "Take each word apart into a form: its first letter, its last letter, and all its letters in "
    "alphabetical order.",
    "Let a helper return the three parts of a word as a tuple. Two words fit if their tuples are equal.",
)
EXAMPLES = [
    Example(("reading", ["raeding", "reading", "daering", "reeding"]), why="daering starts with another letter, reeding has another e"),
    Example(("stone", ["notes", "stnoe", "snote", "tsone", "sotne"]), why="stnoe, snote and sotne"),
    Example(("moss", ["moss", "mosss", "mos"])),
]
EDGES = {
    "exact copy": ("tea", ["tea"]),
    "another length": ("loop", ["lop", "looop"]),
    "Capitals": ("Abca", ["abca"]),
    "as often as in the original": ("aabba", ["abbba"]),
}
ALWAYS = [("dabbcd", ["dabccd", "daabcd", "dbacbd"]), ("dcdbc", ["dcbdca", "dccbd"])]
MISTAKES = [
    Mistake("You allow any order of all letters, but not all may move: the first and the last letter are in their places.",
            "word[0], word[-1], sorted(word)", '"", "", sorted(word)'),
    Mistake("You only ask which letters occur inside; each must occur as often as in the original.",
            "sorted(word)", "sorted(set(word))"),
    Mistake("You count exact copies only. The inner letters may be in any order.", "sorted(word)", "list(word)"),
    Mistake("The fixed letters alone are not enough: the others must be the same ones.", "sorted(word)", "[str(len(word))]"),
]
ALSO_RIGHT = [
    Way("Counting the inner letters instead of sorting all letters takes one pass over each copy.",
        """
from collections import Counter


def form(word: str) -> tuple[str, str, Counter[str]]:
    return word[0], word[-1], Counter(word[1:-1])


def scrambled_copies(word: str, copies: list[str]) -> int:
    return sum(form(copy) == form(word) for copy in copies)
"""),
]
EXPLANATION = """
A form that is the same for all allowed copies turns the question into a comparison of equal things: the ends as they
are, and the letters sorted. For `moss` and some copies:

| copy | form | counts? |
|---|---|---|
| `moss` | m, s, `moss` sorted | yes |
| `mosss` | m, s, one s more | no |
| `mos` | m, s, one s fewer | no |

Each copy costs the sorting of its letters; counting them instead takes one pass.
"""


def form(word: str) -> tuple[str, str, list[str]]:
    return word[0], word[-1], sorted(word)


def scrambled_copies(word: str, copies: list[str]) -> int:
    return sum(form(copy) == form(word) for copy in copies)


def inputs(rng):
    word = letters(rng, 4, 7, "abcd")
    copies = []
    for _ in range(rng.randint(2, 5)):
        middle = "".join(rng.sample(word[1:-1], len(word) - 2))
        copy = word[0] + middle + word[-1]
        whole = "".join(rng.sample(word, len(word)))
        changed = copy[:2] + rng.choice("abcd") + copy[3:]
        copies.append(rng.choice([copy, copy, whole, changed, copy + "a", word]))
    return (word, copies)
