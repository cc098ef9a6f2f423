"""The initials of a club

Clubs are often called by the first letters of their names, such as `RCB` for `royal chess bears`. Read one line of
words in small letters, separated by spaces, at least one. Build the text of their first letters in capitals, and
print it.
"""
from pytrix.question.authoring import Example, Mistake, Way, words

KIND = "program"
LEVEL = "beginner"
TAGS = ("GENERATE", "ITERATE")
HINTS = (
    "At which position of each word is its first letter?",
    "Begin with an empty text, walk over the words, and add one letter in each round.",
    "A word has positions like a list; `upper` makes a capital, once at the end or in each round.",
)
EXAMPLES = [Example("royal chess bears\n"), Example("zoo\n"), Example("all in all\n")]
EDGES = {"at least one": "a\n"}
MISTAKES = [
    Mistake("The letters should be capitals. `upper` makes them.", "letters.upper()", "letters"),
    Mistake("Position 1 is the second letter, and some words have none.", "word[0]", "word[1]"),
    Mistake("The letters come in the wrong order: new ones belong at the end.", "letters += word[0]", "letters = word[0] + letters"),
    Mistake("You added whole words. Only the first letter of each is wanted.", "letters += word[0]", "letters += word"),
]
ALSO_RIGHT = [
    Way("Each letter may be turned into a capital in its round.",
        "letters += word[0]", "letters += word[0].upper()", "letters.upper()", "letters"),
]
EXPLANATION = """
For `royal chess bears` the text grows `r`, `rc`, `rcb`; `upper` makes `RCB` of it.
"""


def program() -> None:
    line = input().split()
    letters = ""
    for word in line:
        letters += word[0]
    print(letters.upper())


def inputs(rng):
    return " ".join(words(rng, 1, 6)) + "\n"
