"""Clubs that merge

Every sports club of a town began with one member, its founder, and bears the founder's name. When two clubs merge, the one with more members keeps its name; if both have the same number, the name that comes first in the alphabet is kept.

Write a class `Clubs`. `Clubs(people)` founds a club for each name in the list. `merge(one, other)` merges the clubs to which these two people belong and returns the name of the merged club; if they are in the same club already, it changes nothing and returns its name. `size(person)` returns how many members the club of this person has. `count()` returns how many clubs there are.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("AGGREGATE", "PARTITION")
CONSTRAINTS = ("all names are different, and methods are only called with these names",)
HINTS = (
    "How can a person find the present name of the club without every merger telling everyone?",
    "Give everyone a person above; the founder whose name the club bears has none. A club is its founder, found by going upwards.",
    "On a merger, find both founders. The one who gives up the name gets the other one above, and the sizes are added.",
)
EXAMPLES = [
    [("Clubs", ["Ann", "Bo", "Cy", "Di"]), ("merge", "Cy", "Bo"), ("merge", "Ann", "Cy"), ("size", "Ann"), ("count",)],
    [("Clubs", ["Ann", "Bo"]), ("merge", "Bo", "Ann"), ("merge", "Ann", "Bo"), ("count",)],
    [("Clubs", ["Zoe"]), ("size", "Zoe"), ("count",)],
]
EDGES = {
    "same club already": [("Clubs", ["A", "B"]), ("merge", "A", "A"), ("size", "A"), ("merge", "A", "B"), ("merge", "B", "A"), ("size", "B"), ("count",)],
    "the same number": [("Clubs", ["D", "C", "B", "A"]), ("merge", "D", "C"), ("merge", "A", "B"), ("merge", "D", "B"), ("size", "C")],
    "keeps its name": [("Clubs", ["A", "X", "Y"]), ("merge", "Y", "X"), ("merge", "A", "Y"), ("size", "A")],
}
ALWAYS = [
    [("Clubs", ["A", "B", "X", "Y", "Z"]), ("merge", "X", "Y"), ("merge", "Z", "Y"), ("merge", "A", "B"), ("merge", "B", "Z")],
    [("Clubs", ["A", "B", "C", "D"]), ("merge", "A", "D"), ("merge", "B", "C"), ("merge", "C", "D"), ("merge", "A", "B")],
    [("Clubs", ["A", "B", "C", "D"]), ("merge", "A", "B"), ("merge", "C", "D"), ("merge", "B", "D"), ("size", "D"), ("size", "C"), ("size", "A")],
]
MISTAKES = [
    Mistake("The larger club keeps its name, whatever the alphabet says.", "if (self.members[loser], winner) > (self.members[winner], loser):", "if winner > loser:"),
    Mistake("People who are in the same club already must not be counted again.", "        if winner != loser:\n", "        if True:\n"),
    Mistake("Ask for the clubs of both people; they needn't be founders.", "self.above[loser] = winner", "self.above[other] = winner"),
    Mistake("There is one club less after a merger of two.", "            self.clubs -= 1\n", ""),
]
ORACLE = """
class Clubs:
    def __init__(self, people: list[str]) -> None:
        self.lists = [(name, [name]) for name in people]

    def merge(self, one: str, other: str) -> str:
        first = next(club for club in self.lists if one in club[1])
        second = next(club for club in self.lists if other in club[1])
        if first is second:
            return first[0]
        name = min((-len(club[1]), club[0]) for club in (first, second))[1]
        self.lists = [club for club in self.lists if club not in (first, second)] + [(name, first[1] + second[1])]
        return name

    def size(self, person: str) -> int:
        return next(len(members) for _, members in self.lists if person in members)

    def count(self) -> int:
        return len(self.lists)
"""
EXPLANATION = """
A merger changes one entry only: the founder of the smaller club gets the other founder above. As the smaller one goes below, ways upwards stay short: with each step the club is at least twice as large. For the first example:

| merger | founders | above after it | size |
|---|---|---|---|
| Cy, Bo | Cy and Bo, 1 each | Cy below Bo | 2 |
| Ann, Cy | Ann with 1, Bo with 2 | Ann below Bo | 3 |

Each operation takes about log n steps. Another way keeps a list of members for each club: simple, but each merger has to move all members of one.
"""


class Clubs:
    def __init__(self, people: list[str]) -> None:
        self.above = {person: person for person in people}
        self.members = dict.fromkeys(people, 1)
        self.clubs = len(people)

    def _founder(self, person: str) -> str:
        while self.above[person] != person:
            person = self.above[person]
        return person

    def merge(self, one: str, other: str) -> str:
        winner, loser = self._founder(one), self._founder(other)
        if winner != loser:
            if (self.members[loser], winner) > (self.members[winner], loser):
                winner, loser = loser, winner
            self.above[loser] = winner
            self.members[winner] += self.members[loser]
            self.clubs -= 1
        return winner

    def size(self, person: str) -> int:
        return self.members[self._founder(person)]

    def count(self) -> int:
        return self.clubs


def inputs(rng):
    people = rng.sample("ABCDEFGH", rng.randint(1, 8))
    calls = [("Clubs", people)]
    for _ in range(rng.randint(2, 9)):
        kind = rng.choice(["merge", "merge", "merge", "size", "count"])
        if kind == "merge":
            calls.append(("merge", rng.choice(people), rng.choice(people)))
        else:
            calls.append(("size", rng.choice(people)) if kind == "size" else ("count",))
    return calls
