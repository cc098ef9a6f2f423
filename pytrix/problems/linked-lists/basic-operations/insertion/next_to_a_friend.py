"""Next to a friend

People wait in a line, a linked list of names; `head` is the first one, or `None` when nobody waits. Someone called `name` comes along and joins directly behind the first person called `friend`. If no such person waits, `name` joins at the end of the line.

Return the first node of the line afterwards.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
HINTS = (
    "Behind which node does the new one go in the two cases?",
    "Walk until you stand on the friend or on the last node. Put the new node in behind it. When nobody waits, the new node is the line.",
    "The new node gets the old `next` of the node where you stand, and that one leads to the new node. Then return the head.",
)
EXAMPLES = [
    (["Ida", "Ben", "Cleo"], "Dan", "Ben"),
    Example((["Ida", "Ben"], "Dan", "Zoe"), why="no Zoe, so at the end"),
    ([], "Dan", "Ida"),
]
EDGES = {
    "nobody waits": ([], "Eve", "Eve"),
    "the first person called `friend`": (["Ben", "Ida", "Ben"], "Dan", "Ben"),
    "at the end": Edge((["Ida", "Ben"], "Dan", "Ben"), "the friend is last"),
}
ALWAYS = [
    (["Ben", "Ida", "Ben", "Cleo"], "Dan", "Ben"),
]
MISTAKES = [
    Mistake("Everybody behind the friend is lost: the new node has to lead to them.", "ListNode(name, node.next)", "ListNode(name)"),
    Mistake("The new person always joins at the end, even if the friend waits.", "while node.next and node.val != friend:", "while node.next:"),
    Mistake("When nobody waits, there is no node to stand on: the new one is the line.", "    if head is None:\n        return ListNode(name)\n", "    if head is None:\n        return None\n"),
    Mistake("Return the first node of the line, not the place where you stopped.", "return head", "return node"),
]
EXPLANATION = """
The walk stops on the friend or on the last node, and in both cases the new node goes in directly behind. For Ida, Ben, Cleo, with Dan behind Ben:

| step | line |
|---|---|
| Dan leads to Cleo | Ida → Ben → Cleo, Dan → Cleo |
| Ben leads to Dan | Ida → Ben → Dan → Cleo |

At worst the whole line is walked along once.
"""


def join(head: ListNode | None, name: str, friend: str) -> ListNode | None:
    if head is None:
        return ListNode(name)
    node = head
    while node.next and node.val != friend:
        node = node.next
    node.next = ListNode(name, node.next)
    return head


def inputs(rng):
    names = ["Ida", "Ben", "Cleo", "Zoe"]
    return ([rng.choice(names) for _ in range(rng.randint(1, 6))], "Dan", rng.choice(names))
