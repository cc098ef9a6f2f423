"""Until a song comes again

A radio station says: no song twice in our morning show! `songs` is the list of what was played.

Return how many songs were played from the beginning before the first one came again. In tango, polka, tango, that is 2. If no song came again, it is the number of all songs.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("ITERATE", "SEARCH")
HINTS = (
    "What do you have to remember to know that a song has been played before?",
    "Keep a set of the songs so far, and stop at the first song that is in it already.",
    "For each song: if it is in the set, return the size of the set. Otherwise add it. After the loop return the size as well.",
)
EXAMPLES = [
    Example((["tango", "polka", "tango", "waltz"],), why="the third song was played before"),
    Example((["waltz", "swing", "polka"],), why="no song comes again"),
    Example((["hymn", "swing", "swing", "hymn"],)),
]
EDGES = {
    "no song came again": (["a", "b", "c", "d"],),
    "from the beginning": (["a", "b", "b", "c", "d", "e"],),
    "list of what was played": Edge(([],), "no songs"),
}
ALWAYS = [(["a", "b", "c", "b"],), (["a", "b", "c", "d", "a"],)]
MISTAKES = [
    Mistake("A song that comes again ends the count, whatever comes after it.", "            return len(played)\n", "            continue\n"),
    Mistake("You compare with the song just before. Any song so far can come again.", "if song in played:", "if songs.index(song) + 1 < len(songs) and songs[songs.index(song) + 1] == song:"),
    Mistake("The song that came again doesn't count.", "            return len(played)\n", "            return len(played) + 1\n"),
    Mistake("Without any song that comes again, the answer is the number of all songs.", "        played.add(song)\n    return len(played)", "        played.add(song)\n    return 0"),
]
EXPLANATION = """
A set holds the songs so far, and asking whether one is in it takes one step.

| song | played before | set afterwards |
|---|---|---|
| tango | no | tango |
| polka | no | tango, polka |
| tango | yes: stop | |

The set has exactly the songs that count, so its size is the answer. The work grows with the number of songs at most. The longest such stretch anywhere in the list needs a second edge, which follows behind.
"""


def songs_until_repeat(songs: list[str]) -> int:
    played: set[str] = set()
    for song in songs:
        if song in played:
            return len(played)
        played.add(song)
    return len(played)


def inputs(rng):
    names = rng.sample(["tango", "polka", "waltz", "swing", "hymn", "blues"], 6)
    count = rng.randint(0, 5)
    songs = names[:count]
    if count and rng.random() < 0.7:
        songs += [rng.choice(names[:count])] + rng.choices(names, k=rng.randint(0, 3))
    return (songs,)
