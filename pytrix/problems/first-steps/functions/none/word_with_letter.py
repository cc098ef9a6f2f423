"""The first word with this letter

Write the function `first_with`. It gets `words`, a list of words, and `letter`. It returns the first word that
contains the letter, or `None` if no word does. The list may be empty.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "When is it certain that no word contains the letter?",
    "Walk over the words; as soon as one contains the letter, return it. After the loop return `None`.",
    "Ask with `in` whether the letter is part of the word.",
)
EXAMPLES = [Example((["cup", "tea", "mat"], "a"), why="tea comes before mat"), Example((["cup"], "z")), Example((["egg", "ham"], "g"))]
EDGES = {"may be empty": ([], "a"), "no word does": (["sky", "fly"], "o")}
ALWAYS = [(["apple", "bat"], "a"), (["cup"], "p")]
MISTAKES = [
    Mistake("`return None` is inside the loop, so only the first word is looked at.", "    return None", "        return None"),
    Mistake("The last such word is returned. Return at once when the first is found.",
            "    for word in words:\n        if letter in word:\n            return word\n    return None",
            "    found = None\n    for word in words:\n        if letter in word:\n            found = word\n    return found"),
    Mistake("You return the empty text when there is no such word. It should be `None`.", "return None", 'return ""'),
    Mistake("You only look at the first letter of each word.", "letter in word", "letter == word[0]"),
]
ALSO_RIGHT = [
    Way("The result begins as `None` and is set only while it still is.",
        """
def first_with(words: list[str], letter: str) -> str | None:
    found = None
    for word in words:
        if found is None and letter in word:
            found = word
    return found
"""),
]
EXPLANATION = """
For cup, tea, mat and `a`: cup has no a, tea has one, so tea is returned and mat is never looked at.
"""


def first_with(words: list[str], letter: str) -> str | None:
    for word in words:
        if letter in word:
            return word
    return None


def inputs(rng):
    return (rng.sample(["cup", "tea", "mat", "egg", "ham", "sky", "apple", "oat"], rng.randint(0, 5)), rng.choice("aeptz"))
