"""What was played longest ago

A music player keeps a history in which every song stands once, together with how often it has been played. A song
moves to the end of the history whenever it is played. So the song that has waited longest stands at the front.

`played` lists the titles in the order in which they were played. Return the first `count` lines of the history as a
list of pairs of a title and its number of plays, from the front. If the history is shorter, return all of it.

The player has been running for years: moving a song must not take longer when the history is long.
"""
from pytrix.question.authoring import Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("COUNT", "SORT")
CONSTRAINTS = ("`count` is at least 0", "up to 12,000 plays")
HINTS = (
    "A dictionary keeps its keys in the order of insertion. What must happen to a key so that it counts as inserted anew?",
    "Take the song out before you store it again: then it stands at the end. Don't lose its number of plays on the way.",
    "`pop` takes an entry out and hands you its value, or a default when the song is new. Add one and store that.",
)
EXAMPLES = [
    Example((["Rain", "Moon", "Rain"], 2), why="Rain moved behind Moon"),
    Example((["Sun", "Moon", "Rain", "Moon", "Moon"], 2), why="Moon is third and has 3 plays"),
    Example((["Sun", "Sun"], 5)),
]
EDGES = {
    "at least 0": (["Rain", "Sun"], 0),
    "the history is shorter": ([], 3),
    "whenever it is played": (["A", "B", "C", "A", "B", "A"], 3),
}
MISTAKES = [
    Mistake("A song that is played again keeps its place in your history. It should move to the end.",
            "history.pop(title, 0)", "history.get(title, 0)"),
    Mistake("The number of plays starts again at 1 whenever a song moves.",
            "history[title] = history.pop(title, 0) + 1", "history.pop(title, 0)\n        history[title] = 1"),
    Mistake("You return the end of the history. Return the front, where songs have waited longest.",
            "[:count]", "[::-1][:count]"),
    Mistake("You order the songs by their number of plays. Only the time of the latest play decides.",
            "list(history.items())", "sorted(history.items(), key=lambda line: line[1])"),
]
SIZE = 12_000
SLOW = [
    Slow("Right, but you search the history for the song on each play, and that takes longer the longer the history is.",
         """
def longest_ago(played: list[str], count: int) -> list[tuple[str, int]]:
    history: list[tuple[str, int]] = []
    for title in played:
        plays = sum(times for each, times in history if each == title)
        history = [line for line in history if line[0] != title]
        history.append((title, plays + 1))
    return history[:count]
"""),
]
ALSO_RIGHT = [
    Way("Going backwards meets each song first at its latest play. That needs a second table for the plays, but no moves.",
        """
def longest_ago(played: list[str], count: int) -> list[tuple[str, int]]:
    plays: dict[str, int] = {}
    for title in reversed(played):
        plays[title] = plays.get(title, 0) + 1
    return list(reversed(plays.items()))[:count]
"""),
]
EXPLANATION = """
Popping a key and storing it again puts it at the end, since a dictionary lists its keys in the order of insertion.

| play | history afterwards |
|---|---|
| Rain | Rain 1 |
| Moon | Rain 1, Moon 1 |
| Rain | Moon 1, Rain 2 |

Both steps take the same short time in a history of any length. A list would have to be searched for the song, and
everything behind it moved, on each play.
"""


def longest_ago(played: list[str], count: int) -> list[tuple[str, int]]:
    history: dict[str, int] = {}
    for title in played:
        history[title] = history.pop(title, 0) + 1
    return list(history.items())[:count]


def inputs(rng):
    return ([rng.choice("ABCDE") for _ in range(rng.randint(2, 9))], rng.randint(1, 4))


def large(rng, size):
    return ([f"song {rng.randrange(size // 2)}" for _ in range(size)], 5)
