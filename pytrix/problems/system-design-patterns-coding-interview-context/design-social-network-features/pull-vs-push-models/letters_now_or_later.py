"""Letters now or later

A village paper can reach its readers in two ways. **Push**: whenever somebody writes a piece, a copy goes to every follower at once, which costs one cent for each copy. **Pull**: whenever a reader opens the paper, it fetches the latest piece of everybody the reader follows, which costs one cent for each of them.

`follows` maps each reader to the list of the writers followed, no one twice. `events` lists what happens on a usual day, tuples `("write", name)` or `("open", name)`; names may be unknown in `follows`, and then follow nobody. For each writer one of the two ways is chosen, and a writer costs what their own copies or fetches cost.

Return a tuple: the cents of a day if all writers use push, if all use pull, and if each writer uses the cheaper way.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "COMPARE")
HINTS = (
    "What does one writer cost with push, and what with pull?",
    "With push a writer costs pieces times followers. With pull a writer costs one cent whenever a follower opens the paper.",
    "Count writings and openings by name. For each writer who is followed by anybody, work out both costs from the list of followers, then add up all, all, and the smaller ones.",
)
EXAMPLES = [
    Example(({"Ana": ["Tom"], "Ben": ["Tom", "Uma"]}, [("write", "Tom"), ("write", "Uma"), ("open", "Ana"), ("open", "Ana"), ("open", "Ben")]), why="Tom: 2 or 3 cents; Uma: 1 or 1"),
    Example(({"Ana": ["Tom"]}, [("write", "Tom"), ("write", "Tom"), ("write", "Tom"), ("open", "Ana")])),
    Example(({"Ana": ["Tom", "Uma"]}, [("write", "Uma"), ("write", "Uma"), ("open", "Ana")]), why="Tom writes nothing, so push is free for him"),
]
EDGES = {
    "unknown in `follows`": Edge(({"Ana": ["Tom"]}, [("open", "Zed"), ("write", "Zed"), ("open", "Ana")]), "somebody whom nobody follows"),
    "follow nobody": Edge(({"Ana": []}, [("open", "Ana"), ("write", "Ana")]), "an empty list"),
    "usual day": Edge(({"Ana": ["Tom"]}, []), "a day without events"),
    "cheaper way": Edge(({"A": ["T", "U"], "B": ["T"], "C": ["T"]}, [("write", "T"), ("write", "T"), ("write", "U"), ("open", "A"), ("open", "A"), ("open", "B")]), "push for one, pull for another"),
}
ALWAYS = [({"A": ["T", "U"], "B": ["T"], "C": ["V", "T"]}, [("open", "C"), ("open", "C"), ("write", "V")])]
MISTAKES = [
    Mistake("The cheaper way is chosen for each writer alone, not for all together.", "best += min(pushed, pulled)", "best = min(push, pull)"),
    Mistake("With pull every opening counts, not just every reader.", "sum(opened[reader] for reader in readers)", "len([reader for reader in readers if opened[reader]])"),
    Mistake("With push every piece goes to every follower.", "written[writer] * len(readers)", "written[writer]"),
    Mistake("A fetch costs for each followed writer, even for those who wrote nothing that day.", "for writer, readers in followers.items():\n", "for writer, readers in followers.items():\n        if not written[writer]:\n            continue\n"),
]
ALSO_RIGHT = [
    Way(
        "The two totals alone need no list of followers: every opening costs as many cents as the reader follows writers. The cheaper way for each writer does need it.",
        '''
def cents(follows: dict[str, list[str]], events: list[tuple[str, str]]) -> tuple[int, int, int]:
    pushed: Counter[str] = Counter()
    pulled: Counter[str] = Counter()
    for kind, name in events:
        if kind == "write":
            pushed[name] += sum(name in writers for writers in follows.values())
        else:
            pulled.update(follows.get(name, []))
    best = sum(min(pushed[writer], pulled[writer]) for writer in pushed | pulled)
    return pushed.total(), pulled.total(), best
''',
    )
]
ORACLE = '''
def cents(follows: dict[str, list[str]], events: list[tuple[str, str]]) -> tuple[int, int, int]:
    costs = {}
    for reader, writers in follows.items():
        for writer in writers:
            for kind, name in events:
                push, pull = costs.get(writer, (0, 0))
                if kind == "write" and name == writer:
                    push += 1
                if kind == "open" and name == reader:
                    pull += 1
                costs[writer] = (push, pull)
    return sum(push for push, _ in costs.values()), sum(pull for _, pull in costs.values()), sum(map(min, costs.values()))
'''
EXPLANATION = """
Every writer is a separate question: pieces times followers, or openings by followers? In the first example:

| writer | followers | push | pull | cheaper |
|---|---|---|---|---|
| Tom | Ana, Ben | 1 · 2 = 2 | 2 + 1 = 3 | 2 |
| Uma | Ben | 1 · 1 = 1 | 1 | 1 |
| all | | 3 | 4 | 3 |

Somebody with very many followers who writes often is cheaper to pull, everybody else to push; large networks mix the two just like that. The work grows with the number of follows and of events.
"""


def cents(follows: dict[str, list[str]], events: list[tuple[str, str]]) -> tuple[int, int, int]:
    written = Counter(name for kind, name in events if kind == "write")
    opened = Counter(name for kind, name in events if kind == "open")
    followers: dict[str, list[str]] = {}
    for reader, writers in follows.items():
        for writer in writers:
            followers.setdefault(writer, []).append(reader)
    push = pull = best = 0
    for writer, readers in followers.items():
        pushed = written[writer] * len(readers)
        pulled = sum(opened[reader] for reader in readers)
        push += pushed
        pull += pulled
        best += min(pushed, pulled)
    return push, pull, best


def inputs(rng):
    follows = {reader: rng.sample("TUV", rng.randint(0, 3)) for reader in "ABC"[: rng.randint(1, 3)]}
    events = [rng.choice([("write", rng.choice("TUV")), ("open", rng.choice("ABC"))]) for _ in range(rng.randint(3, 10))]
    return follows, events
