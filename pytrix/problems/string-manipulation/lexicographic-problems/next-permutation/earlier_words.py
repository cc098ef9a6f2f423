"""How many words come before it?

Somebody writes down every word that the letters of `word` can form, with all letters used, each different word once,
and puts them in alphabetical order.

Return how many words come before `word` itself in this list. If all letters are equal, there is only one word, and
the answer is 0.
"""

from itertools import permutations

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("`word` has one to six small letters",)
HINTS = (
    "You do not need the sorted list itself. What can you ask each word on it?",
    "Let itertools form all orders and a set throw out the repeated ones. Then look at each order once.",
    "Tuples can be compared with `<`, as texts can. Count the orders that are smaller than the tuple of the word's letters.",
)
EXAMPLES = [Example(("bca",), why="abc, acb and bac come before it"), Example(("noon",)), Example(("art",))]
EDGES = {"all letters are equal": ("aaa",), "each different word once": ("abab",)}
MISTAKES = [
    Mistake("Equal letters change places without making another word. Each different word counts once.",
            "set(permutations(word))", "list(permutations(word))"),
    Mistake("You count the words that come after `word`.", "order < tuple(word)", "order > tuple(word)"),
    Mistake("The word itself is counted. It does not come before itself.", "order < tuple(word)", "order <= tuple(word)"),
    Mistake("You compare letters only. Whole words have to be put in order.",
            "order < tuple(word)", "order[0] < word[0]"),
]
EXPLANATION = """
In a sorted list, the position of a word is the number of words before it, so nothing has to be sorted. The letters of
`noon` form six different words; nnoo and nono come before it, so the answer is 2. The work is that of forming all
orders: n! of them for n letters, so this is for short words only. For long ones, one can count whole groups of words
that begin alike.
"""


def words_before(word: str) -> int:
    orders = set(permutations(word))
    return sum(order < tuple(word) for order in orders)


def inputs(rng):
    return (letters(rng, 2, 5, "abcd"),)
