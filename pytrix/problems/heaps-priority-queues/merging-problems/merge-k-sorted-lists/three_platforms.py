"""Three platforms, one track

On three platforms wagons stand in line, each platform's wagons in ascending order of their numbers. `first`, `second` and `third` are the front wagons of the three linked lists, or `None` for an empty platform.

All wagons leave on one track, so that their numbers are in ascending order there, too. Equal numbers may occur. Return the front wagon of the train. Move the wagons; don't make new ones. No wagons give `None`.
"""

from heapq import heappop, heappush

from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "SORT")
HINTS = (
    "Which wagons can be the next one to leave? There are never more than three.",
    "Keep the front wagons in a heap. Nodes themselves can't be compared, so what must stand in the heap with them?",
    "Push (number, platform, wagon) for each platform that isn't empty. Pop the smallest, couple it to the train, and push the wagon behind it, if there is one.",
)
EXAMPLES = [
    ([2, 7, 9], [1, 8], [3, 4]),
    Example(([5, 6], [], [5]), why="one empty platform"),
    ([], [4], []),
]
EDGES = {"No wagons": ([], [], []), "Equal numbers": ([1, 1], [1], [1, 2]), "ascending order": Edge(([8, 9], [5, 6], [1, 2]), "one platform after the other")}
MISTAKES = [
    Mistake("After a wagon has left, the one behind it becomes the front wagon of its platform.", "        if wagon.next:\n            heappush(heap, (wagon.next.val, platform, wagon.next))\n", ""),
    Mistake("With equal numbers Python compares the next thing in the tuple, and nodes can't be compared: put the platform in between.",
            "(wagon.val, platform, wagon)", "(wagon.val, wagon, platform)", "(wagon.next.val, platform, wagon.next)", "(wagon.next.val, wagon.next, platform)", "_, platform, wagon = heappop(heap)", "_, wagon, platform = heappop(heap)"),
    Mistake("The third platform is forgotten in your train.", "enumerate((first, second, third))", "enumerate((first, second))"),
]
ORACLE = """
def one_train(first: ListNode | None, second: ListNode | None, third: ListNode | None) -> ListNode | None:
    numbers = []
    for wagon in (first, second, third):
        while wagon:
            numbers.append(wagon.val)
            wagon = wagon.next
    train = None
    for number in sorted(numbers, reverse=True):
        train = ListNode(number, train)
    return train
"""
EXPLANATION = """
Only the front wagons can be next, so the heap never holds more than three. The number of the platform settles equal numbers before Python compares nodes. For `[2, 7, 9]`, `[1, 8]` and `[3, 4]`:

| popped | pushed | heap |
|---|---|---|
| 1 | 8 | 2, 3, 8 |
| 2 | 7 | 3, 7, 8 |
| 3 | 4 | 4, 7, 8 |
| 4 | – | 7, 8 |
| 7 | 9 | 8, 9 |

For n wagons on k platforms that takes about n log k steps. One could instead merge two platforms first and the result with the third, which moves some wagons twice.
"""


def one_train(first: ListNode | None, second: ListNode | None, third: ListNode | None) -> ListNode | None:
    heap: list[tuple[int, int, ListNode]] = []
    for platform, wagon in enumerate((first, second, third)):
        if wagon:
            heappush(heap, (wagon.val, platform, wagon))
    front = last = ListNode(0)
    while heap:
        _, platform, wagon = heappop(heap)
        last.next = wagon
        last = wagon
        if wagon.next:
            heappush(heap, (wagon.next.val, platform, wagon.next))
    return front.next


def inputs(rng):
    return tuple(sorted(rng.randint(1, 12) for _ in range(rng.choice([0, 1, 2, 3, 4]))) for _ in range(3))
