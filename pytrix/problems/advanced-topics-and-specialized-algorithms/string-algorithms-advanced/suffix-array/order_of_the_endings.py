"""The order of the endings

Search programs look up words in a long text faster if they know the order of its endings. An ending starts at some position and goes on to the end of the text: the endings of `tea` are `tea`, `ea` and `a`.

Return a list of the positions at which the endings of `text` start, in the order in which a dictionary would list the endings: compared as Python compares texts, so that a text comes before a longer one that begins with it. For an empty text the list is empty.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SORT",)
HINTS = (
    "What is sorted, and what is it compared by?",
    "Sort the positions. `sorted` takes a `key`: a function that says what each position is compared by.",
    "The key of a position is the slice of the text from there to the end.",
)
EXAMPLES = [
    Example(("banana",), why="a, ana, anana, banana, na, nana"),
    Example(("tea",)),
    Example(("aaa",), why="the shortest ending comes first"),
]
EDGES = {
    "empty text": ("",),
    "before a longer one": ("abab",),
}
ALWAYS = [("aaaaaaa",)]
MISTAKES = [
    Mistake("You compare single characters, so endings that begin alike stay in the order of the text. Compare the whole ending.", "key=lambda start: text[start:]", "key=lambda start: text[start]"),
    Mistake("You compare the beginnings of the text. An ending goes from the position to the end.", "key=lambda start: text[start:]", "key=lambda start: text[:start]"),
    Mistake("You return the sorted endings themselves; return their positions.", "sorted(range(len(text)), key=lambda start: text[start:])", "sorted([text[start:] for start in range(len(text))])"),
    Mistake("The order is the wrong way round: a dictionary begins with a.", "key=lambda start: text[start:])", "key=lambda start: text[start:], reverse=True)"),
]
EXPLANATION = """
The positions are sorted, and each is compared by the ending that starts there. For `tea`:

| position | ending |
|---|---|
| 2 | `a` |
| 1 | `ea` |
| 0 | `tea` |

This list is called a suffix array. Every place where a word stands is the beginning of an ending, so in the sorted order they lie side by side and can be found by halving. Sorting `n` endings makes about `n` log `n` comparisons, each along up to `n` characters.
"""


def order_of_endings(text: str) -> list[int]:
    return sorted(range(len(text)), key=lambda start: text[start:])


def inputs(rng):
    return (letters(rng, 0, 10, rng.choice(["ab", "abc", "abn", "aeinrst"])),)
