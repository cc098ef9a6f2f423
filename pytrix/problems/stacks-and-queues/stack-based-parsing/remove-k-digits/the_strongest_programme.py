"""The strongest programme

A festival has a list of acts in a fixed order, and `stars` holds how many stars each got from the critics. There is time for `keep` acts only. The organisers want the opening act to have as many stars as possible; among those choices, the second act as many as possible, and so on.

Return the list of stars of the acts that are kept, in their order. `keep` is from 0 to the number of acts. The list may be long, so trying out all choices is too slow.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Slow

LEVEL = "intermediate"
TAGS = ("SEARCH", "TRANSFORM")
HINTS = (
    "When would you strike an act that you have already taken?",
    "If a better act comes and enough acts may still be struck, a weaker one directly before it should go. Which structure has that one at hand?",
    "Keep the chosen acts on a stack and count how many may still be struck. Pop while the top is weaker than the new act and there is something left to strike; at the end cut to the wanted length.",
)
EXAMPLES = [
    Example(([3, 1, 4, 2, 5, 1], 3), why="4 opens; 5 is the best second act, and 1 is left for the third"),
    Example(([5, 4, 3, 2], 2), why="nothing better comes later"),
    ([2, 9, 2, 9], 3),
]
EDGES = {
    "from 0": ([4, 2], 0),
    "the number of acts": ([1, 2, 3], 3),
    "in their order": Edge(([1, 2, 3, 4], 2), "rising stars"),
    "as many as possible": Edge(([7, 7, 7], 2), "equal stars"),
}
ALWAYS = [([1, 0, 1, 0, 0, 4], 4)]
MISTAKES = [
    Mistake("You keep the acts with most stars. The order of the programme counts: first the opening act.", """
def programme(stars: list[int], keep: int) -> list[int]:
    best = sorted(range(len(stars)), key=lambda place: -stars[place])[:keep]
    return [stars[place] for place in sorted(best)]
"""),
    Mistake("If nothing better comes, the acts at the end have to be cut.", "return chosen[:keep]", "return chosen"),
    Mistake("A better act may push out several weaker ones.", "        while chosen and", "        if chosen and"),
    Mistake("You strike more acts than there are to strike, so the programme gets too short.", " and spare > 0", ""),
]
SIZE = 100
SLOW = [
    Slow("Your answer is right, but it tries out all choices of acts, and their number explodes. Strike a weaker act as soon as a better one comes.",
         """
def programme(stars: list[int], keep: int) -> list[int]:
    def best(start: int, left: int) -> list[int]:
        if left == 0:
            return []
        return max([stars[place], *best(place + 1, left - 1)] for place in range(start, len(stars) - left + 1))

    return best(0, keep)
"""),
]
EXPLANATION = """
The stack holds the programme so far. A better act pushes weaker ones off the end, as long as enough acts are left to fill the programme. For 3, 1, 4, 2, 5, 1 with three acts to strike:

| act | chosen | to strike |
|---|---|---|
| 3, 1 | 3 1 | 3 |
| 4 | 4 | 1 |
| 2 | 4 2 | 1 |
| 5 | 4 5 | 0 |
| 1 | 4 5 1 | 0 |

Each act is pushed and popped at most once. One could also pick the best act for each place in turn, from those early enough, which looks at many acts again.
"""


def programme(stars: list[int], keep: int) -> list[int]:
    chosen: list[int] = []
    spare = len(stars) - keep
    for star in stars:
        while chosen and chosen[-1] < star and spare > 0:
            chosen.pop()
            spare -= 1
        chosen.append(star)
    return chosen[:keep]


def inputs(rng):
    stars = [rng.randint(0, 6) for _ in range(rng.randint(1, 8))]
    return (stars, rng.randint(0, len(stars)))


def large(rng, size):
    return ([rng.randint(0, 99) for _ in range(size // 3)], size // 6)
