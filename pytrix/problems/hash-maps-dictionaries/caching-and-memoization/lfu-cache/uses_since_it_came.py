"""Uses since it came

A small cabinet in a museum shows a few objects at a time, and the guard notes everything in a list `log` of tuples:
`("in", thing)` when an object is put into the cabinet, `("look", thing)` when a visitor looks at it, and `("out",
thing)` when it is taken out again.

Return a dictionary from each object that is in the cabinet at the end to the number of looks since it came in. When
an object is taken out, its number is forgotten; if it comes back, it starts with 0 again. Objects are only looked at
and taken out while they are in the cabinet, and nothing is put in while it is there.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "Which numbers does the guard have to keep in mind after an object has been taken out?",
    "A dictionary holds exactly the objects in the cabinet. Each of the three words changes it in another way.",
    "Coming in writes a 0, a look adds 1, and going out deletes the key together with its number.",
)
EXAMPLES = [
    Example(([("in", "coin"), ("look", "coin"), ("in", "vase"), ("look", "vase"), ("look", "vase"), ("out", "coin")],)),
    Example(([("in", "ring"), ("look", "ring"), ("out", "ring"), ("in", "ring")],), why="the ring has come back and starts again from 0"),
    Example(([("in", "mask"), ("in", "vase"), ("look", "mask")],), why="nobody has looked at the vase"),
]
EDGES = {
    "starts with 0 again": ([("in", "coin"), ("look", "coin"), ("look", "coin"), ("out", "coin"), ("in", "coin"), ("look", "coin")],),
    "is taken out again": Edge(([("in", "coin"), ("out", "coin")],), "nothing is left"),
    "notes everything": Edge(([],), "an empty log"),
}
MISTAKES = [
    Mistake("Objects that were taken out are still in your answer.", "            del looks[thing]\n", "            pass\n"),
    Mistake("An object that comes back goes on with its old number.", "            looks[thing] = 0\n", "            looks[thing] = old.get(thing, 0)\n",
            "            del looks[thing]\n", "            old[thing] = looks.pop(thing)\n", "    looks: dict[str, int] = {}\n", "    looks: dict[str, int] = {}\n    old: dict[str, int] = {}\n"),
    Mistake("Coming in counts as a look in your answer. An object starts with 0.", "            looks[thing] = 0\n", "            looks[thing] = 1\n"),
    Mistake("Objects that nobody has looked at are missing in your answer.", "    return looks", "    return {thing: number for thing, number in looks.items() if number}"),
]
EXPLANATION = """
The dictionary has the same objects as the cabinet, so a number lives only as long as its object is there.

| entry | dictionary afterwards |
|---|---|
| in coin | coin 0 |
| look coin | coin 1 |
| in vase | coin 1, vase 0 |
| look vase, twice | coin 1, vase 2 |
| out coin | vase 2 |

Each entry costs one look-up. A cache that throws out what was used least often keeps its numbers in just this way.
"""


def looks_at(log: list[tuple[str, str]]) -> dict[str, int]:
    looks: dict[str, int] = {}
    for event, thing in log:
        if event == "in":
            looks[thing] = 0
        elif event == "look":
            looks[thing] += 1
        else:
            del looks[thing]
    return looks


def inputs(rng):
    log, inside = [], []
    for _ in range(rng.randint(3, 10)):
        event = rng.choice(["in", "look", "look", "out"]) if inside else "in"
        free = [thing for thing in ["coin", "vase", "ring"] if thing not in inside]
        if event == "in" and free:
            inside.append(rng.choice(free))
            log.append(("in", inside[-1]))
        elif event == "out":
            thing = rng.choice(inside)
            inside.remove(thing)
            log.append(("out", thing))
        else:
            log.append(("look", rng.choice(inside)))
    return (log,)
