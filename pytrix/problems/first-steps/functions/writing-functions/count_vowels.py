"""Counting vowels

Write the function `count_vowels`. It gets `text` and returns how many of its letters are vowels: a, e, i, o, u, small
or capital. The text may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT",)
HINTS = (
    "Which pattern counts with a loop, and where does `return` belong in it?",
    "Begin with 0, walk over the letters, add 1 for a vowel, and return after the loop.",
    "Ask whether the letter is in a text of all ten vowels, or walk over the text in small letters.",
)
EXAMPLES = [Example(("banana",)), Example(("Orange Juice",), why="the capital O counts"), Example(("rhythm",))]
EDGES = {"may be empty": ("",), "small or capital": ("AeIoU",)}
MISTAKES = [
    Mistake("`return` is inside the loop, so only the first letter is looked at.", "    return count", "        return count"),
    Mistake("Capital vowels are not counted in your function.", "text.lower()", "text"),
    Mistake("You counted the letters that are no vowels.", "if letter in", "if letter not in"),
    Mistake("The count is printed and not returned to the caller.", "return count", "print(count)"),
]
ALSO_RIGHT = [
    Way("`count` of a text, called for each vowel; it goes through the text five times.",
        """
def count_vowels(text: str) -> int:
    total = 0
    for vowel in "aeiou":
        total += text.lower().count(vowel)
    return total
"""),
]
EXPLANATION = """
For `banana` the count grows at each of the three letters a. `return count` stands at the left edge of the function's
body, so it comes after the last letter.
"""


def count_vowels(text: str) -> int:
    count = 0
    for letter in text.lower():
        if letter in "aeiou":
            count += 1
    return count


def inputs(rng):
    return (letters(rng, 0, 10, "aeiouAEIOUbcdXYZ "),)
