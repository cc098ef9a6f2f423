"""How far to read from the {side}

A reader looks for a shuffled word in a long text. He reads letter by letter, starting from the {side}, and stops as
soon as the letters he read last make up the word, in some order and each as often as in the word.

Return how many letters of `text` he has read when he stops. If the `word` is not hidden there in one unbroken piece,
or is longer than the text, return `-1`. Text and word may have tens of thousands of letters, so he can't sort or
count all letters of the word after each letter that he reads.
"""
from collections import Counter

from pytrix.question.authoring import Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
ROWS = [{"side": "beginning", "step": 1}, {"side": "end", "step": -1}]
CONSTRAINTS = ("`word` has at least one letter", "text and word consist of small letters")
HINTS = (
    "When a letter turns out to be one too many, which of the letters read so far are useless from then on?",
    "Keep a stretch that never has too much of any letter: let it grow at the new letter, and shrink it from behind "
    "when it must.",
    "Count down what is still free of each letter. While the new letter is overdrawn, give back letters from behind. "
    "A stretch as long as the word is a hit.",
)
EXAMPLES = [("oidbaooo", "ab"), ("ttea", "tea"), ("abc", "ca")]
EDGES = {"longer than the text": ("at", "tea"), "each as often": ("aba", "bb"), "unbroken piece": ("axb", "ab")}
MISTAKES = [
    Mistake("You return where the piece begins. Asked for is the number of letters read when it is complete.",
            "return end + 1", "return start"),
    Mistake("Positions count from 0, but the number of letters read is one more than the last position.",
            "return end + 1", "return end"),
    Mistake("One letter given back may not be enough: shrink the stretch until nothing is overdrawn.",
            "while free[letter] < 0:", "if free[letter] < 0:"),
    Mistake("You read from the wrong side: he starts from the {side}.", "text[::step]", "text[::-step]"),
]
SIZE = 24_000
SLOW = [
    Slow("Your answer is right, but after each letter it looks at a whole word's length of letters again.",
         """
def letters_read(text: str, word: str) -> int:
    turned = text[::step]
    wanted = Counter(word)
    for end in range(len(word), len(turned) + 1):
        piece = turned[end - len(word) : end]
        if Counter(piece) == wanted:
            return end
    return -1
"""),
]
EXPLANATION = """
The stretch between `start` and `end` never holds more of a letter than the word has. If a new letter breaks this,
everything up to the previous surplus letter is useless, and is given back. So a stretch that is as long as the word
has exactly its letters. Both ends only ever move forwards, so the search is linear; checking each piece from scratch
multiplies that by the length of the word.
"""


def letters_read(text: str, word: str, *, step: int) -> int:
    turned = text[::step]
    free = Counter(word)
    start, size = 0, len(word)
    for end, letter in enumerate(turned):
        free[letter] -= 1
        while free[letter] < 0:
            free[turned[start]] += 1
            start += 1
        if end + 1 - start == size:
            return end + 1
    return -1


def inputs(rng):
    word = letters(rng, 1, 4, "abc")
    text = letters(rng, 0, 5, "abcd")
    if rng.random() < 0.7:
        text += "".join(rng.sample(word, len(word))) + letters(rng, 0, 4, "abcd")
    return (text, word)


def large(rng, size):
    half = size // 3
    return ("ab" * half + "b" + "ab" * (size // 6), "a" * (half // 2 + 2) + "b" * (half // 2))
