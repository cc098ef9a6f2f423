"""A melody both ways

A composer likes melodies whose second half is the mirror of the first, up to a few slips. A melody is a linked list of notes, and `head` is the first note, or `None` for a silent piece.

Return how many pairs of notes differ, when the first note is compared with the last, the second with the second from the end, and so on. A note in the middle has no partner. A silent piece has no pairs.
"""
from structures import ListNode

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "The partner of the first note is the last one. How can you walk backwards from there?",
    "Find the middle, turn the back half round, and walk along both halves at the same time.",
    "After the two walkers, reverse from the slow one on. Then compare as long as the first half has partners: for n notes there are n // 2 pairs.",
)
EXAMPLES = [
    Example((["c", "e", "g", "f", "c"],), why="c fits c, e does not fit f"),
    Example((["a", "b", "b", "a"],), why="a perfect mirror"),
    (["d", "e", "c", "a"],),
]
EDGES = {
    "silent piece": ([],),
    "in the middle": Edge((["c"],), "a single note"),
    "pairs of notes": Edge((["c", "d"],), "a single pair"),
    "the second with the second": Edge((["c", "d", "e", "e", "c", "c"],), "three pairs"),
}
MISTAKES = [
    Mistake("You count the pairs that fit. Count those that differ.", "front.val != back.val", "front.val == back.val"),
    Mistake("You compare the halves in the same direction. The back half has to be read from the end.", "    while slow:\n        slow.next, back, slow = back, slow, slow.next\n", "    back = slow\n"),
    Mistake("You only say whether it is a mirror. The question wants the number of differing pairs.", "return count", "return min(count, 1)"),
]
ORACLE = """
def slips(head: ListNode | None) -> int:
    notes = []
    while head:
        notes.append(head.val)
        head = head.next
    return sum(notes[place] != notes[-1 - place] for place in range(len(notes) // 2))
"""
ALSO_RIGHT = [
    Way("A stack with the notes gives them from the end. It needs memory for all notes and leaves the list as it is.",
        """
def slips(head: ListNode | None) -> int:
    notes, node = [], head
    while node:
        notes.append(node.val)
        node = node.next
    count = 0
    for _ in range(len(notes) // 2):
        if notes.pop() != head.val:
            count += 1
        head = head.next
    return count
"""),
]
EXPLANATION = """
The back half is reversed, so that both ends can be walked from at the same time. For c, e, g, f, c:

| front | back | slips |
|---|---|---|
| c | c | 0 |
| e | f | 1 |
| g | g | 1 |

With an odd number the middle note is compared with itself, which does no harm. The notes are passed twice, and a few names are all the memory. Reversing the back half once more would restore
the list; copying the notes into a Python list is simpler and needs memory for all of them.
"""


def slips(head: ListNode | None) -> int:
    slow = fast = front = head
    while fast and fast.next:
        slow, fast = slow.next, fast.next.next
    back = None
    while slow:
        slow.next, back, slow = back, slow, slow.next
    count = 0
    while back:
        if front.val != back.val:
            count += 1
        front, back = front.next, back.next
    return count


def inputs(rng):
    half = [rng.choice("cdefg") for _ in range(rng.randint(1, 4))]
    notes = half + [rng.choice("cdefg") for _ in range(rng.randint(0, 1))] + half[::-1]
    for _ in range(rng.randint(0, 2)):
        notes[rng.randrange(len(notes))] = rng.choice("cdefgab")
    return (notes,)
