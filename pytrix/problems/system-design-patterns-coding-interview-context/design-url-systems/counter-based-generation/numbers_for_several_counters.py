"""Numbers for several counters

At a registry several clerks give out numbers, and no number may be given out twice. So that clerks need not ask each other for each number, the registry hands them blocks: whoever has none left gets the next `size` numbers that nobody has. Blocks begin at 1: the first block is 1 to `size`, the second goes on behind it.

`clerks` lists the names of the clerks in the order in which each gives out one number. Return a tuple: the list of the numbers given out, in that order, and the sorted list of the numbers that lie in blocks but were not given out.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("GENERATE", "PARTITION")
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "What does a clerk have to remember, and what the registry?",
    "A clerk keeps the numbers of the block that are left; the registry keeps where the next block begins.",
    "When a clerk has nothing left, hand out a block and move the beginning on by `size`. Then take the first of the clerk's numbers.",
)
EXAMPLES = [
    Example((3, ["Ida", "Jon", "Ida", "Ida", "Ida"]), why="Ida has 1 to 3, Jon 4 to 6; then Ida gets 7 to 9"),
    Example((1, ["Ida", "Jon", "Ida"])),
    Example((2, ["Jon", "Jon", "Jon"])),
]
EDGES = {
    "in that order": Edge((4, []), "nobody gives out a number"),
    "none left": Edge((2, ["Ida", "Ida", "Jon", "Ida", "Jon", "Jon"]), "blocks used up"),
    "several clerks": Edge((2, ["Kai", "Ida", "Jon", "Kai", "Kai"]), "three clerks"),
}
MISTAKES = [
    Mistake("The next block begins behind the last one handed out, whoever got that.", "            start += size\n", ""),
    Mistake("A clerk uses up the block first; you hand out a new one each time.", "        if not blocks.get(clerk):\n", "        if True:\n"),
    Mistake("Within a block the smallest number is given out first.", "blocks[clerk].pop(0)", "blocks[clerk].pop()"),
    Mistake("The very first number is 1, so the first block begins there and not at 0.", "start = 1\n", "start = 0\n"),
    Mistake("The numbers that are left lie with all clerks, not just with the last one.", "sorted(number for block in blocks.values() for number in block)", "sorted(blocks[clerks[-1]] if clerks else [])"),
]
ALSO_RIGHT = [
    Way(
        "Two numbers for each clerk, the next one and the end of the block, do the same with less memory for large blocks.",
        '''
def give_out(size: int, clerks: list[str]) -> tuple[list[int], list[int]]:
    start = 1
    ranges: dict[str, range] = {}
    given = []
    for clerk in clerks:
        block = ranges.get(clerk) or range(start, start + size)
        if clerk not in ranges or not ranges[clerk]:
            start += size
        given.append(block[0])
        ranges[clerk] = block[1:]
    return given, sorted(number for block in ranges.values() for number in block)
''',
    )
]
ORACLE = '''
def give_out(size: int, clerks: list[str]) -> tuple[list[int], list[int]]:
    owners = []
    given = []
    for clerk in clerks:
        for number, owner in enumerate(owners, 1):
            if owner == clerk and number not in given:
                given.append(number)
                break
        else:
            given.append(len(owners) + 1)
            owners += [clerk] * size
    return given, [number for number in range(1, len(owners) + 1) if number not in given]
'''
EXPLANATION = """
Clerks ask the registry once for each block instead of once for each number. With blocks of 3:

| clerk | block | number |
|---|---|---|
| Ida | 1 2 3, new | 1 |
| Jon | 4 5 6, new | 4 |
| Ida | 2 3 | 2 |
| Ida | 3 | 3 |
| Ida | 7 8 9, new | 7 |

5, 6, 8 and 9 are left over. That is the price: the numbers have gaps and don't tell who came first. Each number takes a few steps, at most as many as a block is long.
"""


def give_out(size: int, clerks: list[str]) -> tuple[list[int], list[int]]:
    start = 1
    blocks: dict[str, list[int]] = {}
    given = []
    for clerk in clerks:
        if not blocks.get(clerk):
            blocks[clerk] = list(range(start, start + size))
            start += size
        given.append(blocks[clerk].pop(0))
    return given, sorted(number for block in blocks.values() for number in block)


def inputs(rng):
    return rng.randint(1, 4), [rng.choice(["Ida", "Jon", "Kai"]) for _ in range(rng.randint(2, 9))]
