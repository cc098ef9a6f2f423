"""One from each shelf

A shop packs gift boxes with one book and one toy. `books` and `toys` list their prices in whole euros. A box should
cost exactly `price` euros.

Return how many different choices of a book and a toy make such a box. Two books of the same price are different
books, and so are toys.
"""
from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If you have chosen a book for 12 and the box costs 20, how many toys fit?",
    "Count in a dictionary how many toys have each price. Then each book only has to look up how many toys fit.",
    "The toy that fits costs as much as the box minus the book; `get` with a default of 0 gives the number of such toys.",
)
EXAMPLES = [
    Example(([12, 8, 12], [8, 5, 12, 8], 20), why="each book of 12 with each toy of 8, and the book of 8 with the toy of 12"),
    Example(([4, 6], [4, 6], 9)),
    Example(([7], [3, 3, 3], 10)),
]
EDGES = {
    "make such a box": Edge(([], [5], 5), "no books"),
    "of the same price": ([5, 5, 5], [5, 5], 10),
    "one book and one toy": Edge(([10, 4], [10, 6], 20), "two that cost half of the price"),
}
MISTAKES = [
    Mistake("You only ask whether a toy fits. Several toys may have that price.", "number.get(price - book, 0)", "(price - book in number)"),
    Mistake("Two books of the same price are different books.", "for book in books", "for book in set(books)"),
    Mistake("You pair books and toys that stand at the same places of the lists.",
            """
def boxes(books: list[int], toys: list[int], price: int) -> int:
    return sum(book + toy == price for book, toy in zip(books, toys))
"""),
    Mistake("A box holds a book and a toy. You also count two books.", "for toy in toys:", "for toy in toys + books:"),
]
EXPLANATION = """
The table of one shelf is made once; then every item of the other shelf asks for what it needs. For boxes of 20:

| book | toy needed | such toys |
|---|---|---|
| 12 | 8 | 2 |
| 8 | 12 | 1 |
| 12 | 8 | 2 |

Both lists are walked through once. Trying each book with each toy costs the product of their numbers.
"""


def boxes(books: list[int], toys: list[int], price: int) -> int:
    number: dict[int, int] = {}
    for toy in toys:
        number[toy] = number.get(toy, 0) + 1
    return sum(number.get(price - book, 0) for book in books)


def inputs(rng):
    return (integers(rng, 1, 6, 1, 6), integers(rng, 1, 6, 1, 6), rng.randint(3, 10))
