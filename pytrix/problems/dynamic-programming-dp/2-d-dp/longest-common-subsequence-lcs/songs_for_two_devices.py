"""Songs for two devices

Two friends listen to music on a long train ride, each with a playlist that can't be reordered, but songs can be skipped. Whenever the next song is the same for both, they play it together.

`one` and `other` are the two playlists; a song may occur several times. `minutes` gives the length of every song. Return for how many minutes they can listen together at most, if both skip songs cleverly. A song that occurs once in each list can be heard together once.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COMPARE", "AGGREGATE")
CONSTRAINTS = ("all songs last at least 1 minute",)
HINTS = (
    "Look at the last song of each list. Which cases are there, and what is left to solve in each of them?",
    "Make a table over the beginnings of both lists. An entry holds the most minutes for that many songs of one and that many of the other.",
    "Equal songs: add the length to the entry for both lists without them. Different songs: take the better of dropping either one.",
)
EXAMPLES = [
    Example((["Sun", "Rain", "Moon"], ["Rain", "Moon", "Sun"], {"Sun": 9, "Rain": 3, "Moon": 4}), why="Sun alone is longer than Rain and Moon"),
    Example((["Sun", "Rain", "Moon"], ["Rain", "Moon", "Sun"], {"Sun": 5, "Rain": 3, "Moon": 4}), why="Rain and Moon"),
    Example((["Ice", "Fog", "Ice"], ["Ice", "Ice", "Fog"], {"Ice": 2, "Fog": 1}), why="Ice twice"),
]
EDGES = {
    "skipped": Edge((["Fog"], ["Ice"], {"Fog": 3, "Ice": 4}), "no song in both lists"),
    "several times": (["Fog", "Fog"], ["Fog", "Fog", "Fog"], {"Fog": 3}),
    "occurs once": Edge((["Fog", "Fog"], ["Fog"], {"Fog": 3}), "a song only once in the other list"),
    "two playlists": Edge(([], ["Ice"], {"Ice": 2}), "an empty list"),
}
ALWAYS = [
    (["Ash", "Bay", "Cup", "Dew"] * 7, ["Dew", "Bay", "Ash", "Cup"] * 7, {"Ash": 3, "Bay": 5, "Cup": 2, "Dew": 4}),
]
MISTAKES = [
    Mistake("Songs that are in both lists don't help if they come in the wrong order.", """
def shared_minutes(one: list[str], other: list[str], minutes: dict[str, int]) -> int:
    return sum(minutes[song] * min(one.count(song), other.count(song)) for song in minutes)
"""),
    Mistake("You count songs; add up their minutes instead.", "above[place] + minutes[song]", "above[place] + 1"),
    Mistake("After a shared song both lists move on, so build on the entry without that song in either list.", "row.append(above[place] + minutes[song])", "row.append(above[place + 1] + minutes[song])"),
    Mistake("When the songs differ, either list may be the one that skips.", "max(row[place], above[place + 1])", "row[place]"),
    Mistake("They can go on listening together after a skipped song: a difference doesn't reset the minutes.", "max(row[place], above[place + 1])", "0"),
]
ORACLE = """
from itertools import combinations


def shared_minutes(one: list[str], other: list[str], minutes: dict[str, int]) -> int:
    def kept(songs: list[str]) -> set[tuple[str, ...]]:
        return {part for size in range(len(songs) + 1) for part in combinations(songs, size)}

    return max(sum(minutes[song] for song in part) for part in kept(one) & kept(other))
"""
EXPLANATION = """
The table is filled row by row, and only the row above is needed. With Sun 9, Rain 3 and Moon 4, for the first example:

| songs of `one` | nothing | Rain | Moon | Sun |
|---|---|---|---|---|
| nothing | 0 | 0 | 0 | 0 |
| Sun | 0 | 0 | 0 | 9 |
| Rain | 0 | 3 | 3 | 9 |
| Moon | 0 | 3 | 7 | 9 |

The time grows with the product of both lengths. Comparing all choices of songs from both lists doubles with each further song.
"""


def shared_minutes(one: list[str], other: list[str], minutes: dict[str, int]) -> int:
    above = [0] * (len(other) + 1)
    for song in one:
        row = [0]
        for place, rival in enumerate(other):
            if song == rival:
                row.append(above[place] + minutes[song])
            else:
                row.append(max(row[place], above[place + 1]))
        above = row
    return above[-1]


def inputs(rng):
    songs = ["Ash", "Bay", "Cup", "Dew"][: rng.randint(1, 4)]
    minutes = {song: rng.randint(1, 9) for song in songs}
    return ([rng.choice(songs) for _ in range(rng.randint(0, 6))], [rng.choice(songs) for _ in range(rng.randint(0, 6))], minutes)
