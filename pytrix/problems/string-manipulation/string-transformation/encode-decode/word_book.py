"""A book of words

Long reports repeat themselves. To send one cheaply, each different word is put into a book once, in the order in
which the words are met for the first time, and the report becomes a list of numbers: the places of its words in the
book, counted from {start}.

Return a tuple of the book, a list of words, and the list of numbers for `report`. Words are separated by spaces,
possibly several; capital and small letters make different words. A report without words gives two empty lists.
"""
from pytrix.question.authoring import Mistake

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "COUNT")
ROWS = [{"start": 0}, {"start": 1}]
CONSTRAINTS = ("`report` consists of letters and spaces",)
HINTS = (
    "For each word two questions arise: is it in the book already, and at which place?",
    "A dictionary from word to place answers both questions quickly. What is the place of a word that is new?",
    "`setdefault` gives the place of a known word and otherwise enters the one you offer, which follows from the "
    "size of the dictionary.",
)
EXAMPLES = [("the sea and the sky",), ("no no yes no",)]
EDGES = {"without words": ("  ",), "possibly several": (" a   b a ",), "different words": ("Tea tea",)}
MISTAKES = [
    Mistake("The book is sorted by the alphabet. Words stand there in the order of their first appearance.",
            "list(places)", "sorted(places)"),
    Mistake("Splitting at single spaces makes empty words when there are several spaces in a row.",
            "report.split()", 'report.split(" ")'),
    Mistake("Capital and small letters make different words, but you treat them alike.",
            "report.split()", "report.lower().split()"),
    Mistake("Places are counted from {start}. Check the number of the very first word.",
            "len(places) + start", "len(places) + 1 - start"),
    Mistake("The number of a word is its place in the book, not the place in the report where it was met first.",
            "places.setdefault(word, len(places) + start)", "places.setdefault(word, len(numbers) + start)",
            "    numbers = [places.setdefault(word, len(numbers) + start) for word in report.split()]\n",
            "    numbers: list[int] = []\n    for word in report.split():\n"
            "        numbers.append(places.setdefault(word, len(numbers) + start))\n"),
]
EXPLANATION = """
A dictionary keeps its keys in the order in which they were entered, so its keys are the book, and its size is the
place of the next new word. Each look-up takes constant time; searching the list instead would make long reports
slow.
"""


def with_book(report: str, *, start: int) -> tuple[list[str], list[int]]:
    places: dict[str, int] = {}
    numbers = [places.setdefault(word, len(places) + start) for word in report.split()]
    return list(places), numbers


def inputs(rng):
    words = [rng.choice(["tea", "sun", "Tea", "oak", "ivy", "a"]) for _ in range(rng.randint(3, 8))]
    return (rng.choice([" ", " ", "  "]).join(words),)
