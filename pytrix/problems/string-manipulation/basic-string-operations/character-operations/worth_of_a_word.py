"""What is a word worth?

In a word game each letter has a value: `a` is worth {first} {first:plural point points}, `b` one more than `a`, `c` one more than `b`,
and so on up to `z`. A capital letter is worth as much as its small one. Everything that is not a letter, such as spaces,
digits and hyphens, is worth nothing.

Return the value of a whole `word`, the sum over its letters. Without letters the value is 0.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("AGGREGATE",)
ROWS = [{"first": 1}, {"first": 5}, {"first": 10}]
CONSTRAINTS = ("all letters of `word` are from a to z or from A to Z",)
HINTS = (
    "Every character has a number. How far is a letter's number from that of `a`?",
    "Walk through the characters, skip what is no letter, and add up. Make the letters small before you look at them.",
    "`ord` gives a character's number. Subtract the number of `a` and add what `a` is worth.",
)
EXAMPLES = [
    Example(("cab",), why="c is 2 more than a, b is 1 more"),
    Example(("Zoo 7",), why="z and twice o; space and digit are worth nothing"),
    Example(("12-3",)),
]
EDGES = {"without letters": ("12-3",), "capital letter": ("aA",)}
ALWAYS = [("don't!",), ("a_b/c",)]
MISTAKES = [
    Mistake("`a` should be worth {first}. Check what your formula gives for `a` itself.",
            'ord(letter) - ord("a") + first', 'ord(letter) - ord("a")'),
    Mistake("Capital letters get a value of their own. Make all letters small first.", "word.lower()", "word"),
    Mistake("You also add something for characters that are no letters. They are worth nothing.", " if letter.isalpha()", ""),
]
EXPLANATION = """
The letters from a to z have consecutive numbers, so `ord(letter) - ord("a")` is 0 for a, 1 for b, and so on. For `cab`:

| letter | places after a | value |
|---|---|---|
| c | 2 | {first} + 2 |
| a | 0 | {first} |
| b | 1 | {first} + 1 |

`isalpha` keeps digits, spaces and punctuation marks out of the sum. The work grows with the length of the word.
"""


def worth(word: str, *, first: int) -> int:
    return sum(ord(letter) - ord("a") + first for letter in word.lower() if letter.isalpha())


def inputs(rng):
    return (letters(rng, 1, 7, "abcxyzkABZQ0 -"),)
