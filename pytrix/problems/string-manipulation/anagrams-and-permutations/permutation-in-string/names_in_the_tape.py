"""Names that {title} in the tape

A name is hidden in a tape of letters if some ordering of its letters stands there in one unbroken piece.

Return those of `names` that are {wanted_name} in `tape`, in the order of the list. A name that stands in the list
twice is treated twice. A name that is longer than the tape cannot be hidden in it, and capitals make no difference
for the search; names are returned as they are spelt in the list.
"""
from collections import Counter

from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
ROWS = [
    {"title": "are hidden", "wanted_name": "hidden", "wanted": True},
    {"title": "cannot be found", "wanted_name": "not hidden", "wanted": False},
]
CONSTRAINTS = ("names have at least one letter",)
HINTS = (
    "Solve it for a single name first. Which answer does that helper have to give, and when may it stop?",
    "For one name, move a window of its length over the tape. Counting its letters makes their order irrelevant.",
    "Let the helper return True at the first window whose counts agree, and False after the last one. Then filter "
    "the list.",
)
EXAMPLES = [("xanatim", ["Ana", "Tim", "Nina"]), ("Oliver", ["Love", "Rev", "viol"]), ("abab", ["baa", "bb"])]
EDGES = {
    "longer than the tape": ("al", ["Alma"]),
    "twice": ("eva", ["Eva", "Eva", "Vera"]),
    "capitals": ("ANNA", ["anna"]),
    "unbroken piece": ("axb", ["ab"]),
}
MISTAKES = [
    Mistake("Your helper gives up at the first window that does not fit. Another one may.",
            "            return True\n    return False",
            "            return True\n        return False\n    return False"),
    Mistake("The letters may not be collected from all over the tape: they have to stand in one piece.",
            """
def sifted(tape: str, names: list[str]) -> list[str]:
    letters = Counter(tape.lower())
    return [name for name in names if (Counter(name.lower()) <= letters) == wanted]
"""),
    Mistake("Only the spelling of the name counts for you. Any order of its letters will do.",
            """
def sifted(tape: str, names: list[str]) -> list[str]:
    return [name for name in names if (name.lower() in tape.lower()) == wanted]
"""),
    Mistake("You return the other names: those that are {wanted_name} were asked for.", "== wanted]", "!= wanted]"),
]
EQUIVALENT = {
    "for start in range(len(tape) - len(name) + 1): -> for start in range(len(tape) + len(name) + 1):":
        "pieces that begin later are shorter than the name and never agree with it",
    "for start in range(len(tape) - len(name) + 1): -> for start in range(len(tape) - len(name) + 2):":
        "pieces that begin later are shorter than the name and never agree with it",
}
EXPLANATION = """
A helper that answers yes or no for one name keeps the two ideas apart: the search in the tape, which may stop at its
first success, and the filtering of the list. With a tape of n letters, each name costs at most n windows of its own
length.
"""


def is_hidden(tape: str, name: str) -> bool:
    for start in range(len(tape) - len(name) + 1):
        if Counter(tape[start : start + len(name)]) == Counter(name):
            return True
    return False


def sifted(tape: str, names: list[str], *, wanted: bool) -> list[str]:
    return [name for name in names if is_hidden(tape.lower(), name.lower()) == wanted]


def inputs(rng):
    tape, names = letters(rng, 0, 2, "aelm"), []
    for _ in range(rng.randint(2, 5)):
        name = letters(rng, 2, 4, "aelmn")
        names.append(rng.choice([name, name.title()]))
        if rng.random() < 0.5:
            tape += "".join(rng.sample(name, len(name))) + letters(rng, 0, 2, "aex")
    return (rng.choice([tape, tape.upper()]), names)
