"""A locker for every name

A swimming pool gives its members fixed lockers, numbered from 0 to `lockers` - 1. The number is worked out from the
name, so that nobody has to remember it. To keep names with the same letters apart, the places count as well:

each letter's place in the alphabet (a is 1, b is 2, …, z is 26) is multiplied by its place in the name (the first
letter has place 1), and all these products are added up. The locker is the remainder of the sum when divided by
`lockers`.

Return the locker for `name`. Capital letters count like small ones. Characters other than letters from a to z are
passed over and do not count as places.
"""
from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("AGGREGATE", "TRANSFORM")
CONSTRAINTS = ("`lockers` is at least 1", "names have letters from A to Z and a to z, spaces, hyphens and apostrophes")
HINTS = (
    "Work out `ab` and `ba` by hand. Why do they get different sums?",
    "Make a list or text of the letters only, all small. Then go through it with places that begin at 1.",
    "`isalpha()` keeps the letters, `enumerate` can begin at 1, and `ord(letter) - 96` is a small letter's place in the alphabet.",
)
EXAMPLES = [
    Example(("Abe", 10), why="1·1 + 2·2 + 5·3 = 20"),
    Example(("bea", 10), why="2·1 + 5·2 + 1·3 = 15"),
    Example(("A-b", 100), why="the hyphen does not count as a place"),
]
EDGES = {
    "passed over": Edge(("-' ", 7), "no letters at all"),
    "Capital letters": ("ZoE", 30),
    "at least 1": ("bob", 1),
}
MISTAKES = [
    Mistake("Characters that are not letters count as places in your answer.", "enumerate(kept, 1)", "((place, each.lower()) for place, each in enumerate(name, 1) if each.isalpha())"),
    Mistake("The first letter has place 1, not 0.", "enumerate(kept, 1)", "enumerate(kept)"),
    Mistake("You add the letters up without their places, so names with the same letters meet.", "place * (ord(letter) - 96)", "(ord(letter) - 96)"),
    Mistake("a is 1, so 96 has to be subtracted from its code.", "ord(letter) - 96", "ord(letter) - 97"),
    Mistake("Capital letters have other codes than small ones. They should count alike.", "each.lower() for", "each for"),
]
EXPLANATION = """
A good hash function uses everything that tells two keys apart: here the letters and their places.

| name | sum | locker of 10 |
|---|---|---|
| Abe | 1·1 + 2·2 + 5·3 = 20 | 0 |
| bea | 2·1 + 5·2 + 1·3 = 15 | 5 |

The same name always gives the same locker, which is the one thing a hash function must guarantee. The work grows with
the length of the name.
"""


def locker(name: str, lockers: int) -> int:
    kept = [each.lower() for each in name if each.isalpha()]
    return sum(place * (ord(letter) - 96) for place, letter in enumerate(kept, 1)) % lockers


def inputs(rng):
    return (letters(rng, 1, 7, "abzABZ-'e"), rng.randint(5, 40))
