"""One shelf, many albums

A family has its photos in several albums, which stand side by side on a shelf. All photos are numbered through from
0, the first album first, as if it were one long list. Write a class `Shelf` that is made with `albums`, a list of
lists of photo titles, and has these methods:

- `size()` returns the number of all photos.
- `at(number)` returns the title of the photo with that number. A negative number counts from the end, so that -1 is the
  last photo. If there is no such photo, it raises `IndexError`.
- `replace(number, title)` puts another title in the place of a photo; for the numbers the same holds as for `at`.
- `album(number)` returns how many photos of the photo's own album come before it; for the numbers the same holds again.

Albums may be empty. There are very many albums, so no method but the making may go through all of them.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
RAISES = ("IndexError",)
HINTS = (
    "Which number does the first photo of each album have? What do these numbers tell about the photo with number 500?",
    "Keep the number of the first photo of every album. They ascend, so the album of a photo can be found by halving.",
    "`bisect_right` of the first numbers, minus 1, is the album: of several albums with the same first number, all but the last are empty. Turn negative numbers into positive ones first.",
)
EXAMPLES = [
    Example([("Shelf", [["a", "b", "c"], [], ["d", "e"]]), ("at", 3), ("at", -1), ("album", 4), ("replace", 1, "x"), ("at", -4)], why="d is the first photo of its album, e the second"),
    Example([("Shelf", [["a"]]), ("at", 1)], why="there is one photo, with the number 0"),
    Example([("Shelf", [[], ["p", "q"], []]), ("size",), ("album", -1), ("at", 0)], why="empty albums at both ends"),
]
EDGES = {
    "if there is no such photo": [("Shelf", []), ("size",), ("at", 0)],
    "A negative number": [("Shelf", [["a", "b"], ["c"]]), ("at", -3), ("album", -2), ("at", -4)],
    "Albums may be empty": [("Shelf", [[], [], ["a"], [], [], ["b"], []]), ("at", 1), ("album", 1), ("at", 0), ("size",)],
    "puts another title": [("Shelf", [["a"], ["b", "c"]]), ("replace", -1, "z"), ("at", 2), ("replace", 0, "y"), ("at", -3), ("replace", 3, "w")],
    "come before it": Edge([("Shelf", [["a", "b", "c"], ["d"]]), ("album", 2), ("album", 3), ("album", -5)], "the last photo of an album, and one too far"),
    "the same holds again": Edge([("Shelf", [["a"], ["b", "c"]]), ("album", 2), ("album", 3)], "one too far at the end"),
}
MISTAKES = [
    Mistake("Negative numbers count from the end of all photos.", "        if number < 0:\n            number += self._size\n", ""),
    Mistake("A negative number that is too far must be refused as well.", "if not 0 <= number < self._size:", "if number >= self._size:"),
    Mistake("The first photo of an album already belongs to it, not to the one before.", "bisect_right(self._firsts, number) - 1", "max(bisect_right(self._firsts, number - 1) - 1, 0)"),
    Mistake("`album` tells the place within the album, not the number of the album.", "return self._place(number)[1]", "return self._place(number)[0]"),
    Mistake("You only give back the new title; it has to be stored.", "        self._albums[album][place] = title\n", "        [*self._albums[album]][place] = title\n"),
    Mistake("The number of a photo is the number of all photos in earlier albums and its place in its own.", "            self._size += len(album)\n", "            self._size += max(len(album), 1)\n"),
]
SIZE = 80_000
SLOW = [
    Slow("Your answers are right, but each call goes through the albums. Keep the number of the first photo of each, and find the album by halving.",
         """
class Shelf:
    def __init__(self, albums: list[list[str]]) -> None:
        self.albums = [list(album) for album in albums]

    def size(self) -> int:
        return sum(len(album) for album in self.albums)

    def find(self, number: int) -> tuple[list[str], int]:
        if number < 0:
            number += self.size()
        if number >= 0:
            for album in self.albums:
                if number < len(album):
                    return album, number
                number -= len(album)
        raise IndexError("no such photo")

    def at(self, number: int) -> str:
        album, place = self.find(number)
        return album[place]

    def replace(self, number: int, title: str) -> None:
        album, place = self.find(number)
        album[place] = title

    def album(self, number: int) -> int:
        return self.find(number)[1]
"""),
]
ALSO_RIGHT = [
    Way("One long list of pairs of album and place answers without halving; it needs an entry for every photo.",
        """
class Shelf:
    def __init__(self, albums: list[list[str]]) -> None:
        self._titles = [title for album in albums for title in album]
        self._places = [place for album in albums for place in range(len(album))]

    def size(self) -> int:
        return len(self._titles)

    def at(self, number: int) -> str:
        return self._titles[number]

    def replace(self, number: int, title: str) -> None:
        self._titles[number] = title

    def album(self, number: int) -> int:
        return self._places[number]
"""),
]
EXPLANATION = """
The numbers of the first photos ascend. For albums of 3, 0 and 2 photos they are 0, 3 and 3:

| number | `bisect_right` minus 1 | album | place |
|---|---|---|---|
| 3 | 2 | third | 3 - 3 = 0 |
| 4 | 2 | third | 1 |
| -1, which is 4 | 2 | third | 1 |
| -4, which is 1 | 0 | first | 1 |

An empty album has the same first number as the next one, and `bisect_right` passes over it. Finding an album among a
million takes twenty looks. Joining all photos into one list would also do, at the cost of an entry for each photo.
"""

from bisect import bisect_right


class Shelf:
    def __init__(self, albums: list[list[str]]) -> None:
        self._albums = [list(album) for album in albums]
        self._firsts: list[int] = []
        self._size = 0
        for album in albums:
            self._firsts.append(self._size)
            self._size += len(album)

    def size(self) -> int:
        return self._size

    def at(self, number: int) -> str:
        album, place = self._place(number)
        return self._albums[album][place]

    def replace(self, number: int, title: str) -> None:
        album, place = self._place(number)
        self._albums[album][place] = title

    def album(self, number: int) -> int:
        return self._place(number)[1]

    def _place(self, number: int) -> tuple[int, int]:
        if number < 0:
            number += self._size
        if not 0 <= number < self._size:
            raise IndexError("no such photo")
        album = bisect_right(self._firsts, number) - 1
        return album, number - self._firsts[album]


def inputs(rng):
    albums = [[rng.choice("abcdefgh") for _ in range(rng.choice([0, 0, 1, 2, 3]))] for _ in range(rng.randint(1, 5))]
    size = sum(map(len, albums))
    operations = [("Shelf", albums), ("size",)]
    for _ in range(rng.randint(4, 8) if size else 0):
        number = rng.randint(-size, size - 1)
        operations.append(rng.choice([("at", number), ("album", number), ("replace", number, rng.choice("xyz"))]))
    return [*operations, ("at", rng.choice([size, -size - 1, 0, -1]))]


def large(rng, size):
    albums = [["x"] for _ in range(size)]
    return [("Shelf", albums), *[(rng.choice(["at", "album"]), rng.randint(size // 2, size - 1)) for _ in range(size // 130)]]
