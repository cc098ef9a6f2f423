"""Parcels at the corner shop

A corner shop keeps parcels for its customers. `parcels` maps the name of each customer to what is in the
parcel. `callers` lists the people who come in, in order. Whoever has a parcel there gets it, and then it is gone:
somebody who comes again gets nothing.

Return the list of what each caller gets, with `nothing` for those who get none.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "What has to happen to the dictionary when a parcel is handed over?",
    "There is a method that takes an entry out of a dictionary and gives you its value in one step.",
    "`pop` takes a second argument: what it gives when the key is missing.",
)
EXAMPLES = [
    Example(({"Ida": "shoes", "Lou": "books"}, ["Lou", "Max", "Lou"]), why="nothing is left for Lou the second time"),
    Example(({"Ida": "lamp"}, ["Ida"])),
    Example(({}, ["Max", "Ida"])),
]
EDGES = {
    "gets nothing": ({"a": "x"}, ["a", "a", "a"]),
    "what is in the parcel": Edge(({"a": "x", "b": "x"}, ["a", "b", "a"]), "the same in two parcels"),
    "the people who come in": Edge(({"Ida": "pen"}, []), "no callers"),
}
MISTAKES = [
    Mistake("The parcel stays in the shop, so it is handed over again and again.", 'parcels.pop(name, "nothing")', 'parcels.get(name, "nothing")'),
    Mistake("A caller without a parcel ends your program with a `KeyError`.", 'parcels.pop(name, "nothing")', "parcels.pop(name)"),
    Mistake("Callers who get nothing are missing from your list.", "for name in callers]", "for name in callers if name in parcels]"),
    Mistake("You list the names, not what is in the parcels.", '[parcels.pop(name, "nothing") for', '[name if parcels.pop(name, None) else "nothing" for'),
]
EXPLANATION = """
`pop(name, "nothing")` hands over the value and removes the entry; for a missing name it gives the second argument and
changes nothing.

| caller | gets | parcels left |
|---|---|---|
| Lou | books | Ida's |
| Max | nothing | Ida's |
| Lou | nothing | Ida's |

Each caller costs one look-up. `get` and `del` with a question in between would do the same in three lines.
"""


def handed_over(parcels: dict[str, str], callers: list[str]) -> list[str]:
    return [parcels.pop(name, "nothing") for name in callers]


def inputs(rng):
    names = ["Ida", "Lou", "Max", "Eva"]
    parcels = {name: rng.choice(["shoes", "books", "lamp"]) for name in rng.sample(names, rng.randint(1, 3))}
    return (parcels, [rng.choice(names) for _ in range(rng.randint(2, 6))])
