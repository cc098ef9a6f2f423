"""Notes of a librarian

A librarian walks along one very long shelf. The text `shelf` has a letter for each book: the first letter of its
author. She looks at `width` neighbouring books at once and notes the letter that most of them have. If several
letters are equally frequent, she notes the first of these in the alphabet. Then she moves on by one book.

Return her notes as one text, from the first view to the last. A shelf with fewer books than `width` gives an empty
text.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "GENERATE")
CONSTRAINTS = ("`width` is at least 1", "small letters only")
HINTS = (
    "What would you note for a single view? Do it by hand for `abba` before you think of the whole shelf.",
    "For one view: go through its letters in alphabetical order and ask how often each occurs. The first one with the most wins.",
    "`max` with `key=` keeps the first of equals. Give it the view's letters in a sorted order, and let the view's `count` be the key.",
)
EXAMPLES = [Example(("abbacc", 3)), Example(("zebra", 2), why="all letters of a view are equally frequent"), Example(("moomin", 4))]
EDGES = {"fewer books": ("ab", 3), "equally frequent": ("cacaca", 4)}
MISTAKES = [
    Mistake("Of equally frequent letters you note the one that stands leftmost on the shelf, not the first in the alphabet.",
            "sorted(view)", "view"),
    Mistake("You compare with the whole shelf: only the books of the view count.", "key=view.count", "key=shelf.count"),
    Mistake("The last view is missing from your notes.", "len(shelf) - width + 1", "len(shelf) - width"),
    Mistake("You note the letter that is rarest in the view instead of the most frequent one.", "max(", "min("),
]
EXPLANATION = """
Sorting the view first settles the rule for equals, because `max` returns the first of the largest. For `abbacc` and a
width of 3:

| view | sorted | noted |
|---|---|---|
| abb | a b b | b |
| bba | a b b | b |
| bac | a b c | a |
| acc | a c c | c |

Each view is counted anew, which costs little for a narrow view; a wide one asks for a tally that changes by the book that
comes in and the one that leaves.
"""


def notes(shelf: str, width: int) -> str:
    noted = ""
    for start in range(len(shelf) - width + 1):
        view = shelf[start : start + width]
        noted += max(sorted(view), key=view.count)
    return noted


def inputs(rng):
    return (letters(rng, 5, 10, "abcd"), rng.randint(2, 5))
