"""Does the story end?

In a game book, each page tells you which page to read next. The pages are a linked list in reading order, `head` is the first page, and its value is the page's heading. Some stories end; in others
the last page sends you back to an earlier one or to itself, and you read in circles.

Return `True` if the story ends and `False` if you read in circles. Several pages may have the same heading, and a book without pages (`None`) ends.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("VALIDATE", "SEARCH")
CODECS = {"head": "linked_list_cycle"}
CONSTRAINTS = ('`(["a", "b"], 0)` in a test is the story a, b whose last page leads back to position 0, and -1 stands for none',)
HINTS = (
    "How would you notice, while reading, that you are on a page for the second time?",
    "Remember each page you have read. If the next page is among them, you read in circles; if there is no next page, the story ends.",
    "Keep the nodes themselves in a set, not their headings. Walk until the node is `None` or in the set.",
)
EXAMPLES = [
    Example(((["cave", "lake", "hill", "inn"], 1),), why="from the inn back to the lake"),
    ((["cave", "lake", "hill"], -1),),
    Example(((["cave", "cave"], -1),), why="two pages with the same heading"),
]
EDGES = {
    "without pages": (([], -1),),
    "the same heading": Edge(((["inn", "lake", "inn", "lake"], -1),), "headings that repeat"),
    "back to an earlier one": Edge(((["inn"], 0),), "a page that leads to itself"),
}
ALWAYS = [
    ((["cave", "lake", "hill", "inn", "moor", "ford", "cliff", "barn", "mill"], -1),),
    ((["cave", "lake", "hill", "inn", "moor", "ford", "cliff", "barn", "mill"], 3),),
    ((["inn", "lake", "lake"], -1),),
]
MISTAKES = [
    Mistake("You remember the headings. Different pages may have the same one: remember the nodes.", "seen.add(head)", "seen.add(head.val)", "head not in seen", "head.val not in seen"),
    Mistake("Yes and no have changed places: `True` means that the story ends.", "return head is None", "return head is not None"),
    Mistake("You only ask whether the last page leads to the very first one. It may lead to any earlier page.", """
def ends(head: ListNode | None) -> bool:
    node = head
    for _ in range(1000):
        if node is None:
            return True
        node = node.next
        if node is head:
            return False
    return True
"""),
]
EXPLANATION = """
Every node is put in a set while you walk. Either the walk reaches `None`, or it comes to a node that is in the set. For cave, lake, hill, inn with the way back to
the lake:

| page | read before? |
|---|---|
| cave, lake, hill, inn | no |
| lake | yes |

Each page costs one look into the set, and the set holds all of them. Two walkers with different speeds need no memory.
"""


def ends(head: ListNode | None) -> bool:
    seen = set()
    while head and head not in seen:
        seen.add(head)
        head = head.next
    return head is None


def inputs(rng):
    length = rng.randint(1, 7)
    return (([rng.choice(["cave", "lake", "hill", "inn"]) for _ in range(length)], rng.randint(0, length - 1) if rng.random() < 0.5 else -1),)
