"""Who stands behind?

The people at a counter stand in a line, and everyone remembers only who stands directly behind. The line is a linked list of names; `head` is its first node, or `None` when
nobody is there.

Return the name of the person directly behind the first one called `name`. If nobody has this name, or nobody stands behind, return `None`. A name may occur several times.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Two things can end your walk along the line. Which ones?",
    "Walk until you stand on a person with the name or there is no line left. Only then look for the person behind.",
    "After the loop check that a node was found and that it has a `next`, before you read the next one's `val`.",
)
EXAMPLES = [
    (["Ida", "Ben", "Cleo", "Ben", "Dan"], "Ben"),
    Example((["Ida", "Ben"], "Ben"), why="nobody stands behind"),
    (["Ida", "Ben", "Cleo"], "Ida"),
]
EDGES = {
    "nobody is there": ([], "Ida"),
    "nobody has this name": (["Ida", "Ben"], "Zoe"),
    "several times": Edge((["Ben", "Ben", "Ida"], "Ben"), "the same name directly behind"),
}
MISTAKES = [
    Mistake("You look for the last one with this name. The first one counts.",
            "    while head and head.val != name:\n        head = head.next\n    if head and head.next:\n        return head.next.val\n    return None",
            "    found = None\n    while head:\n        if head.val == name:\n            found = head\n        head = head.next\n    return found.next.val if found and found.next else None"),
    Mistake("You return the person themselves. Return the one behind.", "return head.next.val", "return head.val"),
    Mistake("Check that there is somebody behind before you ask for the name.", "if head and head.next:", "if head:"),
    Mistake("If nobody has the name, the loop runs off the end of the line, and there is no node to look at.", "if head and head.next:", "if head.next:"),
]
EXPLANATION = """
The loop has two reasons to stop: the name is found, or the line is over. `None` has no `val`, so the test for the end comes first. For Ida, Ben, Cleo
and the name Ben: the walk stops on Ben, and its `next` is Cleo. At worst each node is looked at once.
"""


def who_stands_behind(head: ListNode | None, name: str) -> str | None:
    while head and head.val != name:
        head = head.next
    if head and head.next:
        return head.next.val
    return None


def inputs(rng):
    names = ["Ida", "Ben", "Cleo", "Dan", "Eve"]
    line = [rng.choice(names) for _ in range(rng.randint(1, 6))]
    return (line, rng.choice(line))
