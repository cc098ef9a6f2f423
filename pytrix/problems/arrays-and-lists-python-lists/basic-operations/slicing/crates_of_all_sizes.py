"""Crates of all sizes

A farm packs its pumpkins in the order in which they lie on the belt. `weights` lists them, and `sizes` says how many
pumpkins each crate holds, in the order in which the crates are filled.

Return a list with the contents of each crate that was used. A crate is filled before the next is begun, so only the
last used crate may be partly full, and crates that stay empty are left out. Pumpkins that find no room are put
together on one trolley, which comes at the end of the list like a last crate.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "intermediate"
TAGS = ("PARTITION", "ITERATE")
CONSTRAINTS = ("each size is at least 1",)
HINTS = (
    "Where does the second crate begin? What do you have to remember while you go from crate to crate?",
    "Keep the position of the first pumpkin that is not packed yet. A crate is the slice from there, as long as its size.",
    "A slice that reaches past the end is simply shorter, and one that begins there is empty: such a crate is not kept.",
)
EXAMPLES = [
    Example(([4, 7, 5, 6, 9, 3], [2, 3, 2]), why="the last crate has room for one more"),
    Example(([8, 6, 7, 5], [1, 2]), why="the 5 finds no crate and goes on the trolley"),
    Example(([8, 6], [2, 4]), why="the second crate stays empty"),
]
EDGES = {
    "no room": Edge(([5, 6, 7], []), "no crates at all"),
    "crates that stay empty": ([9, 4], [1, 1, 3, 2]),
    "weights": Edge(([], [2, 2]), "no pumpkins"),
    "filled before the next is begun": Edge(([1, 2, 3, 4, 5], [2, 3]), "room for exactly all"),
    "partly full": Edge(([1, 2, 3, 4, 5], [3, 5, 1]), "a small crate after a partly full one"),
}
MISTAKES = [
    Mistake("Each of your crates begins at the front of the belt again. Remember how many pumpkins are packed already.",
            "        packed += size\n", "        packed += 0 * size\n"),
    Mistake("The pumpkins that find no room are missing: they belong on the trolley at the end.",
            "    crates.append(weights[packed:])\n", ""),
    Mistake("Crates that stay empty, or an empty trolley, should not be in the list.",
            "[crate for crate in crates if crate]", "crates"),
    Mistake("A crate that is only partly full still counts: you leave its pumpkins out.",
            "[crate for crate in crates if crate]",
            "[crate for crate, size in zip(crates, [*sizes, len(crates[-1])]) if crate and len(crate) == size]"),
]
ORACLE = """
def pack_crates(weights: list[int], sizes: list[int]) -> list[list[int]]:
    room = [number for number, size in enumerate(sizes) for _ in range(size)]
    room += [len(sizes)] * len(weights)
    crates = [[] for _ in range(len(sizes) + 1)]
    for weight, number in zip(weights, room):
        crates[number].append(weight)
    return [crate for crate in crates if crate]
"""
ALSO_RIGHT = [
    Way("An iterator remembers by itself how far the belt has moved, and `islice` takes the next few pumpkins from it.",
        """
from itertools import islice


def pack_crates(weights: list[int], sizes: list[int]) -> list[list[int]]:
    belt = iter(weights)
    crates = [list(islice(belt, size)) for size in sizes]
    crates.append(list(belt))
    return [crate for crate in crates if crate]
"""),
]
EXPLANATION = """
`packed` is the position of the first pumpkin that is still on the belt. Each crate is the slice from there to
`packed + size`. For the weights `[4, 7, 5, 6, 9, 3]`:

| size | slice | crate |
|---|---|---|
| 2 | `[0:2]` | `[4, 7]` |
| 3 | `[2:5]` | `[5, 6, 9]` |
| 2 | `[5:7]` | `[3]` |
| trolley | `[7:]` | `[]` |

Slices never complain about the end of the list, so partly full crates, empty ones and the trolley need no special
case; what is empty is dropped at the end. Every pumpkin is copied once. Cutting the packed ones off the list with
`weights = weights[size:]` works too, but copies the rest of the belt for every crate.
"""


def pack_crates(weights: list[int], sizes: list[int]) -> list[list[int]]:
    crates = []
    packed = 0
    for size in sizes:
        crates.append(weights[packed : packed + size])
        packed += size
    crates.append(weights[packed:])
    return [crate for crate in crates if crate]


def inputs(rng):
    return (integers(rng, 0, 9, 2, 12), integers(rng, 0, 4, 1, 4))
