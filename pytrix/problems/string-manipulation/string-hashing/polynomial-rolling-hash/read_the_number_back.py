"""Back from number to word

A code turns a word into one number without losing anything: the number is 0 at the start, and for each letter, from the first to
the last, it is multiplied by 27 and the letter's value is added, 1 for `a`, 2 for `b`, up to 26 for `z`. No remainder
is taken, so long words give very large numbers.

Return the word that was turned into `number`. The number 0 belongs to the empty word.
"""

from string import ascii_lowercase

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "GENERATE")
CONSTRAINTS = ("`number` comes from a word of lower-case letters from `a` to `z`",)
HINTS = (
    "Which letter was added last, and what does the number look like just before it was added?",
    "The remainder of division by 27 is the value of the letter added last; the quotient is the number before.",
    "`divmod` gives quotient and remainder at once. Repeat until the number is 0, and mind in which order the letters come out.",
)
EXAMPLES = [Example((3,)), Example((29,), why="1 · 27 + 2"), Example((3 * 729 + 27 + 2,))]
EDGES = {"number 0": (0,), "for `z`": (26,), "long words": (27**15 + 2 * 27**14 + sum(27**k for k in range(14)),)}
MISTAKES = [
    Mistake("The letters come out in the opposite order: the letter added last is the first one that you get back.",
            "ascii_lowercase[value - 1] + word", "word + ascii_lowercase[value - 1]"),
    Mistake("The value 1 means `a`, so a letter's place in the alphabet is one less than its value.",
            "ascii_lowercase[value - 1]", "ascii_lowercase[value % 26]"),
    Mistake("You stop too early: the last quotient still holds a letter.", "while number:", "while number >= 27:"),
    Mistake("You divide by 26. The number was multiplied by 27 for each letter.", "divmod(number, 27)", "divmod(number, 26)"),
]
EXPLANATION = """
Writing a word as a number in base 27 keeps all of it, because every value is smaller than the base and none is 0. `divmod`
undoes one step at a time and gives the letters from the last to the first. For 29:

| number | quotient | remainder | word |
|---|---|---|---|
| 29 | 1 | 2 | b |
| 1 | 0 | 1 | ab |

There is one round for each letter, which is all the work. With a remainder by a modulus the way back would be impossible:
many words would then share a number.
"""


def word_of(number: int) -> str:
    word = ""
    while number:
        number, value = divmod(number, 27)
        word = ascii_lowercase[value - 1] + word
    return word


def inputs(rng):
    number = 0
    for _ in range(rng.randint(1, 7)):
        number = number * 27 + rng.randint(1, 26)
    return (number,)


def allowed(number):
    while number:
        number, value = divmod(number, 27)
        if not value:
            return False
    return True
