"""One letter too many, the first one

A word that read the same backwards was copied, and perhaps one letter too many slipped in.

Return the first position of `word` whose letter can be taken out so that the rest reads the same backwards.
Positions count from 0. If there is no such position, return `-1`. A word that already reads the same backwards gets
an answer like any other: exactly one letter is taken out. A word with one letter is empty after that, and an empty
word reads the same backwards.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "VALIDATE")
CONSTRAINTS = ("`word` has at least one letter",)
HINTS = (
    "What does the word look like without its letter at position 2? Describe it as two pieces.",
    "Try the positions in the order that makes the first success the answer, and test what is left each time.",
    "The rest is everything before the position followed by everything after it. Give up only when the loop is over.",
)
EXAMPLES = [Example(("abcba",), why="without its middle it is abba"), Example(("raadar",), why="either a may go"), Example(("abcd",))]
EDGES = {"one letter": ("x",), "already reads the same backwards": ("noon",), "no such position": ("abcde",)}
MISTAKES = [
    Mistake("Several positions may do; you return the wrong one of them.",
            "range(len(word))", "reversed(range(len(word)))"),
    Mistake("You take out two letters instead of one: the rest continues right after the position.",
            "word[place + 1 :]", "word[place + 2 :]"),
    Mistake("The check is turned round: you return a position that leaves a word that does not read the same "
            "backwards.",
            "rest == rest[::-1]", "rest != rest[::-1]"),
    Mistake("You answer -1 for words that already read the same backwards, but one letter is to be taken out of "
            "them, too.",
            "    for place", "    if word == word[::-1]:\n        return -1\n    for place"),
]
ORACLE = """
def letter_to_remove(word: str) -> int:
    places = []
    for place in range(len(word)):
        rest = list(word)
        rest.pop(place)
        if all(rest[at] == rest[-1 - at] for at in range(len(rest))):
            places.append(place)
    return min(places, default=-1)
"""
ALSO_RIGHT = [
    Way(
        '`next` with a default takes the first success of a generator, so the loop and the two returns become one expression.',
        """
def letter_to_remove(word: str) -> int:
    rests = ((place, word[:place] + word[place + 1 :]) for place in range(len(word)))
    return next((place for place, rest in rests if rest == rest[::-1]), -1)
""",
    ),
]
EXPLANATION = """
Two slices make the word without one letter, and the places are tried from left to right. For `raadar`:

| place | rest | mirror? |
|---|---|---|
| 0 | aadar | no |
| 1 | radar | yes |

Each of the n positions costs a copy and a comparison of about n letters, so the work grows with the square of the length;
for single words that is nothing. Walking inwards from both ends finds the pair that disagrees in one pass, but then a
letter before it may still be the first that does. A word that reads the same backwards always has an answer: taking out
its middle letter keeps it a mirror.
"""


def letter_to_remove(word: str) -> int:
    for place in range(len(word)):
        rest = word[:place] + word[place + 1 :]
        if rest == rest[::-1]:
            return place
    return -1


def inputs(rng):
    half = letters(rng, 1, 3, "abc")
    word = half + rng.choice(["", "a"]) + half[::-1]
    place = rng.randint(0, len(word))
    word = word[:place] + rng.choice("abc") + word[place:]
    return (rng.choice([word, word, word + letters(rng, 1, 1, "abc")]),)
