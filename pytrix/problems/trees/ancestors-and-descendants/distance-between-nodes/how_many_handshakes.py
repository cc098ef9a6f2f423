"""How many handshakes?

In a climbing club everyone but the founder was introduced by a member, and nobody has introduced more than two. So the members form a binary tree with the founder, `root`, at the top. A message can be passed from a member to
the one who introduced him or her, and to those whom he or she introduced.

Return how many times the message has to be passed to get from the member `first` to the member `second`. All members have different numbers, and both numbers are in the tree; they may be equal, and then
nothing is passed.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "Write down the way from the founder to each of the two. What do both ways have in common?",
    "A helper can give the way from the root to a member as a list of numbers, or nothing if the member isn't in this part.",
    "Leave out the members with which both ways begin. What is left of both ways together is the answer.",
)
EXAMPLES = [
    Example(([1, 2, 3, 4, 5, None, 6], 5, 6), why="5, 2, 1, 3, 6"),
    Example(([1, 2, 3, 4, 5, None, 6], 4, 5), why="4, 2, 5"),
    ([1, 2, 3, 4], 1, 4),
    ([9, 8], 8, 8),
]
EDGES = {"they may be equal": ([3], 3, 3), "the one who introduced": Edge(([7, None, 5, 2], 2, 5), "one step up"), "the founder": ([4, 1, None, 2, None, 3], 3, 4)}
ALWAYS = [
    ([1, 2, None, 3, None, 4, 5, 6, None, 7], 6, 7),
    ([4, 39, 9, 17], 17, 9),
]
MISTAKES = [
    Mistake("You go up to the founder in any case, but the ways may meet lower down.", "while shared < min(len(one), len(other)) and one[shared] == other[shared]:", "while shared < 1:"),
    Mistake("You count members. Count the passings between them.", "len(one) + len(other) - 2 * shared", "len(one) + len(other) - 2 * shared + 1"),
    Mistake("You add only one of the two ways.", "len(one) + len(other) - 2 * shared", "len(one) - shared"),
]
ORACLE = """
def passings(root: TreeNode, first: int, second: int) -> int:
    near, nodes = {}, [root]
    for node in nodes:
        for child in (node.left, node.right):
            if child:
                near.setdefault(node.val, []).append(child.val)
                near.setdefault(child.val, []).append(node.val)
                nodes.append(child)
    steps, reached = 0, {first}
    while second not in reached:
        reached |= {other for one in reached for other in near[one]}
        steps += 1
    return steps
"""
EXPLANATION = """
Both ways from the root run together down to the lowest member whom they share. Without the common beginning, what is left are the steps on both sides. For 5 and 6 in the first example:

| | way from the founder | left over |
|---|---|---|
| 5 | 1, 2, 5 | 2, 5 |
| 6 | 1, 3, 6 | 3, 6 |

That makes 4. Finding a way visits each node at most once. Another way is a breadth-first search from one member, along links in all three directions; it needs a dictionary of the links upwards.
"""


def way_to(node: TreeNode | None, number: int) -> list[int]:
    if node is None:
        return []
    if node.val == number:
        return [number]
    below = way_to(node.left, number) or way_to(node.right, number)
    return [node.val, *below] if below else []


def passings(root: TreeNode, first: int, second: int) -> int:
    one, other = way_to(root, first), way_to(root, second)
    shared = 0
    while shared < min(len(one), len(other)) and one[shared] == other[shared]:
        shared += 1
    return len(one) + len(other) - 2 * shared


def inputs(rng):
    numbers = rng.sample(range(1, 40), 12)
    line = [value if value is None else numbers.pop() for value in tree(rng, 2, 11)]
    here = [value for value in line if value]
    return (line, rng.choice(here), rng.choice(here))
