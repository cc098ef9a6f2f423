"""The notices of a house

In a block of flats people post short notices and choose whose notices they read. Write a class `House`:

- `post(person, notice)` posts a notice.
- `follow(reader, person)` and `unfollow(reader, person)`: from now on, and until then, the reader sees the person's notices, even those posted before. Following twice is like following once, and unfollowing somebody one doesn't follow does nothing. Everybody always sees their own.
- `read(reader)` returns the three latest notices that the reader sees, the latest first, each as a tuple of person and notice.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("PARTITION", "SEARCH")
HINTS = (
    "If following also shows older notices, when must the choice be made: at posting or at reading?",
    "Keep all notices in one list in the order they were posted, and for each reader a set of people.",
    "Walk over the list backwards and take what is by the reader or by somebody in the set, until you have three.",
)
EXAMPLES = [
    Example([("House",), ("post", "Ida", "lift broken"), ("post", "Ben", "found a key"), ("read", "Cy"), ("follow", "Cy", "Ida"), ("read", "Cy")], why="following shows older notices too"),
    Example([("House",), ("post", "Ida", "1"), ("post", "Ida", "2"), ("post", "Ida", "3"), ("post", "Ida", "4"), ("read", "Ida")]),
    Example([("House",), ("follow", "Ida", "Ben"), ("post", "Ben", "party"), ("unfollow", "Ida", "Ben"), ("read", "Ida"), ("read", "Ben")]),
]
EDGES = {
    "Following twice": Edge([("House",), ("follow", "A", "B"), ("follow", "A", "B"), ("post", "B", "x"), ("unfollow", "A", "B"), ("read", "A")], "followed twice, unfollowed once"),
    "does nothing": Edge([("House",), ("unfollow", "A", "B"), ("post", "A", "own"), ("unfollow", "A", "A"), ("read", "A")], "unfollowing oneself and a stranger"),
    "three latest": Edge([("House",), ("post", "B", "1"), ("post", "A", "2"), ("post", "C", "3"), ("post", "B", "4"), ("follow", "A", "B"), ("follow", "A", "C"), ("read", "A")], "of several people"),
    "the reader sees": Edge([("House",), ("read", "A"), ("follow", "A", "B"), ("read", "A"), ("post", "A", "z"), ("read", "B")], "following works one way only"),
}
ALWAYS = [
    [("House",), ("post", "A", "old"), *(("post", "B", each) for each in "12345"), ("read", "A")],
]
MISTAKES = [
    Mistake("Everybody sees their own notices as well.", "seen = {reader, *self._follows.get(reader, set())}", "seen = {*self._follows.get(reader, set())}"),
    Mistake("The latest notice comes first.", "return found\n\n", "return found[::-1]\n\n"),
    Mistake("Three notices are shown at most.", "            if len(found) == 3:\n                break\n", ""),
    Mistake("Unfollowing must work for somebody who was followed twice, and do nothing for somebody who wasn't followed.", "self._follows.setdefault(reader, set()).discard(person)", "self._follows.setdefault(reader, {person}).remove(person)"),
    Mistake("The three latest notices of those the reader follows are wanted, not those among the three latest of all.", "for person, notice in reversed(self._notices):", "for person, notice in reversed(self._notices[-3:]):"),
]
ALSO_RIGHT = [
    Way(
        "With a list of notices for each person, reading merges the last three of each; that is quicker when many people post and one follows few.",
        '''
class House:
    def __init__(self) -> None:
        self._count = 0
        self._notices: dict[str, list[tuple[int, str, str]]] = {}
        self._follows: dict[str, set[str]] = {}

    def post(self, person: str, notice: str) -> None:
        self._count += 1
        self._notices.setdefault(person, []).append((self._count, person, notice))

    def follow(self, reader: str, person: str) -> None:
        self._follows.setdefault(reader, set()).add(person)

    def unfollow(self, reader: str, person: str) -> None:
        self._follows.setdefault(reader, set()).discard(person)

    def read(self, reader: str) -> list[tuple[str, str]]:
        latest = [each for person in {reader, *self._follows.get(reader, set())} for each in self._notices.get(person, [])[-3:]]
        return [(person, notice) for _, person, notice in sorted(latest, reverse=True)[:3]]
''',
    )
]
ORACLE = '''
class House:
    def __init__(self) -> None:
        self.log = []

    def post(self, person: str, notice: str) -> None:
        self.log.append((person, notice))

    def follow(self, reader: str, person: str) -> None:
        self.log.append(("follow", reader, person))

    def unfollow(self, reader: str, person: str) -> None:
        self.log.append(("unfollow", reader, person))

    def read(self, reader: str) -> list[tuple[str, str]]:
        people = []
        for entry in self.log:
            if entry[0] == "follow" and entry[1] == reader and len(entry) == 3:
                people.append(entry[2])
            if entry[0] == "unfollow" and entry[1] == reader and len(entry) == 3:
                people = [each for each in people if each != entry[2]]
        mine = [entry for entry in self.log if len(entry) == 2 and (entry[0] == reader or entry[0] in people)]
        return mine[-3:][::-1]
'''
EXPLANATION = """
What is seen is decided when somebody reads. So following and unfollowing are one step, and older notices appear by themselves.

| call | Cy follows | returned |
|---|---|---|
| Ida posts, Ben posts | nobody | |
| Cy reads | nobody | nothing |
| Cy follows Ida | Ida | |
| Cy reads | Ida | Ida's notice |

Reading walks back over the notices until three are found; for somebody who follows nobody that is all of them.
"""


class House:
    def __init__(self) -> None:
        self._notices: list[tuple[str, str]] = []
        self._follows: dict[str, set[str]] = {}

    def post(self, person: str, notice: str) -> None:
        self._notices.append((person, notice))

    def read(self, reader: str) -> list[tuple[str, str]]:
        seen = {reader, *self._follows.get(reader, set())}
        found: list[tuple[str, str]] = []
        for person, notice in reversed(self._notices):
            if len(found) == 3:
                break
            if person in seen:
                found.append((person, notice))
        return found

    def follow(self, reader: str, person: str) -> None:
        self._follows.setdefault(reader, set()).add(person)

    def unfollow(self, reader: str, person: str) -> None:
        self._follows.setdefault(reader, set()).discard(person)


def inputs(rng):
    operations = [("House",)]
    for number in range(rng.randint(6, 13)):
        one, other = rng.choice("ABC"), rng.choice("ABC")
        operations.append(rng.choice([("post", one, str(number)), ("post", one, str(number)), ("follow", one, other), ("unfollow", one, other), ("read", one)]))
    return [*operations, ("read", "A"), ("read", "B")]
