"""Menus with three courses

A restaurant puts menus together. `starters`, `mains` and `desserts` are lists of dishes; each dish is a list of its
name and its main ingredient. A menu consists of a starter, a main dish and a dessert, and no ingredient may occur
twice in it.

Return the list of all menus, each as a text of the three names joined by `, `. Sort them by how many letters and
spaces the three names have altogether, the shortest first, because the menu card is narrow; menus of the same length
come in the alphabetical order of their texts. If one of the lists is empty, there are no menus. No two dishes have
the same name.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "SORT")
HINTS = (
    "How many menus are there if nothing is forbidden, and how would three nested loops make them?",
    "A comprehension may have three `for` parts and an `if`. Three ingredients differ if a set of them has three elements.",
    "Make the texts in the comprehension and sort them afterwards. The two separators are the same in every menu, so the length of the whole text will do for the order.",
)
EXAMPLES = [
    Example(([["leek soup", "leek"], ["egg salad", "egg"]], [["omelette", "egg"], ["quiche", "leek"], ["curry", "lentil"]], [["fig tart", "fig"], ["custard", "egg"]]),
            why="egg salad goes neither with the omelette nor with the custard"),
    Example(([["soup", "pea"]], [["pie", "pea"]], [["jam", "plum"]]), why="peas twice"),
    Example(([["ham roll", "ham"]], [["fish", "cod"]], [["plum", "plum"], ["figs", "fig"]]), why="of the same length, so figs comes first"),
]
EDGES = {
    "one of the lists is empty": ([["soup", "pea"]], [["fish", "cod"]], []),
    "no ingredient may occur twice": ([["a", "x"], ["b", "y"]], [["c", "y"], ["d", "z"]], [["e", "x"], ["f", "z"]]),
    "the shortest first": ([["long starter", "a"], ["s", "b"]], [["m", "c"]], [["dessert", "d"], ["d", "e"]]),
    "alphabetical order": Edge(([["zz", "a"], ["aa", "b"]], [["m", "c"]], [["x", "d"], ["b", "e"]]), "all menus are equally long"),
}
ALWAYS = [([["soup", "pea"]], [["tart", "peach"]], [["pudding", "chestnut"]])]
MISTAKES = [
    Mistake("You only compare the starter with the main dish. The dessert counts as well.", "len({first[1], second[1], third[1]}) == 3", "first[1] != second[1]"),
    Mistake("You only compare neighbouring courses. Starter and dessert must differ, too.", "len({first[1], second[1], third[1]}) == 3", "first[1] != second[1] != third[1]"),
    Mistake("The shortest menus come first.", "(len(menu), menu)", "menu"),
    Mistake("Menus of the same length come in alphabetical order.", "(len(menu), menu)", "len(menu)"),
    Mistake("A menu is forbidden as soon as one ingredient occurs twice, not only if all three are the same.", "== 3", "> 1"),
    Mistake("The first course of a menu is the starter, then come main dish and dessert.", "{first[0]}, {second[0]}, {third[0]}", "{third[0]}, {second[0]}, {first[0]}"),
]
ORACLE = """
def menus(starters: list[list[str]], mains: list[list[str]], desserts: list[list[str]]) -> list[str]:
    found = []
    for starter in starters:
        for main in mains:
            for dessert in desserts:
                if starter[1] == main[1] or main[1] == dessert[1] or starter[1] == dessert[1]:
                    continue
                found.append(starter[0] + ", " + main[0] + ", " + dessert[0])
    found.sort()
    found.sort(key=len)
    return found
"""
ALSO_RIGHT = [
    Way("`product` hands out all choices of one dish from each list, so a single `for` part is enough; the lists can then be any number.",
        """
from itertools import product


def menus(starters: list[list[str]], mains: list[list[str]], desserts: list[list[str]]) -> list[str]:
    choices = product(starters, mains, desserts)
    texts = [", ".join(name for name, _ in menu) for menu in choices if len({what for _, what in menu}) == 3]
    return sorted(texts, key=lambda menu: (len(menu), menu))
"""),
]
EXPLANATION = """
The three `for` parts run like nested loops, and the `if` at the end is asked for each choice. Of the twelve choices
of the first example those with three different ingredients remain:

| starter | main dish | dessert |
|---|---|---|
| leek soup | omelette (egg) | fig tart |
| leek soup | curry | fig tart, custard |
| egg salad | quiche (leek) | fig tart |
| egg salad | curry | fig tart |

The number of choices is the product of the three lengths, and sorting the menus takes about `n` log `n` steps for `n`
of them. Asking for the starter and the main dish before the third `for` would leave out whole groups of choices at
once.
"""


def menus(starters: list[list[str]], mains: list[list[str]], desserts: list[list[str]]) -> list[str]:
    texts = [
        f"{first[0]}, {second[0]}, {third[0]}"
        for first in starters
        for second in mains
        for third in desserts
        if len({first[1], second[1], third[1]}) == 3
    ]
    return sorted(texts, key=lambda menu: (len(menu), menu))


def inputs(rng):
    names = rng.sample(["pie", "soup", "tart", "salad", "curry", "stew", "cake", "rolls", "dip", "crumble"], 9)
    dishes = [[name, rng.choice(["egg", "leek", "pea", "fig"])] for name in names]
    return (dishes[: rng.randint(1, 3)], dishes[3 : 3 + rng.randint(1, 3)], dishes[6 : 6 + rng.randint(1, 3)])
