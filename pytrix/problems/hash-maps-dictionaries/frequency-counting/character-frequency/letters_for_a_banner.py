"""Letters for a banner

A printer sets `text` on a banner with wooden capital letters, one block for each letter. Spaces, digits and
punctuation are painted by hand and need no blocks. Small letters are set as capitals.

Return a dictionary from each capital letter that is needed to the number of its blocks. Letters that are not needed
don't appear, so a text without letters gives an empty dictionary.
"""
from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT",)
CONSTRAINTS = ("`text` has letters from A to Z and from a to z, digits, spaces and punctuation",)
HINTS = (
    "How many blocks of a letter have you counted before it turns up for the first time?",
    "Go through the text in capitals. For each letter, raise its number in the dictionary by one.",
    "`isalpha()` tells letters from the rest, and `get` with a default of 0 gives the number counted so far.",
)
EXAMPLES = [
    Example(("Big Sale!",), why="nothing is counted for the space and the mark"),
    Example(("Go, Otto, go",), why="both cases of G, O and T go together"),
    Example(("24 / 7",)),
]
EDGES = {
    "a text without letters": ("",),
    "Small letters are set as capitals": ("aAzZa",),
}
MISTAKES = [
    Mistake("You count small and capital letters apart, but both are set with the same blocks.", "text.upper()", "text"),
    Mistake("Spaces, digits and punctuation need no blocks.", "        if letter.isalpha():\n            blocks[letter]", "        blocks[letter]"),
    Mistake("Each letter is counted once only in your answer.", "blocks.get(letter, 0) + 1", "1"),
    Mistake("Your keys are small letters. The blocks are capitals.", "text.upper()", "text.lower()"),
]
EXPLANATION = """
The dictionary holds one number for each letter met so far. `get(letter, 0)` is that number, or 0 for a letter that is
new. For the beginning of `Big Sale!`:

| character | blocks afterwards |
|---|---|
| B | `{'B': 1}` |
| i, as I | `{'B': 1, 'I': 1}` |
| g, as G | `{'B': 1, 'I': 1, 'G': 1}` |
| space | unchanged |

Each character is looked at once. Calling `text.count` for each letter of the alphabet would read the text 26 times.
"""


def blocks_needed(text: str) -> dict[str, int]:
    blocks: dict[str, int] = {}
    for letter in text.upper():
        if letter.isalpha():
            blocks[letter] = blocks.get(letter, 0) + 1
    return blocks


def inputs(rng):
    return (letters(rng, 2, 12, "abcABCxX 1,!"),)
