"""The next page of {album}

A child draws every word that can be made from the letters of `word`, each on one page of an album, and sorts the
pages {order}. All letters are used in each of them, and the same word gets one page only.

Return the word on the page right after that of `word`. If it is on the last page, return an empty text.
"""
from itertools import permutations

from pytrix.question.authoring import Mistake, letters

LEVEL = "beginner"
TAGS = ("GENERATE", "SORT")
ROWS = [
    {"reverse": False, "album": "the album", "order": "alphabetically"},
    {"reverse": True, "album": "a backward album", "order": "in reverse alphabetical order"},
]
CONSTRAINTS = ("`word` has one to six small letters",)
HINTS = (
    "Make the album for a word of three letters by hand. How do you find the page you need?",
    "`permutations` from itertools gives every order of the letters, as tuples. Join them to words, each word once, "
    "and sort.",
    "The list's `index` method finds the page of the word. One page further is the answer. If you bind an empty page "
    "in behind the last one, no special case is left.",
)
EXAMPLES = [("tea",), ("noon",)]
EDGES = {"last page": lambda reverse: ("aet" if reverse else "tea",), "one page only": ("ooo",)}
MISTAKES = [
    Mistake("The same word gets several pages, because its letters repeat. Remove repetitions before you sort.",
            '{"".join(order) for order in permutations(word)}', '["".join(order) for order in permutations(word)]'),
    Mistake("The pages are sorted the wrong way round.", "reverse=reverse", "reverse=not reverse"),
    Mistake("After the last page there is no other. Check for that before you look it up.",
            '    pages.append("")\n', ""),
    Mistake("After the last page you begin again with the first. An empty text is asked for.",
            'pages.append("")', "pages.append(pages[0])"),
]
EXPLANATION = """
The set leaves each word once, sorting makes the album, and `index` finds the page; the empty text behind the last
page saves a special case. This is easy to believe and fine for short words, but n different letters fill n! pages:
720 for six letters, more than three million for ten.
"""


def next_page(word: str, *, reverse: bool) -> str:
    pages = sorted({"".join(order) for order in permutations(word)}, reverse=reverse)
    pages.append("")
    return pages[pages.index(word) + 1]


def inputs(rng):
    return (letters(rng, 2, 4, "abcn"),)
