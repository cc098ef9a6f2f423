"""From one order to the other

Two shelves hold books, written as letters. Visitors have shuffled `shelf`, and it should look like `plan` again. In
one move, two neighbouring books change places.

Return the smallest number of moves that is enough. If the two are not made of the same letters, each equally often,
return `-1`, because no moves will help. Equal letters stand for equal books, so it does not matter which of them goes
where. Two empty shelves need 0 moves.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("COMPARE", "COUNT")
CONSTRAINTS = ("`shelf` and `plan` have at most 200 letters each",)
HINTS = (
    "First make sure that it can be done at all. Then think only of the leftmost place: which book should come "
    "there, and from where?",
    "If several equal books could go there, the nearest one is best. It passes all the books in front of it, one "
    "move for each.",
    "Keep the rest of the shelf in a list. For each letter of the plan, its place in the list is the number of "
    "moves; then it leaves.",
)
EXAMPLES = [
    Example(("noon", "onno"), why="the o passes one n, then the n at the end passes the other o"),
    Example(("tea", "eat"), why="t moves past e, then past a"),
    Example(("abc", "abd"), why="no moves turn c into d"),
]
EDGES = {"empty shelves": ("", ""), "each equally often": ("aab", "abb"), "Equal letters": ("aaab", "baaa")}
ALWAYS = [("abc", "cab")]
MISTAKES = [
    Mistake("You count places where shelf and plan differ. One move changes two neighbouring places only.",
            """
def moves(shelf: str, plan: str) -> int:
    if sorted(shelf) != sorted(plan):
        return -1
    return sum(one != other for one, other in zip(shelf, plan))
"""),
    Mistake("You take the farthest of several equal books. The nearest one needs fewer moves.",
            "place = rest.index(book)", "place = len(rest) - 1 - rest[::-1].index(book)"),
    Mistake("Without the same letters, each equally often, it can't be done: the answer is -1.",
            "sorted(shelf) != sorted(plan)", "set(shelf) != set(plan) or len(shelf) != len(plan)",
            "        place = rest.index(book)\n",
            "        if book not in rest:\n            continue\n        place = rest.index(book)\n"),
    Mistake("A book that has reached its place must leave the rest, or it is counted and found again.",
            "        del rest[place]\n", ""),
]
EQUIVALENT = {
    "for book in plan: -> for book in skip_last(plan):": "when one book is left, it is in its place already",
}
ALSO_RIGHT = [
    Way("Numbering each letter's target place turns the shelf into a list of numbers; the moves needed are the pairs in the wrong order. It compares all pairs, so it is slower.",
        """
def moves(shelf: str, plan: str) -> int:
    if sorted(shelf) != sorted(plan):
        return -1
    places: dict[str, list[int]] = {}
    for place, book in enumerate(plan):
        places.setdefault(book, []).append(place)
    targets = [places[book].pop(0) for book in shelf]
    return sum(early > late for index, late in enumerate(targets) for early in targets[:index])
"""),
]
EXPLANATION = """
Whatever happens, some book with the right letter must come to the front, and it has to pass every book before it.
Bringing the nearest one costs least and leaves the others in their order, so nothing is lost by doing that first; the
same reasoning then holds for the rest. For `noon` and the plan `onno`:

| wanted | rest | moves |
|---|---|---|
| o | n o o n | 1 |
| n | n o n | 0 |
| n | o n | 1 |
| o | o | 0 |

Looking for n books in a list of n takes about n times n / 2 steps, and so does removing them. Trying out all moves
instead would take for ever.
"""


def moves(shelf: str, plan: str) -> int:
    if sorted(shelf) != sorted(plan):
        return -1
    rest, count = list(shelf), 0
    for book in plan:
        place = rest.index(book)
        count += place
        del rest[place]
    return count


def inputs(rng):
    shelf = letters(rng, 2, 8, rng.choice(["abc", "abcdefgh"]))
    plan = rng.sample(shelf, len(shelf))
    if rng.random() < 0.2:
        plan[rng.randrange(len(plan))] = rng.choice(shelf)
    return (shelf, "".join(plan))
