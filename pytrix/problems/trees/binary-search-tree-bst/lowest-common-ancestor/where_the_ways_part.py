"""Where the ways part

The letters of a town are sorted by house number along a binary search tree of boxes: at each box, smaller numbers go on to the left part and larger ones to the right part, and a letter stays in the box with its own number.

Two letters, for the different houses `first` and `second`, travel from the box `root`. Return the number of the last box that both pass; a letter passes the box in which it stays, too. Both
numbers are in the tree, in any order.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "At which boxes do the two letters take the same turn?",
    "Both go left when both numbers are smaller, and right when both are larger. What does any other case mean?",
    "Walk down as long as both numbers lie on the same side of the box. The first box where that fails is the answer.",
)
EXAMPLES = [
    ([50, 30, 70, 20, 40, 60, 80], 20, 40),
    Example(([50, 30, 70, 20, 40, 60, 80], 70, 80), why="the letter for 70 stays there"),
    ([50, 30, 70, 20, 40, 60, 80], 60, 20),
]
EDGES = {
    "in any order": ([9, 4, None, 2, 6], 6, 2),
    "in which it stays": Edge(([9, 4, None, 2, 6, None, 3], 4, 3), "one house is on the way to the other"),
    "from the box `root`": Edge(([1, None, 5], 1, 5), "the first box is the last one"),
}
ALWAYS = [
    ([8, 6, 59], 59, 8),
]
MISTAKES = [
    Mistake("A letter passes the box in which it stays. Yours walks past it.", "node.val < low", "node.val <= low"),
    Mistake("You assume that the first number is the smaller one.", "low, high = sorted((first, second))", "low, high = first, second"),
    Mistake("You return the first box instead of the last one that both pass.", "return node.val", "return root.val"),
]
ORACLE = """
def last_common_box(root: TreeNode, first: int, second: int) -> int:
    def way(number):
        node, boxes = root, []
        while node.val != number:
            boxes.append(node.val)
            node = node.left if number < node.val else node.right
        return boxes + [number]

    return [box for box in way(first) if box in way(second)][-1]
"""
EXPLANATION = """
As long as both numbers are smaller than the box, or both larger, the letters stay together. The first box that lies between them, or is one of them, is where they part. For 20 and 40 in the first example:

| box | 20 and 40 are | go |
|---|---|---|
| 50 | both smaller | left |
| 30 | on different sides | stop |

One box on each level, so the work grows with the height of the tree. One could also write down both ways and compare them, which costs two lists.
"""


def last_common_box(root: TreeNode, first: int, second: int) -> int:
    low, high = sorted((first, second))
    node = root
    while high < node.val or node.val < low:
        node = node.left if high < node.val else node.right
    return node.val


def inputs(rng):
    places = {}
    for value in rng.sample(range(1, 60), rng.randint(3, 11)):
        place = 1
        while place in places:
            place = 2 * place + (value > places[place])
        places[place] = value
    line, queue = [], [1]
    for place in queue:
        line.append(places.get(place))
        if place in places:
            queue += [2 * place, 2 * place + 1]
    while line[-1] is None:
        line.pop()
    first = rng.choice(sorted(places)[1:])
    second = rng.choice([place for place in places if place != first])
    if rng.random() < 0.3 and first > 1:
        second = first // 2
    pair = [places[first], places[second]]
    rng.shuffle(pair)
    return (line, *pair)
