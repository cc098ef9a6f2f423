"""Changes of the lead

On election night, ballot papers are read out one after the other: `papers` lists the names on them. Whoever has most
votes at a moment is in the lead. If somebody catches up and several have equally many votes, the one who was in the
lead stays there; the lead changes only when somebody has **more** votes than the leader.

Return a tuple: how often the lead changed, and who is in the lead in the end. The first paper makes the first leader,
which is not a change. Without papers, return 0 and an empty text. There may be many thousands of papers and names.
"""
from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("COUNT", "ITERATE")
HINTS = (
    "A paper is read out. Whose number of votes has changed, and who could be the new leader because of it?",
    "Keep a dictionary of votes and the name of the leader. Only the person on the paper can overtake, so only two numbers have to be compared.",
    "The first paper needs some care: there is no leader yet. After it, a lead that passes to another name is a change.",
)
EXAMPLES = [
    Example((["Ida", "Tom", "Tom", "Ida", "Ida", "Eva"],), why="Tom overtakes with the third paper, Ida with the fifth"),
    Example((["Eva", "Ida", "Tom", "Eva", "Ida"],), why="the others only catch up"),
    Example((["Tom", "Ida", "Ida"],)),
]
EDGES = {
    "Without papers": ([],),
    "The first paper": (["Leo"],),
    "how often the lead changed": (["Ida", "Tom", "Tom", "Ida", "Ida", "Tom", "Tom", "Ida", "Ida", "Tom", "Tom", "Ida"],),
    "catches up": (["Ida", "Tom", "Ida", "Tom", "Tom", "Ida", "Ida"],),
}
MISTAKES = [
    Mistake("Whoever catches up takes the lead in your answer. It takes more votes than the leader has.", "votes[name] > votes[leader]", "votes[name] >= votes[leader] and name != leader"),
    Mistake("The first paper makes the first leader. You count that as a change.", "    leader = papers[0]\n", '    leader = ""\n    votes[""] = 0\n'),
    Mistake("You count each vote that increases the lead as a change.", "        if votes[name] > votes[leader]:\n", "        if votes[name] >= max(votes.values()):\n"),
    Mistake("You name the person who comes first in the alphabet if several have most votes. The one who was in the lead stays there.", "    return changes, leader", "    return changes, min(votes, key=lambda name: (-votes[name], name))"),
]
SIZE = 10_000
SLOW = [
    Slow("Right, but you look for the largest number of votes among all names after every paper.",
         """
def lead(papers: list[str]) -> tuple[int, str]:
    votes: dict[str, int] = {}
    leader, changes = "", 0
    for name in papers:
        votes[name] = votes.get(name, 0) + 1
        if not leader:
            leader = name
        ahead = [each for each in votes if votes[each] > votes[leader]]
        if ahead:
            leader = ahead[0]
            changes += 1
    return changes, leader
"""),
]
EXPLANATION = """
Only the name on the paper gets a vote, so it is enough to compare this name with the leader.

| paper | votes of this name | leader before | votes | leader afterwards |
|---|---|---|---|---|
| Ida | 1 | none | | Ida |
| Tom | 1 | Ida | 1 | Ida |
| Tom | 2 | Ida | 1 | Tom |
| Ida | 2 | Tom | 2 | Tom |
| Ida | 3 | Tom | 2 | Ida |
| Eva | 1 | Ida | 3 | Ida |

Each paper costs a few look-ups. Looking for the largest of all numbers instead would go through all names every time.
"""


def lead(papers: list[str]) -> tuple[int, str]:
    if not papers:
        return 0, ""
    votes: dict[str, int] = {}
    leader = papers[0]
    changes = 0
    for name in papers:
        votes[name] = votes.get(name, 0) + 1
        if votes[name] > votes[leader]:
            leader = name
            changes += 1
    return changes, leader


def inputs(rng):
    names = rng.sample(["Ida", "Tom", "Eva", "Leo"], rng.randint(2, 3))
    return ([rng.choice(names) for _ in range(rng.randint(3, 12))],)


def large(rng, size):
    return ([f"name {rng.randrange(size)}" for _ in range(size)],)
