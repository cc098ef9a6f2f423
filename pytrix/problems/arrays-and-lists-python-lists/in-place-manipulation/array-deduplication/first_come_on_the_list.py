"""Each name once

People sign up for a trip on a list at the door, and some of them sign twice. `names` holds the names in the order in
which they were written.

Change the list `names` itself so that each name appears in it once, at the place of its first entry, and return
nothing: the names stay in the order of their first entries. A name is the same only if it is written in exactly the
same way. The list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, words

LEVEL = "beginner"
TAGS = ("TRANSFORM",)
COMPARE = "argument:names"
HINTS = (
    "You go through the list name by name. How do you know whether a name has been there before?",
    "Collect the names that are not yet among the collected ones. In the end they replace what the list holds.",
    "Assigning to the slice of the whole list, `[:]`, replaces the contents and keeps the list itself.",
)
EXAMPLES = [
    Example((["Mo", "Ida", "Mo", "Kai", "Ida"],), why="the second Mo and the second Ida go"),
    Example((["Zoe", "zoe", "Zoe"],), why="zoe is written in another way"),
    Example((["Lea", "Ben"],), why="nobody signed twice"),
]
EDGES = {
    "may be empty": ([],),
    "order of their first entries": (["Zoe", "Ann", "Zoe", "Mo", "Ann"],),
    "sign twice": Edge((["Kai", "Kai", "Kai"],), "the same name three times"),
    "exactly the same way": (["Ann", "Anna", "ann", "Ann"],),
}
MISTAKES = [
    Mistake("Sorting brings the names into another order. They stay in the order of their first entries.", "names[:] = kept", "names[:] = sorted(kept)"),
    Mistake("You made a new list. The one at the door has not changed.", "names[:] = kept", "names = kept"),
    Mistake("You compare with the name before only. A name may come back later.", "if name not in kept:", "if not kept or name != kept[-1]:"),
    Mistake("Names that were written twice are gone altogether. Their first entry should stay.", "if name not in kept:", "if names.count(name) == 1:"),
    Mistake("You keep the last entry of each name instead of the first.", "for name in names:", "for name in names[::-1]:", "names[:] = kept", "names[:] = kept[::-1]"),
    Mistake("Only names that are written in exactly the same way are the same.", "if name not in kept:", "if name.lower() not in [each.lower() for each in kept]:"),
]
ALSO_RIGHT = [
    Way("A dictionary keeps its keys in the order in which they came, each once; that finds repeats in a long list much faster.",
        """
def each_name_once(names: list[str]) -> None:
    names[:] = dict.fromkeys(names)
"""),
]
EXPLANATION = """
The list is not sorted, so equal names need not stand side by side, and each name is looked for among all kept ones. For
`['Mo', 'Ida', 'Mo', 'Kai', 'Ida']`:

| name | kept |
|---|---|
| Mo | Mo |
| Ida | Mo Ida |
| Mo | Mo Ida |
| Kai | Mo Ida Kai |
| Ida | Mo Ida Kai |

Looking among the kept names takes longer the more there are; at worst the work is the square of the number of names.
"""


def each_name_once(names: list[str]) -> None:
    kept: list[str] = []
    for name in names:
        if name not in kept:
            kept.append(name)
    names[:] = kept


def inputs(rng):
    return (words(rng, 2, 8, ["Mo", "Ida", "Kai", "Lea", "Zoe", "zoe"][: rng.choice([3, 6])]),)
