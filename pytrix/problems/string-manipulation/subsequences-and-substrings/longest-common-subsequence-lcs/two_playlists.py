"""Songs that can stay

Ada and Ben each keep a playlist, `ada` and `ben`, written as song numbers. In a playlist no song comes twice. Some
songs are on one list only. They want to delete songs from both lists until both lists are the same.

Return how many songs can stay on each list at most. If they have no song in common, nothing can stay: return 0. The
lists are long, so comparing each song with each other song is too slow.
"""

from bisect import bisect_left

from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("COMPARE", "SEARCH")
CONSTRAINTS = ("up to 5,000 songs on each list",)
HINTS = (
    "No song comes twice. So what can stand for a song of Ben's list instead of its number?",
    "Write down, in the order of Ben's list, where each song stands on Ada's. Which of these positions can stay "
    "together?",
    "You need the longest rising selection of positions. Keep for each length the smallest last position of such a "
    "selection; that "
    "list is sorted, so `bisect_left` finds which entry the next position improves.",
)
EXAMPLES = [
    Example(([3, 1, 4, 5, 9], [1, 5, 4, 3, 9]), why="1, 4, 9 or 1, 5, 9"),
    Example(([7, 2, 8], [8, 5, 7, 2])),
    Example(([1, 2, 3, 4], [4, 3, 2, 1])),
]
EDGES = {"no song in common": ([1, 2], [3, 4]), "on one list only": ([5, 1, 6], [6, 2, 1, 5])}
MISTAKES = [
    Mistake("You count the songs that are on both lists. Their order matters as well.", "len(tails)", "len(places)"),
    Mistake("You look for the wrong order of songs: in the end, the aim is that both lists are the same.", "for song in ben if",
            "for song in reversed(ben) if"),
    Mistake("A song that is missing on Ada's list has no position there. Leave it out.", " if song in position", ""),
    Mistake("You only extend the selection when the next position is larger than the last. It may also pay to "
            "replace a position.",
            "        found = bisect_left(tails, place)\n        tails[found : found + 1] = [place]\n",
            "        if not tails or place > tails[-1]:\n            tails.append(place)\n"),
]
SIZE = 5_000
SLOW = [
    Slow("Your answer is right, but you compare every song with every other. Use that no song comes twice: "
         "positions on one list can be "
         "handled much faster.",
         """
def songs_that_stay(ada: list[int], ben: list[int]) -> int:
    above = [0] * (len(ben) + 1)
    for song in ada:
        here = [0]
        for place, other in enumerate(ben):
            here.append(above[place] + 1 if song == other else max(above[place + 1], here[-1]))
        above = here
    return above[-1]
"""),
]
EXPLANATION = """
Because a song occurs once, replacing songs by positions turns a common subsequence of two lists into a rising subsequence of
one. For 3, 1, 4, 5, 9 and Ben's 1, 5, 4, 3, 9 the positions are 1, 3, 2, 0, 4. For each length, only the smallest possible
last position matters:

| position | smallest last positions for the lengths 1, 2, … |
|---|---|
| 1 | 1 |
| 3 | 1, 3 |
| 2 | 1, 2 |
| 0 | 0, 2 |
| 4 | 0, 2, 4 |

So 3 songs can stay. Each position improves exactly one entry, found by bisection. The work is n log n; comparing each song
with each other takes n squared instead.
"""


def songs_that_stay(ada: list[int], ben: list[int]) -> int:
    position = {song: place for place, song in enumerate(ada)}
    places = [position[song] for song in ben if song in position]
    tails: list[int] = []
    for place in places:
        found = bisect_left(tails, place)
        tails[found : found + 1] = [place]
    return len(tails)


def inputs(rng):
    songs = rng.sample(range(1, 30), rng.randint(4, 9))
    other = rng.sample(songs, rng.randint(3, len(songs)))
    other.insert(rng.randint(0, len(other)), 99)
    return (songs, other)


def large(rng, size):
    songs = list(range(size))
    one, other = list(songs), list(songs)
    rng.shuffle(one)
    rng.shuffle(other)
    return (one, other)
