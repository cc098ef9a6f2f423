"""The desk for doubles

At a table tennis evening, every player has a strength, a whole number. Two players make a fair double if their
strengths add up to `total`. Write a class `DoublesDesk(total)` with these methods:

- `arrive(strength)`: a player comes to the desk. If somebody is waiting there who makes a fair double with this
  player, the two go to play, and the answer is `True`. Otherwise the player waits, and the answer is `False`.
- `waiting()` returns how many players are waiting now.

Nobody comes back to the desk after playing. Several players may have the same strength.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
TAGS = ("SEARCH", "COUNT")
HINTS = (
    "The total is 20 and a player of strength 13 arrives. For whom do you look, and what happens to that person if found?",
    "Keep the strengths of those who wait in a list. Either the new player is added to it, or a partner is taken out of it.",
    "Work out the partner's strength and look for it with `in` before the new strength is stored. `remove` takes out a single one.",
)
EXAMPLES = [
    Example([("DoublesDesk", 20), ("arrive", 13), ("arrive", 9), ("waiting",), ("arrive", 7), ("waiting",)], why="7 plays with 13, and 9 goes on waiting"),
    Example([("DoublesDesk", 10), ("arrive", 5), ("waiting",), ("arrive", 5), ("waiting",)], why="two players of strength 5"),
    Example([("DoublesDesk", 8), ("arrive", 6), ("arrive", 2), ("arrive", 2)], why="the 6 is gone when the second 2 arrives"),
]
EDGES = {
    "same strength": [("DoublesDesk", 9), ("arrive", 4), ("arrive", 4), ("waiting",), ("arrive", 5), ("waiting",), ("arrive", 5), ("waiting",)],
    "how many players are waiting now": Edge([("DoublesDesk", 5), ("waiting",), ("arrive", 1), ("waiting",)], "nobody, then one"),
    "a fair double": Edge([("DoublesDesk", 6), ("arrive", 3), ("waiting",)], "half of the total alone"),
}
ALWAYS = [
    [("DoublesDesk", 10), ("arrive", 3), ("arrive", 4), ("arrive", 1), ("arrive", 6), ("arrive", 7), ("arrive", 9), ("waiting",)],
]
MISTAKES = [
    Mistake("The partner stays at the desk. Two people who play don't wait any more.", "            self._waiting.remove(partner)\n", ""),
    Mistake("A player of half the total plays with himself or herself: you store the strength before you look.",
            "        partner = self._total - strength\n", "        partner = self._total - strength\n        self._waiting.append(strength)\n"),
    Mistake("All players of the partner's strength leave the desk, but only one of them goes to play.",
            "            self._waiting.remove(partner)\n", "            self._waiting = [each for each in self._waiting if each != partner]\n"),
    Mistake("A player who finds a partner also waits at the desk in your answer.", "            self._waiting.remove(partner)\n", "            self._waiting.remove(partner)\n            self._waiting.append(strength)\n"),
    Mistake("You let two players of the same strength play. Together they should make the total.", "partner = self._total - strength", "partner = strength"),
]
EXPLANATION = """
The total never changes, so each player knows the one strength that fits.

| call | partner | waiting afterwards | answer |
|---|---|---|---|
| arrive 13 | 7 | 13 | `False` |
| arrive 9 | 11 | 13, 9 | `False` |
| arrive 7 | 13 | 9 | `True` |

The list is searched on each arrival. If hundreds of players wait, a dictionary from strengths to numbers of players
finds a partner in one step.
"""


class DoublesDesk:
    def __init__(self, total: int) -> None:
        self._total = total
        self._waiting: list[int] = []

    def arrive(self, strength: int) -> bool:
        partner = self._total - strength
        if partner in self._waiting:
            self._waiting.remove(partner)
            return True
        self._waiting.append(strength)
        return False

    def waiting(self) -> int:
        return len(self._waiting)


def inputs(rng):
    total = rng.choice([4, 5, 6, 7, 8])
    operations = [("DoublesDesk", total)]
    for _ in range(rng.randint(4, 9)):
        operations.append(("arrive", rng.randint(1, total - 1)))
        if rng.random() < 0.4:
            operations.append(("waiting",))
    return [*operations, ("waiting",)]
