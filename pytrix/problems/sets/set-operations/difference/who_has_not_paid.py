"""Who has not paid?

A class collects money for a trip. `pupils` lists all names in the order of the register, each once. `paid` lists the
names on the payments that came in, some of them perhaps several times, since some pay by instalments.

Return the names of those from whom no payment has come, in the order of the register.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "SEARCH")
HINTS = (
    "A difference of two sets has the right names. What does it not have?",
    "Make a set of the names that paid, and go through the register in order, keeping those that are not in it.",
    "A list comprehension with a condition does it. The set is made once, before.",
)
EXAMPLES = [
    Example((["Zoe", "Ben", "Mia", "Al"], ["Mia", "Zoe", "Mia"]), why="Ben stands before Al in the register"),
    Example((["Tom", "Eva"], ["Eva", "Tom"])),
    Example((["Max", "Ida"], [])),
]
EDGES = {
    "lists all names": ([], []),
    "in the order of the register": Edge((["d", "b", "c", "a"], ["b"]), "a register that is not alphabetical"),
}
MISTAKES = [
    Mistake("The names are in alphabetical order. They should be in the order of the register.", "[name for name in pupils if name not in payers]", "sorted(set(pupils) - payers)"),
    Mistake("You list those who have paid, not those from whom nothing came.", "not in payers", "in payers"),
    Mistake("You list only those of whom exactly one payment came in.", "if name not in payers", "if paid.count(name) == 1"),
]
EXPLANATION = """
The set answers whether somebody has paid; the register gives the order.

| pupil | paid | listed |
|---|---|---|
| Zoe | yes | no |
| Ben | no | yes |
| Mia | yes | no |
| Al | no | yes |

Each payment and each pupil is looked at once. `set(pupils) - set(paid)` has the same names, but in no order.
"""


def unpaid(pupils: list[str], paid: list[str]) -> list[str]:
    payers = set(paid)
    return [name for name in pupils if name not in payers]


def inputs(rng):
    pupils = rng.sample(["Zoe", "Ben", "Mia", "Al", "Eva", "Tom"], rng.randint(2, 6))
    return (pupils, [rng.choice(pupils) for _ in range(rng.randint(0, 4))])
