"""What has changed in the catalogue

A shop compares last year's catalogue with the new one. Both are dictionaries from articles to prices: `old` and
`new`.

Return a list of texts, one for each article that differs, in alphabetical order of the articles:

- `+ lamp 30` for an article that is only in the new catalogue, with its price;
- `- lamp` for one that is only in the old catalogue;
- `lamp 30 -> 25` for one whose price has changed, with the old and the new price.

Articles with the same price in both are not listed. A price may be 0, and a catalogue may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COMPARE", "ITERATE", "SORT")
HINTS = (
    "If you go through one of the two catalogues only, which kind of line will you never write?",
    "Go through the names of both together, each once and in alphabetical order. For each, ask in which catalogue it stands.",
    "`|` joins the names, since the keys of a dictionary can be used like a set. Deal with the two one-sided cases first, then "
    "compare prices.",
)
EXAMPLES = [
    Example(({"lamp": 30, "desk": 90, "rug": 45}, {"lamp": 25, "rug": 45, "vase": 12})),
    Example(({"vase": 0}, {"vase": 5, "bowl": 0}), why="0 is a price like any other"),
    Example(({"rug": 40, "desk": 1}, {"desk": 1, "rug": 40})),
]
EDGES = {
    "a catalogue may be empty": ({}, {"cup": 4, "bowl": 2}),
    "only in the old catalogue": ({"cup": 4, "bowl": 0}, {}),
    "A price may be 0": Edge(({"jug": 0, "cup": 3, "pan": 0}, {"cup": 0, "jug": 0}), "prices of 0"),
}
ALWAYS = [({"cup": 0}, {"vase": 5, "cup": 5})]
MISTAKES = [
    Mistake("Articles that are only in the old catalogue are missing from your list.", "sorted(old.keys() | new.keys())", "sorted(new)"),
    Mistake("Articles that are only in the new catalogue are missing from your list.", "sorted(old.keys() | new.keys())", "sorted(old)"),
    Mistake("You take a price of 0 for a missing article.",
            "if article not in old:", "if not old.get(article):",
            "elif article not in new:", "elif not new.get(article):"),
    Mistake("Your lines follow the order of the catalogues. They should be in alphabetical order of the articles.",
            "sorted(old.keys() | new.keys())", "{**old, **new}"),
    Mistake("You list articles whose price has not changed, too.", "elif old[article] != new[article]:", "else:"),
]
ORACLE = """
def changes(old: dict[str, int], new: dict[str, int]) -> list[str]:
    found = [(name, f"- {name}") for name in old if name not in new]
    found += [(name, f"+ {name} {new[name]}") for name in new if name not in old]
    found += [(name, f"{name} {old[name]} -> {new[name]}") for name in new if name in old and old[name] != new[name]]
    return [line for name, line in sorted(found)]
"""
EXPLANATION = """
Keys can be joined with `|` like sets, which gives every article once; `sorted` puts them in order. For each name,
`in` decides which of the three lines is due.

| article | in old | in new | line |
|---|---|---|---|
| desk | 90 | no | `- desk` |
| lamp | 30 | 25 | `lamp 30 -> 25` |
| rug | 45 | 45 | none |
| vase | no | 12 | `+ vase 12` |

Sorting n names costs n log n, everything else n. Three comprehensions, one for each kind of line, work too, but then
the lines have to be sorted by article afterwards.
"""


def changes(old: dict[str, int], new: dict[str, int]) -> list[str]:
    lines: list[str] = []
    for article in sorted(old.keys() | new.keys()):
        if article not in old:
            lines.append(f"+ {article} {new[article]}")
        elif article not in new:
            lines.append(f"- {article}")
        elif old[article] != new[article]:
            lines.append(f"{article} {old[article]} -> {new[article]}")
    return lines


def inputs(rng):
    goods = ["lamp", "desk", "rug", "vase", "cup", "bowl"]
    old, new = ({name: rng.choice([0, 5, 9]) for name in rng.sample(goods, rng.randint(1, 4))} for _ in range(2))
    return (old, new)
