"""A book of words

Long reports repeat themselves. To send one cheaply, each different word is put into a book once, in the order in
which the words are met for the first time, and the report becomes a list of numbers: the places of its words in the
book, counted from 0.

Return a tuple of two lists for `report`: first the book with its words, then the numbers. Words are separated by spaces,
possibly several; capital and small letters make different words. A report without words gives two empty lists.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COUNT")
CONSTRAINTS = ("`report` consists of letters and spaces",)
HINTS = (
    "For each word two questions arise: is it in the book already, and at which place?",
    "A dictionary from word to place answers both questions quickly. What is the place of a word that is new?",
    "`setdefault` gives the place of a known word and otherwise enters the one you offer, which follows from the "
    "size of the dictionary.",
)
EXAMPLES = [Example(("the sea and the sky",)), Example(("no no yes no",)), Example(("Tea tea tea",), why="a capital makes another word")]
EDGES = {"without words": ("  ",), "possibly several": (" a   b a ",), "different words": ("Sun sun",)}
MISTAKES = [
    Mistake("Your book is in alphabetical order. Its words should be in the order of their first appearance.",
            "list(places)", "sorted(places)"),
    Mistake("Splitting at single spaces makes empty words when there are several spaces in a row.",
            "report.split()", 'report.split(" ")'),
    Mistake("Capital and small letters make different words, but you treat them alike.",
            "report.split()", "report.lower().split()"),
    Mistake("Places are counted from 0. Check the number of the very first word.",
            "len(places))", "len(places) + 1)"),
    Mistake("The number of a word is its place in the book, not the place in the report where it was met first.",
            "places.setdefault(word, len(places))", "places.setdefault(word, len(numbers))",
            "    numbers = [places.setdefault(word, len(numbers)) for word in report.split()]\n",
            "    numbers: list[int] = []\n    for word in report.split():\n"
            "        numbers.append(places.setdefault(word, len(numbers)))\n"),
]
ORACLE = """
def with_book(report: str) -> tuple[list[str], list[int]]:
    book: list[str] = []
    numbers = []
    for word in report.split():
        if word not in book:
            book.append(word)
        numbers.append(book.index(word))
    return book, numbers
"""
ALSO_RIGHT = [
    Way(
        'First the book, then the numbers: `dict.fromkeys` drops repetitions and keeps the order, and `enumerate` numbers the words.',
        """
def with_book(report: str) -> tuple[list[str], list[int]]:
    words = report.split()
    book = list(dict.fromkeys(words))
    places = {word: place for place, word in enumerate(book)}
    return book, [places[word] for word in words]
""",
    ),
]
EXPLANATION = """
A dictionary keeps its keys in the order in which they were entered, so its keys are the book, and its size is the
place of the next new word. For `the sea and the sky`:

| word | known? | number | size afterwards |
|---|---|---|---|
| the | no | 0 | 1 |
| sea | no | 1 | 2 |
| and | no | 2 | 3 |
| the | yes | 0 | 3 |
| sky | no | 3 | 4 |

Each look-up takes constant time; searching a list instead would make the work the square of the length for long reports.
"""


def with_book(report: str) -> tuple[list[str], list[int]]:
    places: dict[str, int] = {}
    numbers = [places.setdefault(word, len(places)) for word in report.split()]
    return list(places), numbers


def inputs(rng):
    words = [rng.choice(["tea", "sun", "Tea", "oak", "ivy", "a"]) for _ in range(rng.randint(3, 8))]
    return (rng.choice([" ", " ", "  "]).join(words),)
