"""The morning page

A news service shows each reader a page of `size` pieces. Every piece is a tuple `(title, topic, hour, votes)`, where `hour` says when it appeared. A piece has points: its votes, doubled if its topic is among the reader's `topics`, minus 3 for each full hour of its age at hour `now`.

Return the titles of the page, most points first; among equals the newer piece first, then by title in alphabetical order. At most two pieces of one topic are on the page; what is too many is skipped, and the next best take its place. Pieces from the future, with an hour after `now`, are not shown.
"""

from collections import Counter

from pytrix.question.authoring import Edge, Example, Mistake, Way

LEVEL = "intermediate"
TAGS = ("SORT", "PARTITION")
HINTS = (
    "What has to be known of each piece before the page can be filled?",
    "Sort all the pieces by a key of points, hour and title; then fill the page from the front and count the topics on it.",
    "Negative points and negative hours sort the greatest first, the title as it is. Take a piece if its topic is on the page fewer than two times, and stop when the page is full.",
)
EXAMPLES = [
    Example(([("Goal", "sport", 8, 5), ("Rain", "weather", 9, 6), ("Cup", "sport", 9, 3)], ["sport"], 9, 3), why="Goal has 10 - 3, Rain 6, Cup 6; Cup is before Rain in the alphabet"),
    Example(([("A", "x", 1, 9), ("B", "x", 1, 8), ("C", "x", 1, 7), ("D", "y", 1, 0)], [], 1, 3), why="C would be the third of topic x"),
    Example(([("Now", "x", 5, 1), ("Soon", "x", 6, 99)], ["x"], 5, 2)),
]
EDGES = {
    "among equals": Edge(([("B", "x", 2, 5), ("A", "y", 2, 5), ("C", "z", 3, 8), ("D", "w", 3, 7)], [], 4, 4), "points, then age, then title"),
    "At most two": Edge(([(name, "x", 0, 4) for name in "EDCBA"], ["x"], 0, 5), "all of one topic"),
    "from the future": Edge(([("F", "x", 9, 1)], [], 8, 1), "nothing to show yet"),
    "page of `size` pieces": Edge(([("A", "x", 0, 0), ("B", "y", 0, 0)], [], 0, 0), "a page without room"),
    "doubled": Edge(([("A", "x", 0, -4), ("B", "y", 0, -5)], ["x"], 0, 2), "votes below 0"),
}
ALWAYS = [
    ([("B", "x", 4, 9), ("A", "x", 2, 7), ("C", "z", 2, 3)], ["z", "y"], 4, 3),
    ([("A", "x", 1, 8), ("B", "y", 2, 5)], [], 2, 2),
]
MISTAKES = [
    Mistake("Only the votes are doubled, before the age is taken off.", "return votes * (2 if topic in topics else 1) - 3 * (now - hour)", "return (votes - 3 * (now - hour)) * (2 if topic in topics else 1)"),
    Mistake("When a piece is skipped, the next best takes its place. Don't cut the list before you skip.", "in sorted(shown, key=rank):", "in sorted(shown, key=rank)[:size]:"),
    Mistake("At most two pieces of one topic are allowed.", "on_page[topic] < 2", "on_page[topic] < 3"),
    Mistake("Among pieces with equal points the newer one comes first.", "-piece[2], piece[0])", "piece[2], piece[0])"),
    Mistake("Pieces from the future are not shown.", "if piece[2] <= now", "if True"),
]
ALSO_RIGHT = [
    Way(
        "A heap of all pieces gives the best one after another, and stops when the page is full; for long lists and short pages that saves sorting the rest.",
        '''
from heapq import heapify, heappop


def page(pieces: list[tuple[str, str, int, int]], topics: list[str], now: int, size: int) -> list[str]:
    heap = []
    for title, topic, hour, votes in pieces:
        if hour <= now:
            points = votes * (1 + (topic in topics)) - 3 * (now - hour)
            heap.append((-points, -hour, title, topic))
    heapify(heap)
    chosen: list[str] = []
    counts: dict[str, int] = {}
    while heap and len(chosen) < size:
        _, _, title, topic = heappop(heap)
        counts[topic] = counts.get(topic, 0) + 1
        if counts[topic] <= 2:
            chosen.append(title)
    return chosen
''',
    )
]
ORACLE = '''
def page(pieces: list[tuple[str, str, int, int]], topics: list[str], now: int, size: int) -> list[str]:
    left = [piece for piece in pieces if piece[2] <= now]
    chosen = []
    while left and len(chosen) < size:
        best = left[0]
        for piece in left:
            scores = []
            for title, topic, hour, votes in (best, piece):
                if topic in topics:
                    votes = 2 * votes
                scores.append(votes - 3 * now + 3 * hour)
            if scores[1] > scores[0] or (scores[1] == scores[0] and (-piece[2], piece[0]) < (-best[2], best[0])):
                best = piece
        left.remove(best)
        if [each[1] for each in chosen].count(best[1]) < 2:
            chosen.append(best)
    return [piece[0] for piece in chosen]
'''
EXPLANATION = """
Two steps that should not be mixed: put the pieces in order, then fill the page by the rule about topics. In the first example at hour 9:

| piece | votes | doubled | age | points |
|---|---|---|---|---|
| Goal | 5 | 10 | 1 | 7 |
| Rain | 6 | | 0 | 6 |
| Cup | 3 | 6 | 0 | 6 |

Goal comes first; Cup and Rain have equal points and equal age, so the alphabet decides. The sorting is the largest part of the work.
"""


def page(pieces: list[tuple[str, str, int, int]], topics: list[str], now: int, size: int) -> list[str]:
    def points(piece: tuple[str, str, int, int]) -> int:
        _, topic, hour, votes = piece
        return votes * (2 if topic in topics else 1) - 3 * (now - hour)

    def rank(piece: tuple[str, str, int, int]) -> tuple[int, int, str]:
        return (-points(piece), -piece[2], piece[0])

    shown = [piece for piece in pieces if piece[2] <= now]
    chosen: list[str] = []
    on_page: Counter[str] = Counter()
    for title, topic, _, _ in sorted(shown, key=rank):
        if len(chosen) < size and on_page[topic] < 2:
            on_page[topic] += 1
            chosen.append(title)
    return chosen


def inputs(rng):
    now = rng.randint(2, 5)
    titles = rng.sample("ABCDEFG", rng.randint(3, 7))
    pieces = [(title, rng.choice("xyz"), rng.randint(0, now + 1), rng.randint(0, 9)) for title in titles]
    return pieces, rng.sample("xyz", rng.randint(0, 2)), now, rng.randint(1, 5)
