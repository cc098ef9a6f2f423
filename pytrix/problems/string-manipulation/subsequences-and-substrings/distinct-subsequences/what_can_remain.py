"""Remains that {verb} a letter

From a short `text` any letters may be deleted, also none or all of them; the others keep their order. That leaves
many different texts, and some of them {verb} one particular `letter`.

Return how many different texts there are that {verb} `letter`. The same text counts once, however it came about. The
empty text has no letter to {verb}, and a letter that is not in the text gives 0.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("GENERATE", "COUNT")
ROWS = [{"end": 0, "verb": "begin with"}, {"end": -1, "verb": "end with"}]
CONSTRAINTS = ("`text` has at most 10 letters",)
HINTS = (
    "Suppose you know everything that can remain of the first three letters. What does a fourth letter add?",
    "Start with an empty set. Each letter of the text extends every member and the empty text, and the old members "
    "stay.",
    "Join the set with the set of its extended members, letter by letter, and with the letter alone. Then count the "
    "members "
    "that have the wanted letter in the right place.",
)
EXAMPLES = [("level", "l"), ("banana", "n")]
EDGES = {"the empty text": ("", "a"), "not in the text": ("tea", "x"), "counts once": ("aaaa", "a")}
MISTAKES = [
    Mistake("The same text came about in several ways and is counted several times. Collect texts in a set.",
            """
def remains(text: str, letter: str) -> int:
    found = [""]
    for each in text:
        found += [rest + each for rest in found]
    return sum(rest[end] == letter for rest in found if rest)
"""),
    Mistake("You look at the wrong end of what remains.", "rest[end]", "rest[-1 - end]"),
    Mistake("The empty text has no letter to look at. Leave it out before you compare.", "found: set[str] = set()",
            'found = {""}'),
    Mistake("Only unbroken pieces of the text are counted. Letters in the middle may be deleted as well.",
            """
def remains(text: str, letter: str) -> int:
    size = len(text)
    pieces = {text[i:j] for i in range(size) for j in range(i + 1, size + 1)}
    return sum(piece[end] == letter for piece in pieces)
"""),
]
EXPLANATION = """
Each letter is either deleted or kept, so the texts after one more letter are the old ones and the old ones with that
letter added. The set removes repetitions at once, and the empty text is extended but never stored. It can double with
every letter: ten letters give at most 1,023 texts, thirty would give a thousand million.
"""


def remains(text: str, letter: str, *, end: int) -> int:
    found: set[str] = set()
    for each in text:
        found |= {rest + each for rest in found | {""}}
    return sum(rest[end] == letter for rest in found)


def inputs(rng):
    text = letters(rng, 1, 8, "abc")
    return (text, rng.choice("abc"))
