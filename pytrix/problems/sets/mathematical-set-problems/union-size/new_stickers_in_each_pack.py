"""New stickers in each pack

A child collects stickers with numbers. `album` lists the numbers of those that are in the album already. Then packs are opened, one after the other: `packs` lists the numbers in each of them. A sticker is new if its number is not in the album yet; it is stuck in at once.

Return a list with the number of new stickers in each pack. A number may come twice in a pack: then at most one of the two is new.
"""

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "How can you tell from the size of the album how many stickers of a pack were new?",
    "Keep the album as a set. For each pack, compare its size before and after you have stuck in all stickers of the pack.",
    "The method `update` adds all numbers of a list at once; numbers that are there already change nothing.",
)
EXAMPLES = [
    Example(([1, 2, 3], [[3, 4, 5], [4, 6, 6], [1]]), why="4 and 5, then only 6, then none"),
    Example(([], [[7, 7], [7]]), why="7 is new once"),
    Example(([9], []), why="no packs"),
]
EDGES = {
    "come twice": Edge(([2, 2], [[2, 8, 8], [8]]), "twice in the album and twice in a pack"),
    "lists the numbers in each": Edge(([5], [[], [5, 1]]), "an empty pack"),
}
MISTAKES = [
    Mistake("New stickers are stuck in at once, so they are not new in the next pack.", "        stuck.update(pack)\n        new.append(len(stuck) - before)\n", "        new.append(len(stuck.union(pack)) - before)\n"),
    Mistake("A number that comes twice in a pack is new only once.", "        before = len(stuck)\n        stuck.update(pack)\n        new.append(len(stuck) - before)\n", "        new.append(sum(sticker not in stuck for sticker in pack))\n        stuck.update(pack)\n"),
    Mistake("Your list holds how many stickers are in the album. It should hold how many were new.", "new.append(len(stuck) - before)", "new.append(len(stuck))"),
]
EXPLANATION = """
A set grows only by what is new to it, so the difference of its sizes is the answer. For the album 1, 2, 3:

| pack | album afterwards | new |
|---|---|---|
| 3, 4, 5 | 1, 2, 3, 4, 5 | 2 |
| 4, 6, 6 | 1, 2, 3, 4, 5, 6 | 1 |
| 1 | 1, 2, 3, 4, 5, 6 | 0 |

Each sticker takes one step.
"""


def new_in_packs(album: list[int], packs: list[list[int]]) -> list[int]:
    stuck = set(album)
    new = []
    for pack in packs:
        before = len(stuck)
        stuck.update(pack)
        new.append(len(stuck) - before)
    return new


def inputs(rng):
    return integers(rng, 0, 4, 1, 9), [integers(rng, 0, 4, 1, 9) for _ in range(rng.randint(0, 4))]
