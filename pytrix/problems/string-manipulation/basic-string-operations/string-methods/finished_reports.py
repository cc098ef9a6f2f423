"""Finished reports

A folder contains many files, and only those whose names end with {ending:code} are finished reports. The names of
the reports are wanted, in their order, without this ending.

Given the list `files`, return that list. Only an ending counts, not the same characters elsewhere in a name, and it
has to be written exactly as shown, capitals included. Just one ending is removed from each name; if no file is
finished, the list is empty.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "TRANSFORM")
ROWS = [{"ending": ".txt"}, {"ending": "_final"}, {"ending": ".md"}]
HINTS = (
    "Two things are to be done with each name: decide whether it belongs to the list, and shorten it.",
    "Texts have a method that looks at their end, and another one that takes a given ending away and leaves "
    "everything else alone.",
    "A list comprehension with a condition does both. Mind that `strip` and `rstrip` remove single characters, not "
    "an ending.",
)
EXAMPLES = [
    Example(lambda ending: (["may" + ending, "june" + ending, "june.png"],)),
    Example(lambda ending: (["photo.jpg", "list" + ending],)),
    Example(lambda ending: (["plan" + ending + ".zip", "trip" + ending + ending],), why="only an ending counts, and only one is removed"),
]
EDGES = {
    "no file is finished": (["a.png", "b"],),
    "elsewhere in a name": lambda ending: (["old" + ending + ".zip"],),
    "just one ending": lambda ending: (["twice" + ending + ending],),
    "capitals included": lambda ending: (["loud" + ending.upper()],),
}
MISTAKES = [
    Mistake("`rstrip` removes every character of the ending it finds at the right, even those of the name itself.",
            "name.removesuffix(ending)", "name.rstrip(ending)"),
    Mistake("You accept files that contain {ending:code} anywhere. It has to be their ending.",
            "if name.endswith(ending)", "if ending in name"),
    Mistake("Files that are not finished are in your list.", " if name.endswith(ending)", ""),
    Mistake("`replace` takes every occurrence away. Just one ending should go.",
            "name.removesuffix(ending)", 'name.replace(ending, "")'),
]
EXPLANATION = """
`endswith` decides and `removesuffix` shortens. Both look at the end of the name only.

| name | ends with it? | in the list |
|---|---|---|
| may{ending} | yes | may |
| june{ending} | yes | june |
| june.png | no | |

The work grows with the number of characters in the list.
"""


def reports(files: list[str], *, ending: str) -> list[str]:
    return [name.removesuffix(ending) for name in files if name.endswith(ending)]


def inputs(rng, ending):
    names = ["text", "final", "mad", "plan", "t.t", "main"]
    endings = [ending, ending, ending + ending, "", ".png", ending + "~"]
    return ([rng.choice(names) + rng.choice(endings) for _ in range(rng.randint(2, 5))],)
