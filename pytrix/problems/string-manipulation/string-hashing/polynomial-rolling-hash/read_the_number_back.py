"""Back from number to word, {which} letter first

A code turns a word into one number without losing anything: the number is 0 at the start, and for each letter, from the {which} to
the {other}, it is multiplied by {base} and the letter's value is added, 1 for `a`, 2 for `b`, up to {top} for {letter:code}. No remainder
is taken, so long words give very large numbers.

Return the word that was turned into `number`. The number 0 belongs to the empty word.
"""
from string import ascii_lowercase

from pytrix.question.authoring import Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "GENERATE")
ROWS = [
    {"step": -1, "which": "first", "other": "last", "base": 27, "top": 26, "letter": "z"},
    {"step": 1, "which": "last", "other": "first", "base": 11, "top": 10, "letter": "j"},
]
CONSTRAINTS = ("`number` comes from a word of lower-case letters from `a` to {letter:code}",)
HINTS = (
    "Which letter was added last, and what does the number look like just before it was added?",
    "The remainder of division by {base} is the value of the letter added last; the quotient is the number before.",
    "`divmod` gives quotient and remainder at once. Repeat until the number is 0, and mind in which order the letters come out.",
)
EXAMPLES = [(3,), lambda base: (base + 2,), lambda base: ((3 * base + 1) * base + 2,)]
EDGES = {
    "number 0": (0,),
    "{letter:code}": lambda top: (top,),
    "long words": lambda base: (base**15 + 2 * base**14 + sum(base**k for k in range(14)),),
}
MISTAKES = [
    Mistake("The letters come out in the opposite order: the letter added last is the first one that you get back.",
            "[::step]", "[::-step]"),
    Mistake("The value 1 means `a`, so a letter's place in the alphabet is one less than its value.",
            "ascii_lowercase[value - 1]", "ascii_lowercase[value % 26]"),
    Mistake("You stop too early: the last quotient still holds a letter.", "while number:", "while number >= base:"),
]
EXPLANATION = """
Writing a word as a number in base {base} keeps all of it, because every value is smaller than the base and none is 0. `divmod` undoes one
step at a time and gives the letters from the one added last to the one added first. With a remainder by a modulus this
would be impossible: many words would then share a number.
"""


def word_of(number: int, *, step: int, base: int) -> str:
    word = ""
    while number:
        number, value = divmod(number, base)
        word += ascii_lowercase[value - 1]
    return word[::step]


def inputs(rng, base):
    number = 0
    for _ in range(rng.randint(1, 7)):
        number = number * base + rng.randint(1, base - 1)
    return (number,)
