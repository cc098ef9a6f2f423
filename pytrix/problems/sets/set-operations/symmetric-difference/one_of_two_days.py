"""Only one of the two days

A course has two days, and whoever comes on one of them only gets a letter. `monday` and `tuesday` list the names of
those who came; a name may have been written down several times on a day.

Return the names of all who came on **exactly one** of the two days, in alphabetical order.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("COMPARE", "SORT")
HINTS = (
    "There are two ways to be in the answer. Which are they?",
    "Make a set of each list. There is an operator for what is in one of two sets, but not in both.",
    "It is written `^`; the method is called `symmetric_difference`.",
)
EXAMPLES = [
    Example((["Ann", "Bob", "Cem"], ["Cem", "Dora", "Ann"]), why="Bob missed Tuesday, Dora Monday"),
    Example((["Ann", "Ann"], ["Ann"])),
    Example(([], ["Eve", "Bob"])),
]
EDGES = {
    "written down several times": (["b", "b", "a"], ["c", "c"]),
    "exactly one": Edge(([], []), "nobody came"),
}
MISTAKES = [
    Mistake("You list those who came on Monday only. Those who came only on Tuesday belong in the list, too.", "set(monday) ^ set(tuesday)", "set(monday) - set(tuesday)"),
    Mistake("You list everybody who came at all.", "set(monday) ^ set(tuesday)", "set(monday) | set(tuesday)"),
    Mistake("You list those who came on both days.", "set(monday) ^ set(tuesday)", "set(monday) & set(tuesday)"),
    Mistake("A name that was written down twice on a day still means one day.", "sorted(set(monday) ^ set(tuesday))", "sorted(name for name in {*monday, *tuesday} if (monday + tuesday).count(name) == 1)"),
]
ALSO_RIGHT = [
    Way("Two differences, joined, say the same in more words.",
        """
def one_day(monday: list[str], tuesday: list[str]) -> list[str]:
    first, second = set(monday), set(tuesday)
    return sorted((first - second) | (second - first))
"""),
]
EXPLANATION = """
`^` keeps what is in exactly one of the two sets.

| name | Monday | Tuesday | letter |
|---|---|---|---|
| Ann | yes | yes | no |
| Bob | yes | no | yes |
| Cem | yes | yes | no |
| Dora | no | yes | yes |

Each name is looked at once, and the rest is sorted.
"""


def one_day(monday: list[str], tuesday: list[str]) -> list[str]:
    return sorted(set(monday) ^ set(tuesday))


def inputs(rng):
    names = ["Ann", "Bob", "Cem", "Dora", "Eve"]
    return tuple([rng.choice(names) for _ in range(rng.randint(1, 5))] for _ in range(2))
