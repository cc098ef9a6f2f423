"""The {size_name} family, {order_name}

Words that use the same letters, each equally often, belong to one family. Of every word, only its first arrival
counts; further copies are ignored.

Return the words of the {size_name} family in `words`, sorted {sorting}. If several families have this size, choose
the one whose first word arrived first. Without words, return an empty list.
"""
from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("PARTITION", "SORT")
ROWS = [
    {"size_name": "largest", "order_name": "A to Z", "sorting": "alphabetically", "sign": 1, "step": 1},
    {"size_name": "smallest", "order_name": "A to Z", "sorting": "alphabetically", "sign": -1, "step": 1},
    {"size_name": "largest", "order_name": "Z to A", "sorting": "in reverse alphabetical order", "sign": 1, "step": -1},
]
CONSTRAINTS = ("words consist of small letters",)
HINTS = (
    "Three things have to be done: file the words by family, choose a family, and put its words in order. Do them "
    "one by one.",
    "A dictionary from sorted letters to a list of words files them. `max` with a key chooses; it keeps the first of "
    "equals.",
    "Copies disappear, with the order kept, if you go through `dict.fromkeys` of the list. For the smallest, compare "
    "negative sizes.",
)
EXAMPLES = [
    (["tea", "stop", "ate", "pots", "eat", "moss"],),
    (["aab", "aba", "aab", "abb", "bab"],),
]
EDGES = {"Without words": ([],), "further copies": (["on", "tea", "eat", "on", "on"],), "same letters, each equally often": (["aab", "bba", "abb"],)}
ALWAYS = [(["on", "tea", "no", "eat"],)]
MISTAKES = [
    Mistake("Copies of a word make its family bigger in your answer. Only its first arrival counts.",
            "dict.fromkeys(words)", "words"),
    Mistake("The words of the family are not in the order that was asked for.", "sorted(family)[::step]", "family"),
    Mistake("You choose the family at the other end: the {size_name} was asked for.",
            "len(group) * sign", "-len(group) * sign"),
    Mistake("Of several families of this size, you choose the one that came last.",
            "max(groups.values(), ", "max(reversed(groups.values()), "),
]
EXPLANATION = """
The dictionary keeps the families in the order of their first words, and `max` returns the first of several equal
ones, so ties need no code of their own. Sorting comes last, for the chosen family only. With n words of k letters,
filing takes n times k log k steps.
"""


def chosen_family(words: list[str], *, sign: int, step: int) -> list[str]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for word in dict.fromkeys(words):
        groups.setdefault(tuple(sorted(word)), []).append(word)
    family = max(groups.values(), key=lambda group: len(group) * sign, default=[])
    return sorted(family)[::step]


def inputs(rng):
    words = []
    for _ in range(rng.randint(2, 4)):
        word = letters(rng, 2, 4, "abest")
        words.extend("".join(rng.sample(word, len(word))) for _ in range(rng.randint(1, 4)))
    rng.shuffle(words)
    return (words,)
