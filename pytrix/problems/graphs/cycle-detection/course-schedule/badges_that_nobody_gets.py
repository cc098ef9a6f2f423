"""Badges that nobody gets

Scouts earn badges. For some badges, others have to be earned before. A new booklet was written in a hurry, and now some badges can never be earned.

`badges` lists all badges, and `before` is a list of pairs `(first, then)`: the badge `first` has to be earned before `then`. A pair may be listed twice. Return the sorted list of badges that nobody can ever earn. It is empty if all can be earned, and also if there are no badges.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("both names of a pair are in `badges`",)
HINTS = (
    "Which badges can be earned at once? And which ones after those?",
    "Play a diligent scout: earn all badges for which everything is there, again and again, until nothing new comes. What is left can't be earned.",
    "Make a set of needed badges for each one. A badge can be earned if its set has nothing in it that isn't earned; repeat until a round earns nothing.",
)
EXAMPLES = [
    Example((["knots", "rafts", "rivers"], [("knots", "rafts"), ("rafts", "rivers")]), why="one after another"),
    Example((["fire", "wood", "axe", "map"], [("wood", "fire"), ("axe", "wood"), ("wood", "axe")]), why="axe and wood wait for each other, and fire waits for wood"),
    Example((["swim"], [("swim", "swim")]), why="it has to be earned before itself"),
]
EDGES = {"no badges": ([], []), "listed twice": (["a", "b"], [("a", "b"), ("a", "b")]), "all can be earned": Edge((["d", "c", "b", "a"], [("a", "b"), ("b", "c"), ("c", "d")]), "a chain listed from its end")}
ALWAYS = [
    (["a", "b", "c"], [("a", "c"), ("b", "b"), ("a", "c"), ("b", "c")]),
]
MISTAKES = [
    Mistake("Badges that wait for a circle can't be earned either, even if they are not in it.", """
def never_earned(badges: list[str], before: list[tuple[str, str]]) -> list[str]:
    reach = {badge: {then for first, then in before if first == badge} for badge in badges}
    for _ in badges:
        for badge in badges:
            for other in sorted(reach[badge]):
                reach[badge] |= reach[other]
    return sorted(badge for badge in badges if badge in reach[badge])
"""),
    Mistake("One round is not enough: what is earned now makes others possible.", "    while new:\n", "    for _ in range(1):\n"),
    Mistake("A badge needs all those before it, not just one of them.", "needs[badge] <= earned", "(not needs[badge] or needs[badge] & earned)"),
    Mistake("The pair says that `first` comes before `then`; you have it the wrong way round.", "needs[then].add(first)", "needs[first].add(then)"),
]
ORACLE = """
def never_earned(badges: list[str], before: list[tuple[str, str]]) -> list[str]:
    def earned(badge: str, way: list[str]) -> bool:
        return badge not in way and all(earned(first, [*way, badge]) for first, then in before if then == badge)

    return sorted(badge for badge in badges if not earned(badge, []))
"""
EXPLANATION = """
Whatever can be earned at all is earned in some round, since each round takes everything for which the needed badges are there. A circle, and all that waits for it, stays behind. For fire, wood, axe and map:

| round | can be earned | earned so far |
|---|---|---|
| 1 | map | map |
| 2 | nothing | map |

Left are axe, fire and wood. Each round looks at all badges, and there are at most as many rounds as badges. Another way counts for each badge how many are missing and keeps a queue of those with none: it looks at each pair only once.
"""


def never_earned(badges: list[str], before: list[tuple[str, str]]) -> list[str]:
    needs: dict[str, set[str]] = {badge: set() for badge in badges}
    for first, then in before:
        needs[then].add(first)
    earned: set[str] = set()
    new = set(badges)
    while new:
        new = {badge for badge in badges if badge not in earned and needs[badge] <= earned}
        earned |= new
    return sorted(set(badges) - earned)


def inputs(rng):
    badges = list("abcdefg"[: rng.randint(0, 7)])
    rng.shuffle(badges)
    before = []
    if len(badges) > 1:
        for _ in range(rng.randint(0, 8)):
            one, other = sorted(rng.sample(range(len(badges)), 2))
            before.append((badges[one], badges[other]))
        if rng.random() < 0.6:
            before.append(tuple(rng.sample(badges, 2)))
    rng.shuffle(before)
    return (badges, before)
