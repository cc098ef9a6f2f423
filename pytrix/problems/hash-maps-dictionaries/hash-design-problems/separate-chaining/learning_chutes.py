"""Chains that learn

In a warehouse, articles lie in `size` chutes, several behind each other. Article a belongs in the chute with the
number a % size. Whoever wants an article takes articles out of its chute from the front until it appears, and puts
everything back in the same order, except that the article that was wanted goes to the **front**. So what is wanted
often is soon found at once.

Write a class `Chutes(size)` with these methods:

- `add(article)` puts an article in at the back of its chute, unless it is there.
- `want(article)` returns how many articles were taken out, the wanted one included, and moves it to the front. If the
  article isn't there, nothing changes and the answer is 0.
- `scrap(article)` removes an article and returns whether it was there. The others keep their order.
- `chute(number)` returns the list of the articles in a chute, from the front.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "advanced"
TAGS = ("SEARCH", "SORT")
CONSTRAINTS = ("`size` is at least 1", "article numbers are at least 0")
HINTS = (
    "What must a chute of 3, 8, 13 look like after somebody wanted 13?",
    "Each chute is a list. Every method begins by finding the right list; after that it is work on a single list.",
    "For `want`, take the article out of its place with `pop` and put it in at 0. Its place, counted from 1, is the answer.",
)
EXAMPLES = [
    Example([("Chutes", 5), ("add", 3), ("add", 8), ("add", 13), ("want", 13), ("want", 13), ("chute", 3)], why="found at the back first, then at the front"),
    Example([("Chutes", 2), ("add", 4), ("add", 6), ("add", 4), ("want", 8), ("scrap", 4), ("scrap", 4), ("chute", 0)]),
    Example([("Chutes", 3), ("chute", 1), ("want", 1), ("scrap", 1)]),
]
EDGES = {
    "nothing changes": [("Chutes", 1), ("add", 1), ("add", 2), ("want", 3), ("chute", 0)],
    "keep their order": [("Chutes", 1), *[("add", article) for article in (1, 2, 3, 4)], ("want", 3), ("chute", 0), ("scrap", 1), ("chute", 0)],
    "unless it is there": Edge([("Chutes", 1), ("add", 1), ("add", 2), ("add", 1), ("chute", 0)], "added twice"),
}
ALWAYS = [[("Chutes", 2), ("add", 3), ("add", 0), ("add", 1), ("add", 4), ("want", 4), ("add", 3), ("chute", 0)]]
MISTAKES = [
    Mistake("The wanted article changes places with the first one. The others should keep their order.",
            "        chain.insert(0, chain.pop(place))\n", "        chain[0], chain[place] = chain[place], chain[0]\n"),
    Mistake("The wanted article itself is taken out, too, so places count from 1.", "return place + 1", "return place"),
    Mistake("The wanted article stays where it was.", "        chain.insert(0, chain.pop(place))\n", ""),
    Mistake("Adding an article that is there puts it in again.", "        if article not in chain:\n            chain.append(article)\n", "        chain.append(article)\n"),
]
ORACLE = """
class Chutes:
    def __init__(self, size: int) -> None:
        self.size, self.articles = size, []

    def add(self, article: int) -> None:
        if article not in self.articles:
            self.articles = self.articles + [article]

    def want(self, article: int) -> int:
        if article not in self.articles:
            return 0
        before = [each for each in self.articles[: self.articles.index(article)] if each % self.size == article % self.size]
        self.articles = [article] + [each for each in self.articles if each != article]
        return len(before) + 1

    def scrap(self, article: int) -> bool:
        there = article in self.articles
        self.articles = [each for each in self.articles if each != article]
        return there

    def chute(self, number: int) -> list[int]:
        return [each for each in self.articles if each % self.size == number]
"""
EXPLANATION = """
Every article shares its chute only with those of the same remainder, and what was wanted last is found first.

| call | chute 3 afterwards | answer |
|---|---|---|
| add 3, 8, 13 | 3, 8, 13 | |
| want 13 | 13, 3, 8 | 3 |
| want 13 | 13, 3, 8 | 1 |

A search costs at most the length of one chute, and less if some articles are wanted far more often than others.
Sorted chutes would be another way: a search could stop early for articles that aren't there, but favourites would not
be quicker.
"""


class Chutes:
    def __init__(self, size: int) -> None:
        self._chains: list[list[int]] = [[] for _ in range(size)]

    def add(self, article: int) -> None:
        chain = self._chain(article)
        if article not in chain:
            chain.append(article)

    def want(self, article: int) -> int:
        chain = self._chain(article)
        if article not in chain:
            return 0
        place = chain.index(article)
        chain.insert(0, chain.pop(place))
        return place + 1

    def scrap(self, article: int) -> bool:
        chain = self._chain(article)
        if article not in chain:
            return False
        chain.remove(article)
        return True

    def chute(self, number: int) -> list[int]:
        return self._chains[number]

    def _chain(self, article: int) -> list[int]:
        return self._chains[article % len(self._chains)]


def inputs(rng):
    size = rng.randint(1, 3)
    operations = [("Chutes", size)]
    for _ in range(rng.randint(6, 13)):
        name = rng.choice(["add", "add", "add", "want", "want", "scrap", "chute"])
        operations.append((name, rng.randrange(size) if name == "chute" else rng.randint(0, 6)))
    return [*operations, ("chute", 0)]
