"""How many begin like this?

A search page wants to show, while somebody types, how many searches of the day began with these letters.

Write a class `Searches`:

- `add(word)` notes that `word`, at least one lower-case letter, was searched for. The same word may be added often, and each time counts.
- `count(beginning)` returns how many of the words added so far begin with `beginning`. A word begins with itself. Every word begins with an empty text.

Aim for a count that takes as many steps as the beginning has letters, however many words there are.
"""

from pytrix.question.authoring import Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT",)
HINTS = (
    "Which beginnings get one more word when `tea` is added? How many are there?",
    "Think of a tree of letters: each node stands for a beginning. What should be written in it?",
    "On adding, walk down from the root, make missing nodes, and add one at each node you pass, the root included. On counting, walk down and read the number.",
)
EXAMPLES = [
    Example(
        [("Searches",), ("add", "tea"), ("add", "team"), ("add", "ten"), ("count", "te"), ("count", "tea"), ("count", "to"), ("count", "")],
        why="three begin with te, and two with tea",
    ),
    Example([("Searches",), ("add", "sun"), ("add", "sun"), ("count", "sun"), ("count", "sunny")], why="each time counts"),
    [("Searches",), ("count", "")],
]
EDGES = {
    "an empty text": [("Searches",), ("add", "a"), ("add", "b"), ("count", "")],
    "begins with itself": [("Searches",), ("add", "ab"), ("count", "ab"), ("count", "abc"), ("count", "b")],
    "each time counts": [("Searches",), ("add", "x"), ("add", "x"), ("add", "x"), ("count", "x")],
}
MISTAKES = [
    Mistake("The whole word is a beginning of itself, so its last node counts as well.", "for letter in word:", "for letter in word[:-1]:"),
    Mistake("Every word begins with an empty text: count it at the root, too.", "        node[\"count\"] += 1\n        for", "        for"),
    Mistake("The same word counts every time it is added.", "            node[\"count\"] += 1\n\n", "            node[\"count\"] = 1\n\n"),
    Mistake("For a beginning that no word has, the answer is 0.", "                return 0", "                return node[\"count\"]"),
]
ORACLE = """
class Searches:
    def __init__(self) -> None:
        self._words: list[str] = []

    def add(self, word: str) -> None:
        self._words.append(word)

    def count(self, beginning: str) -> int:
        return sum(word.startswith(beginning) for word in self._words)
"""
EXPLANATION = """
Each node of the trie stands for a beginning and knows how many words pass through it. After `tea`, `team` and `ten`:

| beginning | words |
|---|---|
| (empty) | 3 |
| t, te | 3 |
| tea | 2 |
| team, ten | 1 |

Adding and counting take one step for each letter. Instead, a dictionary from every beginning to its number does the same with less code, but it stores each beginning in full.
"""


class Searches:
    def __init__(self) -> None:
        self._root: dict = {"count": 0}

    def add(self, word: str) -> None:
        node = self._root
        node["count"] += 1
        for letter in word:
            node = node.setdefault(letter, {"count": 0})
            node["count"] += 1

    def count(self, beginning: str) -> int:
        node = self._root
        for letter in beginning:
            if letter not in node:
                return 0
            node = node[letter]
        return node["count"]


def inputs(rng):
    operations = [("Searches",)]
    words = ["a", "an", "and", "ant", "at", "be", "bee", "been", "bet"]
    for _ in range(rng.randint(4, 11)):
        word = rng.choice(words)
        operations.append(("add", word) if rng.random() < 0.55 else ("count", word[: rng.randint(0, len(word))]))
    return [*operations, ("count", rng.choice(["", "a", "be"]))]
