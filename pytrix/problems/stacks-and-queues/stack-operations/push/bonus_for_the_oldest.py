"""A bonus for the oldest

A bar piles up tokens, and only the topmost token can be taken. Now and then each of the oldest tokens, at the bottom of the pile, gains in value. Write the class `Pile`:

- `Pile()` begins empty,
- `push(value)` puts a token of that value on top,
- `pop()` takes the topmost token and returns its value, or `None` if the pile is empty,
- `bonus(count, amount)` adds `amount` to the value of each of the `count` lowest tokens, or of all if there are fewer. `count` is at least 1.

The pile may be high and get many bonuses, so aim for a bonus that doesn't go through the tokens.
"""

from pytrix.question.authoring import Example, Mistake, Way

LEVEL = "advanced"
TAGS = ("AGGREGATE",)
HINTS = (
    "Does a token have to know its new value before it is taken?",
    "Note the bonus only at the highest token that gets it. When that token is taken, the note passes to the token below.",
    "Keep pairs of a value and the bonus noted there. `bonus` adds to the note of token number `count` from below, or of the topmost. `pop` returns value plus note, and adds the note to that of the new topmost token.",
)
EXAMPLES = [
    Example([("Pile",), ("push", 5), ("push", 7), ("bonus", 1, 10), ("pop",), ("pop",)], why="only the lowest token got the bonus"),
    Example([("Pile",), ("push", 1), ("bonus", 9, 2), ("push", 1), ("pop",), ("pop",), ("pop",)], why="the second token came after the bonus"),
    Example([("Pile",), ("push", 3), ("push", 4), ("bonus", 2, 1), ("bonus", 1, 5), ("pop",), ("pop",)]),
]
EDGES = {
    "if the pile is empty": [("Pile",), ("pop",), ("bonus", 3, 3), ("pop",), ("push", 1), ("pop",)],
    "if there are fewer": [("Pile",), ("push", 2), ("push", 3), ("bonus", 7, 4), ("pop",), ("pop",)],
}
ALWAYS = [
    [("Pile",), ("push", 4), ("push", 4), ("bonus", 1, 3), ("pop",), ("pop",)],
    [("Pile",), ("push", 1), ("bonus", 1, 5), ("pop",), ("push", 2), ("pop",)],
    [("Pile",), *[("push", value) for value in (1, 2, 3, 4, 5)], ("bonus", 9, 6), ("pop",), ("pop",)],
    [("Pile",), ("pop",), ("push", 6), ("push", 4), ("push", 2), ("bonus", 3, 5), ("pop",), ("pop",), ("pop",)],
]
MISTAKES = [
    Mistake("A taken token's bonus belongs to those below as well: pass the note on.", "        if self.tokens:\n            self.tokens[-1][1] += note\n", ""),
    Mistake("The bonus goes to the lowest tokens; you give it to the topmost.", "self.tokens[min(count, len(self.tokens)) - 1][1] += amount", "self.tokens[-1][1] += amount"),
    Mistake("A bonus for more tokens than there are goes to all of them, and to none if the pile is empty.", "        if self.tokens:\n            self.tokens[min(", "        if count <= len(self.tokens):\n            self.tokens[min("),
]
ORACLE = """
class Pile:
    def __init__(self) -> None:
        self.values: list[int] = []

    def push(self, value: int) -> None:
        self.values = self.values + [value]

    def pop(self) -> int | None:
        if not self.values:
            return None
        *self.values, top = self.values
        return top

    def bonus(self, count: int, amount: int) -> None:
        self.values = [value + amount * (place < count) for place, value in enumerate(self.values)]
"""
ALSO_RIGHT = [
    Way("Two lists in place of pairs: one with the values, one with the notes. They have to be kept equally long.",
        """
class Pile:
    def __init__(self) -> None:
        self.values: list[int] = []
        self.notes: list[int] = []

    def push(self, value: int) -> None:
        self.values.append(value)
        self.notes.append(0)

    def pop(self) -> int | None:
        if not self.values:
            return None
        note = self.notes.pop()
        if self.notes:
            self.notes[-1] += note
        return self.values.pop() + note

    def bonus(self, count: int, amount: int) -> None:
        if self.notes:
            self.notes[min(count, len(self.notes)) - 1] += amount
"""),
]
EXPLANATION = """
A bonus is noted at one token: it holds for this token and all below. Only when the token leaves does the note move down by one, so that those below still get it. For 3, 4 with the bonuses (2, 1) and (1, 5):

| call | notes from below | gives |
|---|---|---|
| bonus 2, 1 | 0, 1 | |
| bonus 1, 5 | 5, 1 | |
| pop | 6 | 4 + 1 |
| pop | | 3 + 6 |

Every call takes the same few steps, however high the pile is. Another way keeps values and notes in two lists. Adding to each token would go through up to all of them for every bonus.
"""


class Pile:
    def __init__(self) -> None:
        self.tokens: list[list[int]] = []

    def push(self, value: int) -> None:
        self.tokens.append([value, 0])

    def pop(self) -> int | None:
        if not self.tokens:
            return None
        value, note = self.tokens.pop()
        if self.tokens:
            self.tokens[-1][1] += note
        return value + note

    def bonus(self, count: int, amount: int) -> None:
        if self.tokens:
            self.tokens[min(count, len(self.tokens)) - 1][1] += amount


def inputs(rng):
    operations = [("Pile",)]
    for _ in range(rng.randint(3, 8)):
        operations.append(rng.choice([("push", rng.randint(1, 9)), ("push", rng.randint(1, 9)), ("bonus", rng.randint(1, 4), rng.randint(1, 5)), ("pop",)]))
    return operations + [("pop",)] * rng.randint(2, 4)
