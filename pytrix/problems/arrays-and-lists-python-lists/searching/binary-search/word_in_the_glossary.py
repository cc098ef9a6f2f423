"""A word in the glossary

A thick textbook ends with a glossary. `glossary` lists its words in alphabetical order, no two the same and all in
small letters.

Return the position of the word `wanted`, counted from 0, or `-1` if it is not in the glossary. The glossary may be
empty.

The words are in order, so you need not look at all of them: open the middle of the part that can still hold the word,
leave aside the half in which it cannot be, and go on until it is found or nothing is left.
"""
from pytrix.question.authoring import Edge, Example, Mistake, Way, words

LEVEL = "beginner"
TAGS = ("SEARCH",)
HINTS = (
    "You opened the glossary at `maple` and look for `tulip`. Which words are ruled out now?",
    "Keep the lowest and the highest position that are still possible. Each look at the middle moves one of them, or finds the word.",
    "Texts can be compared with `<`. If the middle word is smaller, go on right after it; if it is larger, end right before it. Nothing is left when low is above high.",
)
EXAMPLES = [
    Example((["amber", "fern", "maple", "oak", "tulip", "zinc"], "tulip"), why="after maple, the middle of oak, tulip and zinc"),
    Example((["amber", "fern", "maple"], "birch"), why="birch would stand after amber, but is not there"),
    Example((["amber", "fern"], "amber"), why="the first word"),
]
EDGES = {
    "may be empty": ([], "fern"),
    "not in the glossary": Edge((["ivy", "jam", "oak", "sail"], "apple"), "before the first word"),
    "nothing is left": Edge((["ivy", "jam", "oak", "sail"], "tea"), "after the last word"),
    "position of the word": Edge((["ivy"], "ivy"), "a single word"),
    "no two the same": Edge((["amber", "rainbow", "tea"], "rain"), "part of another word"),
    "open the middle": Edge((["ivy", "jam", "oak", "sail"], "sail"), "the last word"),
}
ALWAYS = [(["brick", "canoe", "tide", "violet", "wool"], "canoe"), (["bark", "beach", "bell", "berry", "birch", "bolt", "brook"], "brook")]
MISTAKES = [
    Mistake("You stop when one word is left without looking at it.", "low <= high", "low < high"),
    Mistake("The middle word is ruled out: go on right after it, or the search never ends.", "low = middle + 1", "low = middle"),
    Mistake("The halves are exchanged: if the middle word is smaller, the wanted one stands after it.", "glossary[middle] < wanted", "glossary[middle] > wanted"),
    Mistake("The last word of the glossary belongs to the search as well.", "len(glossary) - 1", "len(glossary) - 2"),
    Mistake("For a missing word you return the place where it would stand; return `-1` instead.", "return -1", "return low"),
]
ALSO_RIGHT = [
    Way("`bisect_left` does the halving and gives the place where the word belongs; whether it stands there remains to be checked.",
        """
from bisect import bisect_left


def find_word(glossary: list[str], wanted: str) -> int:
    place = bisect_left(glossary, wanted)
    return place if glossary[place : place + 1] == [wanted] else -1
"""),
]
EXPLANATION = """
All words from `low` to `high` are still possible. For `['amber', 'fern', 'maple', 'oak', 'tulip', 'zinc']` and `tulip`:

| low | high | middle | word | |
|---|---|---|---|---|
| 0 | 5 | 2 | maple | too small: `low` becomes 3 |
| 3 | 5 | 4 | tulip | found |

Every look leaves at most half of the words, so a thousand words take ten looks. Looking at one word after another
would take up to a thousand.
"""


def find_word(glossary: list[str], wanted: str) -> int:
    low = 0
    high = len(glossary) - 1
    while low <= high:
        middle = (low + high) // 2
        if glossary[middle] == wanted:
            return middle
        if glossary[middle] < wanted:
            low = middle + 1
        else:
            high = middle - 1
    return -1


def inputs(rng):
    glossary = sorted(set(words(rng, 2, 11)))
    return (glossary, rng.choice([rng.choice(glossary), rng.choice(glossary), glossary[-1], words(rng, 1, 1)[0]]))
