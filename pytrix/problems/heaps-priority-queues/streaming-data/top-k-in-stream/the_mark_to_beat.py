"""The mark to beat

The youth team of a sports club takes the best few long jumps of the day. Everybody wants to know which mark must be beaten.

Write a class `Tryout`:

- `Tryout(places)` begins with no jumps; `places`, at least 1, is the number of places in the team.
- `jump(centimetres)` notes a jump and returns the mark in the last place of the team so far, that is, the one in place `places` when the longest jump is in place 1. While there are fewer jumps than places, it returns `None`.

Equal jumps take a place each. Try to keep no more jumps in memory than there are places.
"""

from heapq import heappop, heappush

from pytrix.question.authoring import Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COMPARE")
HINTS = (
    "Which jump can you forget for ever once more jumps than places were made?",
    "Keep a heap of the best jumps: the shortest of them is on top, and that is the mark to return.",
    "Push the new jump. If there are now more than the places, pop the shortest. With exactly as many jumps as places return the top.",
)
EXAMPLES = [
    Example([("Tryout", 2), ("jump", 410), ("jump", 385), ("jump", 400), ("jump", 350), ("jump", 430)], why="with two places: 410 and 385, then 410 and 400"),
    [("Tryout", 1), ("jump", 300), ("jump", 280), ("jump", 320)],
    Example([("Tryout", 3), ("jump", 290), ("jump", 310)], why="fewer jumps than places"),
]
EDGES = {
    "at least 1": [("Tryout", 1), ("jump", 5), ("jump", 5)],
    "Equal jumps": [("Tryout", 2), ("jump", 400), ("jump", 400), ("jump", 390), ("jump", 410), ("jump", 410)],
    "fewer jumps than places": [("Tryout", 4), ("jump", 1), ("jump", 2), ("jump", 3), ("jump", 4), ("jump", 5)],
}
MISTAKES = [
    Mistake("The team has room for as many jumps as places; yours drops one too early.", "if len(self._best) > self._places:", "if len(self._best) >= self._places:"),
    Mistake("While there are fewer jumps than places, the answer is `None`.", "return self._best[0] if len(self._best) == self._places else None", "return self._best[0]"),
    Mistake("The mark in the last place is the shortest of the team, not the longest.", "return self._best[0] if", "return max(self._best) if"),
]
EXPLANATION = """
A heap of the best jumps has the mark to beat on top. For two places:

| jump | best, sorted | returned |
|---|---|---|
| 410 | 410 | `None` |
| 385 | 385, 410 | 385 |
| 400 | 400, 410 | 400 |
| 350 | 400, 410 | 400 |
| 430 | 410, 430 | 410 |

Each jump costs about log k steps for k places, and the memory never grows beyond them.
"""


class Tryout:
    def __init__(self, places: int) -> None:
        self._places = places
        self._best: list[int] = []

    def jump(self, centimetres: int) -> int | None:
        heappush(self._best, centimetres)
        if len(self._best) > self._places:
            heappop(self._best)
        return self._best[0] if len(self._best) == self._places else None


def inputs(rng):
    return [("Tryout", rng.randint(1, 4)), *[("jump", rng.randint(300, 310)) for _ in range(rng.randint(2, 9))]]
