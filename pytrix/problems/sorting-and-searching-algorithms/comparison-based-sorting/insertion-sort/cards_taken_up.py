"""Cards taken up

A player takes up `cards` one by one and holds them in order, the smallest on the left. Each new card is compared with the cards in her
hand from the right end on; as long as the card there is larger, it makes room, and the new one goes to its right place. It goes to the
right of cards of the same value.

Return for each card how many others have to make room for it. These numbers tell how far from order the cards came.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "COUNT")
HINTS = (
    "When a 2 comes to a hand of 1, 4 and 7, which cards make room?",
    "Keep the hand as a list that is always in order. A new card passes all larger ones, and they stand at the right end.",
    "Start behind the last card and go left while the card there is larger; note how far you went, then insert the new card there.",
)
EXAMPLES = [
    Example(([4, 7, 1, 2],), why="1 passes 4 and 7, and 2 does as well"),
    Example(([5, 5, 3],), why="both fives make room for the 3"),
    Example(([1, 2, 3],)),
]
EDGES = {"the same value": Edge(([6, 6, 6],), "equal cards"), "one by one": Edge(([],), "no cards")}
MISTAKES = [
    Mistake("Cards of the same value do not make room for each other.", "hand[place - 1] > card", "hand[place - 1] >= card"),
    Mistake("This is the position that the card gets. The question is how many cards make room for it.", "room.append(len(hand) - place)", "room.append(place)"),
    Mistake("The new card has to be put where it belongs, or the hand is not in order for the next one.",
            "hand.insert(place, card)", "hand.append(card)"),
    Mistake("The card at position 0 may have to make room too, but you stop before it.", "place > 0 and", "place > 1 and"),
]
ORACLE = """
def making_room(cards: list[int]) -> list[int]:
    return [sum(other > card for other in cards[:taken]) for taken, card in enumerate(cards)]
"""
ALSO_RIGHT = [
    Way("`bisect_right` finds the place by halving. Fewer comparisons, but the cards behind it still have to make room.",
        """
def making_room(cards: list[int]) -> list[int]:
    from bisect import bisect_right

    hand: list[int] = []
    room: list[int] = []
    for card in cards:
        place = bisect_right(hand, card)
        room.append(len(hand) - place)
        hand.insert(place, card)
    return room
"""),
]
EXPLANATION = """
The hand is always in order, and a new card only passes larger ones:

| card | hand before | make room |
|---|---|---|
| 4 | | 0 |
| 7 | 4 | 0 |
| 1 | 4 7 | 2 |
| 2 | 1 4 7 | 2 |

If the cards come nearly in order, hardly any make room, and the whole costs about one step a card; in reverse order it costs n² / 2. Another
way finds the place by halving, but the cards still have to move.
"""


def making_room(cards: list[int]) -> list[int]:
    hand: list[int] = []
    room: list[int] = []
    for card in cards:
        place = len(hand)
        while place > 0 and hand[place - 1] > card:
            place -= 1
        room.append(len(hand) - place)
        hand.insert(place, card)
    return room


def inputs(rng):
    return ([rng.randint(1, 8) for _ in range(rng.randint(2, 8))],)
