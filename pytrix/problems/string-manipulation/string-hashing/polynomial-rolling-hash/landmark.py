"""The {side} landmark with the {word} number

To find copied passages, an archive marks one piece of each text as its landmark. Every piece of `size` letters gets a number: starting
from 0, for each of its letters the number is multiplied by 7, the letter's value is added (0 for `a`, 1 for `b`, and so on), and the
remainder of division by 101 is kept. The landmark is the piece with the {word} number; if several pieces have it, the
{side} one.

Return the position in `text` at which the landmark begins. If the text has fewer than `size` letters, return `-1`.
"""
from string import ascii_lowercase

from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "AGGREGATE")
ROWS = [
    {"factor": 1, "order": 1, "word": "smallest", "side": "leftmost"},
    {"factor": -1, "order": 1, "word": "largest", "side": "leftmost"},
    {"factor": 1, "order": -1, "word": "smallest", "side": "rightmost"},
]
CONSTRAINTS = ("`text` has only lower-case letters", "`size` is at least 1")
HINTS = (
    "Two neighbouring pieces share all letters but two. How does the number change when the window moves on by one letter?",
    "The letter that comes in is treated as in the rule. The letter that leaves has been multiplied by 7 once for each letter since.",
    "Just after the step, take away the leaving letter's value times 7 to the power of `size`; the remainder makes everything small again.",
)
EXAMPLES = [("copiedpassage", 4), ("banana", 2), ("abcabc", 3)]
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
    Mistake("Of several pieces with the same number, you take one from the wrong end.", "[::order]", "[::-order]"),
    Mistake("You return the smallest or largest number itself. The position of its piece is asked for.",
            "return min(places, key=lambda place: numbers[place] * factor)",
            "return numbers[min(places, key=lambda place: numbers[place] * factor)]"),
]
EXPLANATION = """
Multiply, add, take away what leaves, keep the remainder: each step has the same cost, however long the pieces are. Texts that share a
long passage often choose the same landmark in it, and this is why archives compare landmarks instead of whole texts.
"""


def landmark(text: str, size: int, *, factor: int, order: int) -> int:
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
    places = range(len(numbers))[::order]
    return min(places, key=lambda place: numbers[place] * factor)


def value(letter: str) -> int:
    return ascii_lowercase.index(letter)


def inputs(rng):
    part = letters(rng, 2, 4)
    text = rng.choice([part + letters(rng, 0, 2) + part + letters(rng, 0, 2) + part, letters(rng, 3, 12)])
    return (text, rng.randint(1, 4))
