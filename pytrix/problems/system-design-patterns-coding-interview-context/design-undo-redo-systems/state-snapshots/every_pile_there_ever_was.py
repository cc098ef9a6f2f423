"""Every pile there ever was

In a card game against the computer, the computer thinks ahead: it tries moves on piles of cards, from any earlier state and in any order. Write a class `Piles` that keeps **every** state. State 0 is the empty pile.

- `put(state, card)` makes a new state: the pile of the given state with the card on top. It returns the number of the new state; new states are numbered 1, 2, 3, … in the order in which they are made.
- `take(state)` makes a new state as well: the pile without its top card. It returns a tuple of the number of the new state and the card. If the pile is empty, no state is made, and it returns `None`.
- `height(state)` returns the number of cards of the pile in that state.

Earlier states stay as they are. There are very many states of high piles, so no method may copy a pile.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("GENERATE", "SEARCH")
CONSTRAINTS = ("methods are only given states that have been made",)
HINTS = (
    "When a card is put on a pile, how much of the new pile is really new?",
    "Store for a state only its top card and which state lies beneath it. Then two states can share everything below.",
    "Keep a list with one entry a state: the state beneath, the top card and the height. Taking makes a new entry that is equal to the entry of the state beneath.",
)
EXAMPLES = [
    Example([("Piles",), ("put", 0, "ace"), ("put", 1, "king"), ("put", 1, "ten"), ("take", 2), ("take", 3), ("height", 3), ("take", 4)], why="king and ten both lie on the ace of state 1"),
    Example([("Piles",), ("take", 0), ("put", 0, "six"), ("take", 1), ("take", 2), ("height", 2)]),
    Example([("Piles",), ("height", 0), ("put", 0, "two"), ("put", 0, "two"), ("height", 2)]),
]
EDGES = {
    "the pile is empty": Edge([("Piles",), ("put", 0, "a"), ("take", 1), ("take", 2), ("take", 0), ("put", 2, "b"), ("height", 3)], "taken too often"),
    "Earlier states stay": Edge([("Piles",), ("put", 0, "a"), ("put", 1, "b"), ("take", 2), ("put", 3, "c"), ("take", 2), ("take", 4), ("take", 6), ("height", 2)], "back to a used state"),
    "makes a new state as well": Edge([("Piles",), ("put", 0, "a"), ("put", 1, "b"), ("take", 2), ("take", 2), ("take", 4), ("put", 5, "d"), ("take", 6)], "taken twice from the same state"),
}
MISTAKES = [
    Mistake("Putting a card on a state must not change what other states hold: the new pile lies on the given state, not on the newest.", "self._states.append((state, card, self.height(state) + 1))", "self._states.append((len(self._states) - 1, card, self.height(state) + 1))"),
    Mistake("`take` makes a new state too; you return the number of an old one.", "        self._states.append(self._states[beneath])\n        return len(self._states) - 1, card\n", "        return beneath, card\n"),
    Mistake("Give the height of the state that was named, not that of the newest one.", "return self._states[state][2]", "return self._states[-1][2]"),
    Mistake("After taking, the new state equals the state beneath, with that one's top card, not the state it was taken from.", "self._states.append(self._states[beneath])", "self._states.append((beneath, card, self.height(beneath)))"),
]
ORACLE = """
class Piles:
    def __init__(self) -> None:
        self.piles = [[]]

    def put(self, state: int, card: str) -> int:
        self.piles.append(self.piles[state] + [card])
        return len(self.piles) - 1

    def take(self, state: int) -> tuple[int, str] | None:
        if not self.piles[state]:
            return None
        *rest, card = self.piles[state]
        self.piles.append(rest)
        return len(self.piles) - 1, card

    def height(self, state: int) -> int:
        return len(self.piles[state])
"""
EXPLANATION = """
A state is one small entry: what lies beneath, the top card, and the height. All states share what they have in common. For the first example:

| state | beneath | top | height |
|---|---|---|---|
| 0 | – | – | 0 |
| 1 | 0 | ace | 1 |
| 2 | 1 | king | 2 |
| 3 | 1 | ten | 2 |
| 4, by taking from 2 | 0 | ace | 1 |
| 5, by taking from 3 | 0 | ace | 1 |

An entry is never changed, so a snapshot costs nothing: it is the number of the state. Each call takes constant time and memory. Copying a list for each state is simpler, but costs as much as the piles are high.
"""


class Piles:
    def __init__(self) -> None:
        self._states: list[tuple[int, str, int]] = [(0, "", 0)]

    def put(self, state: int, card: str) -> int:
        self._states.append((state, card, self.height(state) + 1))
        return len(self._states) - 1

    def take(self, state: int) -> tuple[int, str] | None:
        beneath, card, height = self._states[state]
        if not height:
            return None
        self._states.append(self._states[beneath])
        return len(self._states) - 1, card

    def height(self, state: int) -> int:
        return self._states[state][2]


def inputs(rng):
    operations, heights = [("Piles",)], [0]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["put", "put", "put", "take", "take", "height"])
        state = rng.choice([len(heights) - 1, rng.randrange(len(heights))])
        if name == "put":
            operations.append((name, state, rng.choice("abcd")))
            heights.append(heights[state] + 1)
        else:
            operations.append((name, state))
            if name == "take" and heights[state]:
                heights.append(heights[state] - 1)
    return [*operations, ("take", len(heights) - 1), ("height", 0)]
