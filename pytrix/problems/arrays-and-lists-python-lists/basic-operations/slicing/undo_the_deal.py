"""Undo the deal

A deck was dealt to `players` players, one card at a time in turn: the first card to player 1, the second to player 2,
and after the last player to player 1 again. Then the players' piles were laid one after the other, beginning with
player 1, each with its cards in the order in which they were dealt. The result is the list `cards`.

Return the deck as it was before the deal. The deck need not divide evenly: then the first few players got one card
more than the others. With more players than cards, some got none.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, distinct

LEVEL = "advanced"
TAGS = ("TRANSFORM", "ITERATE")
CONSTRAINTS = ("there is at least one player", "all cards are different")
HINTS = (
    "Deal the positions 0 to 6 to three players on paper. What do the positions that each player gets have in common?",
    "Player 1's cards belong at positions 0, 3, 6 of the deck: that is a slice with a step, and a slice may be assigned to.",
    "Prepare a list as long as the deck. For each player, find out how many positions are theirs, take that many cards, and "
    "put them there at once.",
)
EXAMPLES = [
    Example(([10, 40, 70, 20, 50, 30, 60], 3), why="the piles were [10, 40, 70], [20, 50] and [30, 60]"),
    Example(([7, 3, 9, 4], 2), why="the piles were [7, 3] and [9, 4]"),
    Example(([5, 2], 4), why="two players got no card"),
]
EDGES = {
    "at least one player": Edge(([6, 1, 8], 1), "one player gets the whole deck"),
    "more players than cards": ([3, 9, 1], 5),
    "cards": Edge(([], 3), "no cards"),
    "one card more": ([1, 4, 2, 5, 3], 3),
}
MISTAKES = [
    Mistake("You dealt the cards once more instead of taking the deal back.",
            """
def undo_the_deal(cards: list[int], players: int) -> list[int]:
    return [card for player in range(players) for card in cards[player::players]]
"""),
    Mistake("Your piles all have the same size. When the deck does not divide evenly, the first players have one card more.",
            """
def undo_the_deal(cards: list[int], players: int) -> list[int]:
    size = len(cards) // players
    piles = [cards[player * size : (player + 1) * size] for player in range(players)]
    return [pile[turn] for turn in range(size) for pile in piles]
"""),
    Mistake("You gave the extra cards to the last players. The deal begins with player 1, so the first ones get them.",
            """
def undo_the_deal(cards: list[int], players: int) -> list[int]:
    small, extra = divmod(len(cards), players)
    rest = iter(cards)
    piles = [[next(rest) for _ in range(small + (player >= players - extra))] for player in range(players)]
    return [pile[turn] for turn in range(small + 1) for pile in piles if turn < len(pile)]
"""),
]
ORACLE = """
def undo_the_deal(cards: list[int], players: int) -> list[int]:
    piles = [[] for _ in range(players)]
    for position in range(len(cards)):
        piles[position % players].append(position)
    positions = [position for pile in piles for position in pile]
    return [card for _, card in sorted(zip(positions, cards))]
"""
ALSO_RIGHT = [
    Way("Sorting the positions by their remainder gives the order of the laid cards; then each card knows its place. "
        "Sorting costs a little more than the walk.",
        """
def undo_the_deal(cards: list[int], players: int) -> list[int]:
    deck = [0] * len(cards)
    positions = sorted(range(len(cards)), key=lambda position: position % players)
    for position, card in zip(positions, cards):
        deck[position] = card
    return deck
"""),
]
EXPLANATION = """
Player number `p`, counted from 0, got the deck's positions `p`, `p + players`, `p + 2 * players` and so on. That is
the slice `deck[p::players]`, and assigning a list of the right length to it fills all these places at once. For seven
cards and three players:

| player | pile | deck afterwards |
|---|---|---|
| 0 | `[10, 40, 70]` | `10 _ _ 40 _ _ 70` |
| 1 | `[20, 50]` | `10 20 _ 40 50 _ 70` |
| 2 | `[30, 60]` | `10 20 30 40 50 60 70` |

The length of `range(p, n, players)` is the size of the pile, so no rule for decks that divide unevenly is needed.
Each card is copied twice. One can also take cards from the fronts of the piles in turn, which costs the same but
needs care when short piles run out.
"""


def undo_the_deal(cards: list[int], players: int) -> list[int]:
    deck = cards.copy()
    taken = 0
    for player in range(players):
        size = len(range(player, len(cards), players))
        deck[player::players] = cards[taken : taken + size]
        taken += size
    return deck


def inputs(rng):
    return (distinct(rng, 1, 11, 1, 60), rng.randint(1, 5))
