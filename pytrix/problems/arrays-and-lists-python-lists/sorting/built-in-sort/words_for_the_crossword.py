"""Words for the crossword

Somebody who makes crosswords sorts her words, `words`, by length, because long ones are hardest to place.

Return the words with the longest ones first. Words of the same length come in alphabetical order. A word that occurs
twice stays twice. The list `words` must not change; all words are written in small letters.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way
from pytrix.question.authoring import words as some_words

LEVEL = "beginner"
TAGS = ("SORT",)
REQUIRES = ("arguments unchanged",)
HINTS = (
    "Two things decide the order. Which one comes first, and which one matters only when the first is equal?",
    "`sorted` takes a key, a function that says for each word what to compare. A pair compares its first entry, then its second.",
    "Longer words should come first, so the length goes into the pair with a minus.",
)
EXAMPLES = [
    Example((["tea", "orbit", "jam", "level"],), why="orbit and level have five letters, and l comes before o"),
    Example((["a", "bb", "ccc"],), why="the longest first"),
    Example((["sea", "sea"],), why="both stay"),
]
EDGES = {
    "words": Edge(([],), "no words"),
    "alphabetical order": (["dog", "cat", "ant", "bee"],),
    "occurs twice": (["ink", "lemon", "ink", "oak"],),
}
MISTAKES = [
    Mistake("The shortest words come first in your list.", "-len(word)", "len(word)"),
    Mistake("Words of the same length should be in alphabetical order; yours stay as they were.", "key=lambda word: (-len(word), word)", "key=lambda word: -len(word)"),
    Mistake("The words are sorted by the alphabet first. The length decides.", "(-len(word), word)", "(word, -len(word))"),
    Mistake("`reverse=True` turns both round: the words of one length come in the reverse of the alphabetical order.",
            "key=lambda word: (-len(word), word)", "key=lambda word: (len(word), word), reverse=True"),
    Mistake("A set forgets words that occur twice.", "sorted(words,", "sorted(set(words),"),
]
ALSO_RIGHT = [
    Way("Two sorts, first by the less important criterion and then by the more important one, do it thanks to stability.",
        """
def crossword_order(words: list[str]) -> list[str]:
    return sorted(sorted(words), key=len, reverse=True)
"""),
]
EXPLANATION = """
The key of a word is a pair: minus its length, and the word itself. Pairs are compared by their first entry, and by
the second only when the first entries are equal:

| word | key |
|---|---|
| level | (-5, 'level') |
| orbit | (-5, 'orbit') |
| jam | (-3, 'jam') |
| tea | (-3, 'tea') |

`sorted` returns a new list and takes about `n` log `n` steps.
"""


def crossword_order(words: list[str]) -> list[str]:
    return sorted(words, key=lambda word: (-len(word), word))


def inputs(rng):
    return (some_words(rng, 3, 8, ["tea", "jam", "ink", "oak", "orbit", "level", "lemon", "sea", "apple", "fig", "pond", "rain"]),)
