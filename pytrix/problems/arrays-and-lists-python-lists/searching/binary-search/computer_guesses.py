"""The computer guesses

You think of a whole number, and the computer finds it. Write a class `Guesser` that is made with two numbers `lowest`
and `highest`, between which your number lies, both included, and has these methods:

- `guess()` returns the number in the middle of those that are still possible; if there are two in the middle, it
  returns the smaller one.
- `larger()` is called when your number is larger than the guess, and `smaller()` when it is smaller. Both rule out all
  numbers that have become impossible, and return nothing.
- `left()` returns how many numbers are still possible.

The answers never contradict each other, so at least one number always stays possible.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "beginner"
CONSTRAINTS = ("`lowest` is at least 1",)
TAGS = ("SEARCH",)
HINTS = (
    "The numbers from 1 to 9 are possible, the guess is 5, and the answer is `larger`. Which numbers are possible now?",
    "Keep the lowest and the highest possible number. The guess is always the middle of these two.",
    "The middle is half of their sum, rounded down. Because the guess itself is ruled out, the new bound lies one beside it.",
)
EXAMPLES = [
    Example([("Guesser", 1, 9), ("guess",), ("larger",), ("guess",), ("smaller",), ("guess",), ("left",)], why="5, then 7 of 6 to 9, then only 6 is left"),
    Example([("Guesser", 20, 25), ("guess",), ("smaller",), ("left",), ("guess",)], why="20 and 21 are left"),
    Example([("Guesser", 7, 7), ("left",), ("guess",)], why="there is only one number"),
]
EDGES = {
    "two in the middle": [("Guesser", 3, 4), ("guess",), ("larger",), ("guess",)],
    "both included": [("Guesser", 1, 3), ("left",), ("guess",), ("larger",), ("left",), ("guess",)],
    "still possible": Edge([("Guesser", 1, 100), ("smaller",), ("left",), ("guess",), ("smaller",), ("left",), ("guess",)], "always smaller"),
    "rule out": Edge([("Guesser", 10, 30), ("larger",), ("guess",), ("larger",), ("guess",), ("left",)], "always larger"),
}
MISTAKES = [
    Mistake("The guess itself is ruled out when your number is larger.", "self._low = self.guess() + 1", "self._low = self.guess()"),
    Mistake("The guess itself is ruled out when your number is smaller.", "self._high = self.guess() - 1", "self._high = self.guess()"),
    Mistake("Both bounds are possible, so there is one number more than their difference.", "self._high - self._low + 1", "self._high - self._low"),
    Mistake("Of two numbers in the middle the smaller one is guessed.", "(self._low + self._high) // 2", "(self._low + self._high + 1) // 2"),
    Mistake("You guess half of the highest number; the middle also depends on the lowest one.", "(self._low + self._high) // 2", "self._high // 2"),
]
EXPLANATION = """
Two numbers are all that has to be remembered: the lowest and the highest that are possible. With 1 to 9:

| possible | guess | answer |
|---|---|---|
| 1 to 9 | 5 | larger |
| 6 to 9 | 7 | smaller |
| 6 | 6 | |

Each answer leaves at most half of the numbers, so seven guesses are enough for a hundred numbers.
"""


class Guesser:
    def __init__(self, lowest: int, highest: int) -> None:
        self._low = lowest
        self._high = highest

    def guess(self) -> int:
        return (self._low + self._high) // 2

    def larger(self) -> None:
        self._low = self.guess() + 1

    def smaller(self) -> None:
        self._high = self.guess() - 1

    def left(self) -> int:
        return self._high - self._low + 1


def inputs(rng):
    low = rng.randint(1, 40)
    high = low + rng.randint(3, 60)
    number = rng.randint(low, high)
    operations = [("Guesser", low, high), ("left",), ("guess",)]
    while (low + high) // 2 != number and len(operations) < 20:
        middle = (low + high) // 2
        if number > middle:
            operations.append(("larger",))
            low = middle + 1
        else:
            operations.append(("smaller",))
            high = middle - 1
        operations += [("guess",), ("left",)]
    return operations
