"""How large a desk is worth it?

An archive lends folders to a reading desk that has room for a number of them. A folder that is needed and not on the
desk has to be fetched; if the desk is full, the folder that went unused for the longest time goes back first. Before
a new desk is bought, somebody wants to know how much fetching each size would save.

`needed` lists the folders in the order in which they were needed last year. Return a list with the number of fetches for
a desk with room for 1, 2, 3 and so on up to `largest` folders, each time beginning with an empty desk. `largest` is at
least 1. The list is long and so is the row of sizes: trying every size by itself takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "Which folders lie on a desk for 2, and which on a desk for 3, after the same uses? Compare the two.",
    "A larger desk always holds what the smaller one holds, and a few more. So keep all folders in one row, the one used last at the front: the first k of them lie on a desk for k.",
    "The place of a folder in this row tells the smallest desk on which it lies. Count these places; the fetches for a size are all uses minus those whose place is on the desk.",
)
EXAMPLES = [
    Example((["a", "b", "a", "c", "b", "a"], 4), why="with room for 2 only the second use of a saves a fetch"),
    Example((["x", "x", "y", "x"], 3)),
    Example((["k", "l", "m"], 2), why="nothing is needed twice"),
]
EDGES = {
    "at least 1": (["a", "b", "b", "a"], 1),
    "an empty desk": Edge(([], 3), "nothing was needed"),
    "up to largest": Edge((["a", "b", "a"], 6), "more room than folders"),
}
ALWAYS = [(["a", "b", "c", "d", "a", "b", "c", "d", "d", "a"], 5)]
MISTAKES = [
    Mistake("You count uses since the last one, not different folders. A folder that is used several times in between takes up one place only.",
            """
def fetches(needed: list[str], largest: int) -> list[int]:
    last: dict[str, int] = {}
    saved = [0] * (largest + 1)
    for position, folder in enumerate(needed):
        if folder in last and position - last[folder] <= largest:
            saved[position - last[folder]] += 1
        last[folder] = position
    answers: list[int] = []
    missing = len(needed)
    for size in range(1, largest + 1):
        missing -= saved[size]
        answers.append(missing)
    return answers
"""),
    Mistake("A folder that is used again keeps its place in your row. It should move to the front.", "            del row[place]\n", "            continue\n"),
    Mistake("Your sizes are shifted by one: the folder at the front lies on a desk for 1 already.", "place = row.index(folder)", "place = row.index(folder) + 1"),
    Mistake("You only subtract the uses that need exactly this size. A larger desk also saves what a smaller one saves.", "        missing -= number\n        answers.append(missing)\n", "        answers.append(missing - number)\n"),
]
SIZE = 4_000
SLOW = [
    Slow("Right, but every size is tried by itself. All desks can be read from one row of folders.",
         """
def fetches(needed: list[str], largest: int) -> list[int]:
    answers: list[int] = []
    for size in range(1, largest + 1):
        desk: list[str] = []
        fetched = 0
        for folder in needed:
            if folder in desk:
                desk.remove(folder)
            else:
                fetched += 1
            desk.insert(0, folder)
            del desk[size:]
        answers.append(fetched)
    return answers
"""),
]
ALSO_RIGHT = [
    Way("Without a row: count the different folders that were needed since the last use of the same one. A slice costs as many steps as there were uses in between, which may be many more than there are folders.",
        """
def fetches(needed: list[str], largest: int) -> list[int]:
    answers = [len(needed)] * largest
    last: dict[str, int] = {}
    for position, folder in enumerate(needed):
        if folder in last:
            between = len(set(needed[last[folder] + 1 : position]))
            for place in range(between, largest):
                answers[place] -= 1
        last[folder] = position
    return answers
"""),
]
EXPLANATION = """
After any use, a desk for k holds the k folders that were used last. So one row in the order of use shows all desks at
once, and the place of a needed folder says from which size on it need not be fetched.

| needed | row before | place | saved from size |
|---|---|---|---|
| a | | | |
| b | a | | |
| a | b, a | 1 | 2 |
| c | a, b | | |
| b | c, a, b | 2 | 3 |
| a | b, c, a | 2 | 3 |

Of 6 uses, size 1 saves none, size 2 one, and size 3 three: 6, 5, 3 and 3 fetches. Each use searches the row, however many sizes there are. Trying
every size instead searches a desk for every use and every size.
"""


def fetches(needed: list[str], largest: int) -> list[int]:
    row: list[str] = []
    saved = [0] * largest
    for folder in needed:
        if folder in row:
            place = row.index(folder)
            if place < largest:
                saved[place] += 1
            del row[place]
        row.insert(0, folder)
    answers: list[int] = []
    missing = len(needed)
    for number in saved:
        missing -= number
        answers.append(missing)
    return answers


def inputs(rng):
    folders = "abcdef"[: rng.randint(2, 6)]
    return [rng.choice(folders) for _ in range(rng.randint(3, 12))], rng.randint(1, 6)


def large(rng, size):
    return [f"f{rng.randrange(250)}" for _ in range(size)], 250
