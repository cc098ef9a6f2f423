"""Where the rota repeats

A chain of shifts is worked through from `head` on. After the last shift the rota may go back to an earlier one, or to that shift itself, and repeat from there for ever. A shift is a name, and a name may occur several times.

Return a list of the names that are worked again and again, in order, beginning with the first shift that is repeated. If the rota ends, return an empty list; the same goes for an empty rota, which is `None`.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "GENERATE")
CODECS = {"head": "linked_list_cycle"}
CONSTRAINTS = ('`(["a", "b"], 0)` in a test is the rota a, b that goes from b back to position 0, and -1 stands for none',)
HINTS = (
    "Which node of the loop do you meet for the second time before all others?",
    "Find the node at which the loop is entered: the first one that you have seen before. Then walk round once from there.",
    "Keep the nodes in a set. When the walk stops on a node of the set, collect names until you are back at this very node.",
)
EXAMPLES = [
    Example(((["Mo", "Al", "Zoe", "Al"], 1),), why="behind the second Al comes the first Al again"),
    ((["Mo", "Al"], -1),),
    ((["Kit", "Mo", "Al"], 2),),
]
EDGES = {
    "an empty rota": (([], -1),),
    "If the rota ends": ((["Al", "Al", "Mo"], -1),),
    "several times": Edge(((["Al", "Al", "Al"], 1),), "one name for all"),
    "first shift that is repeated": Edge(((["Mo", "Al", "Kit"], 0),), "everything is repeated"),
}
MISTAKES = [
    Mistake("You list the whole rota. The shifts before the loop are worked only once.", """
def repeated(head: ListNode | None) -> list[str]:
    names, seen = [], set()
    while head and head not in seen:
        seen.add(head)
        names.append(head.val)
        head = head.next
    return names if head else []
"""),
    Mistake("The first repeated shift is missing from your list.", "return loop", "return loop[1:]"),
    Mistake("You remember names. A name may occur several times without any loop: remember the nodes.", "head not in seen", "head.val not in seen", "seen.add(head)", "seen.add(head.val)"),
    Mistake("You stop at the next shift with the same name, but the loop ends where you are back at the same node.", "        if node is head:", "        if node.val == head.val:"),
]
ORACLE = """
def repeated(head: ListNode | None) -> list[str]:
    nodes = []
    while head:
        for position, node in enumerate(nodes):
            if node is head:
                return [each.val for each in nodes[position:]]
        nodes.append(head)
        head = head.next
    return []
"""
ALSO_RIGHT = [
    Way("Floyd's walkers find the entry without a set: when they have met, one goes back to the head, and with single steps they meet at the entry.",
        """
def repeated(head: ListNode | None) -> list[str]:
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            while head is not slow:
                head, slow = head.next, slow.next
            names = [slow.val]
            while slow.next is not head:
                slow = slow.next
                names.append(slow.val)
            return names
    return []
"""),
]
EXPLANATION = """
The first node that is met again is the one at which the loop is entered. From there one round gives the names. For Mo, Al, Zoe, Al with the way back to the first Al:

| walk | in the set |
|---|---|
| Mo, Al, Zoe, Al | no |
| Al (the first one) | yes: the entry |

The round collects Al, Zoe, Al. Each node is passed at most twice; the set holds all of them, which two walkers would save.
"""


def repeated(head: ListNode | None) -> list[str]:
    seen = set()
    while head and head not in seen:
        seen.add(head)
        head = head.next
    loop, node = [], head
    while node:
        loop.append(node.val)
        node = node.next
        if node is head:
            break
    return loop


def inputs(rng):
    length = rng.randint(1, 7)
    return (([rng.choice(["Al", "Kit", "Mo", "Zoe"]) for _ in range(length)], rng.randint(0, length - 1) if rng.random() < 0.7 else -1),)
