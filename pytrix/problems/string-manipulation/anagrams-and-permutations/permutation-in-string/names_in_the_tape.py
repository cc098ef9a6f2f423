"""Names hidden in a tape

A name is hidden in a tape of letters if some ordering of its letters stands there in one unbroken piece.

Return those of `names` that are hidden in `tape`, in the order of the list. A name that stands in the list
twice is treated twice. A name that is longer than the tape cannot be hidden in it, and capitals make no difference
for the search; names are returned as they are spelt in the list.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("names have at least one letter",)
HINTS = (
    "Solve it for a single name first. Which answer does that helper have to give, and when may it stop?",
    "For one name, move a window of its length over the tape. Counting its letters makes their order irrelevant.",
    "Let the helper return True at the first window whose counts agree, and False after the last one. Then filter "
    "the list.",
)
EXAMPLES = [
    Example(("xanatim", ["Ana", "Tim", "Nina"]), why="ana and tim stand there as they are spelt"),
    Example(("Oliver", ["Love", "Rev", "viol", "Eli"]), why="ver and oliv are pieces; l, o, v, e do not stand together, nor do e, l, i"),
    Example(("abab", ["baa", "bb"]), why="aba is a piece; the two b never meet"),
]
EDGES = {
    "longer than the tape": ("al", ["Alma"]),
    "twice": ("eva", ["Eva", "Eva", "Vera"]),
    "capitals": ("ANNA", ["anna"]),
    "unbroken piece": ("axb", ["ab"]),
}
ALWAYS = [("aab", ["Abb", "aba", "Aba"])]
MISTAKES = [
    Mistake("Your helper gives up at the first window that does not fit. Another one may.",
            "            return True\n    return False",
            "            return True\n        return False\n    return False"),
    Mistake("The letters may not be collected from all over the tape: they have to stand in one piece.",
            """
def sifted(tape: str, names: list[str]) -> list[str]:
    letters = Counter(tape.lower())
    return [name for name in names if Counter(name.lower()) <= letters]
"""),
    Mistake("Only the spelling of the name counts for you. Any order of its letters will do.",
            """
def sifted(tape: str, names: list[str]) -> list[str]:
    return [name for name in names if name.lower() in tape.lower()]
"""),
]
EQUIVALENT = {
    "for start in range(len(tape) - len(name) + 1): -> for start in range(len(tape) + len(name) + 1):":
        "pieces that begin later are shorter than the name and never agree with it",
    "for start in range(len(tape) - len(name) + 1): -> for start in range(len(tape) - len(name) + 2):":
        "pieces that begin later are shorter than the name and never agree with it",
}
ALSO_RIGHT = [
    Way("`any` with a generator replaces the loop and both returns.",
        """

from collections import Counter


def is_hidden(tape: str, name: str) -> bool:
    pieces = (tape[start : start + len(name)] for start in range(len(tape)))
    return any(Counter(piece) == Counter(name) for piece in pieces)


def sifted(tape: str, names: list[str]) -> list[str]:
    return [name for name in names if is_hidden(tape.lower(), name.lower())]
"""),
]
EXPLANATION = """
A helper that answers yes or no for one name keeps the two ideas apart: the search in the tape, which may stop at its
first success, and the filtering of the list. For the tape `abab`:

| name | windows | hidden |
|---|---|---|
| baa | aba | yes, at the first |
| bb | ab, ba, ab | no |

With a tape of n letters, each name costs at most n windows of its own length. Sorting each window instead of counting
it gives the same answers.
"""


def is_hidden(tape: str, name: str) -> bool:
    for start in range(len(tape) - len(name) + 1):
        if Counter(tape[start : start + len(name)]) == Counter(name):
            return True
    return False


def sifted(tape: str, names: list[str]) -> list[str]:
    return [name for name in names if is_hidden(tape.lower(), name.lower())]


def inputs(rng):
    tape, names = letters(rng, 0, 2, "aelm"), []
    for _ in range(rng.randint(2, 5)):
        name = letters(rng, 2, 4, "aelmn")
        names.append(rng.choice([name, name.title()]))
        if rng.random() < 0.5:
            tape += "".join(rng.sample(name, len(name))) + letters(rng, 0, 2, "aex")
    return (rng.choice([tape, tape.upper()]), names)
