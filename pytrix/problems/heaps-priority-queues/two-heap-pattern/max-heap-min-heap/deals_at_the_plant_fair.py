"""Deals at the plant fair

At a plant fair, `offers` lists what each buyer would pay at most for a rose bush, and `demands` lists what each seller wants for one at least. The fair brings together the buyer with the highest offer and the seller with the lowest demand. If the offer is at least the demand, they make a deal and both go
home; then the next two are brought together. Otherwise the fair is over.

Return how many deals are made. Either list may be empty; numbers may repeat.
"""

from heapq import heapify, heappop

from pytrix.question.authoring import Edge, Example, Mistake, integers

LEVEL = "beginner"
TAGS = ("COUNT", "COMPARE")
HINTS = (
    "Which single buyer and which single seller have to be known at any time?",
    "Use two heaps: one with the lowest demand on top and one with the highest offer on top. Python's heaps have the smallest on top, so what must be stored for the offers?",
    "Store the offers with a minus sign. While both heaps have something and their tops make a deal, pop both and count one.",
)
EXAMPLES = [
    Example(([12, 7, 9], [8, 10, 6]), why="12 with 6, then 9 with 8; 7 is less than 10"),
    Example(([5, 4], [6]), why="even the highest offer is too low"),
    ([20, 20, 20, 3], [1, 2]),
]
EDGES = {"may be empty": ([], [3]), "at least the demand": Edge(([5], [5]), "offer and demand are equal"), "may repeat": ([4, 4, 4], [4, 4, 5]), "Either list": Edge(([8], []), "no sellers")}
ALWAYS = [([1, 7], [12, 3])]
MISTAKES = [
    Mistake("An offer that equals the demand makes a deal.", "-buyers[0] >= sellers[0]", "-buyers[0] > sellers[0]"),
    Mistake("The highest offer comes first: with the lowest one the fair is over too early.", "[-offer for offer in offers]", "offers[:]", "-buyers[0] >= sellers[0]", "buyers[0] >= sellers[0]"),
    Mistake("Both go home after a deal, the seller too.", "        heappop(sellers)\n", ""),
]
EXPLANATION = """
Two heaps face each other: the highest offer, stored with a minus sign, and the lowest demand. For `[12, 7, 9]` and `[8, 10, 6]`:

| highest offer | lowest demand | deal |
|---|---|---|
| 12 | 6 | yes |
| 9 | 8 | yes |
| 7 | 10 | no |

Making the heaps takes about n steps and each deal about log n, so few deals among many people cost less than sorting both lists.
"""


def deals(offers: list[int], demands: list[int]) -> int:
    buyers = [-offer for offer in offers]
    sellers = demands[:]
    heapify(buyers)
    heapify(sellers)
    made = 0
    while buyers and sellers and -buyers[0] >= sellers[0]:
        heappop(buyers)
        heappop(sellers)
        made += 1
    return made


def inputs(rng):
    return (integers(rng, 1, 7, 1, 12), integers(rng, 1, 7, 1, 12))
