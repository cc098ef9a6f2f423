"""Three boxes of letters

A sorting office has one way to put letters in order of their `codes`: take the first letter of the stack, and sort all letters into three
boxes, those with smaller codes, those with the same code, and those with larger ones, keeping the order in which they come. Then do the
same with the stack from the first box, and after it with that from the third. A stack of one letter or none is left as it is.

Return the codes that are taken from the top of a stack in this way, in the order in which that happens.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "SORT")
HINTS = (
    "For 5, 2, 8, 5, 1: which letters lie in each box after the first round?",
    "The same work is done for smaller stacks, so a function may call itself: first for the smaller codes, then for the larger ones.",
    "A stack of at most one letter gives nothing. Else the answer is the first code, the answer for the smaller ones, and the answer for the larger ones.",
)
EXAMPLES = [
    Example(([5, 2, 8, 5, 1, 9],), why="5 first; then 2 from 2 and 1; then 8 from 8 and 9"),
    Example(([3, 3, 3],), why="both other boxes stay empty"),
    Example(([1, 2, 3],), why="the larger ones follow: 1, then 2 of 2 and 3"),
]
EDGES = {"one letter": ([4],), "none": ([],)}
ALWAYS = [([5, 3, 2, 1, 8, 9],), ([1, 5, 9, 7],)]
MISTAKES = [
    Mistake("A single letter needs no round.", "len(codes) < 2", "not codes"),
    Mistake("Letters with the same code are finished; they must not lie in the third box too.", "for each in codes if each > first", "for each in codes[1:] if each >= first"),
    Mistake("First the smaller codes, then the larger ones.",
            "tops(smaller) + tops(larger)", "tops(larger) + tops(smaller)"),
    Mistake("The first letter of each stack is taken, not the middle one.", "first = codes[0]", "first = codes[len(codes) // 2]"),
]
ORACLE = """
def tops(codes: list[int]) -> list[int]:
    taken, stacks = [], [codes]
    while stacks:
        stack = stacks.pop()
        if len(stack) > 1:
            taken.append(stack[0])
            stacks.append([each for each in stack if each > stack[0]])
            stacks.append([each for each in stack if each < stack[0]])
    return taken
"""
ALSO_RIGHT = [
    Way("A list of waiting stacks does without calls: the box that waits longer is put down first. It costs a little thought about the order.",
        """
def tops(codes: list[int]) -> list[int]:
    taken: list[int] = []
    waiting = [codes]
    while waiting:
        stack = waiting.pop()
        if len(stack) > 1:
            first = stack[0]
            taken.append(first)
            waiting.append([each for each in stack if each > first])
            waiting.append([each for each in stack if each < first])
    return taken
"""),
]
EXPLANATION = """
After one round, the letters with the chosen code are at their final place, and the two other boxes can be treated alone. For 5, 2, 8, 5, 1,
9 the boxes are 2, 1 and 5, 5 and 8, 9; then 2 splits off 1, and 8 splits off 9. If the boxes are about equally full, the cost is
about n log n comparisons. A stack that is in order already is the worst case: each round splits off one code, at a cost of n² / 2.
Another way, a random letter instead of the first, makes that unlikely.
"""


def tops(codes: list[int]) -> list[int]:
    if len(codes) < 2:
        return []
    first = codes[0]
    smaller = [each for each in codes if each < first]
    larger = [each for each in codes if each > first]
    return [first] + tops(smaller) + tops(larger)


def inputs(rng):
    return ([rng.randint(1, 9) for _ in range(rng.randint(2, 9))],)
