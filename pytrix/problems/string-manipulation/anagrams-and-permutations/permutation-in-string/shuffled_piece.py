"""The first shuffled piece

Somebody knows the letters of a password, but not their order. All that is known of the order is that the password
stands somewhere in a text, in one unbroken piece.

Return the first piece of `text` that has exactly the letters of `known`, each as often as there, in any order. If
there is none, return an empty text; that is also the answer if `known` has more letters than the text. Capitals and
small letters differ.
"""

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("`known` has at least two letters",)
HINTS = (
    "How long must the piece be, and at which places can a piece of this length begin?",
    "Compare the letters of each piece with the known ones in a way that ignores their order. Which piece should be "
    "met first?",
    "Sort the known letters once. Return from inside the loop at the first success, and an empty text after it.",
)
EXAMPLES = [
    Example(("xabyba", "ab"), why="ab comes before ba"),
    Example(("secret", "tree"), why="t, r, e, e are not side by side"),
    Example(("oteatea", "eat"), why="the first one is tea"),
]
EDGES = {"more letters than the text": ("ab", "abc"), "there is none": ("abcd", "da"), "as often as there": ("aabb", "bbb"),
         "Capitals": ("Aa", "aa")}
ALWAYS = [("cbb", "ccb"), ("cb", "bc")]
MISTAKES = [
    Mistake("Only the exact order of `known` counts for you. Any order will do.",
            "sorted(piece) == sorted(known)", "piece == known"),
    Mistake("You give up after the first piece that does not fit.",
            "            return piece\n    return \"\"",
            "            return piece\n        return \"\"\n    return \"\""),
    Mistake("The letters must occur as often as in `known`; it is not enough that all of them occur.",
            "sorted(piece) == sorted(known)", "set(piece) == set(known)"),
]
EQUIVALENT = {
    "for start in range(len(text) - len(known) + 1): -> for start in range(len(text) + len(known) + 1):":
        "pieces that begin later are too short to have all the letters",
    "for start in range(len(text) - len(known) + 1): -> for start in range(len(text) - len(known) + 2):":
        "pieces that begin later are too short to have all the letters",
}
EXPLANATION = """
There are only as many pieces of the right length as there are letters in the text, while k letters have about k!
orders. So one goes through the pieces, not through the orders, and stops at the first success. For `oteatea`:

| piece | sorted | |
|---|---|---|
| ote | e o t | no |
| tea | a e t | found |

Sorting each piece makes that n times k log k steps.
"""


def shuffled_piece(text: str, known: str) -> str:
    for start in range(len(text) - len(known) + 1):
        piece = text[start : start + len(known)]
        if sorted(piece) == sorted(known):
            return piece
    return ""


def inputs(rng):
    known = letters(rng, 2, 4, "abc")
    text = letters(rng, 0, 3, "abcd")
    for _ in range(rng.randint(0, 2)):
        text += "".join(rng.sample(known, len(known))) + letters(rng, 0, 3, "abcd")
    only = "".join(rng.sample(known, len(known)))
    return (rng.choice([text, text, "dd" + only, only + "dd"]), known)
