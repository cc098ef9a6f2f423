"""Play it next

A radio presenter has a list of songs to be played, `songs`, no two the same. A listener wishes for the song `wish`.

If the song is in the list, move it to the front, so that it is played next; the others follow in their order. If
it is not in the list, put it at the end, because it has to be fetched from the archive first. Change the list `songs`
itself and return nothing. The list may be empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
COMPARE = "argument:songs"
HINTS = (
    "Moving an element means two things. Which ones, and in which order?",
    "Ask with `in` whether the song is there. If so, take it out and put it in at the front; if not, add it at the end.",
    "`remove` takes a value out, `insert` puts one in at a position, and `append` adds one at the end.",
)
EXAMPLES = [
    Example((["Blue", "Home", "Rain", "Stars"], "Rain"), why="Rain is played next"),
    Example((["Blue", "Home"], "Moon"), why="Moon has to be fetched first"),
    Example((["Blue", "Home"], "Blue"), why="it is in front already"),
]
EDGES = {
    "may be empty": ([], "Sun"),
    "put it at the end": (["Stars"], "Blue"),
    "follow in their order": Edge((["Blue", "Home", "Rain", "Stars", "Sun"], "Sun"), "the last one is wished for"),
    "in the list": Edge((["Moonlight", "Home"], "Moon"), "part of another title"),
    "played next": Edge((["Home", "Moon", "Moonlight"], "Moonlight"), "another title is part of it"),
}
MISTAKES = [
    Mistake("You let the two songs change places. All the others should keep their order.", "        songs.remove(wish)\n        songs.insert(0, wish)\n",
            "        place = songs.index(wish)\n        songs[0], songs[place] = songs[place], songs[0]\n"),
    Mistake("The song is in the list twice now: take it out of its old place as well.", "        songs.remove(wish)\n", ""),
    Mistake("A song from the archive comes at the end, not at the front.", "songs.append(wish)", "songs.insert(0, wish)"),
    Mistake("A song that is not in the list has to be added, too.", "    else:\n        songs.append(wish)\n", ""),
    Mistake("The song is moved to the end. It should be the next one.", "songs.insert(0, wish)", "songs.append(wish)"),
    Mistake("You put the song after the first one; position 0 is the front.", "songs.insert(0, wish)", "songs.insert(1, wish)"),
]
EXPLANATION = """
Moving is taking out and putting in. For `['Blue', 'Home', 'Rain', 'Stars']` and `Rain`:

| step | songs |
|---|---|
| `remove` | Blue Home Stars |
| `insert` at 0 | Rain Blue Home Stars |

All songs between the old and the new place move by one, and the question `in` looks at each song once at most, so the
work grows with the length of the list.
"""


def play_next(songs: list[str], wish: str) -> None:
    if wish in songs:
        songs.remove(wish)
        songs.insert(0, wish)
    else:
        songs.append(wish)


def inputs(rng):
    titles = ["Blue", "Home", "Rain", "Stars", "Sun", "Moon"]
    songs = rng.sample(titles, rng.randint(2, 5))
    return (songs, rng.choice([rng.choice(songs), rng.choice(songs), rng.choice(titles)]))
