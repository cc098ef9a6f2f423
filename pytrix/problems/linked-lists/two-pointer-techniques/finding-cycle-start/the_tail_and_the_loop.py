"""The tail and the loop

A device goes from state to state: each state is a node of a linked list, and `head` is the first one. Either the chain ends, or the last state
leads back to an earlier one or to itself, and from there on the same states return for ever.

Return a tuple of two numbers: how many states come before the first one that returns, and how many states the loop has. If the chain ends, return how many states there are, and 0.
Different states may show equal values, and the chain may be empty. It may also be long: searching a growing list for each state takes too much time.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CODECS = {"head": "linked_list_cycle"}
CONSTRAINTS = ("`([4, 7, 5], 1)` in a test is the chain 4, 7, 5 whose last node leads back to position 1, and -1 stands for none", "up to 12,000 states")
HINTS = (
    "Two walkers with speeds one and two meet somewhere in the loop. What do you know about the number of steps taken until then?",
    "That number is a multiple of the loop's length. So a walker from the head and one from the meeting place, both with single steps, reach the loop's first state together.",
    "First let them meet. Then put one back to the head and count single steps until they stand together; then go round the loop once and count again.",
)
EXAMPLES = [
    Example((([4, 7, 5, 2], 1),), why="4 comes before; 7, 5 and 2 return"),
    Example((([1, 2, 3], -1),), why="no loop"),
    (([6, 6, 6, 6, 6], 3),),
]
EDGES = {
    "may be empty": (([], -1),),
    "equal values": (([2, 2, 2], -1),),
    "leads back to an earlier one": Edge((([5], 0),), "a state that leads to itself"),
    "the loop has": Edge((([1, 2, 3, 4], 0),), "no tail"),
    "come before": Edge((([1, 2, 3, 4, 5, 6, 7], 6),), "a long tail and a tiny loop"),
}
MISTAKES = [
    Mistake("You stop where the two walkers meet. That need not be the first state of the loop: walk on from the head and from there.",
            "    slow, tail = head, 0\n", "    slow, tail = fast, 0\n"),
    Mistake("Your tail is one state too long.", "    slow, tail = head, 0\n", "    slow, tail = head, 1\n"),
    Mistake("The loop is one state longer than you count: its first state belongs to it.", "fast, loop = slow.next, 1", "fast, loop = slow.next, 0"),
    Mistake("In the second part both walkers take single steps.", "slow, fast, tail = slow.next, fast.next, tail + 1", "slow, fast, tail = slow.next, slow.next, tail + 1"),
]
SIZE = 12_000
SLOW = [
    Slow("Your answer is right, but each state is looked for in a list of all earlier ones. Two walkers need no list at all, and a set finds a node in one step.",
         """
def tail_and_loop(head: ListNode | None) -> tuple[int, int]:
    seen = []
    while head:
        for position, state in enumerate(seen):
            if state is head:
                return position, len(seen) - position
        seen.append(head)
        head = head.next
    return len(seen), 0
"""),
]
ALSO_RIGHT = [
    Way("A dictionary from node to position finds the first state that returns in one walk. It is easier to see, and it needs memory for all states.",
        """
def tail_and_loop(head: ListNode | None) -> tuple[int, int]:
    position_of = {}
    while head:
        if head in position_of:
            return position_of[head], len(position_of) - position_of[head]
        position_of[head] = len(position_of)
        head = head.next
    return len(position_of), 0
"""),
]
EXPLANATION = """
When the walkers meet after m rounds, the fast one has taken 2m steps and the slow one m, so m is a multiple of the loop's length. A walker that starts at the
head and one that is m steps ahead are therefore always the same number of rounds apart, and stand together as soon as both are in the loop. For 4, 7, 5, 2 with a
loop back to 7, they meet at 2:

| step | from the head | from the meeting place |
|---|---|---|
| 0 | 4 | 2 |
| 1 | 7 | 7 |

So the tail is 1, and once round gives 3. The steps grow with the number of states, and three names are all the memory.
"""


def meeting(head: ListNode | None) -> ListNode | None:
    slow = fast = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
        if slow is fast:
            return slow
    return None


def tail_and_loop(head: ListNode | None) -> tuple[int, int]:
    fast = meeting(head)
    slow, tail = head, 0
    if fast is None:
        while slow:
            slow, tail = slow.next, tail + 1
        return tail, 0
    while slow is not fast:
        slow, fast, tail = slow.next, fast.next, tail + 1
    fast, loop = slow.next, 1
    while fast is not slow:
        fast, loop = fast.next, loop + 1
    return tail, loop


def inputs(rng):
    length = rng.randint(1, 9)
    return (([rng.randint(1, 9) for _ in range(length)], rng.randint(0, length - 1) if rng.random() < 0.7 else -1),)


def large(rng, size):
    return (([rng.randint(1, 9) for _ in range(size)], rng.randint(size // 3, size // 2)),)
