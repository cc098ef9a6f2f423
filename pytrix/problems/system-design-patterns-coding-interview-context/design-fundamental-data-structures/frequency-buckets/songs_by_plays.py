"""Songs by number of plays

The radio station wants a live table of its songs by number of plays. Write a class `Charts` that begins empty:

- `play(song)` notes one more play of a song.
- `least()` returns the list of the songs with the fewest plays, and `most()` the list of those with the most. Songs that were never played don't count; with no plays at all both return an empty list. The lists have the songs in the order in which they **reached** that number.
- `table()` returns a list of tuples, the fewest plays first: a number of plays, and how many songs have it. Numbers of plays that no song has are left out.

There are many songs: a play must not go through all of them.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "PARTITION")
HINTS = (
    "If the songs were grouped by their number of plays, what would one more play do to the groups?",
    "Keep two dictionaries: the plays of each song, and for each number of plays the songs that have it, in order.",
    "A play takes the song out of its group, drops that group if it is empty now, and puts the song at the end of the next one. The smallest and largest group numbers answer the questions.",
)
EXAMPLES = [
    Example([("Charts",), ("play", "Moon"), ("play", "Rain"), ("play", "Sun"), ("play", "Sun"), ("play", "Moon"), ("most",), ("least",), ("table",)], why="Sun reached two plays before Moon"),
    Example([("Charts",), ("least",), ("play", "Moon"), ("least",), ("most",)]),
    Example([("Charts",), ("play", "Sun"), ("play", "Sun"), ("play", "Sun"), ("play", "Rain"), ("table",)], why="no song has two plays"),
]
EDGES = {
    "no plays at all": [("Charts",), ("most",), ("least",), ("table",)],
    "are left out": Edge([("Charts",), ("play", "a"), ("play", "b"), ("play", "b"), ("play", "a"), ("least",), ("table",)], "the group of one play is empty again"),
    "reached": Edge([("Charts",), ("play", "b"), ("play", "a"), ("play", "c"), ("play", "c"), ("play", "a"), ("play", "b"), ("most",)], "order within a group"),
}
MISTAKES = [
    Mistake("A group without songs stays in your table.", "            if not self._groups[plays]:\n                del self._groups[plays]\n", ""),
    Mistake("Each song stands in one group only: take it out of the old one.", "            del self._groups[plays][song]\n", "            self._groups[plays].pop(song)\n            self._groups[plays][song] = None\n"),
    Mistake("`least` and `most` look at the order in which the numbers came up, not at their size.", "min(self._groups)", "next(iter(self._groups))"),
    Mistake("The songs of a group are not in the order in which they reached the number.", "return list(self._groups[max(self._groups)])", "return sorted(self._groups[max(self._groups)])"),
]
ORACLE = """
class Charts:
    def __init__(self) -> None:
        self.log = []

    def play(self, song: str) -> None:
        self.log.append(song)

    def _songs(self, wanted) -> list[str]:
        reached = [(place, song) for place, song in enumerate(self.log)
                   if self.log.count(song) == wanted and song not in self.log[place + 1:]]
        return [song for _, song in sorted(reached)]

    def least(self) -> list[str]:
        return self._songs(min([self.log.count(song) for song in self.log], default=0))

    def most(self) -> list[str]:
        return self._songs(max([self.log.count(song) for song in self.log], default=0))

    def table(self) -> list[tuple[int, int]]:
        return [(n, len(self._songs(n))) for n in range(1, len(self.log) + 1) if self._songs(n)]
"""
EXPLANATION = """
A play moves one song from its group to the next. For Moon, Rain, Sun, Sun, Moon:

| play | groups |
|---|---|
| Moon, Rain, Sun | 1: Moon Rain Sun |
| Sun | 1: Moon Rain, 2: Sun |
| Moon | 1: Rain, 2: Sun Moon |

The groups are dictionaries used as ordered sets, so a song leaves its group without a search, and a play takes constant time. The questions look at the numbers that occur, of which there are far fewer than songs. Counting and sorting all songs for each question would be simpler and costs all songs each time.
"""


class Charts:
    def __init__(self) -> None:
        self._plays: dict[str, int] = {}
        self._groups: dict[int, dict[str, None]] = {}

    def play(self, song: str) -> None:
        plays = self._plays.get(song, 0)
        if plays:
            del self._groups[plays][song]
            if not self._groups[plays]:
                del self._groups[plays]
        self._plays[song] = plays + 1
        self._groups.setdefault(plays + 1, {})[song] = None

    def least(self) -> list[str]:
        return list(self._groups[min(self._groups)]) if self._groups else []

    def most(self) -> list[str]:
        return list(self._groups[max(self._groups)]) if self._groups else []

    def table(self) -> list[tuple[int, int]]:
        return [(plays, len(self._groups[plays])) for plays in sorted(self._groups)]


def inputs(rng):
    operations = [("Charts",)]
    for _ in range(rng.randint(6, 14)):
        name = rng.choice(["play", "play", "play", "play", "least", "most", "table"])
        operations.append((name, rng.choice("abcd")) if name == "play" else (name,))
    return [*operations, ("least",), ("most",), ("table",)]
