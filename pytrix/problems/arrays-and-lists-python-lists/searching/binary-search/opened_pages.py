"""Which pages were opened?

The pages of a thick directory carry ascending numbers, no two the same: `numbers` lists them. Someone looks for the
page with the number `wanted`. They always open the middle one of the pages that can still hold it; if the middle
falls between two pages, they take the left one of these. They stop when the page is found, or when no page is left.

Return the list of all numbers that were seen on the way, in order. If the wanted page exists, its number is the last
one in the list. A directory without pages gives an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake, distinct

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "After one page was opened and it was too small: which pages can still hold the wanted number?",
    "Remember the lowest and the highest position that are still possible, and move one of them past the middle each time.",
    "The middle is the sum of both positions divided by 2, rounded down. Go on while low is not above high.",
)
EXAMPLES = [
    Example(([3, 8, 14, 21, 30, 44, 59], 44), why="21 is too small, and 44 is in the middle of what is left"),
    Example(([3, 8, 14, 21, 30, 44], 5), why="5 does not exist; after 14, 3 and 8 no page is left"),
    Example(([10, 20], 20), why="the left one of the two is opened first"),
]
EDGES = {
    "without pages": ([], 7),
    "no page is left": Edge(([2, 4, 6, 8], 9), "larger than all numbers"),
    "numbers": Edge(([5], 5), "a single page"),
    "ascending": Edge(([2, 4, 6, 8, 10], 1), "smaller than all numbers"),
}
MISTAKES = [
    Mistake("The page that was opened is ruled out: go on right behind it. You leave it among the possible ones, so it can be opened again and again.",
            "low = middle + 1", "low = middle", "while low <= high", "while low <= high and len(seen) < 20"),
    Mistake("When only one page is left, it has to be opened too.", "low <= high", "low < high"),
    Mistake("Of two middle pages the left one is opened.", "(low + high) // 2", "(low + high + 1) // 2"),
    Mistake("You look at the pages one after another. Each look into the middle should rule out half of them.",
            """
def opened_pages(numbers: list[int], wanted: int) -> list[int]:
    return [number for number in numbers if number <= wanted]
"""),
    Mistake("The highest position is one less than the length.", "high = len(numbers) - 1", "high = len(numbers)",
            "seen.append(numbers[middle])", "seen.append(numbers[min(middle, len(numbers) - 1)])"),
]
EXPLANATION = """
`low` and `high` are the ends of the part that can still hold the number. Each look either finds it or moves one end
past the middle:

| low | high | middle | number | 44 is |
|---|---|---|---|---|
| 0 | 6 | 3 | 21 | larger: `low = 4` |
| 4 | 6 | 5 | 44 | found |

Because the middle itself is ruled out, the part shrinks every time and the loop ends. The part is halved with every
look, so a thousand pages take ten looks and a million take twenty.
"""


def opened_pages(numbers: list[int], wanted: int) -> list[int]:
    low = 0
    high = len(numbers) - 1
    seen: list[int] = []
    while low <= high:
        middle = (low + high) // 2
        seen.append(numbers[middle])
        if numbers[middle] == wanted:
            break
        if numbers[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return seen


def inputs(rng):
    numbers = sorted(distinct(rng, 1, 12, 1, 60))
    return (numbers, rng.choice([rng.choice(numbers), rng.randint(0, 61)]))
