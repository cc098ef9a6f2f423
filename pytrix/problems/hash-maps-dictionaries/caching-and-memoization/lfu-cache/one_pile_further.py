"""One pile further

A librarian piles up books by how often they were lent: `piles` maps a number to the list of the books that were
lent that often, from the bottom of the pile to the top. There are no empty piles, and no book is in two of them.

The book `title`, which is in one of the piles, is lent once more. Change the dictionary `piles` in place: the book
leaves its pile and comes onto the top of the pile with the next higher number, which may have to be created. If a
pile becomes empty, its number disappears from the dictionary. Nothing else changes.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("TRANSFORM", "SEARCH")
COMPARE = "argument:piles"
HINTS = (
    "Three things have to happen, one after the other. Which of them can go wrong if a pile holds a single book?",
    "First find the number whose list holds the book. Once you know it, take the book out there and append it one number further.",
    "`next` of a generator gives the first number that meets a condition. Delete the key of a list that has become empty.",
)
EXAMPLES = [
    Example(({1: ["Moss", "Rain"], 2: ["Salt"]}, "Moss"), why="Moss comes onto the top of pile 2"),
    Example(({3: ["Ice"], 7: ["Fog"]}, "Ice"), why="pile 3 becomes empty and pile 4 is new"),
    Example(({0: ["Fog", "Ice", "Rain"], 1: ["Moss"]}, "Ice")),
]
EDGES = {
    "may have to be created": ({5: ["Salt", "Moss"]}, "Salt"),
    "a pile becomes empty": ({1: ["Rain"], 2: ["Ice", "Fog"]}, "Rain"),
    "Nothing else changes": ({2: ["Wool", "Salt", "Dune"], 3: ["Moss", "Fog"]}, "Salt"),
    "in one of the piles": Edge(({2: ["Fog"]}, "Fog"), "a single book"),
}
ALWAYS = [({3: ["Fog"], 2: ["Moss"]}, "Moss"), ({1: ["Ice"], 4: ["Wool", "Salt", "Dune"], 6: ["Fog"]}, "Salt")]
MISTAKES = [
    Mistake("The book is still in its old pile as well.", "    piles[number].remove(title)\n", "", "    if not piles[number]:\n", "    if piles[number] == [title]:\n"),
    Mistake("An empty pile stays in the dictionary. Its number should disappear.", "    if not piles[number]:\n        del piles[number]\n", ""),
    Mistake("The book comes to the bottom of the next pile. It should lie on the top, which is the end of the list.", "piles.setdefault(number + 1, []).append(title)", "piles.setdefault(number + 1, []).insert(0, title)"),
    Mistake("The next pile loses the books that lay there before.", "piles.setdefault(number + 1, []).append(title)", "piles[number + 1] = [title]"),
    Mistake("The old pile disappears as a whole, even when there are other books in it.", "    if not piles[number]:\n        del piles[number]\n", "    del piles[number]\n"),
]
EXPLANATION = """
A map from counts to keys is half of a cache that throws out what was used least often. This is what happens in it on
each use.

| step | piles |
|---|---|
| before | 1: Moss, Rain; 2: Salt |
| take Moss out of pile 1 | 1: Rain; 2: Salt |
| put it onto pile 2 | 1: Rain; 2: Salt, Moss |
| pile 1 is not empty | |

Finding the pile walks through the books once. With a second dictionary from titles to numbers, it would be one
look-up.
"""


def lend(piles: dict[int, list[str]], title: str) -> None:
    number = next(each for each, books in piles.items() if title in books)
    piles[number].remove(title)
    piles.setdefault(number + 1, []).append(title)
    if not piles[number]:
        del piles[number]


def inputs(rng):
    books = rng.sample(["Moss", "Rain", "Salt", "Ice", "Fog", "Dune", "Wool"], rng.randint(2, 7))
    title = rng.choice(books)
    piles: dict[int, list[str]] = {}
    for book in books:
        piles.setdefault(rng.randint(1, 4), []).append(book)
    return piles, title
