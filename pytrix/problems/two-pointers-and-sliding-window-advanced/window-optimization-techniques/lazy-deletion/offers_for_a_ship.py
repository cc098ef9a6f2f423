"""Offers for a ship

A trader collects offers for a ship. `events` holds tuples in the order of the day: `("offer", number, price)` when somebody makes an offer, `("withdraw", number)` when it is taken back, and `("best",)` when the trader asks for the highest price on the table. Numbers are never used twice, and only offers on the table are withdrawn.

Return the list of the answers: the number of the best offer each time, the earliest among equals, or 0 if no offer is on the table. There are many events; withdrawing must not search.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "advanced"
TAGS = ("SEARCH",)
HINTS = (
    "A heap gives the best offer quickly, but an offer in its middle is hard to take out. Does it have to be taken out at once?",
    "Note the withdrawn numbers in a set. An offer that is withdrawn only matters when it comes to the top of the heap.",
    "When asked for the best, throw away the top as long as its number is in the set. What is on top then is the answer. For the earliest among equals, let the place of the event follow the negative price.",
)
EXAMPLES = [
    Example(([("offer", 7, 100), ("offer", 3, 120), ("best",), ("withdraw", 3), ("best",)],)),
    Example(([("offer", 9, 50), ("offer", 4, 50), ("best",), ("withdraw", 9), ("withdraw", 4), ("best",)],), why="equal prices: 9 came earlier"),
    Example(([("best",), ("offer", 1, 5), ("best",), ("best",)],)),
]
EDGES = {
    "no offer is on the table": Edge(([("offer", 5, 1), ("withdraw", 5), ("best",), ("offer", 6, 1), ("best",)],), "all withdrawn, then a new one"),
    "highest price": Edge(([("offer", 1, 10), ("offer", 2, 30), ("offer", 3, 20), ("withdraw", 2), ("withdraw", 3), ("best",)],), "two above are gone"),
    "earliest among equals": Edge(([("offer", 8, 5), ("offer", 2, 5), ("offer", 5, 5), ("best",)],), "smaller numbers came later"),
    "in the order of the day": Edge(([],), "a quiet day"),
}
ALWAYS = [([("offer", 1, 30), ("offer", 2, 20), ("withdraw", 1), ("best",)],)]
MISTAKES = [
    Mistake("Several withdrawn offers may lie on top; throw away all of them.", "while heap and heap[0][2] in gone:", "if heap and heap[0][2] in gone:"),
    Mistake("Among equal prices the earliest offer wins, not the smallest number.", "heappush(heap, (-event[2], place, event[1]))", "heappush(heap, (-event[2], event[1], event[1]))"),
    Mistake("Asking for the best leaves the offer on the table.", "answers.append(heap[0][2] if heap else 0)", "answers.append(heappop(heap)[2] if heap else 0)"),
    Mistake("The highest price is wanted. A heap gives its least item, so the price needs a minus sign.", "(-event[2], place", "(event[2], place"),
]
ALSO_RIGHT = [
    Way(
        "A dictionary of the offers on the table and `max` at every question is simpler; each question then looks at all of them.",
        '''
def best_offers(events: list[tuple[str] | tuple[str, int] | tuple[str, int, int]]) -> list[int]:
    offers: dict[int, int] = {}
    answers = []
    for event in events:
        if event[0] == "offer":
            offers[event[1]] = event[2]
        elif event[0] == "withdraw":
            del offers[event[1]]
        else:
            answers.append(max(offers, key=offers.__getitem__, default=0))
    return answers
''',
    )
]
SIZE = 12_000
SLOW = [
    Slow(
        "For each withdrawal you search all offers on the table. Note what is withdrawn, and throw it away when it comes to the top.",
        '''
def best_offers(events: list[tuple[str] | tuple[str, int] | tuple[str, int, int]]) -> list[int]:
    table, answers = [], []
    for event in events:
        if event[0] == "offer":
            table.append(event[1:])
        elif event[0] == "withdraw":
            table = [offer for offer in table if offer[0] != event[1]]
        else:
            best = (0, -1)
            for number, price in table:
                if price > best[1]:
                    best = (number, price)
            answers.append(best[0])
    return answers
''',
    )
]
EXPLANATION = """
Nothing is taken out of the middle of the heap. A withdrawn offer stays until it comes to the top, and is thrown away there.

| event | heap, best first | withdrawn | answer |
|---|---|---|---|
| offer 7, 100 | 7 | | |
| offer 3, 120 | 3 7 | | |
| best | 3 7 | | 3 |
| withdraw 3 | 3 7 | 3 | |
| best | 7 | 3 | 7 |

Each offer comes into the heap and goes out at most once, a logarithm of steps each time; withdrawing is one step.
"""


def best_offers(events: list[tuple[str] | tuple[str, int] | tuple[str, int, int]]) -> list[int]:
    heap: list[tuple[int, int, int]] = []
    gone: set[int] = set()
    answers = []
    for place, event in enumerate(events):
        if event[0] == "offer":
            heappush(heap, (-event[2], place, event[1]))
        elif event[0] == "withdraw":
            gone.add(event[1])
        else:
            while heap and heap[0][2] in gone:
                heappop(heap)
            answers.append(heap[0][2] if heap else 0)
    return answers


def inputs(rng):
    numbers = rng.sample(range(1, 20), 8)
    table, events = [], []
    for _ in range(rng.randint(5, 12)):
        kind = rng.choice(["offer", "offer", "withdraw", "best"])
        if kind == "offer" and numbers:
            table.append(numbers.pop())
            events.append(("offer", table[-1], rng.randint(1, 4)))
        elif kind == "withdraw" and table:
            events.append(("withdraw", table.pop(rng.randrange(len(table)))))
        else:
            events.append(("best",))
    return ([*events, ("best",)],)


def large(rng, size):
    offers = [("offer", number, rng.randint(1, 1_000_000)) for number in range(1, size + 1)]
    withdrawn = rng.sample(range(1, size + 1), size - 5)
    return ([*offers, ("best",), *(("withdraw", number) for number in withdrawn), ("best",)],)
