"""What can remain, beginning with one letter

From a short `text` any letters may be deleted, even none or all of them; the others keep their order. That leaves
many different texts, and some of them begin with one particular `letter`.

Return how many different texts there are that begin with `letter`. The same text counts once, however it came about. The
empty text has no letter to begin with, and a letter that is not in the text gives 0.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("GENERATE", "COUNT")
CONSTRAINTS = ("`text` has at most 10 letters",)
HINTS = (
    "Suppose you know everything that can remain of the first three letters. What does a fourth letter add?",
    "Start with an empty set. Each letter of the text extends every member and the empty text, and the old members "
    "stay.",
    "Join the set with the set of its extended members, letter by letter, and with the letter alone. Then count the "
    "members that begin with the wanted letter.",
)
EXAMPLES = [Example(("level", "l")), Example(("banana", "n")), Example(("ease", "e"), why="e, ea, es, ee, eas, eae, ese, ease")]
EDGES = {"the empty text": ("", "a"), "not in the text": ("tea", "x"), "counts once": ("aaaa", "a")}
MISTAKES = [
    Mistake("The same text came about in several ways and is counted several times. Collect texts in a set.",
            """
def remains(text: str, letter: str) -> int:
    found = [""]
    for each in text:
        found += [rest + each for rest in found]
    return sum(rest[0] == letter for rest in found if rest)
"""),
    Mistake("You look at the wrong end of what remains.", "rest[0]", "rest[-1]"),
    Mistake("The empty text has no letter to look at. Leave it out before you compare.", "found: set[str] = set()",
            'found = {""}'),
    Mistake("Only unbroken pieces of the text are counted. Letters in the middle may be deleted as well.",
            """
def remains(text: str, letter: str) -> int:
    size = len(text)
    pieces = {text[i:j] for i in range(size) for j in range(i + 1, size + 1)}
    return sum(piece[0] == letter for piece in pieces)
"""),
]
ORACLE = """
from itertools import combinations


def remains(text: str, letter: str) -> int:
    rests = [rest for size in range(1, len(text) + 1) for rest in combinations(text, size)]
    return len({rest for rest in rests if rest[0] == letter})
"""
ALSO_RIGHT = [
    Way(
        "Only what can follow the letter's first appearance matters: put the letter in front of everything that can remain of what follows it.",
        """
def remains(text: str, letter: str) -> int:
    if letter not in text:
        return 0
    behind = {""}
    for each in text[text.index(letter) + 1 :]:
        behind |= {rest + each for rest in behind}
    return len(behind)
""",
    ),
]
EXPLANATION = """
Each letter is either deleted or kept, so the texts after one more letter are the old ones and the old ones with that
letter added. The set removes repetitions at once, and the empty text is extended but never stored. For `ease` the set grows
like this:

| letter | new members |
|---|---|
| e | e |
| a | a, ea |
| s | s, es, as, eas |
| e | ee, ae, eae, se, ese, ase, ease |

Of these, e, ea, es, eas, ee, eae, ese and ease begin with e. The number of texts can double with every letter: ten letters
give at most 1,023 texts, thirty could give a thousand million. It is enough to look at the letters after the first e
instead, which is less work, but doubles in the same way.
"""


def remains(text: str, letter: str) -> int:
    found: set[str] = set()
    for each in text:
        found |= {rest + each for rest in found | {""}}
    return sum(rest[0] == letter for rest in found)


def inputs(rng):
    text = letters(rng, 1, 8, "abc")
    return (text, rng.choice("abc"))
