"""Dashes between the letters

Read a word of small letters, at least one. Build a text with a dash between each two letters, but none in front and
none at the end: for `cat` it is `c-a-t`. Print it, and in the next line print the same text in capitals.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "intermediate"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "How many dashes does a word of four letters need? And a word of one letter?",
    "Put a dash before each letter, except before the very first one. How can you tell that a letter is the first?",
    "When the text built so far is still empty, the letter comes without a dash.",
)
EXAMPLES = [Example("cat\n"), Example("hi\n"), Example("q\n", why="one letter, no dash")]
EDGES = {"at least one": "z\n"}
ALWAYS = ["level\n"]
MISTAKES = [
    Mistake("A dash is left after the last letter.", '        if result != "":\n            result += "-"\n        result += letter\n', '        result += letter + "-"\n'),
    Mistake("A dash stands before the first letter.", '        if result != "":\n            result += "-"\n', '        result += "-"\n'),
    Mistake("The second line should be in capitals.", "result.upper()", "result"),
]
ALSO_RIGHT = [
    Way("Begin with the first letter, and put a dash before all others, which are found by position.",
        """
def program() -> None:
    word = input()
    result = word[0]
    for place in range(1, len(word)):
        result += "-" + word[place]
    print(result)
    print(result.upper())
"""),
]
EXPLANATION = """
For `cat`:

| `letter` | `result` was empty? | `result` |
|---|---|---|
| c | yes | `c` |
| a | no | `c-a` |
| t | no | `c-a-t` |

`upper` turns the letters into capitals and leaves the dashes alone.
"""


def program() -> None:
    word = input()
    result = ""
    for letter in word:
        if result != "":
            result += "-"
        result += letter
    print(result)
    print(result.upper())


def inputs(rng):
    return letters(rng, 1, 7) + "\n"
