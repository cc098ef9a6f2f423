"""The largest family

Words that use the same letters, each equally often, belong to one family. Of every word, only its first arrival
counts; further copies are ignored.

Return the words of the largest family in `words`, sorted alphabetically. If several families have this size, choose
the one whose first word arrived first. Without words, return an empty list.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters, words

LEVEL = "intermediate"
TAGS = ("PARTITION", "SORT")
CONSTRAINTS = ("words consist of small letters",)
HINTS = (
    "Three things have to be done: file the words by family, choose a family, and put its words in order. Do them "
    "one by one.",
    "A dictionary from sorted letters to a list of words files them. `max` with a key chooses; it keeps the first of "
    "equals.",
    "Copies disappear, with the order kept, if you go through `dict.fromkeys` of the list.",
)
EXAMPLES = [
    Example((["tea", "stop", "ate", "pots", "eat", "moss"],), why="three words of a, e and t"),
    Example((["aab", "aba", "aab", "bab"],), why="the second aab is ignored"),
    Example((["on", "tea", "no", "eat"],), why="two families of two; on arrived first"),
]
EDGES = {"Without words": ([],), "further copies": (["on", "tea", "eat", "on", "on"],), "same letters, each equally often": (["aab", "bba", "abb"],)}
ALWAYS = [(["on", "tea", "no", "eat"],)]
MISTAKES = [
    Mistake("Copies of a word make its family bigger in your answer. Only its first arrival counts.",
            "dict.fromkeys(words)", "words"),
    Mistake("The words of the family are not in the order that the question wants.", "sorted(family)", "family"),
    Mistake("Of several families of this size, you choose the one that came last.",
            "max(groups.values(), ", "max(reversed(groups.values()), "),
    Mistake("Relatives use each letter equally often; you only ask which letters occur.", "tuple(sorted(word))", "tuple(sorted(set(word)))"),
    Mistake("If several families are equally large, the one whose first word arrived first is meant, not the first in the alphabet.",
            "max(groups.values(), ", "max((groups[each] for each in sorted(groups)), "),
]
ALSO_RIGHT = [
    Way("Finding the largest size first and then the first family of that size says the tie aloud. It goes through the families twice.",
        """
def chosen_family(words: list[str]) -> list[str]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for word in dict.fromkeys(words):
        groups.setdefault(tuple(sorted(word)), []).append(word)
    size = max(map(len, groups.values()), default=0)
    return next((sorted(group) for group in groups.values() if len(group) == size), [])
"""),
]
EXPLANATION = """
The dictionary keeps the families in the order of their first words, and `max` returns the first of several equal
ones, so ties need no code of their own. For `on`, `tea`, `no`, `eat`:

| key | family |
|---|---|
| n o | on, no |
| a e t | tea, eat |

Both have two words, and n o came first; sorted, that is no, on. Sorting comes last, for the chosen family only. With n
words of k letters, filing takes n times k log k steps.
"""


def chosen_family(words: list[str]) -> list[str]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for word in dict.fromkeys(words):
        groups.setdefault(tuple(sorted(word)), []).append(word)
    family = max(groups.values(), key=len, default=[])
    return sorted(family)


def inputs(rng):
    words = []
    for _ in range(rng.randint(2, 4)):
        word = letters(rng, 2, 4, "abest")
        words.extend("".join(rng.sample(word, len(word))) for _ in range(rng.randint(1, 4)))
    rng.shuffle(words)
    return (words,)
