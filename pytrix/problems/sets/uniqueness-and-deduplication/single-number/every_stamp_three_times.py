"""Three copies of each, except one

A collector keeps three copies of every stamp. After a move, the copies of **one** stamp are not complete: only
one or two of it are left, while of every other stamp there are still exactly three. `stamps` lists the numbers of all
copies, in no particular order.

Return the number of the incomplete stamp and how many copies of it are left, as a tuple. There are tens of thousands
of stamps.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("stamps have numbers from 1 to one billion", "up to 12,000 copies")
HINTS = (
    "Follow one stamp: it is met once, then twice, then a third time. Which collection could it be in after each of these?",
    "Keep two sets: stamps met once and stamps met twice. The second copy moves a stamp from one to the other, the third takes it out of both.",
    "In the end, one of the sets is empty and the other holds the answer.",
)
EXAMPLES = [
    Example(([7, 5, 7, 5, 9, 7, 5],), why="9 is left once"),
    Example(([2, 4, 2, 4, 4],)),
    Example(([6],)),
]
EDGES = {
    "one or two of it": ([8, 8],),
    "exactly three": Edge(([1, 1, 3, 1, 3, 2, 2, 2],), "the second copy of 3 is left"),
}
ALWAYS = [([6, 3, 6, 6],)]
MISTAKES = [
    Mistake("A stamp met for the third time is put among those met once again.", "            twice.remove(stamp)\n", "            twice.remove(stamp)\n            once.add(stamp)\n"),
    Mistake("You always say that one copy is left. There may be two.", "    return (once.pop(), 1) if once else (twice.pop(), 2)", "    return (once.pop(), 1) if once else (twice.pop(), 1)"),
    Mistake("A stamp that is met twice stays among those met once.", "            once.remove(stamp)\n", ""),
]
SIZE = 12_000
SLOW = [
    Slow("Right, but you count each stamp by going through the whole list. Follow all of them at the same time.",
         """
def incomplete(stamps: list[int]) -> tuple[int, int]:
    for stamp in stamps:
        copies = sum(each == stamp for each in stamps)
        if copies != 3:
            return stamp, copies
    return 0, 0
"""),
]
ALSO_RIGHT = [
    Way("A sum says it as well: three of each different stamp, minus what is there, is what is missing. It needs one set and no bookkeeping.",
        """
def incomplete(stamps: list[int]) -> tuple[int, int]:
    missing = 3 * sum(set(stamps)) - sum(stamps)
    if missing % 2 == 0 and stamps.count(missing // 2) == 1:
        return missing // 2, 1
    return missing, 2
"""),
]
EXPLANATION = """
Each stamp moves through the two sets and leaves them with its third copy. Only the incomplete one is left in one of
them.

| stamp | met once | met twice |
|---|---|---|
| 7, 5 | 7, 5 | |
| 7, 5 | | 7, 5 |
| 9 | 9 | 7, 5 |
| 7, 5 | 9 | |

Each copy costs a look-up or two. Counting them all in a dictionary does the same; the sets show how few facts are
needed.
"""


def incomplete(stamps: list[int]) -> tuple[int, int]:
    once: set[int] = set()
    twice: set[int] = set()
    for stamp in stamps:
        if stamp in twice:
            twice.remove(stamp)
        elif stamp in once:
            once.remove(stamp)
            twice.add(stamp)
        else:
            once.add(stamp)
    return (once.pop(), 1) if once else (twice.pop(), 2)


def inputs(rng):
    odd, *others = rng.sample(range(1, 20), rng.randint(2, 4))
    stamps = others * 3 + [odd] * rng.randint(1, 2)
    rng.shuffle(stamps)
    return (stamps,)


def large(rng, size):
    stamps = [number + 2 for number in range(size // 3) for _ in range(3)]
    rng.shuffle(stamps)
    return ([*stamps, 1],)
