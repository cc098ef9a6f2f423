"""A staircase of letters

A word is called a staircase if each of its letters is directly followed, in the word, by its neighbour in the
alphabet: the one that comes right after it there, as in `mNop`. Capital letters and small ones count as the
same.

Return `True` if `word` is a staircase, else `False`. The alphabet is not a circle: `a` and `z` are no neighbours. A
word of one letter is a staircase, and so is an empty one.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "COMPARE")
CONSTRAINTS = ("all letters of `word` are from a to z or from A to Z",)
HINTS = (
    "Which pairs of letters have to be compared in a word of four letters?",
    "Make all letters small, then compare the numbers of neighbouring letters. What has to be their difference?",
    "`zip` of a text and the same text without its first letter gives all pairs of neighbours; `all` asks whether a "
    "condition holds for each.",
)
EXAMPLES = [
    Example(("mNop",), why="n follows m, o follows n, p follows o"),
    Example(("ace",), why="b is missing between a and c"),
    Example(("yza",), why="the alphabet does not start again"),
    Example(("k",)),
]
EDGES = {"empty": ("",), "no neighbours": ("xyza",), "one letter": ("Q",),
         "capital letters": ("fGH",), "directly followed": ("acb",)}
ALWAYS = [("cba",), ("bA",), ("aba",), ("cm",)]
MISTAKES = [
    Mistake("Capital letters have other numbers than small ones. Make all of them alike first.",
            "small = word.lower()", "small = word"),
    Mistake("It is not enough that the alphabet goes in the right direction; the very next letter must follow.",
            "ord(after) - ord(before) == 1", "ord(after) > ord(before)"),
    Mistake("One good pair does not make a staircase. All pairs have to fit.",
            "return all(", "return not small[1:] or any("),
    Mistake("You let `a` follow `z`, but the alphabet is not a circle here.",
            "ord(after) - ord(before) == 1", "(ord(after) - ord(before)) % 26 == 1"),
]
EQUIVALENT = {
    "small = word.lower() -> small = word.upper()": "capitals have consecutive numbers as well",
}
EXPLANATION = """
The letters from a to z have consecutive numbers, so neighbours differ by one. For `ace`:

| before | after | difference |
|---|---|---|
| a, 97 | c, 99 | 2 |
| c, 99 | e, 101 | 2 |

A word with fewer than two letters has no pairs, and `all` of nothing is true. The work grows with the length of the
word, and `all` stops at the first pair that does not fit.
"""


def in_step(word: str) -> bool:
    small = word.lower()
    return all(ord(after) - ord(before) == 1 for before, after in zip(small, small[1:]))


def inputs(rng):
    start, size = rng.randint(0, 19), rng.randint(2, 6)
    word = "abcdefghijklmnopqrstuvwxyz"[start : start + size]
    place = rng.randrange(size)
    change = rng.choice([word[place], word[place].upper(), word[place].upper(), rng.choice("amz"), ""])
    return (word[:place] + change + word[place + 1 :],)
