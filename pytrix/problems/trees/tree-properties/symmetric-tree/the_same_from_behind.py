"""The same from behind

A mobile hangs in a shop window: from each piece at most two others hang, one on the `left` and one on the `right`. The value of a piece is the number of its colour. Passers-by see it from the front, people in the shop see it from
behind, where left and right are exchanged.

`root` is the piece at the top, or `None` if nothing hangs there. Return whether the mobile looks the same from both sides. An empty one does.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("COMPARE", "VALIDATE")
HINTS = (
    "Which piece from the left half must have the same colour as the outermost piece of the right half?",
    "Write a function that compares two pieces as mirror images. It starts with the two sides of the top piece.",
    "Both missing: fine. One missing or different colours: no. Otherwise the outer pair and the inner pair have to be mirror images as well.",
)
EXAMPLES = [
    ([1, 2, 2, 3, 4, 4, 3],),
    Example(([1, 2, 2, 3, 4, 3, 4],), why="3 hangs on the left of both"),
    Example(([1, 2, 2, None, 5, None, 5],), why="both 5 hang on the right"),
    ([6, 7, 7],),
]
EDGES = {"nothing hangs there": ([],), "at the top": Edge(([4],), "one piece"), "at most two": Edge(([1, 2],), "only a left piece"), "its colour": Edge(([1, 2, 3],), "different colours")}
ALWAYS = [
    ([1, 2, 2, 3, 4, 4, 3, 5, 6, 7, 8, 8, 7, 6, 5, 9],),
    ([7, 1000, 1000],),
    ([2, 8, 8, 3],),
    ([1, 2, 2, 2, None, 2],),
]
MISTAKES = [
    Mistake("You compare left with left. In a mirror, left and right are exchanged.",
            "mirrored(one.left, other.right) and mirrored(one.right, other.left)", "mirrored(one.left, other.left) and mirrored(one.right, other.right)"),
    Mistake("You forgot the inner pair of pieces.", " and mirrored(one.right, other.left)", ""),
    Mistake("The same shape isn't enough: the colours must match as well.", "one.val == other.val and ", ""),
    Mistake("Two missing pieces are mirror images of each other.", "return one is other", "return False"),
]
EXPLANATION = """
Two pieces mirror each other if they have the same colour, the outer pieces below mirror each other, and the inner ones do. For `[1, 2, 2, 3, 4, 3, 4]`:

| pair | result |
|---|---|
| 2 and 2 | go on |
| outer: 3 and 4 | different |

So the answer is no. Each piece is compared at most once, so the work grows with their number.
"""


def mirrored(one: TreeNode | None, other: TreeNode | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.val == other.val and mirrored(one.left, other.right) and mirrored(one.right, other.left)


def looks_the_same(root: TreeNode | None) -> bool:
    return root is None or mirrored(root.left, root.right)


def inputs(rng):
    places = {1: rng.randint(1, 9)}

    def pair(one, other, depth):
        if rng.random() < 0.8 - 0.2 * depth:
            places[one] = places[other] = rng.randint(1, 9)
            pair(2 * one, 2 * other + 1, depth + 1)
            pair(2 * one + 1, 2 * other, depth + 1)

    pair(2, 3, 0)
    leaves = [place for place in places if place > 1 and 2 * place not in places and 2 * place + 1 not in places]
    broken = rng.random() < 0.55
    if broken and leaves:
        place = rng.choice(leaves)
        kind = rng.randint(0, 2)
        if kind == 0:
            places[place] += 1
        elif kind == 1:
            del places[place]
        else:
            places[place * 2] = 3
    line, queue = [], [1]
    for place in queue:
        line.append(places.get(place))
        if place in places:
            queue += [2 * place, 2 * place + 1]
    while line[-1] is None:
        line.pop()
    return (line,)
