"""One postcard for each

A family writes down on the way home to whom they want to send postcards. `names` lists everybody in the order in
which they were thought of, and some came to mind several times.

Return the list without repetitions: each name once, at the place where it was thought of first.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("PARTITION", "ITERATE")
HINTS = (
    "A set of the names has no repetitions. What else does it lose?",
    "Go through the list in order, and keep in a set whom you have had. A name that isn't in the set goes into the answer and into the set.",
    "There is a shortcut: a dictionary keeps its keys once and in the order in which they came in. `dict.fromkeys` makes one.",
)
EXAMPLES = [
    Example((["Pia", "Tim", "Pia", "Lea", "Tim"],)),
    Example((["Lea", "Tim"],)),
    Example((["Max", "Max", "Max"],)),
]
EDGES = {
    "without repetitions": Edge(([],), "nobody"),
    "thought of first": Edge((["b", "a", "b", "c", "a", "d", "b"],), "names that come back"),
}
MISTAKES = [
    Mistake("The names are in alphabetical order in your answer. They should stay where they were thought of first.", "list(dict.fromkeys(names))", "sorted(set(names))"),
    Mistake("You keep the last place of each name. Keep the first one.", "list(dict.fromkeys(names))", "list(dict.fromkeys(reversed(names)))[::-1]"),
    Mistake("You only drop names that are repeated right after each other.", "list(dict.fromkeys(names))", "[name for place, name in enumerate(names) if place == 0 or names[place - 1] != name]"),
    Mistake("Names that come to mind several times are missing from your answer.", "list(dict.fromkeys(names))", "[name for name in names if names.count(name) == 1]"),
]
ALSO_RIGHT = [
    Way("A set of the names seen so far does by hand what the dictionary does inside.",
        """
def once(names: list[str]) -> list[str]:
    seen: set[str] = set()
    kept: list[str] = []
    for name in names:
        if name not in seen:
            seen.add(name)
            kept.append(name)
    return kept
"""),
]
EXPLANATION = """
The keys of a dictionary are unique and keep the order in which they were inserted; a key that comes again changes
nothing.

| name | keys afterwards |
|---|---|
| Pia | Pia |
| Tim | Pia, Tim |
| Pia | Pia, Tim |
| Lea | Pia, Tim, Lea |
| Tim | Pia, Tim, Lea |

Each name costs one look-up.
"""


def once(names: list[str]) -> list[str]:
    return list(dict.fromkeys(names))


def inputs(rng):
    return ([rng.choice(["Pia", "Tim", "Lea", "Max"]) for _ in range(rng.randint(2, 8))],)
