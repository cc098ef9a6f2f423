"""Letter by letter

A spelling checker keeps its words in `size` boxes, numbered from 0, and works out the box of a word letter by letter.
It begins with the value 0. For each letter, from left to right, it multiplies the value by 31 and then adds the
letter's place in the alphabet (a is 1, b is 2, …, z is 26). In the end, the box is the remainder of the value when
divided by `size`.

For `cab` the values are 3, then 94 and then 2916, so with 100 boxes it belongs in box 16. Return the box for `word`,
which consists of small letters. An empty word belongs in box 0.
"""
from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "Work `cab` out by hand first: how does the value 3 become 94, and how does 94 become 2916?",
    "One variable is enough. In each round, its new value is made of its old value and the next letter.",
    "`ord` gives the number of a character; how far is `ord` of a small letter from its place in the alphabet? For a it is 97.",
)
EXAMPLES = [
    Example(("cab", 100)),
    Example(("bac", 100), why="the same letters in another order"),
    Example(("z", 10), why="26 % 10"),
    Example(("paper", 64)),
]
EDGES = {
    "An empty word": ("", 7),
    "at least 1": ("kite", 1),
    "from left to right": ("az", 1000),
}
MISTAKES = [
    Mistake("You add up the letters without multiplying, so `cab` and `bac` always share a box.", "value * 31 + ord(letter) - 96", "value + ord(letter) - 96"),
    Mistake("You add the letter first and multiply then. It is the other way round.", "value * 31 + ord(letter) - 96", "(value + ord(letter) - 96) * 31"),
    Mistake("You go through the word from right to left.", "for letter in word:", "for letter in reversed(word):"),
    Mistake("Your letters count from 0, but a is 1.", "ord(letter) - 96", "ord(letter) - 97"),
    Mistake("Boxes are numbered from 0, so the remainder itself is the number of the box.", "return value % size", "return value % size + 1"),
]
EXPLANATION = """
Multiplying before adding gives each place of the word another weight, so the order of the letters counts.

| letter | value before | times 31 | plus the place |
|---|---|---|---|
| c | 0 | 0 | 3 |
| a | 3 | 93 | 94 |
| b | 94 | 2914 | 2916 |

2916 % 100 is 16. The work grows with the length of the word. For long words the value gets very large; taking the
remainder in every round keeps it small and leads to the same box.
"""


def box(word: str, size: int) -> int:
    value = 0
    for letter in word:
        value = value * 31 + ord(letter) - 96
    return value % size


def inputs(rng):
    return letters(rng, 1, 7, rng.choice(["abc", "abcdefghijklmnopqrstuvwxyz"])), rng.choice([1, 10, 64, 100, 997])
