"""How many {name} in the folded text?

A folded text may be enormous. A number directly before a pair of brackets says how often the content is repeated:
`3(ab)c` unfolds to `abababc`. The content may contain further folds, and two billion repetitions are nothing
unusual.

Return how many {name} `folded` has when it is unfolded. It may be far too long to be written out. An empty text
has none, and empty brackets are allowed.
"""

import re

from pytrix.question.authoring import Example, Mistake

LEVEL = "advanced"
TAGS = ("COUNT", "AGGREGATE")
ROWS = [
    {"name": "letters", "wanted": "[a-zA-Z]"},
    {"name": "capitals", "wanted": "[A-Z]"},
    {"name": "vowels", "wanted": "[aeiouAEIOU]"},
]
CONSTRAINTS = ("`folded` consists of letters, numbers and matching brackets; each opening bracket has a number of at least 1 before it",)
HINTS = (
    "You don't need the letters themselves. What do you need to know about the content of a bracket?",
    "Keep a stack of totals, one for each bracket that is still open. What happens to the topmost two when a bracket "
    "closes?",
    "At an opening bracket remember its number and begin a new total with 0. At a closing one multiply, and add to "
    "the total below.",
)
EXAMPLES = [Example(("3(aB)c",)), Example(("2(x3(Ue))",), why="each letter of the inner fold appears 6 times"), Example(("1000000000(2(oN)y)",)), Example(("iOI",))]
EDGES = {
    "empty text": ("",),
    "two billion repetitions": ("2000000000(A2000000000(iK)b)",),
    "empty brackets": ("4()aA",),
    "further folds": ("2(e2(A3(xE)))F",),
}
ALWAYS = [("2(3(aA)eE)",), ("123456789123456789(987654321987654321(999999937(aE)eOb)Uix)",)]
MISTAKES = [
    Mistake("Only the innermost brackets count in your solution: a fold within a fold is multiplied by both numbers.",
            "totals[-1] += inner * times.pop()", "totals[0] += inner * times.pop()"),
    Mistake("You count each letter once. A letter in brackets appears as often as the number says.",
            "inner * times.pop()", "inner"),
    Mistake("What stood before the fold is forgotten when its bracket closes. Add to the total below, don't replace "
            "it.",
            "totals[-1] += inner * times.pop()", "totals[-1] = inner * times.pop()"),
    Mistake("Only the last digit of a number is used. Repetitions may have many digits.",
            "int(piece[:-1])", "int(piece[-2])"),
]
ORACLE = '''
import re


def count_unfolded(folded: str) -> int:
    def term(found: re.Match[str]) -> str:
        piece = found[0]
        if piece.isdigit():
            return f"+{piece}*"
        return "(0" if piece == "(" else f"+{len(re.findall(wanted, piece))}"

    return eval("0" + re.sub("[0-9]+|[(]|[a-zA-Z]", term, folded))
'''
EXPLANATION = """
Multiplying a total replaces unfolding: the count of a bracket's content times its number is what it contributes to
whatever is around it. The stack keeps one total for each open bracket. In `2(x3(Ue))` the inner bracket holds U and e; what
counts of them is multiplied by 3 when it closes and added to what counts of the x, and the sum is multiplied by 2 when the
outer one closes. The work grows with the length of the folded text, not of the unfolded one. A function that calls itself for
each bracket keeps the totals without a stack instead.
"""


def count_unfolded(folded: str, *, wanted: str) -> int:
    totals = [0]
    times: list[int] = []
    for piece in re.findall(r"[0-9]+\(|\)|" + wanted, folded):
        if piece == ")":
            inner = totals.pop()
            totals[-1] += inner * times.pop()
        elif piece.endswith("("):
            times.append(int(piece[:-1]))
            totals.append(0)
        else:
            totals[-1] += 1
    return totals[0]


def inputs(rng):
    def part(depth):
        text = ""
        for _ in range(rng.randint(1, 3)):
            if depth and rng.random() < 0.6:
                text += f"{rng.choice([1, 2, 3, 12, 1500000])}({part(depth - 1)})"
            else:
                text += rng.choice("aEbCAxo")
        return text

    return (part(3),)


def allowed(folded):
    folds = re.compile("[1-9][0-9]*[(][A-Za-z]*[)]")
    while folds.search(folded):
        folded = folds.sub("x", folded)
    return re.fullmatch("[A-Za-z]*", folded) is not None
