"""From humps to {sign}

Programmers write names of several words in different ways. One way marks each new word by a capital, `{hump}`,
another one separates small words by {mark:code}, `{flat}`.

Turn a `name` from the first way into the second: each capital becomes its small letter with {mark:code} in front of
it, except that a name never begins with {mark:code}. Every capital is a word of its own, so `{many}` becomes
`{many_flat}`. Digits are not letters and stay where they are. An empty name stays empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
ROWS = [
    {"mark": "_", "sign": "underscores", "hump": "lastPage2", "flat": "last_page2", "many": "getURL", "many_flat": "get_u_r_l"},
    {"mark": "-", "sign": "hyphens", "hump": "mainMenu", "flat": "main-menu", "many": "myTV", "many_flat": "my-t-v"},
]
CONSTRAINTS = ("`name` consists of digits and letters from a to z and A to Z",)
HINTS = (
    "What becomes of one character, and for which characters does its position matter?",
    "Go through the characters and build a new text. A capital needs a mark in front of it unless nothing has been "
    "written yet.",
    "`isupper` tells capitals from everything else. Ask whether the new text is still empty before you add the mark.",
)
EXAMPLES = [
    Example(lambda hump: (hump,)),
    Example(lambda many: (many,), why="every capital is a word"),
    Example(("TitlePage",), why="nothing stands before the first word"),
]
ORACLE = """
def flattened(name: str) -> str:
    for letter in "ABCDEFGHIJKLMNOPQRSTUVWXYZ":
        name = name.replace(letter, mark + letter.lower())
    return name[1:] if name.startswith(mark) else name
"""
EDGES = {"empty name": ("",), "never begins": ("Abc",), "digits": ("a1B2",), "every capital": ("ABC",)}
MISTAKES = [
    Mistake("A name that begins with a capital now begins with {mark:code}.",
            "letter.isupper() and text", "letter.isupper()"),
    Mistake("The capitals are still capitals.", "text += letter.lower()", "text += letter"),
    Mistake("You also put {mark:code} in front of digits: they are not small letters, but they are no capitals either.",
            "letter.isupper()", "not letter.islower()"),
    Mistake("The mark stands after the capital. It belongs in front of it.",
            '        if letter.isupper() and text:\n            text += mark\n        text += letter.lower()\n',
            '        text += letter.lower()\n        if letter.isupper() and text[1:]:\n            text += mark\n'),
]
ALSO_RIGHT = [
    Way("A list of pieces and `join` does the same without building a new text for every letter. One mark too many in front is taken away at the end.",
        """
def flattened(name: str) -> str:
    pieces = [mark + letter.lower() if letter.isupper() else letter for letter in name]
    return "".join(pieces).removeprefix(mark)
"""),
]
EXPLANATION = """
One look at each character is enough. The text written so far tells whether this is the beginning, so no positions
are needed. For `TitlePage`:

| character | capital? | text so far |
|---|---|---|
| T | yes, but the text is empty | t |
| i, t, l, e | no | title |
| P | yes | title{mark}p |
| a, g, e | no | title{mark}page |

The work grows with the length of the name. A regular expression could find the capitals as well.
"""


def flattened(name: str, *, mark: str) -> str:
    text = ""
    for letter in name:
        if letter.isupper() and text:
            text += mark
        text += letter.lower()
    return text


def inputs(rng):
    return (letters(rng, 2, 9, "abcdxyABCZ12"),)
