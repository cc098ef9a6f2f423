"""How far to read

A reader looks for a shuffled word in a long text. He reads letter by letter and stops as
soon as the letters he read last make up the word, in some order and each as often as in the word.

Return how many letters of `text` he has read when he stops. If the `word` is not hidden there in one unbroken piece,
or is longer than the text, return `-1`. Text and word may have tens of thousands of letters, so he can't sort or
count all letters of the word after each letter that he reads.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Slow, Way, letters

LEVEL = "advanced"
TAGS = ("SEARCH", "COUNT")
CONSTRAINTS = ("`word` has at least one letter", "text and word consist of small letters")
HINTS = (
    "When a letter turns out to be one too many, which of the letters read so far are useless from then on?",
    "Keep a stretch that never has too much of any letter: let it grow on the right with each new letter, and shrink it "
    "on the left when it must.",
    "Count down what is still free of each letter. While the new letter is overdrawn, give back letters on the left. "
    "A stretch as long as the word is a hit.",
)
EXAMPLES = [
    Example(("oidbaooo", "ab"), why="b and a are the fourth and fifth letters"),
    Example(("ttea", "tea"), why="the first t is one too many"),
    Example(("abc", "ca"), why="the b is in the way"),
]
EDGES = {"longer than the text": ("at", "tea"), "each as often": ("aba", "bb"), "unbroken piece": ("axb", "ab")}
ALWAYS = [("abbaab", "aab"), ("abacb", "abc")]
MISTAKES = [
    Mistake("You return where the piece begins. The answer is the number of letters read when it is complete.",
            "return end + 1", "return start"),
    Mistake("Positions count from 0, but the number of letters read is one more than the last position.",
            "return end + 1", "return end"),
    Mistake("One letter given back may not be enough: shrink the stretch until nothing is overdrawn.",
            "while free[letter] < 0:", "if free[letter] < 0:"),
]
SIZE = 24_000
SLOW = [
    Slow("Your answer is right, but after each letter it looks at a whole word's length of letters again.",
         """
def letters_read(text: str, word: str) -> int:
    wanted = Counter(word)
    for end in range(len(word), len(text) + 1):
        piece = text[end - len(word) : end]
        if Counter(piece) == wanted:
            return end
    return -1
"""),
]
ALSO_RIGHT = [
    Way("A window of fixed length and the number of letters it lacks works as well; it changes two counts a step.",
        """

from collections import Counter


def letters_read(text: str, word: str) -> int:
    needed = Counter(word)
    lacking = len(word)
    for end, letter in enumerate(text):
        lacking -= needed[letter] > 0
        needed[letter] -= 1
        if end >= len(word):
            leaving = text[end - len(word)]
            needed[leaving] += 1
            lacking += needed[leaving] > 0
        if not lacking:
            return end + 1
    return -1
"""),
]
EXPLANATION = """
The stretch between `start` and `end` never holds more of a letter than the word has. If a new letter breaks this,
everything up to the previous surplus letter is useless, and is given back. For `ttea` and `tea`:

| read | given back | stretch |
|---|---|---|
| t | | t |
| t | t | t |
| e | | te |
| a | | tea: as long as the word, so 4 letters were read |

So a stretch that is as long as the word has exactly its letters. Both ends only ever move forwards, so the search is
linear; checking each piece from scratch multiplies that by the length of the word.
"""


def letters_read(text: str, word: str) -> int:
    free = Counter(word)
    start, size = 0, len(word)
    for end, letter in enumerate(text):
        free[letter] -= 1
        while free[letter] < 0:
            free[text[start]] += 1
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
