"""Following a text

This program is to be traced; `word` is a text of small letters:

    text = ""
    for letter in word:
        if letter == "a":
            text = text + text
        else:
            text = text + letter

Write the function `texts`. It gets `word` and returns a list with the value of `text` after each round. For an empty
word the list is empty.
"""
from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "For the word `bad`, what is `text` after each of the three letters?",
    "Take over the program and append the text to a list in every round, whichever letter it was.",
    "The line that appends stands after the decision, as far indented as `if` and `else`.",
)
EXAMPLES = [
    Example(("bad",), why="b, then doubled, then d after it"),
    Example(("ab",), why="doubling an empty text leaves it empty"),
    Example(("xyz",)),
]
EDGES = {"empty word": ("",)}
MISTAKES = [
    Mistake("Rounds with an `a` are missing: the line that appends stands under `else`.",
            "            text = text + letter\n        values", "            text = text + letter\n            values"),
    Mistake("In the program an `a` doubles the text; it is not added to it.", "text = text + text", "text = text + letter + text"),
    Mistake("Only the final text is in your list. Append in each round.", "        values.append(text)", "    values.append(text)"),
    Mistake("The new letter goes after the text, not in front of it.", "text = text + letter", "text = letter + text"),
]
EXPLANATION = """
| `letter` | b | a | d |
|---|---|---|---|
| `text` after the round | b | bb | bbd |
"""


def texts(word: str) -> list[str]:
    values = []
    text = ""
    for letter in word:
        if letter == "a":
            text = text + text
        else:
            text = text + letter
        values.append(text)
    return values


def inputs(rng):
    return (letters(rng, 0, 6, "aabcd"),)
