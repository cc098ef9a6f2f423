"""One section the other way

The slides of a talk are a linked list, and `head` is the first slide. The speaker wants one section in the opposite order: the slides from place `first` to place `last`, both included. Places count from 1.

Return the first slide afterwards. All other slides keep their places. Both places exist, and `first` is not greater than `last`; if they are equal, nothing changes. Move the nodes, don't copy them.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
HINTS = (
    "Which two slides at the seams have to point somewhere else afterwards? One stands in front of the section, the other is its old first slide.",
    "Walk to the slide in front of the section, with a dummy in front of the first slide. Then turn as many slides as the section has.",
    "After the turning loop, one name holds the new first slide of the section and one the slide behind it. The old first slide gets the latter, the slide in front the former.",
)
EXAMPLES = [
    (["a", "b", "c", "d", "e"], 2, 4),
    Example((["a", "b", "c"], 1, 2), why="the first slide changes"),
    (["a", "b", "c"], 2, 2),
]
EDGES = {
    "count from 1": Edge((["a", "b", "c", "d"], 1, 4), "the whole talk"),
    "both included": Edge((["a", "b"], 1, 2), "two slides"),
    "nothing changes": (["x"], 1, 1),
    "other slides": Edge((["a", "b", "c", "d"], 3, 4), "a section at the end"),
}
ALWAYS = [
    (["d", "b", "e", "a", "c"], 2, 5),
]
MISTAKES = [
    Mistake("Your section starts one slide too late. Places count from 1, and you have to stop in front of the section.", "range(first - 1)", "range(first)"),
    Mistake("Your section lacks its last slide: both places are included.", "range(last - first + 1)", "range(last - first)"),
    Mistake("The slides behind the section are lost: its old first slide has to lead to them.", "    before.next.next = slide\n", ""),
    Mistake("If the section begins at place 1, the first slide is another one. Return the one behind the dummy.", "return dummy.next", "return head"),
]
ORACLE = """
def turn_section(head: ListNode, first: int, last: int) -> ListNode:
    slides = []
    while head:
        slides.append(head.val)
        head = head.next
    slides[first - 1 : last] = reversed(slides[first - 1 : last])
    talk = None
    for slide in reversed(slides):
        talk = ListNode(slide, talk)
    return talk
"""
EXPLANATION = """
After the turning, two seams are open. `before` still points at the section's old first slide, which is now its last; so that one is told what follows, and then `before` is told
the new first one. For a, b, c, d, e from 2 to 4:

| step | chain |
|---|---|
| b, c, d are turned | a → b, and d → c → b |
| b leads to e | d → c → b → e |
| a leads to d | a → d → c → b → e |

The nodes up to the section's end are passed once. One can also leave the section in place and move each of its slides to its front in turn; that costs the same.
"""


def turn_section(head: ListNode, first: int, last: int) -> ListNode:
    before = dummy = ListNode("", head)
    for _ in range(first - 1):
        before = before.next
    slide, turned = before.next, None
    for _ in range(last - first + 1):
        slide.next, turned, slide = turned, slide, slide.next
    before.next.next = slide
    before.next = turned
    return dummy.next


def inputs(rng):
    length = rng.randint(1, 8)
    first = rng.randint(1, length)
    return (rng.sample("abcdefgh", length), first, rng.randint(first, length))
