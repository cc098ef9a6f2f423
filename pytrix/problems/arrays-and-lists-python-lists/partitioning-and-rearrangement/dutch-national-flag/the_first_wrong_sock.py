"""The first sock in the wrong place

In a drawer socks lie in a row: first all white ones, then all grey ones, then all black ones. `socks` lists their colours, `white`, `grey` or `black`, from left to right. Somebody was careless.

Return the position, counted from 0, of the first sock that lies behind one of a colour which should come after its own. If there is none, return `-1`. A colour may be missing.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "VALIDATE")
HINTS = (
    "The colours have an order, but it is not that of the alphabet. How can a program compare them?",
    "Give each colour its place in the order: 0, 1, 2. Along the row these numbers may only stay the same or grow.",
    "`[\"white\", \"grey\", \"black\"].index(sock)` is the place. Compare each with that of the sock before.",
)
EXAMPLES = [
    Example((["white", "grey", "grey", "white", "black"],), why="the white sock at position 3 lies behind grey ones"),
    Example((["white", "white", "grey", "black"],), why="all in order"),
    Example((["black", "grey"],), why="the grey one lies behind a black one"),
]
EDGES = {
    "may be missing": Edge((["white", "black", "black"],), "no grey socks, and all in order"),
    "behind one of a colour": Edge((["white", "black", "grey"],), "grey behind black"),
    "If there is none": Edge(([],), "an empty drawer"),
    "the first sock": Edge((["grey", "black", "white", "grey", "white"],), "several lie wrongly"),
}
MISTAKES = [
    Mistake("You compare the names, and so by the alphabet: there black comes first.", "ORDER.index(socks[place]) < ORDER.index(socks[place - 1])", "socks[place] < socks[place - 1]"),
    Mistake("You return the position of the sock before. The wrong one is the one behind it.", "            return place\n", "            return place - 1\n"),
    Mistake("Two socks of the same colour may lie next to each other.", "ORDER.index(socks[place]) < ", "ORDER.index(socks[place]) <= "),
]
EXPLANATION = """
As numbers, the colours can be compared. If no number is smaller than the one directly before it, none is smaller than any before it, so neighbours are enough. For white, grey, grey, white, black:

| position | colour | number | before |
|---|---|---|---|
| 1 | grey | 1 | 0 |
| 2 | grey | 1 | 1 |
| 3 | white | 0 | 1 |

Each sock is looked at once, and the search ends with the first wrong one.
"""

ORDER = ["white", "grey", "black"]


def first_wrong(socks: list[str]) -> int:
    for place in range(1, len(socks)):
        if ORDER.index(socks[place]) < ORDER.index(socks[place - 1]):
            return place
    return -1


def inputs(rng):
    socks = sorted((rng.choice(["white", "grey", "black"]) for _ in range(rng.randint(0, 6))), key=["white", "grey", "black"].index)
    if len(socks) > 1 and rng.random() < 0.7:
        rng.shuffle(socks)
    return (socks,)
