"""Getting dressed for the dive

Divers put on many pieces, and some have to be put on before others. `then` maps each piece to the list of pieces that may only be put on after it; every piece has an entry, and there is no circle.

Return a list of all pieces in an order in which they can be put on. If there are several such orders, any of them is right. Without pieces it is empty.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SORT", "SEARCH")
CONSTRAINTS = ("up to 200 pieces",)
HINTS = (
    "Which piece can safely be the last one of the list?",
    "Visit the pieces in depth. A piece is noted when all that comes after it has been noted.",
    "That gives a list with the last pieces in front, so turn it round at the end. Don't visit a piece twice.",
)
EXAMPLES = [
    Example(({"suit": ["tank", "fins"], "socks": ["fins"], "tank": [], "fins": []},), why="the suit could also be first"),
    Example(({"belt": [], "tank": ["belt"], "suit": ["tank"]},), why="just one order is possible"),
    ({"mask": [], "hood": ["mask"]},),
]
EDGES = {"Without pieces": ({},), "several such orders": Edge(({"a": [], "b": [], "c": []},), "no rules at all"), "no circle": Edge(({"d": ["b", "c"], "b": ["a"], "c": ["a"], "a": []},), "two ways to the same piece")}
ALWAYS = [({"a": ["b", "c"], "b": [], "c": ["b"]},), ({"a": ["d"], "b": ["a"], "c": ["a"], "d": []},)]
MISTAKES = [
    Mistake("Noting a piece on entering it can put it before one that has to come first.", "        seen.add(piece)\n", "        seen.add(piece)\n        order.append(piece)\n", "        order.append(piece)\n\n", "\n", "return order[::-1]", "return order"),
    Mistake("The pieces noted first have to be put on last: turn the list round.", "return order[::-1]", "return order"),
    Mistake("Every piece is put on once; don't note those that were visited before.", "        if piece in seen:\n            return\n", ""),
    Mistake("Sorting by the number of pieces that come after is not enough.", """
def order_of_pieces(then: dict[str, list[str]]) -> list[str]:
    return sorted(then, key=lambda piece: -len(then[piece]))
"""),
]
EXPLANATION = """
When a piece is noted, all that comes after it stands in the list already. Turned round, every piece stands before what depends on it. For suit, socks, tank and fins:

| visit | noted after it |
|---|---|
| suit, from there tank | tank |
| from the suit fins | tank, fins |
| suit is done | tank, fins, suit |
| socks | tank, fins, suit, socks |

Turned round: socks, suit, fins, tank. Each piece is visited once and each rule looked at once.
"""


def order_of_pieces(then: dict[str, list[str]]) -> list[str]:
    order: list[str] = []
    seen: set[str] = set()

    def visit(piece: str) -> None:
        if piece in seen:
            return
        seen.add(piece)
        for later in then[piece]:
            visit(later)
        order.append(piece)

    for piece in then:
        visit(piece)
    return order[::-1]


def check(expected, got, then):
    if not isinstance(got, list) or sorted(got) != sorted(then):
        return False
    return all(got.index(piece) < got.index(later) for piece in then for later in then[piece])


def inputs(rng):
    pieces = list("abcdefg"[: rng.randint(0, 7)])
    rng.shuffle(pieces)
    then = {piece: [later for later in pieces[place + 1 :] if rng.random() < 0.35] for place, piece in enumerate(pieces)}
    return ({piece: then[piece] for piece in sorted(then)},)
