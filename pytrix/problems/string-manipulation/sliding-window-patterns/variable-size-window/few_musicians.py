"""Few musicians

In a long piece of music just one instrument plays at a time. The `score` names the instrument of each bar by a
letter. A radio station wants to play some neighbouring bars of it, as many as possible, but its studio has only
`seats` seats: each different instrument in these bars takes one seat, however often it plays.

Return the largest number of bars that can be played. Without seats, or without bars, that is 0.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`seats` is a whole number, 0 or more",)
HINTS = (
    "Suppose some bars fit into the studio. When may the next bar be added to them, and what can be done if it may not?",
    "Count the bars of each instrument in the stretch. With too many instruments, leave out bars on the left until one of them is gone.",
    "An instrument is gone when its count is zero; take it out of the table, so that the table's size is the number of seats taken.",
)
EXAMPLES = [Example(("aabacca", 2), why="aaba or acca"), Example(("pqrpq", 1)), Example(("abcabc", 3))]
EDGES = {
    "Without seats": ("fig", 0),
    "without bars": ("", 2),
}
ALWAYS = [("aab", 5), ("aba", 3)]
MISTAKES = [
    Mistake("You always begin with the first bar. A later beginning may allow more bars.",
            """
def most_bars(score: str, seats: int) -> int:
    players: set[str] = set()
    played = 0
    for player in score:
        players.add(player)
        if len(players) > seats:
            break
        played += 1
    return played
"""),
    Mistake("With one instrument too many you begin anew at the new bar. Some bars before it could have stayed.",
            """
def most_bars(score: str, seats: int) -> int:
    seen: set[str] = set()
    left = best = 0
    for right, player in enumerate(score):
        seen.add(player)
        if len(seen) > seats:
            seen, left = {player} if seats else set(), right if seats else right + 1
        best = max(best, right - left + 1)
    return best
"""),
    Mistake("All seats may be taken, and you always leave one of them empty.",
            "while len(table) > seats:", "while len(table) >= max(1, seats):"),
    Mistake("You return how many instruments play, but the number of bars is wanted.",
            "best = max(best, right - left + 1)", "best = max(best, len(table))"),
]
ORACLE = """
def most_bars(score: str, seats: int) -> int:
    best = 0
    for start in range(len(score)):
        for end in range(start + 1, len(score) + 1):
            if len(set(score[start:end])) <= seats:
                best = max(best, end - start)
    return best
"""
ALSO_RIGHT = [
    Way(
        'Remember where each instrument played last. When there are too many, the one whose last bar is longest ago goes, and the left end jumps after that bar.',
        """
def most_bars(score: str, seats: int) -> int:
    last: dict[str, int] = {}
    left = best = 0
    for right, player in enumerate(score):
        last[player] = right
        if len(last) > seats:
            gone = min(last, key=lambda each: last[each])
            left = last.pop(gone) + 1
        best = max(best, right - left + 1)
    return best
""",
    ),
]
EXPLANATION = """
For every last bar, the left end stands at the earliest beginning that needs no more seats than there are. The table
changes by one bar at a time. For `aabacca` and 2 seats:

| bar | stretch | bars |
|---|---|---|
| a, a, b, a | aaba | 4 |
| c | three instruments: give up a, a, b; ac is left | 2 |
| c, a | acca | 4 |

Each bar enters once and leaves at most once, so the work grows with the length of the score. Trying every beginning takes the
square instead.
"""


def most_bars(score: str, seats: int) -> int:
    table: dict[str, int] = {}
    left = best = 0
    for right, player in enumerate(score):
        table[player] = table.get(player, 0) + 1
        while len(table) > seats:
            table[score[left]] -= 1
            if table[score[left]] == 0:
                del table[score[left]]
            left += 1
        best = max(best, right - left + 1)
    return best


def inputs(rng):
    return (letters(rng, 5, 11, "aabcd"), rng.randint(1, 3))
