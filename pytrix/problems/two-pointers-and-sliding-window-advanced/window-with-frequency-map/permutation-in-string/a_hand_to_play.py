"""A hand to play

In a card game, cards lie in a row, `row` a list of numbers. A player holds the cards `hand`, at least one, and may lay them on a stretch of as many neighbouring cards of the row if both are the same cards, in any order. One card may differ: it is enough if exchanging a single card of the stretch for another one would give the cards of the hand.

Return the place where the first stretch begins on which the hand can be laid, or -1.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "When do two piles of equally many cards differ in one card only, seen from the counts?",
    "Count the cards of the hand that have no partner in the stretch: 0 means the same cards, 1 means that one differs.",
    "Keep for each number how many more the hand has than the stretch. The sum of the positive ones is what is missing; when a card comes in or goes out, only its own count changes that sum.",
)
EXAMPLES = [
    Example(([5, 1, 2, 8, 2], [2, 2, 1]), why="in 5 1 2 only the 5 differs"),
    Example(([7, 7, 3, 1, 4], [1, 3, 4, 9]), why="7 3 1 4 differs in the 7"),
    Example(([1, 1, 1], [2, 3])),
]
EDGES = {
    "one card may differ": Edge(([4, 9, 9, 4], [9, 4]), "at once"),
    "at least one": Edge(([6], [3]), "a hand of one card always fits"),
    "or -1": Edge(([1, 2], [1, 2, 3]), "a hand longer than the row"),
    "same cards": Edge(([8, 8, 1, 2, 3], [3, 2, 1]), "two differ at first"),
    "neighbouring cards": Edge(([1, 8, 2, 8, 3], [1, 2, 3]), "the right cards, but spread out"),
}
ALWAYS = [([1, 2, 3], [2, 3, 4]), ([1, 1, 1, 2], [1, 2, 2, 2]), ([1, 1, 2, 9, 7, 2, 9, 4, 9], [1, 2, 4, 3]), ([9, 9, 9, 6, 9, 9, 9, 1], [3, 1])]
MISTAKES = [
    Mistake("One card may differ; the stretch need not be quite the same.", "and missing <= 1:", "and missing == 0:"),
    Mistake("How often a number comes matters: two equal cards need two partners.", "wanted = Counter(hand)", "wanted = Counter(set(hand))"),
    Mistake("A card that leaves the stretch is missing again, if the hand needs it.", "            missing += wanted[row[place - size]] >= 0\n            wanted[row[place - size]] += 1\n", "            wanted[row[place - size]] += 1\n"),
    Mistake("Look at full stretches only, from the first one on.", "if place >= size - 1 and missing <= 1:", "if missing <= 1:", "return place - size + 1", "return max(0, place - size + 1)"),
]
ALSO_RIGHT = [
    Way(
        "The difference of two counters says it directly for each stretch; each one is then counted anew.",
        '''
def first_place(row: list[int], hand: list[int]) -> int:
    for start in range(len(row) - len(hand) + 1):
        missing = Counter(hand) - Counter(row[start:start + len(hand)])
        if missing.total() <= 1:
            return start
    return -1
''',
    )
]
ORACLE = '''
def first_place(row: list[int], hand: list[int]) -> int:
    for start in range(len(row) - len(hand) + 1):
        cards = row[start:start + len(hand)]
        for card in hand:
            if card in cards:
                cards.remove(card)
        if len(cards) <= 1:
            return start
    return -1
'''
EXPLANATION = """
`wanted` tells for each number how many more of it the hand has than the stretch, and `missing` adds up what is above 0. For the row 7, 7, 3, 1, 4 and the hand 1, 3, 4, 9:

| comes in | goes out | missing |
|---|---|---|
| 7, 7, 3, 1 | | 2: the 4 and the 9 |
| 4 | 7 | 1: the 9 |

So the stretch at place 1 will do. Every card comes in and goes out once, so the work grows with the length of the row only.
"""


def first_place(row: list[int], hand: list[int]) -> int:
    size = len(hand)
    wanted = Counter(hand)
    missing = size
    for place, card in enumerate(row):
        missing -= wanted[card] > 0
        wanted[card] -= 1
        if place >= size:
            missing += wanted[row[place - size]] >= 0
            wanted[row[place - size]] += 1
        if place >= size - 1 and missing <= 1:
            return place - size + 1
    return -1


def inputs(rng):
    hand = [rng.randint(1, 4) for _ in range(rng.randint(1, 4))]
    return [rng.choice([rng.choice(hand), rng.randint(1, 8), 9]) for _ in range(rng.randint(3, 9))], hand
