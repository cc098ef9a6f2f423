"""Is the motif in there?

A composer writes melodies as binary trees of numbers. One melody is quoted in another if a node can be found there from which everything below, down to the last leaf, looks exactly like the quoted tree: the same shape with the same numbers.

Return whether the tree `motif` is quoted in the tree `melody`. Either may be `None`; an empty motif is quoted in every melody, even in an empty one, and an empty melody quotes nothing else.
"""

from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake, tree

LEVEL = "intermediate"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Which two questions are mixed here? One is about two nodes, the other one about all nodes of the melody.",
    "Write a helper that tells whether two trees are the same. Then ask it for every node of the melody.",
    "An empty motif is always quoted, and an empty melody quotes no other. Otherwise: the same here, or quoted on the left, or quoted on the right.",
)
EXAMPLES = [
    ([3, 4, 5, 1, 2], [4, 1, 2]),
    Example(([3, 4, 5, 1, 2, None, None, None, 0], [4, 1, 2]), why="below 1 there is one more node"),
    Example(([1, 1, None, 1], [1, 1]), why="the lower two"),
    ([3, 4], [4, None, 3]),
]
EDGES = {"an empty motif": ([1, 2], []), "even in an empty one": ([], []), "quotes nothing else": ([], [1]), "down to the last leaf": ([1, 2, 3], [1, 2]), "the same shape": ([5, 6], [5, None, 6])}
ALWAYS = [
    ([1, 1], [1, None, 1]),
    ([5, 1000, 2000], [1000]),
    ([1, 2, 1], [1]),
    ([2, 1, 1], [3]), ([3, 1, 2], [2]),
    ([12], [2]),
]
MISTAKES = [
    Mistake("The motif must reach down to the leaves: below it nothing may be left over.", "        return one is other", "        return other is None"),
    Mistake("After a first equal number you stop looking elsewhere.", "same(melody, motif) or ", "same(melody, motif) if melody.val == motif.val else "),
    Mistake("You compare only with the melody's root.", "same(melody, motif) or is_quoted(melody.left, motif) or is_quoted(melody.right, motif)", "same(melody, motif)"),
    Mistake("An empty melody quotes no motif that has nodes.", "return motif is None", "return True"),
]
ORACLE = """
def is_quoted(melody: TreeNode | None, motif: TreeNode | None) -> bool:
    def written(node):
        return (node.val, written(node.left), written(node.right)) if node else None

    def parts(node):
        return [written(node), *parts(node.left), *parts(node.right)] if node else [None]

    return written(motif) in parts(melody)
"""
EQUIVALENT = {
    "return one.val == other.val and same(one.left, other.left) and same(one.right, other.right) -> return one.val == other.val and same(other.left, one.left) and same(one.right, other.right)": "being the same works both ways",
    "return one.val == other.val and same(one.left, other.left) and same(one.right, other.right) -> return one.val == other.val and same(one.left, other.left) and same(other.right, one.right)": "being the same works both ways",
    "return same(melody, motif) or is_quoted(melody.left, motif) or is_quoted(melody.right, motif) -> return same(motif, melody) or is_quoted(melody.left, motif) or is_quoted(melody.right, motif)": "being the same works both ways",
}
EXPLANATION = """
One function compares two trees, another one offers it every node of the melody. For `[1, 1, None, 1]` and `[1, 1]`:

| node of the melody | compared | the same? |
|---|---|---|
| root | 1-1-1 with 1-1 | no |
| its child | 1-1 with 1-1 | yes |

In the worst case each node of the melody is compared with the whole motif, which costs the product of both sizes. Instead, one could write both trees as text, with marks for missing children and for where a number begins, and look for one text in the other.
"""


def same(one: TreeNode | None, other: TreeNode | None) -> bool:
    if one is None or other is None:
        return one is other
    return one.val == other.val and same(one.left, other.left) and same(one.right, other.right)


def is_quoted(melody: TreeNode | None, motif: TreeNode | None) -> bool:
    if melody is None:
        return motif is None
    return same(melody, motif) or is_quoted(melody.left, motif) or is_quoted(melody.right, motif)


def inputs(rng):
    line = tree(rng, 3, 10, 1, rng.choice([1, 2, 3]))
    children, at, queue = {}, 1, [0]
    for node in queue:
        pair = []
        for _ in range(2):
            child = at if at < len(line) and line[at] is not None else None
            at += 1
            pair.append(child)
            if child is not None:
                queue.append(child)
        children[node] = pair
    part, order = [], [rng.choice(queue)]
    for node in order:
        part.append(None if node is None else line[node])
        if node is not None:
            order += children[node]
    while part[-1] is None:
        part.pop()
    kind = rng.randint(0, 4)
    if kind == 1:
        part[rng.randrange(len(part))] = 4 if len(part) > 1 else 3
        part = [value for value in part]
    if kind == 2:
        part = part + [1]
    if kind == 3 and len(part) > 1:
        part.pop()
        while part[-1] is None:
            part.pop()
    return (line, part)
