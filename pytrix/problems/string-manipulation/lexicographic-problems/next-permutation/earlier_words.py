"""How many words come {where} it?

Somebody writes down every word that the letters of `word` can form, with all letters used, each different word once,
and puts them in alphabetical order.

Return how many words come {where} `word` itself in this list. If all letters are equal, there is only one word, and
the answer is 0.
"""
from itertools import permutations

from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
ROWS = [{"sign": 1, "where": "before"}, {"sign": -1, "where": "after"}]
CONSTRAINTS = ("`word` has one to six small letters",)
HINTS = (
    "You do not need the sorted list itself. What can you ask each word on it?",
    "Let itertools form all orders and a set throw out the repeated ones. Then look at each order once.",
    "Texts and tuples can be compared with `<` and `>`. Sort nothing: count the orders that come {where} the "
    "letters of the word.",
)
EXAMPLES = [("bca",), ("noon",)]
EDGES = {"all letters are equal": ("aaa",), "each different word once": ("abab",)}
MISTAKES = [
    Mistake("Equal letters change places without making another word. Each different word counts once.",
            "set(permutations(word))", "list(permutations(word))"),
    Mistake("You count the words on the wrong side of `word`.", "[::sign]", "[::-sign]"),
    Mistake("The word itself is counted. It comes neither before nor after itself.", "return place",
            "return place + 1"),
    Mistake("You compare letters only. Whole words have to be put in order.",
            """
def words_there(word: str) -> int:
    return sum(letter < word[0] for letter in word)
"""),
]
EXPLANATION = """
In a sorted list, the position of a word is the number of words before it; read from the other end, it is the number
of words behind it. The work is that of forming all orders: n! of them for n letters, so this is for short words only.
For long ones, one can count whole groups of words that begin alike.
"""


def words_there(word: str, *, sign: int) -> int:
    orders = sorted(set(permutations(word)))[::sign]
    place = orders.index(tuple(word))
    return place


def inputs(rng):
    return (letters(rng, 2, 5, "abcd"),)
