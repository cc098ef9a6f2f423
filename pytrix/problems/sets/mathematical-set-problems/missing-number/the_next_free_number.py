"""The next free number

A company gives its customers numbers from 1 on. Over the years, the list of numbers in use has got into disorder:
`used` holds them in no particular order, some several times, and through mistakes also numbers that are 0, negative,
or enormous.

A new customer gets the smallest number from 1 on that is not in use. Several customers come at once: return the
number that the `customers`-th of them gets, where the first one gets the smallest free number, the second one the
next free number, and so on.

The list is long, and so is the row of customers.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow, integers

LEVEL = "advanced"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`customers` is at least 1", "up to 10,000 numbers in use and 10,000 customers")
HINTS = (
    "Which of the numbers in use can make a difference, if there are three of them and one customer?",
    "Make a set of the numbers in use. Then go up from 1 and count the numbers that are free until enough of them have been found.",
    "The answer is at most the number of those in use plus `customers`, so the walk is short, however large the numbers in the list are.",
)
EXAMPLES = [
    Example(([3, 1, 7, 1], 2), why="2 and 4 are the first two free numbers"),
    Example(([-5, 0, 900000000], 1)),
    Example(([1, 2, 3], 1)),
]
EDGES = {
    "at least 1": ([], 4),
    "0, negative, or enormous": Edge(([0, -1, 2, 10**12], 3), "numbers that make no difference"),
    "some several times": ([1, 1, 1, 3, 3], 2),
}
ALWAYS = [([4, 5], 4)]
MISTAKES = [
    Mistake("Numbers begin with 1, not with 0.", "number = 0", "number = -1"),
    Mistake("A number that is in use several times is still one number.",
            """
def number_for(used: list[int], customers: int) -> int:
    ordered = sorted(each for each in used if each > 0)
    number = customers
    for each in ordered:
        if each <= number:
            number += 1
    return number
"""),
    Mistake("Every customer gets a number of their own, so the next one has to get the next free number.", "    while customers > 0:\n", "    customers = 1\n    while customers > 0:\n"),
    Mistake("You continue after the largest number in use, but there are free numbers below it.",
            """
def number_for(used: list[int], customers: int) -> int:
    return max([0, *used]) + customers
"""),
]
SIZE = 10_000
SLOW = [
    Slow("Right, but you search the whole list for each number. Make a set of it first.",
         """
def number_for(used: list[int], customers: int) -> int:
    number = 0
    while customers > 0:
        number += 1
        if not any(each == number for each in used):
            customers -= 1
    return number
"""),
]
EXPLANATION = """
Each number from 1 on is looked up in the set, and the free ones are counted. With 3, 1, 7, 1 in use and 2 customers:

| number | in use | customers left |
|---|---|---|
| 1 | yes | 2 |
| 2 | no | 1 |
| 3 | yes | 1 |
| 4 | no | 0 |

At most as many numbers are passed over as there are in use, so the work grows with the length of the list plus the
number of customers. Sorting would do as well, at n log n steps, but repeated numbers need care then.
"""


def number_for(used: list[int], customers: int) -> int:
    taken = set(used)
    number = 0
    while customers > 0:
        number += 1
        if number not in taken:
            customers -= 1
    return number


def inputs(rng):
    return (integers(rng, 1, 8, -1, 9), rng.randint(1, 4))


def large(rng, size):
    used = list(range(1, size))
    rng.shuffle(used)
    return (used, size // 10)
