"""Dividers in the card index

The members' cards stand in alphabetical order, and dividers with a few letters are to be put among them. `names` lists the names on the cards, in ascending order, in lower case, perhaps with equal ones. `dividers` lists the beginnings of names that get a divider, in any order; each has at least one letter.

Return, in the order of `dividers`, a tuple for each: the **position** of the first card whose name begins with those letters (from 0 on), and how many cards do. If there is none, the position is the one where such a card would have to be put. There are many cards and dividers, so going through all cards for each divider takes too long.
"""
from bisect import bisect_left

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("names and dividers consist of the letters a to z",)
HINTS = (
    "Where do the names with the same beginning stand in an alphabetical list?",
    "They stand side by side, so two positions tell everything. A binary search finds where the beginning itself would stand; that is in front of the first of them.",
    "The end is where the beginning followed by a character after `z` would stand, such as `~`. The number is the difference of the two positions.",
)
EXAMPLES = [
    Example((["anna", "bea", "ben", "berta", "carl"], ["be", "b", "an"]), why="bea, ben and berta begin with be"),
    Example((["ida", "jo", "kim"], ["ja", "z", "jo"]), why="a name with ja would stand before jo"),
    Example((["eva", "eva", "evan"], ["eva", "evan", "evans"])),
]
EDGES = {
    "If there is none": Edge((["dora", "emil"], ["a", "doris", "f"]), "before, between and behind"),
    "equal ones": Edge((["max", "max", "maxi"], ["max", "ma", "maxim"]), "equal names"),
    "`names`": Edge(([], ["a"]), "no cards"),
}
MISTAKES = [
    Mistake("The beginning may be a whole name, and that name counts too.", "start = bisect_left(names, letters)", "start = bisect_left(names, letters + \"a\")"),
    Mistake("The names that begin with these letters end before the next letter, not with the name that equals them.", "bisect_left(names, letters + \"~\") - start", "bisect_left(names, letters + \"a\") - start"),
    Mistake("Return how many cards there are, not where they end.", "bisect_left(names, letters + \"~\") - start", "bisect_left(names, letters + \"~\")"),
    Mistake("You count the names that hold the letters anywhere; they have to begin with them.", "bisect_left(names, letters + \"~\") - start", "sum(letters in name for name in names)"),
]
SIZE = 150_000
SLOW = [
    Slow(
        "Your answer is right, but it goes through all cards for each divider. The cards are sorted, so binary searches are enough.",
        """
def divider_places(names: list[str], dividers: list[str]) -> list[tuple[int, int]]:
    places = []
    for letters in dividers:
        before = cards = 0
        for name in names:
            before += name < letters
            cards += name.startswith(letters)
        places.append((before, cards))
    return places
""",
    )
]
ALSO_RIGHT = [
    Way(
        "`bisect` can search by a key: cut to the length of the divider, all fitting names are equal to it. That needs no special character.",
        """
from bisect import bisect_left, bisect_right


def divider_places(names: list[str], dividers: list[str]) -> list[tuple[int, int]]:
    places = []
    for letters in dividers:
        start = bisect_left(names, letters)
        end = bisect_right(names, letters, key=lambda name: name[:len(letters)])
        places.append((start, end - start))
    return places
""",
    )
]
ORACLE = """
def divider_places(names: list[str], dividers: list[str]) -> list[tuple[int, int]]:
    return [
        (sum(name < letters for name in names), sum(name.startswith(letters) for name in names))
        for letters in dividers
    ]
"""
EXPLANATION = """
In alphabetical order all names with one beginning stand side by side, and two binary searches find the ends. For anna, bea, ben, berta, carl:

| divider | first place | place of divider + `~` | cards |
|---|---|---|---|
| be | 1 | 4 | 3 |
| b | 1 | 4 | 3 |
| an | 0 | 1 | 1 |

`~` comes after all letters, so `be~` stands after every name that begins with be. Each divider costs two searches, a logarithm of the number of cards.
"""


def divider_places(names: list[str], dividers: list[str]) -> list[tuple[int, int]]:
    places = []
    for letters in dividers:
        start = bisect_left(names, letters)
        places.append((start, bisect_left(names, letters + "~") - start))
    return places


def inputs(rng):
    def word(low, high):
        return "".join(rng.choice("abz") for _ in range(rng.randint(low, high)))

    names = sorted(word(1, 4) for _ in range(rng.randint(2, 9)))
    return names, [word(1, 2) if rng.random() < 0.5 else rng.choice(names)[: rng.randint(1, 4)] for _ in range(rng.randint(2, 5))]


def large(rng, size):
    def word(low, high):
        return "".join(rng.choices("abcdefgh", k=rng.randint(low, high)))

    return sorted(word(3, 6) for _ in range(size)), [word(2, 4) for _ in range(60)]
