"""Undoing a shuffle

A card trick shuffles a list in place: for `i` from the last place down to 1, a number `j` from 0 to `i` is drawn, and the cards at the places `i` and `j` change places; they may be the same place. `draws` holds the numbers in the order in which they were drawn, the first for the last place.

Given the `shuffled` list, restore the order before: return the list of the cards as they lay at the beginning, and leave `shuffled` as it is.
"""

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("TRANSFORM",)
REQUIRES = ("arguments unchanged",)
CONSTRAINTS = ("there is one draw less than there are cards, or none if there is no card",)
HINTS = (
    "What undoes an exchange of two cards, and in which order do several exchanges have to be undone?",
    "The same exchange again undoes it. The last one was made first when going backwards.",
    "The draws from last to first belong to the places 1, 2, 3, … Copy the list and exchange the cards at each place and its draw, in that order.",
)
EXAMPLES = [
    Example(([30, 10, 20], [1, 0]), why="the last exchange was at place 1 with 0, the one before at 2 with 1"),
    Example(([4, 3, 2, 1], [3, 2, 1]), why="every card changed places with itself"),
    Example(([8, 9], [0])),
]
EDGES = {
    "no card": ([], []),
    "same place": Edge(([7], []), "a single card"),
    "order before": Edge(([5, 4, 3, 2, 1], [0, 0, 0, 0]), "always with the first"),
    "from 0 to `i`": Edge(([1, 2, 3, 4, 5, 6], [5, 0, 3, 0, 1]), "some stay, some move"),
}
ALWAYS = [([10, 20, 30, 40], [0, 2, 1])]
MISTAKES = [
    Mistake("The exchanges must be undone in reverse order.", "enumerate(reversed(draws), 1)", "zip(range(len(draws), 0, -1), draws)"),
    Mistake("The last draw belongs to place 1, not to place 0.", "enumerate(reversed(draws), 1)", "enumerate(reversed(draws))"),
    Mistake("Both cards change places; you lose one of them.", "cards[place], cards[draw] = cards[draw], cards[place]", "cards[place] = cards[draw]"),
]
ALSO_RIGHT = [
    Way(
        "One may shuffle the numbers of the places instead and see where each card came from; that needs a second list but no thinking backwards.",
        '''
def restored(shuffled: list[int], draws: list[int]) -> list[int]:
    origins = list(range(len(shuffled)))
    for step, draw in enumerate(draws):
        place = len(draws) - step
        origins[place], origins[draw] = origins[draw], origins[place]
    return [card for _, card in sorted(zip(origins, shuffled), key=lambda pair: pair[0])]
''',
    )
]
ORACLE = '''
def restored(shuffled: list[int], draws: list[int]) -> list[int]:
    from itertools import permutations
    for order in permutations(range(len(shuffled))):
        cards = list(order)
        for step, draw in enumerate(draws):
            place = len(draws) - step
            cards[place], cards[draw] = cards[draw], cards[place]
        if cards == list(range(len(shuffled))):
            before = [None] * len(shuffled)
            for place, number in enumerate(order):
                before[place] = shuffled[number]
            return before
    return []
'''
EXPLANATION = """
An exchange undoes itself, and the last one has to be undone first, like taking off a coat before a shirt. For 30, 10, 20 and the draws 1, 0:

| undone | cards |
|---|---|
| | 30 10 20 |
| place 1 with 0 | 10 30 20 |
| place 2 with 1 | 10 20 30 |

Each exchange takes the same few steps. The shuffle itself is fair because each place draws among all cards that have none yet.
"""


def restored(shuffled: list[int], draws: list[int]) -> list[int]:
    cards = shuffled.copy()
    for place, draw in enumerate(reversed(draws), 1):
        cards[place], cards[draw] = cards[draw], cards[place]
    return cards


def inputs(rng):
    count = rng.randint(2, 6)
    return rng.sample(range(10, 40), count), [rng.randint(0, place) for place in range(count - 1, 0, -1)]


def allowed(shuffled, draws):
    places = range(len(shuffled) - 1, 0, -1)
    return len(draws) == len(places) and all(0 <= draw <= place for draw, place in zip(draws, places))
