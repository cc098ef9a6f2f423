"""Hidden vowels

For a guessing game, read a line of small letters and spaces and print it in one line with a star `*` in place of each
vowel. The vowels are a, e, i, o and u. Everything else stays as it is, the spaces too.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "TRANSFORM")
HINTS = (
    "Each character gives exactly one character of output. Which one, and on what does it depend?",
    "Walk over the line; print a star or the character itself, and stay in the same line.",
    "Ask with `in` whether the character is one of the five vowels; set `end` to an empty text in both prints.",
)
EXAMPLES = [Example("guess me\n"), Example("rhythm\n", why="no vowel at all"), Example("a queue\n")]
EDGES = {"each vowel": "aeiou\n", "the spaces too": "my tea is hot\n"}
MISTAKES = [
    Mistake("Some vowels stay visible: all of a, e, i, o, u count.", '"aeiou"', '"aei"'),
    Mistake("The letters that are no vowels have disappeared. They are printed as they are.",
            '    else:\n            print(letter, end="")', ""),
    Mistake("Every character is in a line of its own; `end` keeps them together.",
            'print("*", end="")', 'print("*")'),
    Mistake("Vowels should become stars and the rest stay, not the other way round.", "if letter in", "if letter not in"),
]
ALSO_RIGHT = [
    Way("Five comparisons joined with `or` ask the same; `in` is shorter.",
        'letter in "aeiou"', 'letter == "a" or letter == "e" or letter == "i" or letter == "o" or letter == "u"'),
]
EXPLANATION = """
For `guess me` the rounds print `g`, `*`, `*`, `s`, `s`, a space, `m`, `*`. With `end=""` nothing comes after each
print, so the characters touch.
"""


def program() -> None:
    line = input()
    for letter in line:
        if letter in "aeiou":
            print("*", end="")
        else:
            print(letter, end="")


def inputs(rng):
    return " ".join(letters(rng, 1, 6, "aeioubcdrst") for _ in range(rng.randint(1, 3))) + "\n"
