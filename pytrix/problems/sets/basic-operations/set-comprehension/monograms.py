"""Monograms on the towels

A hotel embroiders towels with monograms: the first letters of first name and surname, both as capitals. `guests`
lists full names, each of two words with one space in between, written with or without capitals.

Guests with the same monogram can share a pattern. Return the different monograms that are needed, in alphabetical
order.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SORT")
HINTS = (
    "How do you get the monogram of a single name?",
    "Split the name into its two words, take the first letter of each, and make capitals of them. Do that in a set comprehension.",
    "In `{… for guest in guests}`, the part in front of `for` can join first letters of `guest.split()`; `upper` makes capitals.",
)
EXAMPLES = [
    Example((["Ann Miller", "bob stone", "Amy Moss"],), why="Ann Miller and Amy Moss share a pattern"),
    Example((["zoe adams", "Zac Abel"],)),
    Example((["Lea Fox", "Flo Lang"],), why="LF and FL are different"),
]
EDGES = {
    "with or without capitals": (["a b", "A B", "a B"],),
    "lists full names": Edge(([],), "no guests"),
}
MISTAKES = [
    Mistake("Monograms are capitals, however the names are written.", '"".join(word[0].upper() for word in guest.split())', '"".join(word[0] for word in guest.split())'),
    Mistake("You only take the first letter of the first name.", "for word in guest.split()", "for word in guest.split()[:1]"),
    Mistake("Surname and first name are the wrong way round.", "for word in guest.split()", "for word in guest.split()[::-1]"),
    Mistake("A monogram that several guests share is needed once.", 'sorted({"".join(word[0].upper() for word in guest.split()) for guest in guests})', 'sorted(["".join(word[0].upper() for word in guest.split()) for guest in guests])'),
]
EXPLANATION = """
The comprehension works out the monogram of every guest, and the set keeps the different ones.

| guest | monogram | in the set before |
|---|---|---|
| Ann Miller | AM | no |
| bob stone | BS | no |
| Amy Moss | AM | yes |

Each name is looked at once; sorting comes on top.
"""


def monograms(guests: list[str]) -> list[str]:
    return sorted({"".join(word[0].upper() for word in guest.split()) for guest in guests})


def inputs(rng):
    first, last = ["Ann", "amy", "Bob", "zoe"], ["Miller", "moss", "Stone", "adams"]
    return ([f"{rng.choice(first)} {rng.choice(last)}" for _ in range(rng.randint(1, 6))],)
