"""Dictate the digits

On the telephone a number is dictated digit by digit, in the order in which it is written: 407 becomes
`four zero seven`, 10 becomes `one zero`.

Return what is said for `number`, the words separated by single spaces. A negative number is announced by the word
`minus` in front, and 0 is just `zero`. Work with numbers, not with `str(number)`.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "GENERATE")
HINTS = (
    "Division by ten delivers the digits from right to left. Where must each new word go, then?",
    "Deal with the sign first and go on with the positive number. A list of the ten words has each word at the place "
    "of its digit.",
    "Start with the word for the last digit. As long as digits are left, put the next word at the front of the list.",
)
EXAMPLES = [Example((407,)), Example((-12,)), Example((1000,))]
EDGES = {"0 is just": (0,), "negative number": (-1,), "one zero": (10,)}
ALWAYS = [(-9065,), (83,)]
MISTAKES = [
    Mistake("The words come in the order in which division delivers them. They should be said from left to right.",
            "words.insert(0, NAMES[rest % 10])", "words.append(NAMES[rest % 10])"),
    Mistake("You divide a negative number, whose remainders are not its digits. Continue with its absolute value.",
            "rest = abs(number)", "rest = number"),
    Mistake("Nobody hears that the number is negative.", '["minus", *words] if number < 0 else words', "words"),
    Mistake("The first digit of the number is never said.", "while rest > 9:", "while rest > 99:"),
]
EXPLANATION = """
Each round removes one digit and looks up its word. For -12, with the sign set aside:

| number | last digit | words |
|---|---|---|
| 12 | 2 | two |
| 1 | 1 | one two |

Then `minus` comes in front. Python's remainder of a negative number is positive (`-12 % 10` is 8), so the sign really has to
be set aside first. The work is one round for each digit.
"""

NAMES = ("zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")


def dictated(number: int) -> str:
    rest = abs(number)
    words = [NAMES[rest % 10]]
    while rest > 9:
        rest //= 10
        words.insert(0, NAMES[rest % 10])
    return " ".join(["minus", *words] if number < 0 else words)


def inputs(rng):
    size = 10 ** rng.randint(1, 5)
    return (rng.randint(-size, size),)
