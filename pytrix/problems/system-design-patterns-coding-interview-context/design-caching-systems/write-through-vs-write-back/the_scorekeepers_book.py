"""The scorekeeper's book

At a long chess evening a scorekeeper keeps scores in memory and writes them into a book. Writing is what takes time. There are two ways of doing it:

- `"through"`: every score that is set is written into the book at once.
- `"back"`: a score that is set is only remembered, as unwritten. It is written when it has to leave the memory, or at the end of the evening, and only if it is unwritten then.

The memory has room for `room` players, at least 1. Setting a player's score puts the player into the memory; if that makes one too many, the player set longest ago leaves it first. Setting a player in the memory again makes that player the one set latest.

`sets` holds the names of the players in the order in which their scores are set. Return how many times something is written into the book, when the scorekeeper works in the given `manner`, end of the evening included.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "In which manner does it matter at all how much room the memory has?",
    "Written at once means once for each set. In the other manner, something is written when a player leaves the memory, and for everybody in it at the end.",
    "Keep the players of the memory in the order in which they were set. Take a player out before appending again; count a writing whenever the first one has to leave.",
)
EXAMPLES = [
    Example(("back", 2, ["Ada", "Ada", "Ben", "Ada", "Cid"]), why="Ben leaves for Cid; Ada and Cid are written at the end"),
    Example(("through", 2, ["Ada", "Ada", "Ben", "Ada", "Cid"])),
    Example(("back", 1, ["Ada", "Ben", "Ada", "Ada"]), why="Ada, Ben, and Ada again at the end"),
]
EDGES = {
    "end of the evening": Edge(("back", 5, ["Ada", "Ben", "Ben"]), "room for all"),
    "at least 1": ("back", 1, ["Ada", "Ada", "Ben", "Ada"]),
    "how many times": Edge(("back", 3, []), "nothing set"),
    "set latest": Edge(("back", 2, ["Ada", "Ben", "Ada", "Cid", "Ada", "Ben"]), "setting again makes young"),
    "at once": Edge(("through", 1, ["Ben"]), "one score"),
}
MISTAKES = [
    Mistake("At the end of the evening what is still unwritten gets written.", "return written + len(memory)", "return written"),
    Mistake("Setting a player again makes that player the one set latest; you left the old place.", "        if player in memory:\n            memory.remove(player)\n", "        if player in memory:\n            continue\n"),
    Mistake("Written at once means that every set counts, even several of the same player.", "return len(sets)", "return len(set(sets))"),
    Mistake("The player set longest ago leaves, not the one set just before.", "memory.pop(0)", "memory.pop()"),
    Mistake("The newcomer counts too: with room for two, the third one is one too many.", "if len(memory) == room:", "if len(memory) > room:"),
]
ALSO_RIGHT = [
    Way(
        "A dictionary keeps the order in which keys were inserted, and finds and removes a player without a search; it pays with a less obvious way to get the first.",
        '''
def writings(manner: str, room: int, sets: list[str]) -> int:
    if manner == "through":
        return len(sets)
    memory: dict[str, None] = {}
    written = 0
    for player in sets:
        memory.pop(player, None)
        if len(memory) == room:
            del memory[next(iter(memory))]
            written += 1
        memory[player] = None
    return written + len(memory)
''',
    )
]
ORACLE = '''
def writings(manner: str, room: int, sets: list[str]) -> int:
    written = 0
    unwritten = {}
    for now, player in enumerate(sets):
        if manner == "through":
            written += 1
            continue
        unwritten[player] = now
        if len(unwritten) > room:
            del unwritten[min(unwritten, key=unwritten.get)]
            written += 1
    return written + len(unwritten)
'''
EXPLANATION = """
Everybody in the memory is unwritten: each was set after the last writing. So in the manner `back` a writing happens for each player who leaves, and for each who is left at the end.

| set | memory | written |
|---|---|---|
| Ada | Ada | 0 |
| Ada | Ada | 0 |
| Ben | Ada, Ben | 0 |
| Ada | Ben, Ada | 0 |
| Cid | Ada, Cid | 1 |
| end | | 3 |

Written at once, it would be 5. What is saved has a price: if the scorekeeper falls asleep, unwritten scores are lost. Each set searches the memory, so the work grows with its room.
"""


def writings(manner: str, room: int, sets: list[str]) -> int:
    if manner == "through":
        return len(sets)
    memory: list[str] = []
    written = 0
    for player in sets:
        if player in memory:
            memory.remove(player)
        if len(memory) == room:
            memory.pop(0)
            written += 1
        memory.append(player)
    return written + len(memory)


def inputs(rng):
    return rng.choice(["back", "back", "through"]), rng.randint(1, 3), [rng.choice("ABCD") for _ in range(rng.randint(2, 12))]
