"""Circle the letters

In a word search, the letters of `word` stand in `text` in the right order, perhaps with other letters between them.
You circle the letters you use. Often there is a choice: then circle all letters as far to the left as they can be.

Return the positions of the circled letters in ascending order, counted from 0. If the word is not in the text, return
an empty list, even if its beginning is. An empty word needs no circles: return an empty list as well.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH", "ITERATE")
HINTS = (
    "Which letter of the word should you look for first, and from which end of the text?",
    "Keep the number of letters that have a place, and take the first place that fits the next one. Taking it early never hurts.",
    "Walk over the text with `enumerate`. The list of places found is as long as the number of letters found, so it tells "
    "which letter waits.",
)
EXAMPLES = [Example(("ten", "tattered tennis")), Example(("no", "onion")), Example(("tea", "teteh"), why="the beginning is there, but not the a")]
EDGES = {"not in the text": ("abc", "acb"), "even if its beginning is": ("on", "oo"), "empty word": ("", "tea")}
ALWAYS = [("aa", "aba"), ("e", "e")]
MISTAKES = [
    Mistake("The word is not complete, yet you return the circles drawn so far. An incomplete word gives an empty list.",
            "return found if len(found) == len(word) else []", "return found"),
    Mistake("You circle as far to the right as possible: here it should be to the left.",
            """
def circled(word: str, text: str) -> list[int]:
    found: list[int] = []
    for place in reversed(range(len(text))):
        if len(found) < len(word) and text[place] == word[-1 - len(found)]:
            found.insert(0, place)
    return found if len(found) == len(word) else []
"""),
    Mistake("Every letter is looked for on its own, so the order is lost and one letter may be circled twice.",
            """
def circled(word: str, text: str) -> list[int]:
    found = [text.find(letter) for letter in word]
    return [] if -1 in found else found
"""),
    Mistake("You count positions from 1. The first letter of a text has position 0.",
            "found.append(place)", "found.append(place + 1)"),
]
ORACLE = """
from itertools import combinations


def circled(word: str, text: str) -> list[int]:
    for places in combinations(range(len(text)), len(word)):
        if all(text[place] == letter for place, letter in zip(places, word)):
            return list(places)
    return []
"""
ALSO_RIGHT = [
    Way(
        '`find` with a starting position jumps to the next fitting letter, so the loop goes over the word instead of the text.',
        """
def circled(word: str, text: str) -> list[int]:
    found: list[int] = []
    place = -1
    for letter in word:
        place = text.find(letter, place + 1)
        if place < 0:
            return []
        found.append(place)
    return found
""",
    ),
]
EXPLANATION = """
Taking the first place that fits leaves the most room for all letters that follow, so no other choice puts any of them
further to the left. For `no` in `onion`:

| place | letter | waiting for | circled |
|---|---|---|---|
| 0 | o | n | |
| 1 | n | n | 1 |
| 2 | i | o | 1 |
| 3 | o | o | 1, 3 |

One walk over the text suffices, so the work grows with its length. Searching with `find` from the last place on takes no
more instead.
"""


def circled(word: str, text: str) -> list[int]:
    found: list[int] = []
    for place, letter in enumerate(text):
        if len(found) < len(word) and letter == word[len(found)]:
            found.append(place)
    return found if len(found) == len(word) else []


def inputs(rng):
    word = letters(rng, 1, 4, "eno")
    kept = rng.choice([word, word, word, word[::-1]])
    return (word, "".join(letters(rng, 0, 2, "enot") + letter for letter in kept) + letters(rng, 0, 3, "enot"))
