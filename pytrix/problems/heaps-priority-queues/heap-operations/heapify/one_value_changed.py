"""One value changed

A delivery service keeps its orders' deadlines in a heap, the list `heap`, all different: the item at index `i` is smaller than its children at the indices `2 * i + 1` and `2 * i + 2`, as far as they exist.

A customer changes a deadline: the item at index `at` becomes `deadline`, which is not in the heap yet. Return the repaired heap. As long as the changed item is smaller than its parent, it changes places with it; as long as it is larger than one of its children,
it changes places with the smaller child. Nothing else moves. `at` is always an index of the heap.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COMPARE")
HINTS = (
    "If the deadline gets earlier, in which direction can the order be broken? And if it gets later?",
    "Let the item climb first. If it can't climb, let it sink; at most one of the two happens.",
    "To sink: find the smaller one of the children that exist. If it is smaller than the item, exchange both and go on from the child's index.",
)
EXAMPLES = [
    Example(([1, 4, 2, 9, 5, 7], 0, 8), why="8 sinks past 2 and past 7"),
    Example(([1, 4, 2, 9, 5, 7], 3, 0), why="0 climbs past 4 and past 1"),
    Example(([1, 4, 2, 9, 5, 7], 1, 3), why="3 is right where it is"),
]
EDGES = {"an index of the heap": Edge(([6], 0, 9), "one order"), "as far as they exist": Edge(([1, 5], 0, 7), "only a left child"), "the smaller child": Edge(([1, 3, 2, 8, 9, 6, 7], 0, 10), "two levels down")}
ALWAYS = [
    ([4, 10, 21, 13, 11, 39, 38, 46, 24, 27], 9, 0), ([4, 30], 1, 0), ([1, 9, 14, 29, 15], 0, 60),
    ([1, 3, 5, 14, 11, 42, 31, 48, 34, 40, 26], 7, 6),
]
MISTAKES = [
    Mistake("An item that gets smaller has to climb.", "    while at and repaired[at] < repaired[(at - 1) // 2]:", "    while at > len(heap) and repaired[at] < repaired[(at - 1) // 2]:"),
    Mistake("A sinking item changes places with its smaller child, not with the left one.", "child = min(children, key=repaired.__getitem__)", "child = children[0]"),
    Mistake("The item sinks as long as a child is smaller, not for one step only.", "        at, children = child, children_of(child, len(heap))", "        break"),
    Mistake("The last item may be a child, too.", "if child < size", "if child < size - 1"),
]
ORACLE = """
def with_deadline(heap: list[int], at: int, deadline: int) -> list[int]:
    items = heap[:at] + [deadline] + heap[at + 1 :]
    while True:
        broken = [(items[child], child) for child in range(1, len(items)) if items[child] < items[(child - 1) // 2]]
        if not broken:
            return items
        _, child = min(broken)
        above = (child - 1) // 2
        items[child], items[above] = items[above], items[child]
"""
EQUIVALENT = {
    "while at and repaired[at] < repaired[(at - 1) // 2]: -> while at:": "an item that climbed too far sinks back on the same way",
    "while at and repaired[at] < repaired[(at - 1) // 2]: -> while at and repaired[at] <= repaired[(at - 1) // 2]:": "no two are equal",
    "if repaired[child] > repaired[at]: -> if repaired[child] >= repaired[at]:": "no two are equal",
}
EXPLANATION = """
Only the changed item can be in the wrong place, and only in one direction. For `[1, 4, 2, 9, 5, 7]` with 8 at index 0:

| index | smaller child | exchanged |
|---|---|---|
| 0 | 2 at index 2 | yes |
| 2 | 7 at index 5 | yes |
| 5 | none | |

That takes at most one step for each level, about log n. Calling `heapify` instead is also right as far as the order goes, but it looks at all n items.
"""


def children_of(at: int, size: int) -> list[int]:
    return [child for child in (2 * at + 1, 2 * at + 2) if child < size]


def with_deadline(heap: list[int], at: int, deadline: int) -> list[int]:
    repaired = heap[:at] + [deadline] + heap[at + 1 :]
    while at and repaired[at] < repaired[(at - 1) // 2]:
        repaired[at], repaired[(at - 1) // 2] = repaired[(at - 1) // 2], repaired[at]
        at = (at - 1) // 2
    children = children_of(at, len(heap))
    while children:
        child = min(children, key=repaired.__getitem__)
        if repaired[child] > repaired[at]:
            break
        repaired[at], repaired[child] = repaired[child], repaired[at]
        at, children = child, children_of(child, len(heap))
    return repaired


def inputs(rng):
    values = rng.sample(range(1, 50), rng.randint(2, 15))
    deadline = values.pop()
    for start in range(len(values)):
        child = start
        while child and values[child] < values[(child - 1) // 2]:
            values[child], values[(child - 1) // 2] = values[(child - 1) // 2], values[child]
            child = (child - 1) // 2
    unused = [value for value in range(60) if value not in values]
    return (values, rng.choice([0, rng.randrange(len(values)), len(values) - 1]), rng.choice([deadline, 0, rng.choice(unused), rng.choice(unused), 60]))
