"""Pages in memory, pages on disk

A computer works with pages of data. Memory holds `size` of them; a page that is touched and not in memory has to be
**read** from disk. If memory is full then, the page that went untouched for the longest time leaves. Touching a page
may change it. When a page leaves that was changed since it was read, it has to be **written** back to disk first. At
the end of the work, all changed pages that are still in memory are written back as well.

`touches` lists the work in order: pairs of a page number and `True` if the page is changed, `False` if not. Memory is
empty at first. Return the number of reads and the number of writes, as a tuple.

Memory holds thousands of pages, so finding the page that has to leave must not take longer when there are more.
"""
from collections import OrderedDict

from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("`size` is at least 1", "up to 20,000 touches")
HINTS = (
    "For each page in memory, which two things do you have to know? One of them can be the order.",
    "Keep an `OrderedDict` from pages to whether they were changed, the longest untouched first.",
    "On a touch, take the old mark out, or read the page with a mark of `False`; make room if needed. Store it again at the end with the old mark or the new one, "
    "whichever says changed.",
)
EXAMPLES = [
    Example(([(1, True), (2, False), (1, False), (3, False), (2, True)], 2), why="2 leaves unchanged, then 1 changed; 2 is written at the end"),
    Example(([(7, False), (8, False), (7, False)], 5)),
    Example(([(4, True), (5, True), (4, True), (5, True)], 1), why="each touch pushes the other page out"),
]
EDGES = {
    "Memory is empty at first": Edge(([], 2), "no work"),
    "changed since it was read": ([(1, True), (2, False), (3, False), (1, False), (2, False), (3, False)], 2),
    "at least 1": ([(1, True), (1, False), (2, False)], 1),
    "went untouched for the longest time": ([(1, False), (2, True), (1, False), (3, True), (1, True), (2, False)], 2),
}
ALWAYS = [([(1, True), (1, True), (2, False), (1, True)], 2)]
MISTAKES = [
    Mistake("A page that is touched without a change forgets that it was changed before.",
            "memory[page] = changed or before", "memory[page] = changed"),
    Mistake("Pages that are still in memory at the end are not written back.", "writes + sum(memory.values())", "writes"),
    Mistake("You write back every page that leaves. Only changed ones have to be written.",
            "writes += memory.popitem(last=False)[1]", "memory.popitem(last=False)\n                writes += 1"),
    Mistake("Touching a page does not move it to the end of your order.",
            "before = memory.pop(page)", "before = memory[page]"),
]
SIZE = 12_000
SLOW = [
    Slow("Right, but you search all pages in memory for the one that has to leave. Keep them in the order of their last touch.",
         """
def disk_work(touches: list[tuple[int, bool]], size: int) -> tuple[int, int]:
    changed_pages: set[int] = set()
    last: dict[int, int] = {}
    reads = writes = 0
    for time, (page, changed) in enumerate(touches):
        if page not in last:
            reads += 1
            if len(last) == size:
                leaving = min(last, key=lambda each: last[each])
                del last[leaving]
                if leaving in changed_pages:
                    changed_pages.remove(leaving)
                    writes += 1
        last[page] = time
        if changed:
            changed_pages.add(page)
    return reads, writes + len(changed_pages)
"""),
]
EXPLANATION = """
`memory` maps pages to their mark, in the order of their last touch. A touched page is taken out and stored again at
the end, so the first entry is always the one to leave. With room for 2:

| touch | memory afterwards, longest untouched first | reads | writes |
|---|---|---|---|
| 1, changed | 1* | 1 | 0 |
| 2 | 1*, 2 | 2 | 0 |
| 1 | 2, 1* | 2 | 0 |
| 3 | 1*, 3 | 3 | 0 |
| 2, changed | 3, 2* | 4 | 1 |
| end | | 4 | 2 |

Every touch takes the same few steps. Noting the time of each touch and looking for the smallest is simpler, but looks
through the whole memory at each read.
"""


def disk_work(touches: list[tuple[int, bool]], size: int) -> tuple[int, int]:
    memory: OrderedDict[int, bool] = OrderedDict()
    reads = writes = 0
    for page, changed in touches:
        if page in memory:
            before = memory.pop(page)
        else:
            before = False
            reads += 1
            if len(memory) == size:
                writes += memory.popitem(last=False)[1]
        memory[page] = changed or before
    return reads, writes + sum(memory.values())


def inputs(rng):
    return ([(rng.randint(1, 4), rng.random() < 0.4) for _ in range(rng.randint(3, 10))], rng.randint(1, 3))


def large(rng, size):
    room = size // 2
    return ([(rng.randrange(2 * size), rng.random() < 0.5) for _ in range(size)], room)
