"""What can be made in the end

In a game about a lonely island, things can be made out of other things, and what was made can be used to make more.
`recipes` maps each thing that can be made to the list of the things it takes, at least one. Nothing is used up: once
you have a thing, you have it. `found` lists the things that were found on the beach.

Every evening, all things are made for which you have **everything** by then; what is made on that evening can only be
used from the next evening on. Things that you have already are not made again.

Return a list with one list for each evening on which something is made: the things made on it, in alphabetical order. It
ends before the first evening on which nothing is made.
"""
from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "What do you have on the second evening that you didn't have on the first?",
    "Keep a set of what you have. On each evening, collect the recipes that it covers, without changing it while you look.",
    "A set covers a list if it is a superset of it. When an evening brings nothing new, you are done; until then, add the new things to the set.",
)
EXAMPLES = [
    Example(({"rope": ["palm"], "raft": ["rope", "log"], "axe": ["stone", "stick"], "log": ["axe", "palm"]}, ["palm", "stone", "stick"]), why="the log needs the axe, and the raft the log"),
    Example(({"soup": ["pot", "fish"], "pot": ["clay"]}, ["fish"]), why="without clay there is no pot"),
    Example(({"net": ["rope"], "rope": ["vine"]}, ["vine", "rope"])),
]
EDGES = {
    "found on the beach": ({"rope": ["palm"]}, []),
    "you have already are not made again": ({"rope": ["palm"], "palm": ["rope"]}, ["palm"]),
    "only be used from the next evening": ({"a": ["z"], "b": ["a"], "c": ["a", "b"], "d": ["c"]}, ["z"]),
    "everything": ({"hut": ["log", "nail", "rope"], "rope": ["vine"]}, ["vine", "nail", "log"]),
    "in alphabetical order": ({"net": ["vine"], "bow": ["vine"], "mat": ["vine"]}, ["vine"]),
}
MISTAKES = [
    Mistake("Things are used on the evening on which they are made. They can only be used from the next one on.",
            """
def evenings(recipes: dict[str, list[str]], found: list[str]) -> list[list[str]]:
    have = set(found)
    made: list[list[str]] = []
    while True:
        new: list[str] = []
        for thing in recipes:
            if thing not in have and have.issuperset(recipes[thing]):
                have.add(thing)
                new.append(thing)
        if not new:
            return made
        made.append(sorted(new))
"""),
    Mistake("One of the things that a recipe takes is enough in your answer. It takes all of them.", "have.issuperset(recipes[thing])", "not have.isdisjoint(recipes[thing])"),
    Mistake("You stop after the first evening.", "    while new:\n", "    if new:\n"),
    Mistake("Your list ends with an empty list for the evening on which nothing is made.", "    return made", "    return [*made, []]"),
    Mistake("You use things up. Once you have a thing, you have it.", "        have |= new\n", "        have |= new\n        have -= {each for thing in new for each in recipes[thing]}\n"),
]
ORACLE = """
def evenings(recipes: dict[str, list[str]], found: list[str]) -> list[list[str]]:
    when = {thing: 0 for thing in found}
    for evening in range(1, len(recipes) + 1):
        for thing, needed in recipes.items():
            if thing not in when and all(when.get(each, 99) < evening for each in needed):
                when[thing] = evening
    last = max(when.values(), default=0)
    return [sorted(thing for thing in when if when[thing] == evening) for evening in range(1, last + 1)]
"""
ALSO_RIGHT = [
    Way("What has been made is taken out of a copy of the recipes, so that later evenings look at fewer of them.",
        """
def evenings(recipes: dict[str, list[str]], found: list[str]) -> list[list[str]]:
    have = set(found)
    left = {thing: set(needed) for thing, needed in recipes.items() if thing not in have}
    made: list[list[str]] = []
    while new := sorted(thing for thing in left if left[thing] <= have):
        made.append(new)
        have.update(new)
        for thing in new:
            del left[thing]
    return made
"""),
]
EXPLANATION = """
On each evening, the recipes that are covered by what you have give the new things; they are added only when all recipes
have been looked at.

| evening | have | made |
|---|---|---|
| 1 | palm, stone, stick | axe, rope |
| 2 | the same, axe, rope | log |
| 3 | the same, log | raft |
| 4 | everything | nothing |

Every evening looks at all recipes. Instead, one could count for each recipe how many things are still missing and look
only at those to which something new belongs, which is quicker when there are many evenings.
"""


def evenings(recipes: dict[str, list[str]], found: list[str]) -> list[list[str]]:
    have = set(found)
    made: list[list[str]] = []
    new = makeable(recipes, have)
    while new:
        made.append(sorted(new))
        have |= new
        new = makeable(recipes, have)
    return made


def makeable(recipes: dict[str, list[str]], have: set[str]) -> set[str]:
    return {thing for thing in recipes if thing not in have and have.issuperset(recipes[thing])}


def inputs(rng):
    things = ["axe", "bow", "cup", "dam", "net", "oar", "pot", "rope"]
    rng.shuffle(things)
    found = rng.sample(things, rng.randint(1, 3))
    makes = rng.sample(things, rng.randint(2, 6))
    recipes = {}
    for thing in makes:
        place = things.index(thing)
        pool = [each for each in (found + things[:place] if rng.random() < 0.8 else things) if each != thing] or [each for each in found if each != thing] or ["mud"]
        recipes[thing] = rng.sample(sorted(set(pool)), min(len(set(pool)), rng.randint(1, 2)))
    return recipes, found
