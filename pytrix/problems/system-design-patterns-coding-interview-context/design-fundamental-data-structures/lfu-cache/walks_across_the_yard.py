"""Replaying the tool rental

A tool rental has room for `size` machines in front; all others are in the hall across the yard. Whenever a machine is rented that is not in front, somebody has to walk, and the machine stays in front from then on. If there was no room, the machine **with the fewest rentals since it came to the front** moves to the hall before; if several have equally few, the one among them whose last rental is longest ago. A machine that moves to the hall starts at nought again when it comes back; the rental that brings a machine to the front is its first.

Return how many walks the list `rentals` (machine numbers in order) takes, when nothing is in front at first. The list is long and the room large, so looking at all machines for each walk is too slow.
"""
from collections import OrderedDict, defaultdict

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
CONSTRAINTS = ("`size` is at least 1", "up to 9,000 rentals")
HINTS = (
    "After a walk, which number of rentals is certainly the smallest among the machines in front?",
    "Group the machines by their number of rentals, each group in the order of the last rental, and remember which number is the smallest.",
    "A rental moves a machine one group up. If its old group was the smallest and is empty now, the smallest number grows by one; after a walk it is 1.",
)
EXAMPLES = [
    Example(([3, 3, 5, 8, 3, 5], 2), why="5 goes for 8, and later 8 for 5: three has more rentals"),
    Example(([1, 2, 3, 1, 1], 2), why="one rental each; the last rental of 1 is longest ago"),
    Example(([4, 4, 9, 4, 9, 9, 4], 1), why="9 pushes 4 out, though 4 had two rentals"),
]
EDGES = {
    "starts at nought again": Edge(([1, 1, 2, 3, 2, 3, 3, 4, 1, 4, 1, 3], 2), "a machine comes back"),
    "equally few": Edge(([1, 2, 2, 1, 3, 1], 2), "two rentals each"),
    "nothing is in front": Edge(([], 3), "no rentals"),
}
MISTAKES = [
    Mistake("Among machines with equally few rentals you move the one rented last. It should be the one whose last rental is longest ago.", "groups[fewest].popitem(last=False)", "groups[fewest].popitem()"),
    Mistake("You move the machine with the longest pause, whatever its number of rentals.", "            groups[times[machine] + 1][machine] = None\n            times[machine] += 1\n", "            groups[times[machine]][machine] = None\n"),
    Mistake("The rentals of a machine that went to the hall still count when it comes back.", "            times[machine] = fewest = 1\n", "            count[machine] = count.get(machine, 0) + 1\n            times[machine] = fewest = count[machine]\n", "    walks = fewest = 0\n", "    walks = fewest = 0\n    count: dict[int, int] = {}\n", "            times[machine] += 1\n", "            times[machine] += 1\n            count[machine] = times[machine]\n", "            if len(times) == size:\n", "            if len(times) == size:\n                fewest = min(times.values())\n"),
    Mistake("Your smallest number of rentals is not lowered when a new machine comes to the front.", "            times[machine] = fewest = 1\n", "            times[machine] = 1\n            fewest = min(number for number in groups if groups[number]) if walks == 1 else fewest\n", "                left, _ = groups[fewest].popitem(last=False)\n", "                while not groups[fewest]:\n                    fewest = fewest + 1 if fewest < 99 else 1\n                left, _ = groups[fewest].popitem(last=False)\n"),
]
SIZE = 9_000
SLOW = [
    Slow(
        "Your answer is right, but each walk looks at every machine in front. Keep the machines in groups with the same number of rentals.",
        """
def walks_to_the_hall(rentals: list[int], size: int) -> int:
    front: dict[int, int] = {}
    walks = 0
    for machine in rentals:
        if machine in front:
            front[machine] = front.pop(machine) + 1
        else:
            walks += 1
            if len(front) == size:
                del front[min(front, key=lambda each: front[each])]
            front[machine] = 1
    return walks
""",
    )
]
EXPLANATION = """
Machines with the same number of rentals form a group, ordered by their last rental, and the smallest number is remembered. For `[3, 3, 5, 8, 3, 5]` and room for 2:

| rental | groups afterwards | fewest | walk |
|---|---|---|---|
| 3 | 1: 3 | 1 | yes |
| 3 | 2: 3 | 2 | no |
| 5 | 1: 5, 2: 3 | 1 | yes |
| 8 | 1: 8, 2: 3 | 1 | yes, 5 leaves |
| 3 | 1: 8, 3: 3 | 1 | no |
| 5 | 1: 5, 3: 3 | 1 | yes, 8 leaves |

The smallest number can only do two things: a walk makes it 1, and when its last machine moves up, it grows by exactly one. So each rental takes constant time. A heap of numbers would also find the smallest, but has to be told of every rental and costs a logarithm each time.
"""


def walks_to_the_hall(rentals: list[int], size: int) -> int:
    times: dict[int, int] = {}
    groups: defaultdict[int, OrderedDict[int, None]] = defaultdict(OrderedDict)
    walks = fewest = 0
    for machine in rentals:
        if machine in times:
            del groups[times[machine]][machine]
            if not groups[fewest]:
                fewest += 1
            groups[times[machine] + 1][machine] = None
            times[machine] += 1
        else:
            walks += 1
            if len(times) == size:
                left, _ = groups[fewest].popitem(last=False)
                del times[left]
            times[machine] = fewest = 1
            groups[1][machine] = None
    return walks


def inputs(rng):
    return ([rng.randint(1, 5) for _ in range(rng.randint(5, 18))], rng.randint(1, 4))


def large(rng, size):
    return ([rng.randint(1, 2 * size) for _ in range(size)], size // 2)
