"""The interpreter's memory

An interpreter keeps translations of phrases in mind, but only `size` of them. Write a class `PhraseMemory(size)` with
these methods:

- `learn(phrase, translation)` keeps a translation in mind. If the phrase is in mind already, the new translation
  replaces the old one.
- `recall(phrase)` returns the translation, or `None` if the phrase is not in mind.
- `in_mind()` returns the list of phrases in mind, the one that was used most recently first.

A phrase is used when it is learnt, learnt again, or recalled. When a further phrase is learnt and `size` are in mind,
the one that went unused for the longest time is forgotten. Asking `in_mind()` uses nothing.
"""
from collections import OrderedDict

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("SEARCH",)
CONSTRAINTS = ("`size` is at least 1",)
HINTS = (
    "Which methods change the order of use? Is recalling an unknown phrase one of them?",
    "Keep the translations in an `OrderedDict`, the longest unused first. Learning and recalling move the phrase to the end.",
    "On learning, store, move to the end, and then drop the first entry if there is one too many. For `in_mind`, turn the order round.",
)
EXAMPLES = [
    Example([("PhraseMemory", 2), ("learn", "yes", "oui"), ("learn", "no", "non"), ("recall", "yes"), ("learn", "hi", "salut"), ("recall", "no"), ("in_mind",)],
            why="no went unused for the longest time"),
    Example([("PhraseMemory", 2), ("learn", "yes", "si"), ("learn", "no", "no"), ("learn", "yes", "ja"), ("in_mind",), ("recall", "yes")]),
    Example([("PhraseMemory", 1), ("in_mind",), ("learn", "a", "b"), ("recall", "c"), ("in_mind",)]),
]
EDGES = {
    "learnt again": [("PhraseMemory", 2), ("learn", "a", "1"), ("learn", "b", "2"), ("learn", "a", "3"), ("learn", "c", "4"), ("recall", "b"), ("recall", "a")],
    "uses nothing": [("PhraseMemory", 2), ("learn", "a", "1"), ("learn", "b", "2"), ("in_mind",), ("learn", "c", "3"), ("in_mind",)],
    "at least 1": Edge([("PhraseMemory", 1), ("learn", "a", "1"), ("learn", "a", "2"), ("recall", "a"), ("learn", "b", "3"), ("recall", "a")], "room for one"),
}
MISTAKES = [
    Mistake("Recalling a phrase should count as using it, but the order of your memory stays the same.",
            "            self._known.move_to_end(phrase)\n", "            pass\n"),
    Mistake("Learning a known phrase again should count as using it.",
            "        self._known[phrase] = translation\n        self._known.move_to_end(phrase)\n", "        self._known[phrase] = translation\n"),
    Mistake("When a known phrase is learnt again, nothing has to be forgotten.",
            "        self._known[phrase] = translation\n", "        if len(self._known) == self._size:\n            self._known.popitem(last=False)\n        self._known[phrase] = translation\n"),
    Mistake("`in_mind` should begin with the phrase that was used most recently.", "list(reversed(self._known))", "list(self._known)"),
]
ORACLE = """
class PhraseMemory:
    def __init__(self, size: int) -> None:
        self.size = size
        self.pairs = []

    def learn(self, phrase: str, translation: str) -> None:
        others = [pair for pair in self.pairs if pair[0] != phrase]
        self.pairs = ([(phrase, translation)] + others)[: self.size]

    def recall(self, phrase: str) -> str | None:
        for pair in self.pairs:
            if pair[0] == phrase:
                self.learn(*pair)
                return pair[1]
        return None

    def in_mind(self) -> list[str]:
        return [pair[0] for pair in self.pairs]
"""
EXPLANATION = """
The order of the `OrderedDict` is the order of use. Every use moves a phrase to the end, and the first entry is the
one to forget. With room for 2:

| call | in mind, longest unused first |
|---|---|
| learn yes | yes |
| learn no | yes, no |
| recall yes | no, yes |
| learn hi | yes, hi |
| recall no | yes, hi |

`learn` and `recall` take constant time. A list of pairs would have to be searched and shifted on every use.
"""


class PhraseMemory:
    def __init__(self, size: int) -> None:
        self._size = size
        self._known: OrderedDict[str, str] = OrderedDict()

    def learn(self, phrase: str, translation: str) -> None:
        self._known[phrase] = translation
        self._known.move_to_end(phrase)
        if len(self._known) > self._size:
            self._known.popitem(last=False)

    def recall(self, phrase: str) -> str | None:
        if phrase in self._known:
            self._known.move_to_end(phrase)
        return self._known.get(phrase)

    def in_mind(self) -> list[str]:
        return list(reversed(self._known))


def inputs(rng):
    operations = [("PhraseMemory", rng.randint(1, 3))]
    for _ in range(rng.randint(5, 12)):
        name = rng.choice(["learn", "learn", "recall", "in_mind"])
        phrase = rng.choice("abcd")
        operations.append({"learn": (name, phrase, rng.choice("123")), "recall": (name, phrase), "in_mind": (name,)}[name])
    return operations
