"""The next debit on the screen

The screen of a banking app shows `rows` bookings at a time. `bookings` lists them all, in pence; money that left the account is negative. A customer scrolls from the beginning to the end, one booking at a time.

For each position of the screen, the app highlights the topmost debit, that is the first negative booking on the screen. Return the list of the highlighted bookings, one for each position of the screen, with `0` where the screen shows no debit. If there are fewer bookings than rows, all of them are on the screen at once, and there is a single position. Without bookings, the list is empty.

There may be many bookings and a tall screen: searching the whole screen at each position takes too long.
"""
from collections import deque

from pytrix.question.authoring import Edge, Example, Mistake, Slow, Way

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
CONSTRAINTS = ("`rows` is at least 1", "no booking is 0", "up to 100,000 bookings")
HINTS = (
    "When the screen moves on by one booking, when does the highlighted one change?",
    "Keep the positions of all debits on the screen in a queue. What leaves it, and when?",
    "A new booking at the bottom joins the queue if it is negative; the front leaves when it has scrolled out at the top. What is in front is highlighted.",
)
EXAMPLES = [
    Example(([30, -5, -8, 20, 15, 40, -2], 3), why="-5 twice, then -8, then none, then -2"),
    Example(([10, 20, -1], 1), why="one row at a time"),
    Example(([7, -3], 5), why="all bookings fit on the screen"),
]
EDGES = {
    "Without bookings": ([], 2),
    "fewer bookings than rows": ([4, 9], 3),
    "no debit": ([1, 2, 3, 4], 2),
}
ALWAYS = [([-1, -2, -3, 5, -4], 2), ([-1, -2], 2)]
MISTAKES = [
    Mistake("You highlight the last debit on the screen instead of the first.", "bookings[debits[0]]", "bookings[debits[-1]]"),
    Mistake("A debit that has scrolled out at the top is still highlighted.", "        if debits and debits[0] <= end - rows:\n            debits.popleft()\n", ""),
    Mistake("A debit leaves the screen one step too early.", "debits[0] <= end - rows", "debits[0] <= end - rows + 1"),
    Mistake("With fewer bookings than rows there is still one position of the screen.", "min(rows, len(bookings))", "rows"),
]
SIZE = 100_000
SLOW = [
    Slow("Your answer is right, but it searches the whole screen again at every position.", """
def highlighted(bookings: list[int], rows: int) -> list[int]:
    shown = []
    for start in range(max(len(bookings) - rows, 0) + 1 if bookings else 0):
        first = 0
        for booking in bookings[start : start + rows]:
            if booking < 0:
                first = booking
                break
        shown.append(first)
    return shown
"""),
]
ALSO_RIGHT = [
    Way("Walking from the end, remember the nearest debit at or after each position; it is shown if it is still on the screen.", """
def highlighted(bookings: list[int], rows: int) -> list[int]:
    shown: list[int] = []
    nearest = len(bookings)
    starts = max(len(bookings) - rows, 0)
    for start in range(len(bookings) - 1, -1, -1):
        if bookings[start] < 0:
            nearest = start
        if start <= starts:
            shown.append(bookings[nearest] if nearest < min(start + rows, len(bookings)) else 0)
    return shown[::-1]
"""),
]
EXPLANATION = """
The debits on the screen wait in a queue of positions: new ones join at the back, and the front leaves when it scrolls out. The front is the topmost debit. For `[30, -5, -8, 20, 15, 40, -2]` and 3 rows:

| last row | queue | highlighted |
|---|---|---|
| 2 | 1, 2 | -5 |
| 3 | 1, 2 | -5 |
| 4 | 2 | -8 |
| 5 | empty | 0 |
| 6 | 6 | -2 |

Each booking joins and leaves the queue at most once, so the work grows with their number, however tall the screen is.
"""

def highlighted(bookings: list[int], rows: int) -> list[int]:
    rows = min(rows, len(bookings))
    debits: deque[int] = deque()
    shown = []
    for end in range(len(bookings)):
        if bookings[end] < 0:
            debits.append(end)
        if debits and debits[0] <= end - rows:
            debits.popleft()
        if end >= rows - 1:
            shown.append(bookings[debits[0]] if debits else 0)
    return shown


def inputs(rng):
    bookings = [rng.choice([1, 2, 3, -1, -2, -3, 4, 5]) for _ in range(rng.randint(0, 9))]
    return (bookings, rng.randint(1, 5))


def large(rng, size):
    return ([rng.randint(1, 99) for _ in range(size)], size - 300)
