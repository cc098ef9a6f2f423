"""Codes in the catalogue

A catalogue is printed page by page: the list `pages` has the codes of each page. On a page the codes rise, and every page begins with
a larger code than the page before ended with.

For a delivery, count how many of the `wanted` codes are in the catalogue. A code that is wanted several times counts each time.
Many codes may be wanted, so find each one in few steps.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("there is at least one page", "all pages have the same number of codes, at least one")
HINTS = (
    "If the pages were laid side by side, what would the codes look like? Which page and place does position 10 belong to, with 4 codes a page?",
    "Think of one long rising list and halve its positions. Quotient and remainder by the codes on a page give page and place.",
    "Search positions from 0 to pages times codes minus 1; `divmod` of the middle tells where to look, and the code there which half is left.",
)
EXAMPLES = [
    Example(([[2, 4, 9], [11, 15, 17]], [4, 11, 12, 4]), why="4 twice and 11; 12 is not there"),
    Example(([[1], [5], [8]], [0, 8, 9])),
    Example(([[3, 6]], [7])),
]
EDGES = {"at least one page": Edge(([[2, 7]], [7, 2]), "a single page"), "codes, at least one": Edge(([[5]], [5, 6]), "one page with one code")}
ALWAYS = [([[4], [5], [17], [42]], [4])]
MISTAKES = [
    Mistake("A code that is wanted twice counts twice.", "for code in wanted:", "for code in sorted(set(wanted)):"),
    Mistake("The last code of the catalogue is never looked at.", "len(pages) * width - 1", "len(pages) * width - 2"),
    Mistake("The search ends before the last remaining position was looked at.", "while low <= high:", "while low < high:"),
    Mistake("Page and place are exchanged. The quotient is the page.",
            "page, place = divmod(middle, width)", "place, page = divmod(middle, width)",
            "found = pages[page][place]", "found = pages[page % len(pages)][place % width]"),
]
EQUIVALENT = {
    "width = len(pages[0]) -> width = len(pages[-1])": "all pages have the same number of codes",
}
SIZE = 24_000
SLOW = [
    Slow(
        "For each code you look through the pages one after another.",
        """
def count_known(pages: list[list[int]], wanted: list[int]) -> int:
    known = 0
    for code in wanted:
        for page in pages:
            if page[0] <= code <= page[-1]:
                for each in page:
                    if each == code:
                        known += 1
    return known
""",
    )
]
ALSO_RIGHT = [
    Way("A set of all codes answers in one step each, but it is a copy of the whole catalogue.",
        """
def count_known(pages: list[list[int]], wanted: list[int]) -> int:
    codes = {code for page in pages for code in page}
    return sum(code in codes for code in wanted)
"""),
]
EXPLANATION = """
The pages behind one another are one rising list. With 3 codes on a page, position 4 is `divmod(4, 3)`, page 1 and place 1. Looking for 4
in pages 2, 4, 9 and 11, 15, 17 goes over position 2 (9, too large), position 0 (2, too small) and position 1 (4). Each code takes about
log of all codes steps. Another way puts all codes into a set, which costs a copy of everything.
"""


def count_known(pages: list[list[int]], wanted: list[int]) -> int:
    width = len(pages[0])
    known = 0
    for code in wanted:
        low, high = 0, len(pages) * width - 1
        while low <= high:
            middle = (low + high) // 2
            page, place = divmod(middle, width)
            found = pages[page][place]
            if found < code:
                low = middle + 1
            elif found > code:
                high = middle - 1
            else:
                known += 1
                break
    return known


def inputs(rng):
    rows, width = rng.randint(1, 4), rng.randint(1, 4)
    codes = sorted(rng.sample(range(1, 50), rows * width))
    wanted = [rng.choice([rng.choice(codes), codes[-1], codes[0], rng.randint(1, 50)]) for _ in range(rng.randint(1, 5))]
    return ([codes[start : start + width] for start in range(0, len(codes), width)], wanted)


def large(rng, size):
    codes = sorted(rng.sample(range(4 * size), size))
    return ([codes[start : start + 10] for start in range(0, size, 10)], [rng.randrange(4 * size) for _ in range(size // 4)])
