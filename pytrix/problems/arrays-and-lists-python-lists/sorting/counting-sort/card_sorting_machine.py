"""The card sorting machine

An old machine sorts cards with numbers in rounds. In the first round it looks at the last digit of every number and
drops the card into one of ten trays, 0 to 9; then the trays are emptied one after another, from 0 to 9, each in the
order in which its cards came. In the second round it does the same with the last but one digit, and so on. A number
that has no such digit goes into tray 0.

Return a list with the order of the cards after each round. There are as many rounds as the largest number of `cards`
has digits. Without cards there are no rounds.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, integers

LEVEL = "advanced"
TAGS = ("SORT", "PARTITION")
CONSTRAINTS = ("numbers are 0 or more",)
HINTS = (
    "Why are the cards in order at the end, although the first round looks at the least important digit?",
    "A round is a counting sort of ten trays. Which digit decides follows from dividing by 1, 10, 100, … and taking the remainder by 10.",
    "Keep the cards of the last round as the input of the next one, and multiply the divisor by 10 after each round.",
)
EXAMPLES = [
    Example(([170, 45, 75, 90, 2, 24],), why="the largest number has three digits, so three rounds"),
    Example(([9, 8, 7],), why="one round is enough"),
    Example(([10, 1, 100],), why="1 has neither tens nor hundreds"),
]
EDGES = {
    "Without cards": ([],),
    "0 or more": Edge(([0, 0],), "zero has one digit"),
    "order in which its cards came": Edge(([21, 11, 12, 22, 1, 2],), "equal last digits"),
    "largest number": Edge(([5, 999, 1000],), "the largest has one digit more"),
}
MISTAKES = [
    Mistake("Each tray is emptied in the order in which its cards came; yours come out in the reverse order.", "for card in tray]", "for card in reversed(tray)]"),
    Mistake("Each round goes on with the cards as the last round left them.", "        for card in order:\n", "        for card in cards:\n"),
    Mistake("The first round looks at the last digit, not at the first.", "for place in range(digits)", "for place in range(digits - 1, -1, -1)"),
    Mistake("The largest number decides how many rounds there are; you count the digits of the first card.",
            "digits = len(str(max(cards))) if cards else 0", "digits = len(str(cards[0])) if cards else 0"),
    Mistake("Only the order after the last round is returned.", "    return rounds", "    return rounds[-1:]"),
]
ORACLE = """
def rounds_of_sorting(cards: list[int]) -> list[list[int]]:
    if not cards:
        return []
    width = max(len(str(card)) for card in cards)
    texts = [str(card).zfill(width) for card in cards]
    result = []
    for place in range(width - 1, -1, -1):
        texts = sorted(texts, key=lambda text: text[place])
        result.append([int(text) for text in texts])
    return result
"""
ALSO_RIGHT = [
    Way("A stable sort by one digit does the same as the trays: `sorted` with that digit as key. It compares where the trays only count.",
        """
def rounds_of_sorting(cards: list[int]) -> list[list[int]]:
    rounds = []
    order = cards
    divisor = 1
    while order and (divisor == 1 or divisor <= max(cards)):
        order = sorted(order, key=lambda card: card // divisor % 10)
        rounds.append(order)
        divisor *= 10
    return rounds
"""),
]
EXPLANATION = """
Each round is stable: cards with equal digits keep the order of the round before. So after the second round the cards
are in order by their last two digits, after the third by the last three. For `[170, 45, 75, 90, 2, 24]`:

| round | cards |
|---|---|
| ones | 170 90 2 24 45 75 |
| tens | 2 24 45 170 75 90 |
| hundreds | 2 24 45 75 90 170 |

Every round moves each card once, so `n` cards with `d` digits take `n` times `d` steps and no comparison. Beginning
with the first digit would need a sort of its own within every tray.
"""


def rounds_of_sorting(cards: list[int]) -> list[list[int]]:
    digits = len(str(max(cards))) if cards else 0
    rounds: list[list[int]] = []
    order = cards
    for place in range(digits):
        trays: list[list[int]] = [[] for _ in range(10)]
        for card in order:
            trays[card // 10**place % 10].append(card)
        order = [card for tray in trays for card in tray]
        rounds.append(order)
    return rounds


def inputs(rng):
    return (integers(rng, 2, 7, 0, rng.choice([9, 60, 300, 2000])),)
