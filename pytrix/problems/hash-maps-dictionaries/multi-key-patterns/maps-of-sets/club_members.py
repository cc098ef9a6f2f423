"""Two ways to look at the clubs

A school keeps track of its clubs. Write a class `Clubs` with these methods:

- `join(pupil, club)`: the pupil is a member of the club from now on. Joining twice changes nothing.
- `leave(pupil, club)` ends the pupil's membership and returns `True`, or returns `False` if the pupil was not a member.
- `close(club)` ends the membership of everybody in the club and returns how many members it had.
- `members(club)` returns the members of a club, in alphabetical order.
- `clubs(pupil)` returns the clubs of a pupil, in alphabetical order.
- `meets(pupil)` returns how many different other pupils are in at least one club with this pupil.

Unknown pupils are in no clubs, and unknown clubs have no members; asking about them is not an error.
"""
from collections import defaultdict

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "PARTITION")
HINTS = (
    "Some questions start from a club, others from a pupil. Which dictionaries would answer both kinds quickly?",
    "Keep two maps of sets: from clubs to members and from pupils to clubs. Every change has to be made in both.",
    "`meets` joins the sets of members of all the pupil's clubs and takes the pupil out. `close` walks over the members of the club and takes it out of their sets.",
)
EXAMPLES = [
    Example([("Clubs",), ("join", "Ida", "chess"), ("join", "Tom", "chess"), ("join", "Ida", "choir"), ("members", "chess"), ("clubs", "Ida"), ("meets", "Tom")]),
    Example([("Clubs",), ("join", "Ida", "chess"), ("join", "Ida", "chess"), ("leave", "Ida", "chess"), ("leave", "Ida", "chess"), ("clubs", "Ida")], why="joining twice is once"),
    Example([("Clubs",), ("join", "Ida", "chess"), ("join", "Tom", "chess"), ("close", "chess"), ("close", "chess"), ("clubs", "Tom"), ("meets", "Ida")]),
]
EDGES = {
    "asking about them is not an error": [("Clubs",), ("members", "chess"), ("clubs", "Ida"), ("meets", "Ida"), ("close", "chess"), ("leave", "Ida", "chess")],
    "different other pupils": Edge([("Clubs",), *[("join", pupil, club) for club in ("chess", "choir") for pupil in ("Ida", "Tom", "Ann")], ("meets", "Ida"), ("leave", "Tom", "chess"), ("meets", "Ida"), ("close", "choir"), ("meets", "Ida")], "two clubs in common"),
}
ALWAYS = [
    [("Clubs",), ("meets", "Tom"), ("leave", "Ida", "choir"), ("meets", "Ida"), ("join", "Ann", "chess"), ("clubs", "Ida"), ("close", "choir"), ("clubs", "Ann")],
    [("Clubs",), ("join", "Ida", "chess"), ("join", "Ida", "choir"), ("join", "Tom", "chess"), ("leave", "Ida", "chess"), ("clubs", "Ida"), ("members", "chess"), ("members", "choir"), ("meets", "Ida")],
    [("Clubs",), ("close", "choir"), ("join", "Tom", "choir"), ("join", "Ida", "chess"), ("close", "chess"), ("join", "Tom", "chess"), ("clubs", "Ida"), ("clubs", "Ann"), ("join", "Ann", "choir"), ("join", "Ann", "choir"), ("leave", "Ida", "choir")],
]
MISTAKES = [
    Mistake("When a club closes, its members still have it among their clubs.", "            self._clubs[pupil].discard(club)\n        return", "            pass\n        return"),
    Mistake("A pupil meets somebody from two clubs and counts twice in your answer.",
            "len(set().union(*met) - {pupil})", "sum(len(each - {pupil}) for each in met)"),
    Mistake("A pupil counts among those whom he or she meets.", " - {pupil})", ")"),
    Mistake("When a pupil leaves, the club still counts among the pupil's clubs.", "        self._clubs[pupil].remove(club)\n", ""),
]
ORACLE = """
class Clubs:
    def __init__(self) -> None:
        self.pairs = []

    def join(self, pupil: str, club: str) -> None:
        if (pupil, club) not in self.pairs:
            self.pairs.append((pupil, club))

    def leave(self, pupil: str, club: str) -> bool:
        if (pupil, club) in self.pairs:
            self.pairs.remove((pupil, club))
            return True
        return False

    def close(self, club: str) -> int:
        before = len(self.pairs)
        self.pairs = [pair for pair in self.pairs if pair[1] != club]
        return before - len(self.pairs)

    def members(self, club: str) -> list[str]:
        return sorted(pair[0] for pair in self.pairs if pair[1] == club)

    def clubs(self, pupil: str) -> list[str]:
        return sorted(pair[1] for pair in self.pairs if pair[0] == pupil)

    def meets(self, pupil: str) -> int:
        return len({other for other, club in self.pairs if other != pupil and (pupil, club) in self.pairs})
"""
EXPLANATION = """
Two maps of sets hold the same facts, one from each side. A change goes into both; then every question finds its set
with one look-up.

| call | members | clubs |
|---|---|---|
| Ida joins chess | chess: Ida | Ida: chess |
| Tom joins chess | chess: Ida, Tom | Ida: chess; Tom: chess |
| Ida joins choir | chess: Ida, Tom; choir: Ida | Ida: chess, choir; Tom: chess |

Joining and leaving take constant time. A single set of pairs would be simpler to keep in order, but each question
would have to go through all of it.
"""


class Clubs:
    def __init__(self) -> None:
        self._members: defaultdict[str, set[str]] = defaultdict(set)
        self._clubs: defaultdict[str, set[str]] = defaultdict(set)

    def join(self, pupil: str, club: str) -> None:
        self._members[club].add(pupil)
        self._clubs[pupil].add(club)

    def leave(self, pupil: str, club: str) -> bool:
        if pupil not in self._members[club]:
            return False
        self._members[club].remove(pupil)
        self._clubs[pupil].remove(club)
        return True

    def close(self, club: str) -> int:
        closed = self._members.pop(club, set())
        for pupil in closed:
            self._clubs[pupil].discard(club)
        return len(closed)

    def members(self, club: str) -> list[str]:
        return sorted(self._members[club])

    def clubs(self, pupil: str) -> list[str]:
        return sorted(self._clubs[pupil])

    def meets(self, pupil: str) -> int:
        met = [self._members[club] for club in self._clubs[pupil]]
        return len(set().union(*met) - {pupil})


def inputs(rng):
    operations = [("Clubs",)]
    for _ in range(rng.randint(7, 15)):
        name = rng.choice(["join", "join", "join", "join", "leave", "close", "members", "clubs", "meets", "meets"])
        pupil, club = rng.choice(["Ida", "Tom", "Ann"]), rng.choice(["chess", "choir"])
        both = name in ("join", "leave")
        operations.append((name, pupil, club) if both else (name, pupil if name in ("clubs", "meets") else club))
    return operations
