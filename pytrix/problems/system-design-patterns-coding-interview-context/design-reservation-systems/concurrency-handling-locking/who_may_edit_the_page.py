"""Who may edit the page

Several people edit pages of a manual at the same time. To make sure that nobody's work is overwritten, a page must be locked. `requests` lists what reaches the server, each a tuple:

- `("lock", who, page)`: granted if nobody or that person holds the lock.
- `("save", who, page)`: granted if that person holds the lock, or if nobody holds it and nobody else has saved the page since that person last read it.
- `("read", who, page)`: always granted, even for locked pages.
- `("unlock", who, page)`: granted if that person holds the lock, which then is free.

Somebody who never read a page has not seen any save of it. A granted save counts as reading the page for the person who saved it. Return the list of `True` for granted and `False` for refused; a refused request changes nothing.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("VALIDATE",)
HINTS = (
    "For a save without a lock: what did the person see last, and what has happened to the page since?",
    "Count the saves of each page as its version. Keep for each person and page which version was seen last; 0 if none was.",
    "A save without a lock is fine when the version seen is the present one. After a granted save the version grows, and the person who saved has seen the new one.",
)
EXAMPLES = [
    Example(([("lock", "Ann", 1), ("lock", "Bob", 1), ("save", "Bob", 1), ("save", "Ann", 1), ("unlock", "Ann", 1), ("lock", "Bob", 1)],), why="Bob has to wait until Ann unlocks the page"),
    Example(([("read", "Ann", 7), ("read", "Bob", 7), ("save", "Ann", 7), ("save", "Bob", 7), ("read", "Bob", 7), ("save", "Bob", 7)],), why="Bob must first read what Ann wrote"),
    Example(([("save", "Cy", 3), ("save", "Cy", 3), ("save", "Di", 3)],), why="Di never saw what Cy wrote"),
]
EDGES = {
    "nobody or that person": Edge(([("lock", "Ann", 1), ("lock", "Ann", 1), ("unlock", "Ann", 1), ("unlock", "Ann", 1)],), "locked twice, unlocked once"),
    "even for locked pages": Edge(([("lock", "Ann", 1), ("read", "Bob", 1), ("unlock", "Bob", 1), ("save", "Ann", 1), ("unlock", "Ann", 1), ("save", "Bob", 1)],), "reading while it is locked"),
    "never read": Edge(([("save", "Ann", 2), ("read", "Bob", 2), ("save", "Bob", 2), ("save", "Ann", 2)],), "a page nobody has saved yet"),
    "holds the lock": Edge(([("save", "Bob", 4), ("lock", "Ann", 4), ("save", "Ann", 4)],), "a lock allows to save what was not read"),
    "changes nothing": Edge(([("save", "Ann", 5), ("save", "Bob", 5), ("save", "Ann", 5)],), "a refused save"),
    "counts as reading": Edge(([("save", "Bob", 6), ("lock", "Ann", 6), ("save", "Ann", 6), ("unlock", "Ann", 6), ("save", "Ann", 6), ("save", "Bob", 6)],), "saved with a lock, and then without"),
    "each a tuple": Edge(([("lock", "Ann", 1), ("lock", "Bob", 2), ("save", "Bob", 2)],), "two pages"),
}
ALWAYS = [
    ([("lock", "Ann", 1), ("lock", "Ann", 2), ("unlock", "Ann", 1), ("lock", "Bob", 2)],),
    ([("save", "Bob", 1), ("lock", "Ann", 1), ("unlock", "Ann", 1), ("save", "Ann", 1)],),
]
MISTAKES = [
    Mistake("Who has saved knows the new version; a second save is fine.", "                seen[who, page] = versions[page]\n            answers", "                pass\n            answers"),
    Mistake("When somebody else holds the lock, nobody may save, whatever was read.", "holder == who or (holder is None and ", "holder == who or ("),
    Mistake("Without a lock a save is only fine when nobody else has saved since the last reading.", "holder is None and seen.get((who, page), 0) == versions.get(page, 0)", "holder is None"),
    Mistake("Only the holder may unlock a page.", "            answers.append(holder == who)\n            if holder == who:\n", "            answers.append(holder is not None)\n            if holder is not None:\n"),
    Mistake("A refused lock must not take the lock away from its holder.", "            allowed = holder in (None, who)\n            if allowed:\n                locks[page] = who\n", "            allowed = holder in (None, who)\n            locks[page] = who\n"),
]
ALSO_RIGHT = [
    Way(
        "Instead of versions, one may keep the set of people who have seen the latest state of a page: reading puts a person in, saving leaves only the one who saved. A page nobody has saved is known to everybody.",
        '''
def granted(requests: list[tuple[str, str, int]]) -> list[bool]:
    locks: dict[int, str] = {}
    knowing: dict[int, set[str]] = {}
    answers = []
    for action, who, page in requests:
        holder = locks.get(page)
        fine = True
        if action == "lock":
            fine = holder in (None, who)
            if fine:
                locks[page] = who
        elif action == "unlock":
            fine = holder == who
            if fine:
                del locks[page]
        elif action == "read":
            if page in knowing:
                knowing[page].add(who)
        else:
            fine = holder == who or (holder is None and (page not in knowing or who in knowing[page]))
            if fine:
                knowing[page] = {who}
        answers.append(fine)
    return answers
''',
    )
]
ORACLE = '''
def granted(requests: list[tuple[str, str, int]]) -> list[bool]:
    history = []
    for action, who, page in requests:
        past = [each for each in history if each[2] == page and each[3]]
        holder = None
        for did, by, _, _ in past:
            holder = by if did == "lock" else None if did == "unlock" else holder
        if action == "read":
            fine = True
        elif action == "lock":
            fine = holder is None or holder == who
        elif action == "unlock":
            fine = holder == who
        elif holder is not None:
            fine = holder == who
        else:
            fine = True
            for did, by, _, _ in past:
                if did == "save" and by != who:
                    fine = False
                if by == who and did in ("read", "save"):
                    fine = True
        history.append((action, who, page, fine))
    return [each[3] for each in history]
'''
EXPLANATION = """
Two ways to protect work meet here. A lock keeps others out beforehand; a version notices afterwards that somebody was quicker.

| request | version | seen by Ann | seen by Bob | granted |
|---|---|---|---|---|
| Ann reads | 0 | 0 | – | yes |
| Bob reads | 0 | 0 | 0 | yes |
| Ann saves | 1 | 1 | 0 | yes |
| Bob saves | 1 | 1 | 0 | no |
| Bob reads | 1 | 1 | 1 | yes |
| Bob saves | 2 | 1 | 2 | yes |

Each request takes the same few steps.
"""


def granted(requests: list[tuple[str, str, int]]) -> list[bool]:
    locks: dict[int, str] = {}
    versions: dict[int, int] = {}
    seen: dict[tuple[str, int], int] = {}
    answers = []
    for action, who, page in requests:
        holder = locks.get(page)
        if action == "lock":
            allowed = holder in (None, who)
            if allowed:
                locks[page] = who
            answers.append(allowed)
        elif action == "unlock":
            answers.append(holder == who)
            if holder == who:
                del locks[page]
        elif action == "read":
            seen[who, page] = versions.get(page, 0)
            answers.append(True)
        else:
            allowed = holder == who or (holder is None and seen.get((who, page), 0) == versions.get(page, 0))
            if allowed:
                versions[page] = versions.get(page, 0) + 1
                seen[who, page] = versions[page]
            answers.append(allowed)
    return answers


def inputs(rng):
    actions = ["lock", "save", "save", "read", "unlock"]
    return ([(rng.choice(actions), rng.choice(["Ann", "Bob"]), rng.choice([1, 1, 2])) for _ in range(rng.randint(5, 12))],)
