"""Two readers of one text

Two readers start at different positions of the same text and read on, letter by letter and at the same speed, for as long as both
have the same letter before them. A class answers how long that lasts, without going through the letters each time.

Write a class `Readers`:

- `Readers(text)` prepares the text.
- `together(first, second)` returns how many letters both readers can read together when they start at these two positions. The end of
  the text stops a reader, and a reader who starts at the very end reads nothing. Both may start at the same position.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COMPARE")
CONSTRAINTS = ("positions are from 0 to the length of the text",)
HINTS = (
    "If both can read 5 letters together, can they read 4? What does that say about looking for the largest number?",
    "Halve the range of possible answers: for a number in the middle, are that many next letters the same for both? Then the answer is at least that number.",
    "Prepare the numbers of all beginnings of the text. The number of any part follows from two of them, so one question of the halving is "
    "one comparison.",
)
EXAMPLES = [
    Example([("Readers", "banana"), ("together", 1, 3), ("together", 0, 1)], why="ana and ana; b and a"),
    Example([("Readers", "abcab"), ("together", 0, 3), ("together", 3, 0), ("together", 1, 4)]),
    Example([("Readers", "mississippi"), ("together", 1, 4), ("together", 4, 8)]),
]
EDGES = {
    "very end": [("Readers", "aa"), ("together", 0, 2), ("together", 2, 2)],
    "stops a reader": [("Readers", "aaaa"), ("together", 0, 1), ("together", 1, 3)],
    "same position": [("Readers", "tea"), ("together", 0, 0), ("together", 1, 1)],
    "letter by letter": [("Readers", "abcdabcx"), ("together", 0, 4), ("together", 4, 0)],
}
ALWAYS = [[("Readers", "aaaacbaa"), ("together", 2, 0), ("together", 3, 7), ("together", 4, 0)]]
MISTAKES = [
    Mistake("You ask only whether the first letters agree. Both go on reading until their letters differ.",
            "        return low\n", "        return min(low, 1)\n"),
    Mistake("A reader who reaches the end of the text stops. Your answer is one letter short there.",
            "len(self._numbers) - 1 - max(first, second)", "max(0, len(self._numbers) - 2 - max(first, second))"),
    Mistake("The halving stops one letter too late: it returns a number at which the letters already differ.",
            "        return low\n", "        return min(low + 1, len(self._numbers) - 1 - max(first, second))\n"),
    Mistake("The number of a part needs its beginning multiplied by the base once for each letter.",
            " * pow(BASE, size, MODULUS)", ""),
]
EQUIVALENT = {
    "BASE = 256 -> BASE = 257":
        "another base tells parts apart just as well",
    "BASE = 256 -> BASE = 255":
        "another base tells parts apart just as well",
    "MODULUS = 2305843009213693951 -> MODULUS = 2305843009213693952":
        "another large modulus tells parts apart just as well",
    "MODULUS = 2305843009213693951 -> MODULUS = 2305843009213693950":
        "another large modulus tells parts apart just as well",
    "self._numbers.append((self._numbers[-1] * BASE + ord(letter)) % MODULUS) -> self._numbers.append((self._numbers[-1] * BASE - ord(letter)) % MODULUS)":
        "all numbers change their sign together",
    "self._numbers = [0] -> self._numbers = [1]":
        "the first entry cancels out in every part",
    "self._numbers = [0] -> self._numbers = [-1]":
        "the first entry cancels out in every part",
    "low, high = (0, len(self._numbers) - 1 - max(first, second)) -> low, high = (-1, len(self._numbers) - 1 - max(first, second))":
        "no letters can always be read together, so the search never ends at -1",
}
ORACLE = """
class Readers:
    def __init__(self, text: str) -> None:
        self.text = text

    def together(self, first: int, second: int) -> int:
        count = 0
        for one, other in zip(self.text[first:], self.text[second:]):
            if one != other:
                break
            count += 1
        return count
"""
ALSO_RIGHT = [
    Way(
        'Keep a table of all pairs of positions, filled from the end: one more than the answer for the next two. Each question is one look-up, but the table takes the square of the length.',
        """
class Readers:
    def __init__(self, text: str) -> None:
        size = len(text)
        self._shared = [[0] * (size + 1) for _ in range(size + 1)]
        for first in reversed(range(size)):
            for second in reversed(range(size)):
                if text[first] == text[second]:
                    self._shared[first][second] = self._shared[first + 1][second + 1] + 1

    def together(self, first: int, second: int) -> int:
        return self._shared[first][second]
""",
    ),
]
EXPLANATION = """
If a number of letters can be read together, so can every smaller one; that allows halving. For `banana` and the positions
1 and 3 the answer lies from 0 to 3:

| low | high | asked for | same numbers? |
|---|---|---|---|
| 0 | 3 | 2: an and an | yes, so low is 2 |
| 2 | 3 | 3: ana and ana | yes, so low is 3 |

Halving needs about log n comparisons, each of two parts in constant time. Preparing takes one walk over the text. Reading on
letter by letter instead takes as long as the answer. With a large prime modulus, equal numbers of different parts are too
unlikely to worry about.
"""

BASE = 256
MODULUS = 2_305_843_009_213_693_951


class Readers:
    def __init__(self, text: str) -> None:
        self._numbers = [0]
        for letter in text:
            self._numbers.append((self._numbers[-1] * BASE + ord(letter)) % MODULUS)

    def together(self, first: int, second: int) -> int:
        low, high = 0, len(self._numbers) - 1 - max(first, second)
        while low < high:
            middle = (low + high + 1) // 2
            if self._number(first, middle) == self._number(second, middle):
                low = middle
            else:
                high = middle - 1
        return low

    def _number(self, start: int, size: int) -> int:
        return (self._numbers[start + size] - self._numbers[start] * pow(BASE, size, MODULUS)) % MODULUS


def inputs(rng):
    part = letters(rng, 2, 5, "ab")
    text = part + letters(rng, 0, 2, "abc") + part + letters(rng, 0, 2, "abc") + part
    operations = [("Readers", text)]
    for _ in range(rng.randint(3, 6)):
        operations.append(("together", rng.randint(0, len(text)), rng.randint(0, len(text) - 1)))
    return operations
