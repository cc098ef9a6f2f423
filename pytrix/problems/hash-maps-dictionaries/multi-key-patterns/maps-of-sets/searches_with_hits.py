"""Searches that find something

An archive has thousands of notes. `notes` lists their texts, words of small letters separated by single spaces.
`searches` lists what readers typed, in the same form. A search finds a note if **every** word of the search occurs in
the note as a whole word; the order does not matter.

Return how many of the searches find at least one note. A search without any word finds every note, so it finds
something if there is a note at all. Reading all notes for every search takes too long.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("up to 4,000 notes and 4,000 searches",)
HINTS = (
    "Which notes can a search still find, once you have looked at just one of its words?",
    "Build an index first: from each word to the set of the numbers of the notes that contain it. A search is then a question about several sets.",
    "Start with the numbers of all notes and keep, for each word of the search, only those in the word's set. An unknown word has an empty set.",
)
EXAMPLES = [
    Example((["red wine list", "wine cellar key", "old red key"], ["key red", "wine key list", "cellar"]), why="no note has wine, key and list"),
    Example((["seaside"], ["sea", "seaside", "seaside seaside"]), why="sea is not a whole word of the note"),
    Example((["a b", "c"], ["a c", "b", "d"])),
]
EDGES = {
    "without any word": (["x"], ["", "y"]),
    "if there is a note at all": Edge(([], ["", "x"]), "no notes"),
    "at least one note": Edge((["a b", "b c", "a c"], ["a b c", "c a", "b b", "c a"]), "each pair of words, but not all three"),
}
MISTAKES = [
    Mistake("One word of the search is enough in your answer. The note has to contain every word.", "found = found & index.get(word, set())", "found = index.get(word, set())"),
    Mistake("Words of a search may be found in different notes in your answer. One note has to contain them all.",
            """
def with_hits(notes: list[str], searches: list[str]) -> int:
    known = {word for note in notes for word in note.split()}
    return sum(bool(notes) and all(word in known for word in search.split()) for search in searches)
"""),
    Mistake("An unknown word is passed over in your answer, but then no note contains every word.", "index.get(word, set())", "index.get(word, found)"),
    Mistake("Parts of words count as words in your answer.",
            """
def with_hits(notes: list[str], searches: list[str]) -> int:
    return sum(any(all(word in note for word in search.split()) for note in notes) for search in searches)
"""),
]
SIZE = 4_000
SLOW = [
    Slow("Right, but every search reads all notes. Build an index of the words once.",
         """
def with_hits(notes: list[str], searches: list[str]) -> int:
    contents = [set(note.split()) for note in notes]
    return sum(any(content.issuperset(search.split()) for content in contents) for search in searches)
"""),
]
EXPLANATION = """
The index is a map from words to sets of note numbers, and `&` keeps the notes that also have the next word.

| search | words | notes left |
|---|---|---|
| key red | key: 1, 2; red: 0, 2 | 2 |
| wine key list | wine: 0, 1; key: 1, 2; list: 0 | none |
| cellar | cellar: 1 | 1 |

Building the index reads each note once. A search only touches the sets of its own words. Starting with the smallest
of these sets instead of all notes saves work when some words are very common.
"""


def with_hits(notes: list[str], searches: list[str]) -> int:
    index: dict[str, set[int]] = {}
    for number, note in enumerate(notes):
        for word in note.split():
            index.setdefault(word, set()).add(number)
    every_note = set(range(len(notes)))
    hits = 0
    for search in searches:
        found = every_note
        for word in search.split():
            found = found & index.get(word, set())
        hits += bool(found)
    return hits


def inputs(rng):
    def make(low, high, count):
        return [" ".join(rng.choice(["a", "b", "c", "ab"]) for _ in range(rng.randint(low, high))) for _ in range(rng.randint(1, count))]

    return (make(1, 3, 4), make(0, 3, 5))


def large(rng, size):
    notes = [f"w{rng.randrange(size)} w{rng.randrange(size)} w{rng.randrange(size)}" for _ in range(size)]
    return (notes, [f"w{rng.randrange(size)} w{rng.randrange(size)}" for _ in range(size)])
