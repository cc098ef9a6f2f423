"""Pages for the printer

A list `pages` holds the numbers of the pages to be printed, in ascending order and each just once. The printer wants
them as ranges.

Return the list of ranges, each as a list of first and last page, in ascending order and as few as possible: pages
that follow directly one upon another belong to one range. A single page is a range whose first and last page are the
same. Without pages there are no ranges.
"""
from pytrix.question.authoring import Example, Mistake, Way, distinct

LEVEL = "beginner"
TAGS = ("AGGREGATE", "PARTITION")
HINTS = (
    "When you come to page 9, what decides whether it belongs to the range before?",
    "Only the last range can grow. Compare the new page with the last page of that range.",
    "If the page is one more, replace the end of the last range by it; otherwise append a new range that begins and ends with it.",
)
EXAMPLES = [
    Example(([1, 2, 3, 7, 9, 10],), why="1 to 3, 7 alone, 9 to 10"),
    Example(([4],), why="a range of one page"),
    Example(([5, 6, 7, 8],), why="all follow one upon another"),
]
EDGES = {
    "Without pages": ([],),
    "A single page": ([2, 4, 6],),
    "as few as possible": ([1, 2, 4, 5, 6, 8],),
}
MISTAKES = [
    Mistake("At first there is no range that could grow.", "if ranges and page", "if page"),
    Mistake("A page that does not follow directly begins a new range.", "page == ranges[-1][1] + 1", "page <= ranges[-1][1] + 2"),
    Mistake("You compare with the first page of the range. Its last page decides.", "page == ranges[-1][1] + 1", "page == ranges[-1][0] + 1"),
    Mistake("A single page is a range, too: first and last page are the same.", "return ranges", "return [each for each in ranges if each[0] < each[1]]"),
    Mistake("Each page is a range of its own in your answer.", "            ranges[-1][1] = page\n", "            ranges.append([page, page])\n"),
]
ALSO_RIGHT = [
    Way("In ascending pages the difference of page and position stays the same exactly within a range, so `groupby` can collect by it. Short, but it needs thought.",
        """
from itertools import groupby


def page_ranges(pages: list[int]) -> list[list[int]]:
    groups = groupby(enumerate(pages), key=lambda pair: pair[1] - pair[0])
    parts = [[page for _, page in group] for _, group in groups]
    return [[part[0], part[-1]] for part in parts]
"""),
]
EXPLANATION = """
Each page either makes the last range longer or begins a new one. For `[1, 2, 3, 7, 9, 10]`:

| page | ranges |
|---|---|
| 1, 2, 3 | `[1, 3]` |
| 7 | `[1, 3] [7, 7]` |
| 9, 10 | `[1, 3] [7, 7] [9, 10]` |

Each page is looked at once. The list has to ascend; otherwise it would have to be sorted first.
"""


def page_ranges(pages: list[int]) -> list[list[int]]:
    ranges: list[list[int]] = []
    for page in pages:
        if ranges and page == ranges[-1][1] + 1:
            ranges[-1][1] = page
        else:
            ranges.append([page, page])
    return ranges


def inputs(rng):
    return (sorted(distinct(rng, 2, 9, 1, 16)),)
