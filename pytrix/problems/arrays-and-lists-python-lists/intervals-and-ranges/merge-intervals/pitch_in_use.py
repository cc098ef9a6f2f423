"""When was the pitch in use?

A sports pitch is booked by several clubs, and some bookings overlap. Each entry of `bookings` is a list of two
minutes of the day: when the booking begins and when it ends, the end being later. The list is in no particular order.

Return the spans in which the pitch was in use without a break, as lists of beginning and end, in ascending order.
Bookings that overlap belong to one span, and so do bookings of which one begins in the very minute in which the other
ends.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "AGGREGATE")
HINTS = (
    "If the bookings came in the order in which they begin, with which span could the next one join?",
    "Sort them by their beginning. Only the last span so far can be reached by the next booking.",
    "If the booking begins before the last span ends, or exactly then, the span's end becomes the later of the two ends; otherwise a new "
    "span begins.",
)
EXAMPLES = [
    Example(([[600, 660], [540, 615], [700, 730]],), why="540 to 615 and 600 to 660 overlap"),
    Example(([[480, 500], [500, 530]],), why="one begins when the other ends"),
    Example(([[100, 200], [120, 140], [190, 195]],), why="the first booking covers the other two"),
]
EDGES = {
    "bookings": Edge(([],), "no bookings"),
    "no particular order": Edge(([[30, 40], [10, 20], [15, 35]],), "the last one joins the others"),
    "in the very minute": ([[5, 6], [7, 8], [6, 7]],),
    "overlap": Edge(([[10, 60], [20, 30], [40, 50], [61, 70]],), "a short booking within a long one"),
    "without a break": Edge(([[1, 2], [1, 2]],), "the same booking twice"),
}
ALWAYS = [([[23, 26], [24, 25], [9, 11]],), ([[2, 4], [9, 10]],)]
MISTAKES = [
    Mistake("A booking that begins exactly when the span ends leaves no break.", "begin <= spans[-1][1]", "begin < spans[-1][1]"),
    Mistake("A short booking inside a long one must not shorten the span: keep the later end.", "max(spans[-1][1], end)", "end"),
    Mistake("The bookings come in no particular order: sort them by their beginning.", "in sorted(bookings)", "in bookings"),
    Mistake("The span ends with the later booking; you only drop the one that overlaps.",
            "            spans[-1][1] = max(spans[-1][1], end)\n", "            pass\n"),
]
ORACLE = """
def spans_in_use(bookings: list[list[int]]) -> list[list[int]]:
    used = {minute for begin, end in bookings for minute in range(begin, end)}
    begins = sorted(minute for minute in used if minute - 1 not in used)
    ends = sorted(minute + 1 for minute in used if minute + 1 not in used)
    return [[begin, end] for begin, end in zip(begins, ends)]
"""
ALSO_RIGHT = [
    Way("Walk along all beginnings and ends in order and count how many bookings run: a span lasts while the count is above zero. It needs no "
        "comparison of spans, but twice as many entries to sort.",
        """
def spans_in_use(bookings: list[list[int]]) -> list[list[int]]:
    events = sorted([(begin, -1) for begin, _ in bookings] + [(end, 1) for _, end in bookings])
    spans: list[list[int]] = []
    running = 0
    for minute, kind in events:
        if running == 0:
            spans.append([minute, minute])
        running -= kind
        spans[-1][1] = minute
    return spans
"""),
]
EXPLANATION = """
In the order of their beginnings, a booking can only join the last span: all earlier ones ended before the last one
began. For `[[600, 660], [540, 615], [700, 730]]`:

| booking | last span | then |
|---|---|---|
| 540–615 | none | 540–615 |
| 600–660 | 540–615 | 540–660 |
| 700–730 | 540–660 | new: 700–730 |

Sorting takes `n` log `n` steps, the walk only `n`. Counting how many bookings run at a time works as well.
"""


def spans_in_use(bookings: list[list[int]]) -> list[list[int]]:
    spans: list[list[int]] = []
    for begin, end in sorted(bookings):
        if spans and begin <= spans[-1][1]:
            spans[-1][1] = max(spans[-1][1], end)
        else:
            spans.append([begin, end])
    return spans


def inputs(rng):
    bookings = []
    for _ in range(rng.randint(2, 7)):
        begin = rng.randint(1, 30)
        bookings.append([begin, begin + rng.randint(1, 9)])
    return (bookings,)
