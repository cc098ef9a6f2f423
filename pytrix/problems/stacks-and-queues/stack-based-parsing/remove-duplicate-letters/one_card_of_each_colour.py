"""One card of each colour

A row of cards is numbered by colour: `cards` lists the numbers from left to right. Cards are to be taken away until exactly one card of each colour that occurs is left; the others keep their order. Of all rows that can be left over, you want the one with the smallest number in front, among those the one with the smallest second number, and so on.

Return this row as a list. Without cards it is empty. Rows may be long, so trying out all choices is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "You have kept a 5, and now a 2 comes. What must be true so that the 5 can be taken away for now?",
    "Keep the row on a stack. A larger number on top may go if its colour comes again later; a colour that lies in the row already is not taken twice.",
    "Note the last position of each colour first. For each card whose colour is not on the stack: pop while the top is larger and its last position is still to come, then push.",
)
EXAMPLES = [
    Example(([3, 1, 2, 3, 4, 2, 2, 3],), why="the first 3 goes, as 3 comes again; 1 is in front then"),
    Example(([2, 1, 2],), why="1 2 is smaller than 2 1"),
    ([5, 4],),
]
EDGES = {
    "Without cards": ([],),
    "keep their order": Edge(([3, 2, 1],), "each colour once"),
    "exactly one card": Edge(([7, 7, 7],), "a single colour"),
    "and so on": ([1, 3, 2, 1, 3, 2],),
}
ALWAYS = [
    ([1, 3, 3, 2, 3],),
    ([2, 3, 1, 2, 3],),
    ([2, 2, 1],),
]
MISTAKES = [
    Mistake("You simply keep the first card of each colour.", "        while row and row[-1] > card and last[row[-1]] > place:\n            row.pop()\n", ""),
    Mistake("A card may go only if its colour comes again later.", " and last[row[-1]] > place", ""),
    Mistake("A colour that lies in the row already must not be taken a second time.", "        if card in row:\n            continue\n", ""),
    Mistake("You sort the colours. The others have to keep their order.", "return row", "return sorted(row)"),
]
SIZE = 100
SLOW = [
    Slow("Your answer is right, but it tries out all choices of cards, and their number explodes. Decide for each card at once, with a stack.",
         """
def one_of_each(cards: list[int]) -> list[int]:
    rows = []

    def choose(place: int, row: list[int]) -> None:
        if place == len(cards):
            if len(row) == len(set(cards)):
                rows[:] = [min([*rows, row])]
            return
        choose(place + 1, row)
        if cards[place] not in row:
            choose(place + 1, [*row, cards[place]])

    choose(0, [])
    return rows[0]
"""),
]
EXPLANATION = """
The row is a stack. A smaller card pushes larger ones off the end, but only those whose colour comes again. For 3, 1, 2, 3, 4, 2:

| card | pushed off | row |
|---|---|---|
| 3 | – | 3 |
| 1 | 3, which comes again | 1 |
| 2 | – | 1 2 |
| 3 | – | 1 2 3 |
| 4 | – | 1 2 3 4 |
| 2 | – (lies there) | 1 2 3 4 |

Each card is pushed and popped at most once; a set beside the row would make the question whether a colour lies there quick for many colours. Choosing the best first card and then going on with the rest is another way, which reads the rest again for each colour.
"""


def one_of_each(cards: list[int]) -> list[int]:
    last = {card: place for place, card in enumerate(cards)}
    row: list[int] = []
    for place, card in enumerate(cards):
        if card in row:
            continue
        while row and row[-1] > card and last[row[-1]] > place:
            row.pop()
        row.append(card)
    return row


def inputs(rng):
    return ([rng.randint(1, rng.choice([3, 4, 5])) for _ in range(rng.randint(1, 9))],)


def large(rng, size):
    return (rng.sample([place // 2 for place in range(size // 3)], size // 3),)
