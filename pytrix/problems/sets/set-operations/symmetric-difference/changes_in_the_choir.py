"""What changed in the choir?

A choir keeps two lists of members, one from last year, `before`, and one from this year, `now`. The conductor wants
to know whom to cross out and whom to add.

Return one list of texts in alphabetical order of the names: `- Ida` for somebody who is no member any more, and `+
Tom` for a new one. Whoever is on both lists isn't mentioned. No name is twice on a list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COMPARE", "SORT")
HINTS = (
    "Who is mentioned at all? And how do you find out which sign a name gets?",
    "Go through the names that are on exactly one list, in alphabetical order, and ask for each whether it is on this year's list.",
    "`^` gives those names. In an f-string, a conditional expression can choose the sign.",
)
EXAMPLES = [
    Example((["Ida", "Ben", "Eva"], ["Eva", "Tom", "Al", "Ben"]), why="Ida has left, Al and Tom are new"),
    Example((["Ida"], ["Ida"])),
    Example((["Zoe", "Al"], [])),
]
EDGES = {
    "on both lists": ([], []),
    "in alphabetical order of the names": Edge((["c", "a"], ["d", "b"]), "signs that alternate"),
}
MISTAKES = [
    Mistake("The signs are the wrong way round: `+` stands for somebody new.", "'+' if name in members else '-'", "'-' if name in members else '+'"),
    Mistake("Those who are on both lists aren't mentioned.", "set(before) ^ members", "set(before) | members"),
    Mistake("You only mention those who are new.", "set(before) ^ members", "members - set(before)"),
    Mistake("Your list is ordered by signs, but the names decide.", "[f\"{'+' if name in members else '-'} {name}\" for name in sorted(set(before) ^ members)]", "sorted([f\"{'+' if name in members else '-'} {name}\" for name in set(before) ^ members])"),
]
EXPLANATION = """
The symmetric difference has everybody who is on exactly one of the lists; this year's list decides about the sign.

| name | before | now | line |
|---|---|---|---|
| Al | no | yes | `+ Al` |
| Ben | yes | yes | |
| Eva | yes | yes | |
| Ida | yes | no | `- Ida` |
| Tom | no | yes | `+ Tom` |

Each name is looked at once, and those that changed are sorted.
"""


def changes(before: list[str], now: list[str]) -> list[str]:
    members = set(now)
    return [f"{'+' if name in members else '-'} {name}" for name in sorted(set(before) ^ members)]


def inputs(rng):
    names = ["Ida", "Ben", "Eva", "Tom", "Al", "Zoe"]
    return (rng.sample(names, rng.randint(1, 5)), rng.sample(names, rng.randint(1, 5)))
