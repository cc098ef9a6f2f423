"""All pairs of ropes

A climbing shop keeps the lengths of its ropes in a binary search tree: each node holds a length, shorter ropes are
in its left part and longer ones in its right part. No two ropes are equally long, and the tree may be empty.

`root` is the root of the tree. For a tour, two different ropes are knotted together and should be exactly `metres`
long. Return all pairs that do, as a list of tuples (shorter rope, longer rope), in ascending order of the shorter
rope.
"""
from structures import TreeNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "GENERATE")
HINTS = (
    "In which order would you have to visit the nodes so that the lengths come in ascending order?",
    "First make a list of all lengths: those of the left part, the node's own, those of the right part. Then forget the tree.",
    "For each length, its partner is known. It must be in the tree and longer, so that each pair is found once.",
)
EXAMPLES = [
    Example(([40, 20, 60, 10, 30, 50, 70], 80), why="40 has no second rope of its length"),
    Example(([30, 15, 45], 60)),
    Example(([30, 15, 45], 100)),
]
EDGES = {
    "the tree may be empty": ([], 50),
    "two different ropes": Edge(([25], 50), "one rope of half the length"),
    "shorter ropes are in its left part": Edge(([9, 7, None, 4, None, 2], 11), "no right parts at all"),
}
ALWAYS = [([30, 20, 31], 61), ([10, 4, 20, 2, 6], 16)]
MISTAKES = [
    Mistake("A rope of half the length is knotted to itself. The two ropes must be different.", "if length < metres - length and", "if length <= metres - length and"),
    Mistake("Each pair occurs twice in your answer, once from each of its ropes.", "if length < metres - length and", "if length != metres - length and"),
    Mistake("You only look for partners in the left part of the tree.", "known = set(lengths)", "known = set(ascending(root and root.left))"),
    Mistake("Your list starts with the node itself, so the pairs are not in ascending order.",
            "[*ascending(node.left), node.val, *ascending(node.right)]", "[node.val, *ascending(node.left), *ascending(node.right)]"),
]
EXPLANATION = """
Left part, node, right part: in this order the lengths of a search tree come out sorted, and the pairs come out in the
right order by themselves. For 80 metres:

| rope | partner | pair |
|---|---|---|
| 10 | 70 | yes |
| 20 | 60 | yes |
| 30 | 50 | yes |
| 40 | 40 | not longer |
| 50 | 30 | not longer |

The ropes after 50 have shorter partners as well. Each rope is visited once and looked up once. With the sorted list,
two indices moving towards each other would do without the set.
"""


def ascending(node: TreeNode | None) -> list[int]:
    if node is None:
        return []
    return [*ascending(node.left), node.val, *ascending(node.right)]


def rope_pairs(root: TreeNode | None, metres: int) -> list[tuple[int, int]]:
    lengths = ascending(root)
    known = set(lengths)
    return [(length, metres - length) for length in lengths if length < metres - length and metres - length in known]


def inputs(rng):
    values = rng.sample(range(1, 20), rng.randint(2, 8))
    places: dict[int, int] = {}
    for value in values:
        place = 0
        while place in places:
            place = 2 * place + (1 if value < places[place] else 2)
        places[place] = value
    level, line = [0], []
    while level:
        line += [places.get(place) for place in level]
        level = [child for place in level if place in places for child in (2 * place + 1, 2 * place + 2)]
    while line and line[-1] is None:
        line.pop()
    return line, rng.choice([sum(rng.sample(values, 2)), 2 * rng.choice(values), rng.randint(10, 28), 20])
