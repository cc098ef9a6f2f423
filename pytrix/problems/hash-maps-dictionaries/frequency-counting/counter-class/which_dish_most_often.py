"""Which dish can be cooked most often?

A camp kitchen has a store: `store` lists what is in it, one entry for each piece. `recipes` maps each dish to the
list of the pieces that it needs, at least one; a dish may need several pieces of the same kind. For the whole camp, one
single dish is to be cooked, as often as the store allows.

Return the dish that can be cooked most often and the number of times, as a tuple. If there are several, take the one
that comes first in the alphabet. There is at least one recipe; it may be that nothing can be cooked even once.
"""
from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "A dish needs two eggs and three potatoes; there are nine eggs and ten potatoes. How often can it be cooked, and which of the two decides?",
    "Count the store and each recipe. What is there, divided by what is needed, says how often each kind allows the dish; the smallest of these numbers counts.",
    "A `Counter` gives 0 for what is not there. To compare dishes, put the negative number of times in front of the name, or go through the names in order.",
)
EXAMPLES = [
    Example((["egg"] * 9 + ["leek"] * 4 + ["rice"] * 5, {"soup": ["leek", "leek", "rice"], "omelette": ["egg", "egg", "egg"], "pan": ["rice", "egg", "leek"]}), why="leeks for 2 soups and 4 pans, eggs for 3 omelettes"),
    Example((["egg", "rice", "egg"], {"pudding": ["rice", "rice"], "eggs": ["egg"]})),
    Example((["leek"], {"pie": ["flour", "leek"]}), why="there is no flour"),
]
EDGES = {
    "several pieces of the same kind": (["egg", "egg", "egg"], {"cake": ["egg", "egg"], "toast": ["bread"]}),
    "as often as the store allows": (["egg"] * 9 + ["leek"] * 2, {"soup": ["egg", "leek", "egg", "egg"]}),
    "that can be cooked most often": Edge((["egg"] * 6 + ["rice"] * 5, {"bake": ["rice"], "stew": ["egg"]}), "six times"),
    "first in the alphabet": (["oat", "nut", "oat", "nut"], {"porridge": ["oat"], "mix": ["nut", "oat"], "bar": ["nut"]}),
    "nothing can be cooked even once": ([], {"stew": ["leek"], "soup": ["rice"]}),
}
ALWAYS = [(["egg"] * 6 + ["leek"] * 4, {"soup": ["egg", "leek", "egg", "egg"]})]
MISTAKES = [
    Mistake("You only ask whether the kinds are there, not how many pieces a dish needs.", "there[piece] // number for", "there[piece] for"),
    Mistake("The piece of which there is most doesn't decide. The dish ends with the first one that runs out.", "return min(there[piece]", "return max(there[piece]"),
    Mistake("If several dishes can be cooked equally often, you take the last one in the alphabet.", "sorted(recipes)", "sorted(recipes, reverse=True)"),
    Mistake("You divide the size of the store by the number of pieces, whatever they are.", "min(there[piece] // number for piece, number in Counter(recipe).items())", "there.total() // len(recipe)"),
    Mistake("Your dish is the one that can be cooked least often.", "max(sorted(recipes)", "min(sorted(recipes)"),
]
ALSO_RIGHT = [
    Way("Cook and count: as long as the store covers the recipe, take the pieces out. Counters can be compared with `<=`. The more often a dish can be cooked, the longer it takes.",
        """
def most_often(store: list[str], recipes: dict[str, list[str]]) -> tuple[str, int]:
    best = ("", -1)
    for dish in sorted(recipes):
        left, needed, times = Counter(store), Counter(recipes[dish]), 0
        while needed <= left:
            left -= needed
            times += 1
        if times > best[1]:
            best = (dish, times)
    return best
"""),
]
ORACLE = """
def most_often(store: list[str], recipes: dict[str, list[str]]) -> tuple[str, int]:
    found = []
    for dish, recipe in recipes.items():
        left, times = list(store), 0
        try:
            while True:
                for piece in recipe:
                    left.remove(piece)
                times += 1
        except ValueError:
            found.append((-times, dish))
    return min(found)[1], -min(found)[0]
"""
EXPLANATION = """
Each kind of piece allows a dish a certain number of times, and the scarcest one decides.

| dish | pieces needed | there | times |
|---|---|---|---|
| omelette | 3 eggs | 9 | 3 |
| pan | 1 rice, 1 egg, 1 leek | 5, 9, 4 | 4 |
| soup | 2 leeks, 1 rice | 4, 5 | 2 |

`max` returns the first of several largest, so going through the dishes in alphabetical order settles ties. The store is
counted once, and each recipe once. Taking pieces out of a list instead would cost a search for every single piece.
"""


def times(there: Counter[str], recipe: list[str]) -> int:
    return min(there[piece] // number for piece, number in Counter(recipe).items())


def most_often(store: list[str], recipes: dict[str, list[str]]) -> tuple[str, int]:
    there = Counter(store)
    dish = max(sorted(recipes), key=lambda name: times(there, recipes[name]))
    return dish, times(there, recipes[dish])


def inputs(rng):
    pieces = ["egg", "rice", "leek"]
    store = [rng.choice(pieces) for _ in range(rng.randint(2, 12))]
    names = rng.sample(["soup", "pan", "bake", "stew"], rng.randint(2, 4))
    return store, {name: [rng.choice(pieces) for _ in range(rng.randint(1, 4))] for name in names}
