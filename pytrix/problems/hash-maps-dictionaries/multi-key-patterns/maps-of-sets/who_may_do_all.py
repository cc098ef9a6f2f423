"""Who may do all of it?

`grants` lists who was given which right, as pairs of a user and a right. The same pair may occur several times.
`needed` lists the rights that a task needs; there may be none.

Return the users who have **all** the rights in `needed`, in alphabetical order. Only users who occur in `grants` are
considered.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "If you had the set of rights of one user, how would you find out whether it contains everything that is needed?",
    "Build a dictionary from users to sets of rights first. Then keep those users whose set contains all of `needed`.",
    "`setdefault` with an empty set, then `add`. And `issuperset` asks whether a set contains everything in a list.",
)
EXAMPLES = [
    Example(([("eve", "read"), ("bob", "read"), ("bob", "write"), ("al", "write")], ["read", "write"])),
    Example(([("eve", "read"), ("bob", "read"), ("al", "print")], ["read"]), why="in alphabetical order"),
    Example(([("eve", "read"), ("al", "print")], []), why="nothing is needed"),
]
EDGES = {
    "there may be none": ([], []),
    "several times": Edge(([("bob", "read"), ("bob", "read")], ["read", "write"]), "one right twice is not two rights"),
}
MISTAKES = [
    Mistake("One of the needed rights is enough in your answer. All of them are needed.", "rights.issuperset(needed)", "not rights.isdisjoint(needed)"),
    Mistake("Users who have more rights than needed are left out of your answer.", "rights.issuperset(needed)", "rights == set(needed)"),
    Mistake("You ask whether all of a user's rights are needed. It is the other way round.", "rights.issuperset(needed)", "rights.issubset(needed)"),
    Mistake("The users are not in alphabetical order.", "sorted(user for", "list(user for"),
]
EXPLANATION = """
Each user gets a set of rights, so a right that is granted twice is in it once. `issuperset` checks whether everything
needed is in the set.

| user | rights | has read and write |
|---|---|---|
| eve | read | no |
| bob | read, write | yes |
| al | write | no |

Every pair costs one look-up, and every user one look-up for each right that is needed.
"""


def may_do(grants: list[tuple[str, str]], needed: list[str]) -> list[str]:
    rights_of: dict[str, set[str]] = {}
    for user, right in grants:
        rights_of.setdefault(user, set()).add(right)
    return sorted(user for user, rights in rights_of.items() if rights.issuperset(needed))


def inputs(rng):
    rights = ["read", "write", "print"]
    grants = [(rng.choice(["eve", "bob", "al", "cy"]), rng.choice(rights)) for _ in range(rng.randint(2, 9))]
    return (grants, rng.sample(rights, rng.choice([0, 1, 1, 2, 2])))
