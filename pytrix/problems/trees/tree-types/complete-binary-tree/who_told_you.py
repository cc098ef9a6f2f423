"""Who told you?

A club passes news on by telephone. Its members stand in the list `members`: the first one knows the news, and each member calls up to two others. The first member calls the
second and the third, the second calls the fourth and the fifth, and so on down the list, with nobody left out.

Return the names through which the news came to the member `name`, beginning with `name` and ending with the first member. All names differ. If
nobody in the list is called `name`, return an empty list.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Number the members from 0. Whom do numbers 0, 1 and 2 call? What do you notice?",
    "Member `i` calls the numbers `2 * i + 1` and `2 * i + 2`. Turn this round: who called number `j`?",
    "Find the index of the name. As long as it is above 0, take one away, halve it and round down.",
)
EXAMPLES = [
    Example((["Ada", "Bo", "Cem", "Dora", "Eli", "Fay"], "Fay"), why="Fay is number 5; number 2 called her"),
    (["Ada", "Bo", "Cem", "Dora", "Eli", "Fay"], "Eli"),
    Example((["Gus", "Hal"], "Ivy"), why="not in the list"),
]
EDGES = {
    "nobody in the list": Edge(([], "Ada"), "an empty list"),
    "The first member": (["Gus", "Hal", "Ivy"], "Gus"),
    "the third": (["Gus", "Hal", "Ivy"], "Ivy"),
    "the fourth": (["Gus", "Hal", "Ivy", "Jon", "Kai"], "Jon"),
}
ALWAYS = [
    (list("abcdefghijklmnopqrst"), "t"),
]
MISTAKES = [
    Mistake("With indices from 0, halving alone doesn't give the caller: take one away first.", "(at - 1) // 2", "at // 2"),
    Mistake("The first member is missing at the end.", "while at > 0:", "while at > 2:"),
    Mistake("Begin with `name` and end with the first member; yours is the other way round.", "return chain", "return chain[::-1]"),
    Mistake("An unknown name gives an empty list, not an error.", "    if name not in members:\n        return []\n", ""),
]
EXPLANATION = """
A tree that is filled level by level without a gap fits into a list. The children of index `i` stand at `2 * i + 1` and `2 * i + 2`, so the parent of `j` is at
`(j - 1) // 2`. For Fay at index 5:

| index | member | caller's index |
|---|---|---|
| 5 | Fay | 2 |
| 2 | Cem | 0 |
| 0 | Ada | – |

Each step halves the index, so the way up takes about log n steps; finding the name takes up to n.
"""


def who_told(members: list[str], name: str) -> list[str]:
    if name not in members:
        return []
    at = members.index(name)
    chain = [name]
    while at > 0:
        at = (at - 1) // 2
        chain.append(members[at])
    return chain


def inputs(rng):
    members = rng.sample(["Ada", "Bo", "Cem", "Dora", "Eli", "Fay", "Gus", "Hal", "Ivy", "Jon", "Kai", "Lea"], rng.randint(2, 12))
    return (members, rng.choice(members) if rng.random() < 0.85 else "Zoe")
