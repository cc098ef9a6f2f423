"""The letters that stay in the case

A typesetter has a case with one compartment for each letter from a to z. After setting a text, some compartments have
not been opened.

Return the letters that do **not** occur in `text`, as one text in alphabetical order. Capitals come from the same
compartment as small letters; everything that is not one of these letters doesn't matter.
"""
from string import ascii_lowercase

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COMPARE", "SORT")
HINTS = (
    "What should be there, and what has to be taken away from it?",
    "Take the set of the text's letters, all small, away from the set of the whole alphabet.",
    "`ascii_lowercase` in the module `string` is the alphabet as a text. Sort what is left and join it.",
)
EXAMPLES = [
    Example(("Sphinx of black quartz, judge my vow",), why="every letter is used"),
    Example(("The five boxing wizards jump",)),
    Example(("ABCDEFGHIJKLMNOPQRSTUVW",)),
]
EDGES = {
    "doesn't matter": ("12, 34!",),
    "Capitals": Edge(("zyxwvutsrqponmlkjihgfedcBa",), "one capital among small letters"),
}
MISTAKES = [
    Mistake("Capitals come from the same compartment as small letters.", "set(text.lower())", "set(text)"),
    Mistake("You return the letters that do occur.", "set(ascii_lowercase) - set(text.lower())", "set(ascii_lowercase) & set(text.lower())"),
    Mistake("The difference is the wrong way round: you return what is no letter at all.", "set(ascii_lowercase) - set(text.lower())", "set(text.lower()) - set(ascii_lowercase)"),
    Mistake("Signs that are no letters are in your answer.", "set(ascii_lowercase) - set(text.lower())", "set(ascii_lowercase) ^ set(text.lower())"),
]
EXPLANATION = """
The alphabet minus the letters used leaves the others. For `The five boxing wizards jump`:

| used | left |
|---|---|
| a b d e f g h i j m n o p r s t u v w x z | c k l q y |

The text is read once; the sets have at most as many members as there are different characters.
"""


def unused(text: str) -> str:
    return "".join(sorted(set(ascii_lowercase) - set(text.lower())))


def inputs(rng):
    missing = rng.sample(ascii_lowercase, rng.randint(0, 6))
    kept = [letter for letter in ascii_lowercase if letter not in missing]
    rng.shuffle(kept)
    return ("".join(rng.choice([letter, letter.upper(), letter + " ", letter + "!"]) for letter in kept),)
