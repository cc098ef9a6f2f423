"""An index of first letters

A club wants its members in a box of index cards, with one section for each first letter. `members` lists their names
as they typed them themselves, so some begin with a small letter and some with a capital.

Return a dictionary from each first letter, as a capital, to the list of names that begin with it. The names stay as
they were typed and in the order of `members`. Only letters with names appear. No name is empty.
"""
from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION",)
HINTS = (
    "Which property of a name decides about its section, and what has to happen to it so that `ann` and `Alf` meet?",
    "For each name, work out its section. Start the section's list if it is new, then append the name.",
    "`setdefault(key, [])` gives the list that is stored under a key, and stores an empty one first if there is none.",
)
EXAMPLES = [
    Example((["Ann", "bob", "alf", "Bea", "Cid"],)),
    Example((["zoe", "Yan", "Zac"],), why="the names stay as they were typed"),
    Example((["Lou", "Lou"],)),
]
EDGES = {
    "Only letters with names": ([],),
    "in the order of members": (["bea", "Ann", "Bob", "BAS", "amy"],),
}
MISTAKES = [
    Mistake("`ann` and `Ann` end up in different sections. The section is the first letter as a capital.", "name[0].upper()", "name[0]"),
    Mistake("Each new name replaces the ones before it in its section.", "    index.setdefault(name[0].upper(), []).append(name)", "    index[name[0].upper()] = [name]"),
    Mistake("You change how the names are written. They should stay as they were typed.", ".append(name)", ".append(name.title())"),
    Mistake("You sort the names. They should stay in the order of `members`.", "for name in members:", "for name in sorted(members):"),
]
EXPLANATION = """
`setdefault` returns the list of the section, whether it was there or has just been made, so that `append` always
finds one.

| name | key | its section afterwards |
|---|---|---|
| Ann | A | `['Ann']` |
| bob | B | `['bob']` |
| alf | A | `['Ann', 'alf']` |

`defaultdict(list)` does the same with `index[key].append(name)`. Each name costs the same few steps.
"""


def sections(members: list[str]) -> dict[str, list[str]]:
    index: dict[str, list[str]] = {}
    for name in members:
        index.setdefault(name[0].upper(), []).append(name)
    return index


def inputs(rng):
    names = ["Ann", "amy", "Alf", "bob", "Bea", "BAS", "cid", "Cara"]
    return ([rng.choice(names) for _ in range(rng.randint(2, 7))],)
