"""A word on a round plate

Letters are painted around the rim of a plate, so the last letter of `plate` is followed by its first one again. A
word is on the plate if some ordering of its letters stands there in one unbroken piece, which may run across the
place where the writing began.

Return `True` if `word` is on the plate, else `False`. No painted letter can be used twice: if the word has more
letters than the plate, it is not there. If both have equally many, the piece is the whole rim. The empty word is on
every plate.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("`plate` has at least one letter", "all letters are small letters")
HINTS = (
    "How many different starting places does the plate have for a piece, and which of these pieces run across the "
    "seam?",
    "Write the beginning of the plate once more after its end. Then every piece of the plate is an ordinary slice.",
    "First deal with words that are too long. Then compare the sorted letters of the slice at each starting place of "
    "the plate.",
)
EXAMPLES = [
    Example(("eabt", "tea"), why="the piece t, e, a runs across the seam"),
    Example(("plates", "seal"), why="all four are painted, but not side by side"),
    Example(("noon", "onno"), why="the whole rim"),
]
ORACLE = """
from itertools import permutations


def on_the_plate(plate: str, word: str) -> bool:
    turns = [plate[start:] + plate[:start] for start in range(len(plate))]
    return any(turn.startswith("".join(order)) for turn in turns for order in set(permutations(word)))
"""
EDGES = {
    "more letters than the plate": ("ab", "aba"),
    "the whole rim": ("tae", "eat"),
    "across the place": ("ksoo", "oks"),
    "empty word": ("q", ""),
}
ALWAYS = [("aabc", "abb"), ("abcd", "bac")]
MISTAKES = [
    Mistake("You miss pieces that run across the place where the writing began.",
            "ring = plate + plate", "ring = plate"),
    Mistake("Letters of the plate can't be used twice: a word with more letters than the plate is not on it.",
            "    if len(word) > len(plate):\n        return False\n", ""),
    Mistake("Only the exact order counts for you. Any ordering of the letters will do.",
            "sorted(ring[start : start + len(word)]) == sorted(word)", "ring[start:].startswith(word)"),
    Mistake("All letters of the word are on the plate, but they must stand next to each other.",
            "return any(sorted(ring[start : start + len(word)]) == sorted(word) for start in range(len(plate)))",
            "return all(plate.count(each) >= word.count(each) for each in word)"),
]
ALSO_RIGHT = [
    Way("With `%`, places past the end wrap round to the beginning, so the plate need not be doubled.",
        """
def on_the_plate(plate: str, word: str) -> bool:
    size = len(plate)
    if len(word) > size:
        return False
    for start in range(size):
        piece = [plate[(start + step) % size] for step in range(len(word))]
        if sorted(piece) == sorted(word):
            return True
    return False
"""),
]
EXPLANATION = """
Doubling the plate turns every piece of the rim into a slice, because no piece is longer than the plate. For `eabt`,
doubled `eabteabt`, and `tea`:

| start | slice | sorted |
|---|---|---|
| 0 | eab | a b e |
| 1 | abt | a b t |
| 2 | bte | b e t |
| 3 | tea | a e t: found |

There are as many pieces as letters on the plate, and `any` stops at the first success. A word that is too long has to
be refused first: in the doubled text, it could seem to fit. With n letters and a word of k letters the work is n times
k log k.
"""


def on_the_plate(plate: str, word: str) -> bool:
    if len(word) > len(plate):
        return False
    ring = plate + plate
    return any(sorted(ring[start : start + len(word)]) == sorted(word) for start in range(len(plate)))


def inputs(rng):
    plate = letters(rng, 3, 7, "abcd")
    start, size = rng.randrange(len(plate)), rng.randint(2, len(plate))
    word = rng.sample((plate + plate)[start : start + size], size)
    case = rng.random()
    if case < 0.25:
        word[0] = rng.choice("abcd")
    elif case < 0.5:
        word = rng.sample(plate, min(size, 3))
    elif case < 0.6:
        word = list((plate + plate)[start : start + len(plate) + 1])
    return (plate, "".join(word))
