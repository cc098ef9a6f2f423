"""A slide show for the printer

A slide show is a linked list that may run in a loop: its last slide leads back to an earlier one or to itself, or it just ends. For printing it must end, and the printer wants every slide exactly once.

`head` is the first slide, or `None` for an empty show. Cut the loop, if there is one, so that all slides stay in the chain, and return the chain's first slide. Slides may have equal captions.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("TRANSFORM", "SEARCH")
CODECS = {"head": "linked_list_cycle"}
CONSTRAINTS = ('`(["a", "b"], 0)` in a test is the show a, b whose last slide leads back to position 0, and -1 stands for none',)
HINTS = (
    "Two slides lead to the slide at which the loop is entered. Which of the two has to be changed?",
    "The one inside the loop is to be cut. Find the entry, then walk round the loop to the slide in front of it.",
    "Let two walkers meet. Start one at the head and step with both until they stand together; then let one go on until its next is the entry, and cut there.",
)
EXAMPLES = [
    Example(((["sea", "sun", "dog", "cake"], 1),), why="cake led back to sun"),
    ((["a", "b", "c"], -1),),
    ((["x", "x"], 0),),
]
EDGES = {
    "an empty show": (([], -1),),
    "just ends": Edge(((["a"], -1),), "one slide"),
    "leads back to an earlier one": Edge(((["a"], 0),), "a slide that leads to itself"),
    "equal captions": (((["a", "b", "a", "b", "a"]), 2),),
    "all slides stay": Edge(((["a", "b", "c", "d", "e", "f"], 5),), "a tiny loop behind a long tail"),
}
MISTAKES = [
    Mistake("You cut where the two walkers meet, so slides are lost. Cut in front of the entry.", "            while start is not slow:\n                start, slow = start.next, slow.next\n", ""),
    Mistake("You cut after the entry, so all slides of the loop but one are lost.", "            while slow.next is not start:\n                slow = slow.next\n", ""),
    Mistake("A show without a loop has to come back as it is.", "    return head", "    return head if fast and fast.next else None"),
]
ORACLE = """
def printable(head: ListNode | None) -> ListNode | None:
    slides = []
    while head and head not in slides:
        slides.append(head)
        head = head.next
    show = None
    for slide in reversed(slides):
        show = ListNode(slide.val, show)
    return show
"""
ALSO_RIGHT = [
    Way("With a set of the slides seen so far, the cut comes where the next slide is in the set. It is shorter and needs memory for all slides.",
        """
def printable(head: ListNode | None) -> ListNode | None:
    seen, node = set(), head
    while node:
        seen.add(node)
        if node.next in seen:
            node.next = None
        node = node.next
    return head
"""),
]
EXPLANATION = """
Two walkers meet in the loop; with single steps from the head and from there, they come together at the entry. The slide in front of the entry, on the loop's side, is the last one, and its `next` becomes `None`. For sea, sun, dog, cake with the way
back to sun:

| step | result |
|---|---|
| they meet at | cake |
| the entry is | sun |
| in front of it, in the loop | cake, which is cut |

The steps grow with the number of slides, and a few names are all the memory.
"""


def printable(head: ListNode | None) -> ListNode | None:
    start = slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            while start is not slow:
                start, slow = start.next, slow.next
            while slow.next is not start:
                slow = slow.next
            slow.next = None
            break
    return head


def inputs(rng):
    length = rng.randint(1, 8)
    return (([rng.choice("abcd") for _ in range(length)], rng.randint(0, length - 1) if rng.random() < 0.7 else -1),)
