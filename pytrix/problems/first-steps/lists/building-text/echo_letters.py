"""Every letter twice

Read a word of small letters, at least one, and build a new text in which every letter stands twice: for `tea` it is
`tteeaa`. Print it.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

KIND = "program"
LEVEL = "beginner"
TAGS = ("ITERATE", "GENERATE")
HINTS = (
    "With which text do you begin, before any letter was seen?",
    "Walk over the word, and in each round add the letter two times at the end of the new text.",
    "A letter times 2 is the letter twice; `+=` adds it at the end.",
)
EXAMPLES = [Example("tea\n"), Example("book\n", why="there are four o, because each of the two is doubled"), Example("i\n")]
EDGES = {"at least one": "x\n"}
MISTAKES = [
    Mistake("The word was written twice, one after the other. Double each letter by itself.", "result += letter * 2", "result = word * 2"),
    Mistake("The order has turned round: the new letters must come after the old ones.", "result += letter * 2", "result = letter * 2 + result"),
    Mistake("Only the last letter is left, since `=` replaces the text. Add to it.", "result += letter * 2", "result = letter * 2"),
]
ALSO_RIGHT = [Way("The letter may also be added to itself.", "letter * 2", "letter + letter")]
EXPLANATION = """
For `tea` the text grows in three rounds: `tt`, `ttee`, `tteeaa`. It begins empty, so that nothing stands before the
first letter.
"""


def program() -> None:
    word = input()
    result = ""
    for letter in word:
        result += letter * 2
    print(result)


def inputs(rng):
    return letters(rng, 1, 7) + "\n"
