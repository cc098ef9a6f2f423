"""Cards without a twin

In a memory game, each picture is on two cards. The cards of several games have been thrown together, and some cards
are lost, so a picture may occur any number of times. `cards` lists the pictures of all cards, one after the other.

Return the pictures that occur an odd number of times, so that one card has no twin, ordered by the place of their
**last** card in the list. Without cards, the answer is an empty list.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH", "SORT")
HINTS = (
    "Taking pairs away leaves exactly the pictures you look for. What has to be added so that their order is right?",
    "Use a dictionary as the table: it remembers the order in which its keys came in. A picture that is on the table goes away, any other is put on it.",
    "The card that puts a picture on the table for good is its last one, so the order in the end is right by itself.",
)
EXAMPLES = [
    Example((["sun", "cat", "sun", "key", "cat", "cat"],), why="cat occurs three times, and its last card comes after the key"),
    Example((["owl", "fox", "owl", "fox"],)),
    Example((["fox", "owl", "fox", "fox", "owl"],)),
]
EDGES = {
    "Without cards": ([],),
    "any number of times": Edge((["a", "a", "a", "b", "a", "b", "b"],), "four and three"),
    "the place of their": Edge((["a", "b", "c", "b", "a", "b", "a"],), "the order turns"),
}
ALWAYS = [(["owl", "sun"],)]
MISTAKES = [
    Mistake("You list the pictures that occur exactly once. Three times is odd as well.", "    return list(table)", "    return [card for card in table if cards.count(card) == 1]"),
    Mistake("Your pictures are in the order of their first cards.", "    return list(table)", "    return [card for card in dict.fromkeys(cards) if card in table]"),
    Mistake("Your pictures are in alphabetical order.", "list(table)", "sorted(table)"),
    Mistake("You return every different picture.", "            del table[card]\n", "            pass\n"),
]
ORACLE = """
def unpaired(cards: list[str]) -> list[str]:
    return [card for place, card in enumerate(cards) if card not in cards[place + 1 :] and cards.count(card) % 2 == 1]
"""
EXPLANATION = """
A dictionary is a table that remembers the order of its keys. Pairs come and go, and what comes an odd number of times
stays from its last card on.

| card | table afterwards |
|---|---|
| sun | sun |
| cat | sun, cat |
| sun | cat |
| key | cat, key |
| cat | key |
| cat | key, cat |

Each card costs one look-up. With a set instead, the order would have to be found in a second walk.
"""


def unpaired(cards: list[str]) -> list[str]:
    table: dict[str, None] = {}
    for card in cards:
        if card in table:
            del table[card]
        else:
            table[card] = None
    return list(table)


def inputs(rng):
    return ([rng.choice(["sun", "cat", "key", "owl"]) for _ in range(rng.randint(2, 9))],)
