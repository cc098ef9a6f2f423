"""Chapters on one level

A guide has a chain of chapters, and each chapter may have a chain of chapters of its own below it, to any depth. Write a class `Guide`; all names differ.

- `add(name)` hangs a chapter at the end of the top chain.
- `add_below(parent, name)` hangs a chapter at the end of the chain below the chapter `parent`, which exists.
- `flatten()` brings all chapters into the top chain: the chapters below a chapter come directly behind it, in their order, each followed by its own. Then no chapter has any below it, but `add_below` can give it new ones.
- `forwards()` returns the list of names along the top chain, and `backwards()` the same from its end to its beginning.

A guide begins empty. Chapters in the chains below others are no part of the top chain until it is flattened.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("TRANSFORM",)
HINTS = (
    "You walk along the top chain and come to a chapter with a chain below it. Where do that chain's two ends have to go?",
    "Splice the lower chain in directly behind its chapter and walk on: you come to its chapters next, and treat theirs in the same way.",
    "Four references make a splice: parent to the lower first, lower first back to the parent, lower last to the old next, and that one back. Then the parent has nothing below it.",
)
EXAMPLES = [
    Example([("Guide",), ("add", "food"), ("add", "sights"), ("add_below", "food", "cafés"), ("add_below", "food", "bars"), ("forwards",), ("flatten",), ("forwards",), ("backwards",)],
            why="cafés and bars come behind food"),
    [("Guide",), ("add", "a"), ("add_below", "a", "b"), ("add_below", "b", "c"), ("flatten",), ("backwards",)],
    [("Guide",), ("add", "a"), ("flatten",), ("add", "b"), ("forwards",)],
]
EDGES = {
    "begins empty": [("Guide",), ("forwards",), ("backwards",), ("flatten",), ("forwards",)],
    "to any depth": [("Guide",), ("add", "a"), ("add", "z"), ("add_below", "a", "b"), ("add_below", "a", "e"), ("add_below", "b", "c"), ("add_below", "c", "d"), ("flatten",), ("forwards",), ("backwards",)],
    "new ones": [("Guide",), ("add", "a"), ("add_below", "a", "b"), ("flatten",), ("add_below", "a", "c"), ("add_below", "b", "d"), ("add", "e"), ("forwards",), ("flatten",), ("forwards",), ("backwards",)],
}
MISTAKES = [
    Mistake("The old next chapter still points back at the parent. It has to point at the last of the chapters below.", "                    chapter.next.prev = last\n", "                    chapter.next.prev = chapter\n"),
    Mistake("You bring up one level only. The chapters that come up may have chains below them as well.", "                chapter.below = None\n", "                chapter.below = None\n                chapter = last\n"),
    Mistake("After flattening, the chapter still has its old chain below it.", "                chapter.below = None\n", ""),
    Mistake("The chapters behind the parent are lost: the last one from below has to lead to them.", "                last.next = chapter.next\n", ""),
]
ORACLE = """
class Guide:
    def __init__(self) -> None:
        self._chains = {"": []}

    def add(self, name: str) -> None:
        self._chains[""].append(name)

    def add_below(self, parent: str, name: str) -> None:
        self._chains.setdefault(parent, []).append(name)

    def _all(self, parent):
        found = []
        for name in self._chains.get(parent, []):
            found += [name, *self._all(name)]
        return found

    def flatten(self) -> None:
        self._chains = {"": self._all("")}

    def forwards(self) -> list[str]:
        return list(self._chains[""])

    def backwards(self) -> list[str]:
        return self._chains[""][::-1]
"""
EXPLANATION = """
A walk along the top chain splices each lower chain in directly behind its chapter. The walk then goes on into it, so deeper levels need no code of their own. For a with b below it and c below b, followed by z:

| stands on | top chain |
|---|---|
| a | a, b, z |
| b | a, b, c, z |
| c | the same |

Finding the last node of each lower chain passes each chapter once more, so the work grows with the number of chapters. Recursion, or a stack of the interrupted chains, would do the same with more memory.
"""


class Chapter:
    def __init__(self, name: str) -> None:
        self.name = name
        self.prev: Chapter | None = None
        self.next: Chapter | None = None
        self.below: Chapter | None = None


class Guide:
    def __init__(self) -> None:
        self._top = Chapter("")
        self._chapters: dict[str, Chapter] = {}

    def _hang(self, chapter: Chapter, name: str) -> None:
        while chapter.next:
            chapter = chapter.next
        chapter.next = self._chapters[name] = Chapter(name)
        chapter.next.prev = chapter

    def add(self, name: str) -> None:
        self._hang(self._top, name)

    def add_below(self, parent: str, name: str) -> None:
        chapter = self._chapters[parent]
        if chapter.below:
            self._hang(chapter.below, name)
        else:
            chapter.below = self._chapters[name] = Chapter(name)

    def flatten(self) -> None:
        chapter = self._top
        while chapter:
            if chapter.below:
                last = chapter.below
                while last.next:
                    last = last.next
                last.next = chapter.next
                if chapter.next:
                    chapter.next.prev = last
                chapter.next = chapter.below
                chapter.below.prev = chapter
                chapter.below = None
            chapter = chapter.next

    def forwards(self) -> list[str]:
        names = []
        chapter = self._top.next
        while chapter:
            names.append(chapter.name)
            chapter = chapter.next
        return names

    def backwards(self) -> list[str]:
        chapter = self._top
        while chapter.next:
            chapter = chapter.next
        names = []
        while chapter is not self._top:
            names.append(chapter.name)
            chapter = chapter.prev
        return names


def inputs(rng):
    operations, names = [("Guide",)], []
    for name in "abcdefgh"[: rng.randint(2, 8)]:
        if names and rng.random() < 0.65:
            operations.append(("add_below", rng.choice(names), name))
        else:
            operations.append(("add", name))
        names.append(name)
        if rng.random() < 0.2:
            operations.append(("flatten",))
    return [*operations, ("forwards",), ("flatten",), ("forwards",), ("backwards",)]
