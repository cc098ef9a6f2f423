"""The landmark

To find copied passages, an archive marks one piece of each text as its landmark. Every piece of `size` letters gets a number: starting
from 0, for each of its letters the number is multiplied by 7, the letter's value is added (0 for `a`, 1 for `b`, and so on), and the
remainder of division by 101 is kept. The landmark is the piece with the smallest number; if several pieces have it, the
leftmost one.

Return the position in `text` at which the landmark begins. If the text has fewer than `size` letters, return `-1`.
"""

from string import ascii_lowercase

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
CONSTRAINTS = ("`text` has only lower-case letters", "`size` is at least 1")
HINTS = (
    "Two neighbouring pieces share all letters but two. How does the number change when the window moves on by one letter?",
    "The letter that comes in is treated as in the rule. The letter that leaves has been multiplied by 7 once for each letter since.",
    "Just after the step, take away the leaving letter's value times 7 to the power of `size`; the remainder makes everything small again.",
)
EXAMPLES = [Example(("copiedpassage", 4)), Example(("banana", 2)), Example(("abcabc", 3), why="abc at 0 and at 3 has the smallest number")]
EDGES = {
    "fewer than `size`": ("ab", 3),
    "if several pieces": ("hallohallo", 5),
    "every piece": ("zebra", 5),
    "each of its letters": ("cabbage", 1),
    "remainder of division": ("zzzyzzzxzzz", 3),
}
MISTAKES = [
    Mistake("You do not take away the letter that leaves, so a number depends on letters outside its piece.",
            "            number -= value(text[end - size]) * 7**size\n", "            number -= 0\n"),
    Mistake("The leaving letter is taken away with the wrong power of 7. Count how often it has been multiplied.",
            "7**size", "7 ** (size - 1)"),
    Mistake("Of several pieces with the same number, you take the rightmost.",
            "numbers.index(min(numbers))", "len(numbers) - 1 - numbers[::-1].index(min(numbers))"),
    Mistake("You return the smallest number itself. Return the position of its piece.",
            "numbers.index(min(numbers))", "min(numbers)"),
]
ORACLE = """
def landmark(text: str, size: int) -> int:
    numbers = []
    for start in range(len(text) - size + 1):
        number = 0
        for letter in text[start : start + size]:
            number = (number * 7 + ord(letter) - 97) % 101
        numbers.append(number)
    return min(range(len(numbers)), key=lambda start: numbers[start], default=-1)
"""
ALSO_RIGHT = [
    Way(
        "Take the number of each piece from a table of the numbers of all beginnings: the end's number minus the start's, times 7 for each letter.",
        """
def landmark(text: str, size: int) -> int:
    before = [0]
    for letter in text:
        before.append((before[-1] * 7 + ascii_lowercase.index(letter)) % 101)
    power = pow(7, size, 101)
    numbers = [(before[end] - before[end - size] * power) % 101 for end in range(size, len(text) + 1)]
    return numbers.index(min(numbers)) if numbers else -1
""",
    ),
]
EXPLANATION = """
Multiply, add, take away what leaves, keep the remainder: each step has the same cost, however long the pieces are. For
`banana` and pieces of 2, where b is 1 and n is 13:

| letter in | before the step | times 7, plus letter, minus what leaves times 49 | number of |
|---|---|---|---|
| b | 0 | 1 | |
| a | 1 | 7 | ba: 7 |
| n | 7 | 49 + 13 - 49 = 13 | an: 13 |
| a | 13 | 91 + 0 - 0 = 91 | na: 91 |
| n | 91 | 637 + 13 - 637 = 13 | an: 13 |

The smallest is 7, at position 0. Texts that share a long passage often choose the same landmark in it, and this is why
archives compare landmarks instead of whole texts. Working out each piece from its letters takes its size every time instead.
"""


def landmark(text: str, size: int) -> int:
    if len(text) < size:
        return -1
    number = 0
    numbers = []
    for end, letter in enumerate(text):
        number = number * 7 + value(letter)
        if end >= size:
            number -= value(text[end - size]) * 7**size
        number %= 101
        if end >= size - 1:
            numbers.append(number)
    return numbers.index(min(numbers))


def value(letter: str) -> int:
    return ascii_lowercase.index(letter)


def inputs(rng):
    part = letters(rng, 2, 4)
    text = rng.choice([part + letters(rng, 0, 2) + part + letters(rng, 0, 2) + part, letters(rng, 3, 12)])
    return (text, rng.randint(1, 4))
