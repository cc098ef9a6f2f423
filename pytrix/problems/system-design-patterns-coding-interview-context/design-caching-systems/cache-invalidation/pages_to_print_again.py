"""Sheets to print again

A travel office keeps printed sheets ready, because making one takes long. `sheets` maps the name of each sheet to the list of facts that stand on it, such as `"bus times"`. At noon the office hears which facts have changed; `changed` lists them, and a fact may be named twice or stand on no sheet at all.

A sheet is stale when at least one of its facts has changed. Return a tuple of two lists of names, each in alphabetical order: the stale sheets, and those that can be kept. A sheet without facts is never stale.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("PARTITION", "VALIDATE")
HINTS = (
    "When exactly is one sheet stale? Say it as a sentence about its facts.",
    "A sheet is stale if **any** of its facts is among the changed ones. Go through the sheets in alphabetical order and put each into one of two lists.",
    "Use `any` with a generator over the facts of the sheet, and ask for each whether it is in the set of changed facts.",
)
EXAMPLES = [
    Example(({"coast": ["bus times", "prices"], "castle": ["opening"], "lake": ["prices"]}, ["prices", "weather"])),
    Example(({"map": [], "walks": ["paths", "opening"]}, ["opening", "opening"]), why="the map holds no facts"),
    Example(({"town": ["fairs"]}, [])),
]
EDGES = {
    "without facts": Edge(({"b": [], "a": []}, ["x"]), "sheets without facts"),
    "at least one": Edge(({"a": ["x", "y"], "b": ["y", "x"], "c": ["x", "z"], "d": ["z"]}, ["x", "y"]), "one changed, or all"),
    "on no sheet": Edge(({"a": ["x"]}, ["q"]), "a fact nobody prints"),
    "`sheets`": Edge(({}, ["x"]), "no sheets"),
}
MISTAKES = [
    Mistake("One changed fact is enough to make a sheet stale; not all of them have to change.", "any(fact in news for fact in sheets[name])", "bool(sheets[name]) and all(fact in news for fact in sheets[name])"),
    Mistake("Look at all facts of a sheet, not only at the first one.", "for fact in sheets[name])", "for fact in sheets[name][:1])"),
    Mistake("The lists have to be in alphabetical order.", "for name in sorted(sheets)", "for name in sorted(sheets, reverse=True)"),
    Mistake("The stale sheets come first in the tuple.", "return stale, kept", "return kept, stale"),
]
EXPLANATION = """
Each stored thing must know what it was made from; then a change tells what is stale. For the first example, where prices and weather changed:

| sheet | facts | stale |
|---|---|---|
| castle | opening | no |
| coast | bus times, prices | yes |
| lake | prices | yes |

Every fact of every sheet is looked up once, in a set. With many sheets and few changes one would turn the dictionary round, from each fact to its sheets, and touch only those.
"""


def stale_sheets(sheets: dict[str, list[str]], changed: list[str]) -> tuple[list[str], list[str]]:
    news = set(changed)
    stale = []
    kept = []
    for name in sorted(sheets):
        if any(fact in news for fact in sheets[name]):
            stale.append(name)
        else:
            kept.append(name)
    return stale, kept


def inputs(rng):
    facts = ["times", "prices", "paths", "fairs", "opening"]
    names = rng.sample(["coast", "lake", "castle", "town", "hills", "isle"], rng.randint(2, 5))
    return {name: rng.sample(facts, rng.randint(0, 3)) for name in names}, [rng.choice([*facts, "weather"]) for _ in range(rng.randint(0, 3))]
