"""A fair row in {count} colours

Players stand in a row, and `row` tells the colour of each one's shirt: {shown}. There should be equally many shirts
of each colour. You may choose one stretch of neighbouring players and hand new shirts to all of them, in any of these
colours.

Return the length of the shortest stretch that makes the row fair. If it is fair already, or empty, return 0. The
number of players can always be divided evenly by the number of colours. The row can be long, so trying every stretch
is too slow.
"""

from pytrix.question.authoring import Example, Mistake, Slow

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
ROWS = [
    {"colours": "rb", "count": "two", "shown": "`r` for red or `b` for blue"},
    {"colours": "rbg", "count": "three", "shown": "`r` for red, `b` for blue or `g` for green"},
]
CONSTRAINTS = ("up to 9,000 players",)
HINTS = (
    "The players in the stretch can get any colours. So what must be true of the players outside of it?",
    "Outside, no colour may appear more often than its fair share; then new shirts inside can make up what is missing.",
    "Tally the outside. A player who joins the stretch leaves the tally; while no colour is above its share, note the length and shrink.",
)
EXAMPLES = [
    Example(lambda colours: ("rrbrrr" if len(colours) == 2 else "rrgbrrrbb",)),
    Example(lambda colours: ("r" * 2 * len(colours),), why="all but a fair share of red shirts"),
    Example(lambda colours: ("brrb" if len(colours) == 2 else "brggbr",), why="fair already"),
]
EDGES = {
    "fair already": lambda colours: (colours[::-1] * 2,),
    "or empty": ("",),
    "one stretch": lambda colours: ("rrbrrbrrbrrbrr" if len(colours) == 2 else "rrbrrgrrbrrgrrb",),
}
ALWAYS = [
    lambda colours: ("rrrrggggb",) if colours == "rbg" else None,
    lambda colours: ("bbrrrr",) if colours == "rb" else None,
    lambda colours: ("rbrbrr",) if colours == "rbg" else None,
]
MISTAKES = [
    Mistake("It is not enough to know how many shirts are too many: they may be far apart, and a stretch covers all between them.",
            """
def shortest_change(row: str) -> int:
    share = len(row) // len(colours)
    return sum(max(0, row.count(colour) - share) for colour in colours)
"""),
    Mistake("You shorten the stretch by one player at most. Go on while the outside stays within the shares.",
            "while max(outside.values()) <= share:", "if max(outside.values()) <= share:"),
    Mistake("You demand that the outside stays below the share. Exactly the share of a colour is allowed there.",
            "while max(outside.values()) <= share:", "while max(outside.values()) < share:"),
    Mistake("A player who leaves the stretch on the left stands outside again: put the shirt back into the tally.",
            "            outside[row[left]] += 1\n", ""),
]
SIZE = 9_000
SLOW = [
    Slow("Your answer is right, but it grows a stretch from every player. Let both ends move to the right and keep one tally of the outside.",
         """
def shortest_change(row: str) -> int:
    share = len(row) // len(colours)
    outside = {colour: row.count(colour) for colour in colours}
    if max(outside.values()) <= share:
        return 0
    best = len(row)
    for left in range(len(row)):
        tally = dict(outside)
        for right in range(left, len(row)):
            tally[row[right]] -= 1
            if max(tally.values()) <= share:
                best = min(best, right - left + 1)
    return best
"""),
]
EXPLANATION = """
A stretch works exactly if no colour is above its share outside: then new shirts inside can make up what each colour lacks. In the second
example the share is 2 players, all others must be inside the stretch, and it may lie anywhere. That condition holds for every
longer stretch too, so the left end never has to go back. Each player joins and leaves once; the tally has few entries, so the
work grows with the length of the row. Trying every stretch instead takes the square.
"""


def shortest_change(row: str, *, colours: str) -> int:
    share = len(row) // len(colours)
    outside = {colour: row.count(colour) for colour in colours}
    if max(outside.values()) == share:
        return 0
    best = len(row)
    left = 0
    for right, colour in enumerate(row):
        outside[colour] -= 1
        while max(outside.values()) <= share:
            best = min(best, right - left + 1)
            outside[row[left]] += 1
            left += 1
    return best


def inputs(rng, colours):
    size = len(colours) * rng.randint(2, 4)
    return ("".join(rng.choice("rrr" + colours) for _ in range(size)),)


def large(rng, size, colours):
    return ("".join(rng.choice("rr" + colours) for _ in range(size // 6 * 6)),)
