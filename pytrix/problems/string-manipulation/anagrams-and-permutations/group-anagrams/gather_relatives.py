"""Gather the families

Words that use the same letters, each equally often, are relatives. Gather relatives in groups: within a group, the
words stay in the order in which they arrived, and the groups are ordered by their first word's arrival. Each arrival
counts, so a word that arrives twice stands in its group twice.

From the list `words`, return the groups with at least two words as a list of lists. If there are none, or no words at all, the list is empty.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters, words

LEVEL = "intermediate"
TAGS = ("PARTITION", "TRANSFORM")
CONSTRAINTS = ("words consist of small letters",)
HINTS = (
    "When the next word arrives, how do you find out which group it belongs to without comparing it with all others?",
    "Keep the groups in a dictionary under what relatives have in common: their letters in alphabetical order, as a "
    "tuple.",
    "`setdefault` gives the group of a key or starts an empty one. At the end, go through the values and keep those "
    "with more than one word.",
)
EXAMPLES = [
    Example((["tea", "nets", "eat", "sent", "ate", "moss"],), why="moss has no relatives"),
    Example((["aab", "aba", "abb"],), why="abb has another number of a"),
    Example((["stone", "level"],)),
]
EDGES = {"no words at all": ([],), "arrives twice": (["noon", "tea", "noon"],), "each equally often": (["toto", "otoo", "otto"],)}
ALWAYS = [(["bs", "ate", "tea"],)]
MISTAKES = [
    Mistake("Words with the same different letters are not relatives yet: each letter must occur equally often.",
            "sorted(word)", "sorted(set(word))"),
    Mistake("Each arrival counts: a word that arrives twice stands in its group twice.",
            "for word in words:", "for word in dict.fromkeys(words):"),
    Mistake("The groups themselves are not ordered by their first word's arrival.",
            "groups.values()", "(group for _, group in sorted(groups.items(), reverse=True))"),
    Mistake("You take relatives to be neighbours in the list. They may arrive with other words in between.",
            """
def gathered(words: list[str]) -> list[list[str]]:
    groups: list[list[str]] = []
    for word in words:
        if groups and sorted(groups[-1][0]) == sorted(word):
            groups[-1].append(word)
        else:
            groups.append([word])
    return [group for group in groups if len(group) > 1]
"""),
]
ALSO_RIGHT = [
    Way("After sorting the words by their letters, relatives stand side by side, and `groupby` cuts them apart. The groups then have to be put back into the order of arrival.",
        """
from itertools import groupby


def gathered(words: list[str]) -> list[list[str]]:
    places = sorted(range(len(words)), key=lambda place: sorted(words[place]))
    groups = [list(each) for _, each in groupby(places, key=lambda place: sorted(words[place]))]
    return [[words[place] for place in group] for group in sorted(groups) if len(group) > 1]
"""),
]
EXPLANATION = """
The sorted letters are the same for relatives and for nobody else, so they make a perfect key. For `tea`, `nets`, `eat`:

| word | key | groups |
|---|---|---|
| `tea` | a e t | a e t: tea |
| `nets` | e n s t | a e t: tea; e n s t: nets |
| `eat` | a e t | a e t: tea, eat; e n s t: nets |

A dictionary remembers the order in which its keys were added, which is the order of the first words; appending keeps
the order within each group. For n words of k letters, sorting takes n times k log k steps and everything else n.
"""


def gathered(words: list[str]) -> list[list[str]]:
    groups: dict[tuple[str, ...], list[str]] = {}
    for word in words:
        groups.setdefault(tuple(sorted(word)), []).append(word)
    return [group for group in groups.values() if len(group) > 1]


def inputs(rng):
    words = []
    for size in [rng.randint(1, 4), 1, 2, 3][: rng.randint(2, 4)]:
        word = letters(rng, 2, 4, "abest")
        words.extend("".join(rng.sample(word, len(word))) for _ in range(size))
    rng.shuffle(words)
    return (words,)
