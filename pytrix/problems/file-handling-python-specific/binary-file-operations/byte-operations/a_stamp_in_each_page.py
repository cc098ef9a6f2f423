"""A stamp in each page

A firm stores scanned pages as bytes. Before they are archived, each page gets its number written into it.

`book` holds all pages one after the other, each `size` bytes long; the last one may be shorter. Write the number of each page, beginning with 1, into the first two bytes of the page, with the low byte first. A page that has just one byte gets only the low byte.

Change `book` in place, and return nothing. `size` is at least 2.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM", "ITERATE")
COMPARE = "argument:book"
CONSTRAINTS = ("at most 65535 pages",)
HINTS = (
    "At which positions do the pages begin, and what is the number of the page that begins at a position?",
    "`to_bytes` makes bytes from a number, in either order, and a slice of a bytearray can be assigned.",
    "For each page make two bytes of its number, little-endian. Assign as many of them as the page has.",
)
EXAMPLES = [
    Example((bytearray(b"abcdefgh"), 4), why="the pages begin at 0 and 4"),
    Example((bytearray(b"abcde"), 2), why="the last page has one byte"),
    Example((bytearray(b"xyz"), 10)),
]
EDGES = {
    "low byte first": Edge((bytearray(600), 2), "more than 255 pages"),
    "just one byte": (bytearray(b"pqrs"), 3),
    "at least 2": Edge((bytearray(b""), 2), "no pages"),
}
MISTAKES = [
    Mistake("You write the high byte first.", '"little"', '"big"'),
    Mistake("The first page has the number 1, not 0.", "enumerate(range(0, len(book), size), 1)", "enumerate(range(0, len(book), size))"),
    Mistake("Your stamp makes a last page of one byte longer, and the book with it. Write only as many bytes as the page has.", "stamp[: len(book) - start]", "stamp"),
    Mistake("You make a new bytearray and leave the book of the caller as it was.", "    for number,", "    book = bytearray(book)\n    for number,"),
]
ALSO_RIGHT = [
    Way("The two bytes can be computed with `%` and `//` and put in their places one by one; whoever reads it has to know what they stand for.",
        """
def stamp_pages(book: bytearray, size: int) -> None:
    for start in range(0, len(book), size):
        number = start // size + 1
        book[start] = number % 256
        if start + 1 < len(book):
            book[start + 1] = number // 256
"""),
]
ORACLE = """
def stamp_pages(book: bytearray, size: int) -> None:
    for place in range(len(book)):
        number, rest = divmod(place, size)
        digits = f"{number + 1:016b}"
        if rest == 0:
            book[place] = int(digits[-8:], 2)
        if rest == 1:
            book[place] = int(digits[-16:-8], 2)
"""
EXPLANATION = """
The pages begin at 0, `size`, twice `size`, and so on; counting along gives their numbers. For `abcde` with `size` 2:

| start | number | bytes | book |
|---|---|---|---|
| 0 | 1 | `01 00` | `01 00 c d e` |
| 2 | 2 | `02 00` | `01 00 02 00 e` |
| 4 | 3 | `03`, as the page has one byte | `01 00 02 00 03` |

Assigning to a slice keeps the length only if both sides are equally long, so the stamp is cut to what is left. Only the stamped bytes are touched: the work grows with the number of pages. Another way computes both bytes with `%` and `//`.
"""


def stamp_pages(book: bytearray, size: int) -> None:
    for number, start in enumerate(range(0, len(book), size), 1):
        stamp = number.to_bytes(2, "little")
        stamp = stamp[: len(book) - start]
        book[start : start + len(stamp)] = stamp


def inputs(rng):
    size = rng.randint(2, 5)
    pages = rng.choice([1, 2, 3, 4, 260])
    length = size * pages - rng.choice([0, 0, size - 1, 1])
    return (bytearray(rng.choice([97, 98, 255]) for _ in range(length)), size)
