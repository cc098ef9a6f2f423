"""Take one card out

A library files its readers' cards in drawers: with b drawers, the card of the reader with the number n lies in the
drawer with the number n % b, counted from 0. `drawers` is the list of the drawers. Each drawer is a list of tuples of
a number and a name, in the order in which the cards were filed. No number occurs twice, but names may.

The reader with the number `number` moves away. Change `drawers` in place so that this reader's card is gone and all
others lie as before. There may be no such card; then nothing changes. Look into a single drawer only: any other is
time lost.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "TRANSFORM")
COMPARE = "argument:drawers"
CONSTRAINTS = ("there is at least one drawer",)
HINTS = (
    "Which drawer is it, with 4 drawers and the number 13? And which cards in it have to stay?",
    "Work out the drawer, then go through its cards. A card goes if its number is the one you look for.",
    "Replace the drawer by a new list with those of its cards that stay, written as a comprehension with a condition.",
)
EXAMPLES = [
    Example(([[(4, "Ida")], [(9, "Tom"), (13, "Eva"), (5, "Tom")], [], [(7, "Leo")]], 13)),
    Example(([[(2, "Ida")], [(1, "Leo")]], 3), why="no such card in drawer 1"),
    Example(([[(6, "Zoe"), (2, "Zoe")], [(5, "Zoe")]], 2), why="the other two are other readers"),
]
EDGES = {
    "no such card": ([[]], 5),
    "names may": ([[(3, "Ida"), (8, "Ida")]], 8),
    "No number occurs twice": Edge(([[], [(3, "Ida"), (13, "Tom"), (23, "Eva")]], 13), "numbers that look alike"),
    "the number n": Edge(([[(4, "Zoe")], [], [(2, "Ida"), (6, "Tom")], []], 2), "a small number"),
    "look into a single drawer": Edge(([[], [(7, "Tom")], []], 7), "the only card"),
}
MISTAKES = [
    Mistake("You empty the whole drawer. Other readers' cards lie in it, too.", "if card[0] != number", "if False"),
    Mistake("You take out all cards with the reader's name. Several readers may have the same name.",
            "if card[0] != number]", "if card[1] not in [name for each, name in drawers[place] if each == number]]"),
    Mistake("You take out the first card of the drawer, whoever it belongs to.", "[card for card in drawers[place] if card[0] != number]", "drawers[place][1:]"),
    Mistake("You put the drawer into order. All other cards should lie as before.", "[card for card in drawers[place] if card[0] != number]", "sorted(card for card in drawers[place] if card[0] != number)"),
    Mistake("You keep the card that should go, and take out all others.", "if card[0] != number", "if card[0] == number"),
]
EXPLANATION = """
The remainder leads to the drawer, and the number on the card tells which one it is.

| card in drawer 1 | number 13? | stays |
|---|---|---|
| 9, Tom | no | yes |
| 13, Eva | yes | no |
| 5, Tom | no | yes |

Only the cards of one drawer are looked at. With as many drawers as cards, that is one card on average.
"""


def take_out(drawers: list[list[tuple[int, str]]], number: int) -> None:
    place = number % len(drawers)
    drawers[place] = [card for card in drawers[place] if card[0] != number]


def inputs(rng):
    size = rng.randint(1, 4)
    drawers = [[] for _ in range(size)]
    numbers = rng.sample(range(1, 25), rng.randint(3, 8))
    for number in numbers:
        drawers[number % size].append((number, rng.choice(["Ida", "Tom", "Eva", "Leo"])))
    return drawers, rng.choice([*numbers, *numbers, rng.randint(1, 24)])
