"""What the install downloads

A package manager wants to tell its user how much it will download. Installing a package also installs each package it requires, what those require, and so on; every package is downloaded
just once, however many require it. Packages may even require each other in a circle.

`requires` maps a package to the list of those it requires; a package that is not in it requires nothing. `sizes` maps every package to its size in megabytes. Packages in the list `installed` are present already:
they are not downloaded again, and the package manager doesn't look at what they require. Return how many megabytes installing `package` downloads.
"""

from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("AGGREGATE", "SEARCH")
HINTS = (
    "Two packages require the same third one. How do you avoid paying for it twice?",
    "Write a nested function that returns the megabytes for one package with all it leads to, and gives 0 for a package that is already there.",
    "Start the set of packages seen with the installed ones. A visit adds its package to the set at once, then returns its size plus the visits of what it requires.",
)
EXAMPLES = [
    Example(({"web": ["net", "log"], "net": ["log"]}, {"web": 9, "net": 4, "log": 2}, [], "web"), why="9 + 4 + 2, log only once"),
    Example(({"web": ["net", "log"], "net": ["core"]}, {"web": 9, "net": 4, "log": 2, "core": 30}, ["net"], "web"), why="net is there, so nobody looks at its core"),
    Example(({"a": ["b"], "b": ["a"]}, {"a": 5, "b": 6, "c": 7}, [], "b"), why="a circle"),
]
EDGES = {
    "present already": Edge(({"a": ["b"]}, {"a": 3, "b": 4}, ["a", "b"], "a"), "nothing to do"),
    "requires nothing": ({}, {"a": 3, "b": 4}, [], "a"),
    "in a circle": ({"a": ["b"], "b": ["c"], "c": ["a"]}, {"a": 1, "b": 10, "c": 100}, [], "a"),
    "look at what they require": Edge(({"a": ["b", "d"], "b": ["c", "d"]}, {"a": 1, "b": 10, "c": 100, "d": 1000}, ["b"], "a"), "a package that an installed one requires, too"),
}
ALWAYS = [
    ({"a": ["b"], "b": ["c"], "c": ["d"], "d": ["e"]}, {"a": 1, "b": 2, "c": 4, "d": 8, "e": 16}, [], "a"),
    ({'c': ['a', 'd']}, {'a': 5, 'b': 5, 'c': 7, 'd': 5, 'e': 5}, [], 'c'),
]
MISTAKES = [
    Mistake("A package that two others require is downloaded once.", "        there.add(name)\n", "        there.add(package)\n"),
    Mistake("What is installed already needs no download.", "there = set(installed)", "there: set[str] = set()"),
    Mistake("The package itself is downloaded too.", "return visit(package)", "return visit(package) - sizes[package]"),
    Mistake("The packages it requires have requirements of their own.", "sum(visit(other) for other in requires.get(name, []))", "sum(sizes[other] for other in set(requires.get(name, [])) - there)"),
]
ORACLE = """
def megabytes(requires: dict[str, list[str]], sizes: dict[str, int], installed: list[str], package: str) -> int:
    needed = {package} - set(installed)
    for _ in sizes:
        for name in list(needed):
            needed |= set(requires.get(name, [])) - set(installed)
    return sum(sizes[name] for name in needed)
"""
EXPLANATION = """
The set remembers what is there or on its way, so each package is paid for once, and a circle ends. For web, net and log:

| call | set before it | returns |
|---|---|---|
| web | empty | 9 + net + log |
| net | web | 4 + log |
| log | web, net | 2 |
| log again | web, net, log | 0 |

Together 15. Each requirement is looked at once. Another way is a loop with a list of packages still to visit; it needs no recursion and is safe for very long chains.
"""


def megabytes(requires: dict[str, list[str]], sizes: dict[str, int], installed: list[str], package: str) -> int:
    there = set(installed)

    def visit(name: str) -> int:
        if name in there:
            return 0
        there.add(name)
        return sizes[name] + sum(visit(other) for other in requires.get(name, []))

    return visit(package)


def inputs(rng):
    names = list("abcdefg"[: rng.randint(1, 7)])
    sizes = {name: rng.randint(1, 90) for name in names}
    requires = {name: rng.sample(names, rng.randint(1, min(3, len(names)))) for name in names if rng.random() < 0.7}
    return (requires, sizes, rng.sample(names, rng.randint(0, len(names) // 2)), rng.choice(names))
