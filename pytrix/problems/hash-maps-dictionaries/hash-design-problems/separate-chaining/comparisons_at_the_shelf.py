"""Comparisons at the shelf

A collector of words keeps them on `shelves` shelves, numbered from 0, in the order in which they came. A word belongs
on the shelf whose number is the place of its first letter in the alphabet (a is 0, b is 1, …, z is 25), modulo
`shelves`. Write a class `WordShelves(shelves)` with these methods:

- `add(word)` compares the word with the words on its shelf, one after the other from the first on, until it is found
  or the shelf ends. A word that is not found is put at the end. It returns how many comparisons were made, the one
  that found the word included.
- `shelf(number)` returns the list of the words on a shelf.

Words consist of small letters and are not empty. There is at least one shelf.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "Three words are on the shelf, and a new one comes. How many comparisons is that? And if the second of the three is the same?",
    "Keep a list of lists. `add` finds out which inner list it needs, and after that only this one matters.",
    "If the word is in the list, its position tells the number of comparisons; otherwise it is the length that the list had before.",
)
EXAMPLES = [
    Example([("WordShelves", 2), ("add", "cat"), ("add", "ant"), ("add", "bee"), ("add", "ant"), ("shelf", 0), ("shelf", 1)], why="ant is the second word on shelf 0"),
    Example([("WordShelves", 26), ("add", "yak"), ("add", "yak"), ("shelf", 24)]),
    Example([("WordShelves", 3), ("shelf", 2), ("add", "fox"), ("shelf", 2)]),
]
EDGES = {
    "at least one shelf": [("WordShelves", 1), ("add", "z"), ("add", "a"), ("add", "m"), ("add", "m"), ("shelf", 0)],
    "that found the word included": Edge([("WordShelves", 4), ("add", "eel"), ("add", "eel"), ("add", "ape"), ("add", "eel")], "the first on its shelf"),
    "a word that is not found": [("WordShelves", 2), ("add", "gnu"), ("add", "emu"), ("add", "ant"), ("shelf", 0)],
}
MISTAKES = [
    Mistake("A word that is found is put on the shelf again.", "            return shelf.index(word) + 1\n", "            shelf.append(word)\n            return shelf.index(word) + 1\n"),
    Mistake("The comparison that finds the word counts as well.", "return shelf.index(word) + 1", "return shelf.index(word)"),
    Mistake("A new word is not compared with itself. Only the words that were there before count.", "return len(shelf) - 1", "return len(shelf)"),
    Mistake("New words come to the end of the shelf, but you put them in front.", "shelf.append(word)", "shelf.insert(0, word)"),
    Mistake("All words lie on one shelf in your answer. Work out the shelf of each word.", "(ord(word[0]) - 97) % len(self._shelves)", "0"),
]
EXPLANATION = """
Words that share a shelf form a chain, and a search walks along this chain only.

| call | shelf | words before | comparisons |
|---|---|---|---|
| add cat | 0 | | 0 |
| add ant | 0 | cat | 1 |
| add bee | 1 | | 0 |
| add ant | 0 | cat, ant | 2 |

With many shelves and words whose first letters differ, a call takes few comparisons. If most words begin with the same
letter, nearly all of them lie on one shelf, and the work grows with their number.
"""


class WordShelves:
    def __init__(self, shelves: int) -> None:
        self._shelves: list[list[str]] = [[] for _ in range(shelves)]

    def add(self, word: str) -> int:
        shelf = self._shelves[(ord(word[0]) - 97) % len(self._shelves)]
        if word in shelf:
            return shelf.index(word) + 1
        shelf.append(word)
        return len(shelf) - 1

    def shelf(self, number: int) -> list[str]:
        return self._shelves[number]


def inputs(rng):
    shelves = rng.randint(1, 4)
    words = ["ant", "bee", "cat", "cow", "doe", "eel", "emu", "ape"]
    operations = [("WordShelves", shelves)]
    for _ in range(rng.randint(5, 10)):
        operations.append(("add", rng.choice(words)) if rng.random() < 0.75 else ("shelf", rng.randrange(shelves)))
    return [*operations, ("shelf", rng.randrange(shelves)), ("shelf", 0)]
