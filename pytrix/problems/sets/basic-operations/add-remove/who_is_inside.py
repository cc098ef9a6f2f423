"""Who is in the building?

A door writes a log: `events` is a list of pairs, `("in", name)` or `("out", name)`, in order. People sometimes slip
through together, so somebody may come in who is inside already as far as the log knows, or go out who is not inside.
Such an event changes nothing.

Return the names of those who are inside in the end, in alphabetical order. The building is empty at first.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "Does it matter how often somebody came in, or only whether the person is inside now?",
    "Keep a set of those who are inside. An event puts a name in or takes it out.",
    "`add` does nothing when the name is there already. For taking out, there is a method that does not mind a missing name.",
)
EXAMPLES = [
    Example(([("in", "Mo"), ("in", "Al"), ("out", "Mo"), ("in", "Eve")],)),
    Example(([("in", "Mo"), ("in", "Mo"), ("out", "Mo")],), why="Mo is out after one event, whatever came before"),
    Example(([("out", "Al"), ("in", "Al")],), why="the first event changes nothing"),
]
EDGES = {
    "empty at first": ([],),
    "changes nothing": Edge(([("out", "Z"), ("in", "B"), ("in", "A"), ("in", "B"), ("out", "C")],), "several needless events"),
}
ALWAYS = [([("in", "Al"), ("in", "Mo"), ("out", "Bo")],)]
MISTAKES = [
    Mistake("Your program stops with a `KeyError` when somebody goes out who isn't inside.", "inside.discard(name)", "inside.remove(name)"),
    Mistake("Somebody who came in twice has to go out twice in your answer.", "inside: set[str] = set()", "inside: list[str] = []", "inside.add(name)", "inside.append(name)", "inside.discard(name)", "inside[:] = [each for place, each in enumerate(inside) if place != (inside.index(name) if name in inside else -1)]", "sorted(inside)", "sorted(set(inside))"),
    Mistake("You return everybody who ever came in.", "            inside.discard(name)\n", "            pass\n"),
    Mistake("The names are not in alphabetical order.", "sorted(inside)", "sorted(inside, reverse=True)"),
]
EXPLANATION = """
A set knows whether somebody is in it, not how often. `add` and `discard` have no effect when there is nothing to do.

| event | inside afterwards |
|---|---|
| in Mo | Mo |
| in Al | Al, Mo |
| out Mo | Al |
| in Eve | Al, Eve |

Each event takes the same short time, however many people are inside; sorting comes once at the end.
"""


def inside_now(events: list[tuple[str, str]]) -> list[str]:
    inside: set[str] = set()
    for what, name in events:
        if what == "in":
            inside.add(name)
        else:
            inside.discard(name)
    return sorted(inside)


def inputs(rng):
    return ([(rng.choice(["in", "in", "out"]), rng.choice(["Mo", "Al", "Eve", "Bo"])) for _ in range(rng.randint(3, 9))],)
