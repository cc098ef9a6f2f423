"""The lost card

A game has cards with the numbers from 0 to n, one of each. One card is lost, and `cards` lists the others, shuffled.
So if there are three cards, n is 3.

Return the number of the lost card.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "Which numbers would be there if no card were lost? How do you find n?",
    "Make a set of all numbers from 0 to n and take the cards away. One number is left.",
    "n is the number of cards in the list, so the range has to go up to and including `len(cards)`. `pop` hands over what is left.",
)
EXAMPLES = [
    Example(([3, 0, 1],), why="0, 1 and 3 are there"),
    Example(([0, 2, 3, 1],), why="the last card is lost"),
    Example(([1],)),
]
EDGES = {
    "lists the others": Edge(([],), "a game with one card"),
    "from 0 to n": Edge(([4, 2, 1, 3],), "card 0 is lost"),
    "One card is lost": ([0],),
}
ALWAYS = [([0, 2, 1, 3, 6, 5, 4],)]
MISTAKES = [
    Mistake("You compare each card with its place in the list, which works only when the cards are in order. They are shuffled.",
            """
def lost(cards: list[int]) -> int:
    for place, card in enumerate(cards):
        if card != place:
            return place
    return len(cards)
"""),
    Mistake("The highest number may be lost as well. It is as large as the number of cards in the list.",
            """
def lost(cards: list[int]) -> int:
    for number in range(max(cards, default=0)):
        if number not in cards:
            return number
    return 0
"""),
    Mistake("Card 0 belongs to the game, too.",
            """
def lost(cards: list[int]) -> int:
    number = 1
    while number in cards:
        number += 1
    return number
"""),
]
ALSO_RIGHT = [
    Way("The sum of all numbers from 0 to n is known; the sum of the cards is smaller by the lost card. That needs no set.",
        """
def lost(cards: list[int]) -> int:
    return len(cards) * (len(cards) + 1) // 2 - sum(cards)
"""),
]
EXPLANATION = """
All numbers minus those that are there leave the one that is lost.

| cards | all numbers | left |
|---|---|---|
| 3, 0, 1 | 0, 1, 2, 3 | 2 |
| 0, 2, 3, 1 | 0, 1, 2, 3, 4 | 4 |

Each number is looked at once. Searching the list for each number would read it again and again.
"""


def lost(cards: list[int]) -> int:
    return (set(range(len(cards) + 1)) - set(cards)).pop()


def inputs(rng):
    cards = list(range(rng.randint(2, 9)))
    rng.shuffle(cards)
    return (cards[1:],)
