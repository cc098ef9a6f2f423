"""The first of the longest words

The function in the editor should return the longest of `words`; if several are equally long, the one that comes
first; and the empty text `""` when the list is empty. Each word has at least one letter. The function has **two**
faults: for tea and cup it returns cup, and for coffee and tea it returns tea. Mend both.
"""
from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("SEARCH",)
STARTER = """
def longest_word(words: list[str]) -> str:
    longest = ""
    length = 0
    for word in words:
        if len(word) >= length:
            longest = word
    return longest
"""
HINTS = (
    "Trace the function with `coffee` and `tea`. Which variable never changes, although it should?",
    "One fault is a line that is missing, the other a comparison that also accepts a tie.",
    "When a new longest word is found, its length must be remembered too; and only a longer word may replace the old one.",
)
EXAMPLES = [
    Example((["tea", "cup"],), why="equally long, so the first"),
    Example((["coffee", "tea"],)),
    Example((["a", "milk", "juice", "bread"],)),
]
EDGES = {"the list is empty": ([],), "equally long": (["ab", "cd", "ef"],), "at least one letter": (["i"],)}
MISTAKES = [
    Mistake("One fault is left: a word of the same length still replaces the first one.", "len(word) > length", "len(word) >= length"),
    Mistake("One fault is left: the length of the longest word is never remembered.", "            length = len(word)\n", ""),
    Mistake("The length is now remembered for every word, even for the short ones. That line belongs under the `if`.",
            "            length = len(word)\n", "        length = len(word)\n"),
]
ALSO_RIGHT = [
    Way("The length need not be kept at all: the longest word knows it.",
        """
def longest_word(words: list[str]) -> str:
    longest = ""
    for word in words:
        if len(word) > len(longest):
            longest = word
    return longest
"""),
]
EQUIVALENT = {
    'length = 0 -> length = -1': 'every word has at least one letter',
}
EXPLANATION = """
For `coffee` and `tea` after mending:

| `word` | asked | `longest` | `length` |
|---|---|---|---|
| coffee | `6 > 0` True | coffee | 6 |
| tea | `3 > 6` False | coffee | 6 |
"""


def longest_word(words: list[str]) -> str:
    longest = ""
    length = 0
    for word in words:
        if len(word) > length:
            longest = word
            length = len(word)
    return longest


def inputs(rng):
    return ([letters(rng, 1, 4) for _ in range(rng.randint(0, 6))],)
