"""How often is it in the genome?

A laboratory looks for many short pieces in one long strand of letters. Going through the strand for each piece takes too long, so a tree is built from it once. Write the class `Strand`:

- `Strand(letters)` builds a tree of all endings of the strand. From the root, each letter leads to a node, and following the letters of an ending leads down from the root; endings that begin alike share the beginning of their path. Only the first 12 letters of each ending go into the tree,
- `count(piece)` returns at how many positions of the strand the piece begins, overlapping ones included. The piece has 1 to 12 letters,
- `kinds(length)` returns how many different pieces of that length, from 1 to 12, occur in the strand.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "SEARCH")
HINTS = (
    "If every ending counts up each node on its way, what does the number in a node say?",
    "A node can be a small object, or a list, of a number and a dictionary from letter to node. The nodes at depth 3 stand for the different pieces of three letters.",
    "For each start walk down from the root along the next 12 letters; make the nodes that are missing, and add one to each. To count a piece, follow its letters, and answer 0 where one is missing. For kinds, collect the nodes level by level.",
)
EXAMPLES = [
    Example([("Strand", "GATAGA"), ("count", "GA"), ("count", "A"), ("count", "TT"), ("kinds", 2)], why="GA, AT, TA and AG are the pieces of two"),
    Example([("Strand", "AAAA"), ("count", "AA"), ("kinds", 1), ("kinds", 4), ("kinds", 5)], why="overlapping ones count"),
    Example([("Strand", "C"), ("count", "CC"), ("count", "C")]),
]
EDGES = {
    "overlapping": [("Strand", "ATATAT"), ("count", "ATAT"), ("count", "TAT")],
    "first 12 letters": [("Strand", "ACGTACGTACGTACGT"), ("count", "ACGTACGTACGT"), ("count", "CGTACGTACGTA"), ("kinds", 12)],
    "begins": [("Strand", ""), ("count", "A"), ("kinds", 1)],
}
ALWAYS = [[("Strand", "TGATAGTTAAGTT"), ("count", "TT"), ("count", "AGTTA"), ("count", "T")]]
MISTAKES = [
    Mistake("Only the beginning of the strand is in your tree. Every position starts an ending.", "for start in range(len(letters)):", "for start in range(min(1, len(letters))):"),
    Mistake("A piece that isn't there stops your program. Where a letter has no node, the answer is 0.", "            if letter not in node.below:\n                return 0\n", ""),
    Mistake("Each node is counted only when it is made. Every ending that passes counts.", "                node.passed += 1\n", "                node.passed = 1\n"),
    Mistake("Your `kinds` adds up how often pieces occur; it should count the different ones.", "return len(level)", "return sum(node.passed for node in level)"),
]
ORACLE = """
class Strand:
    def __init__(self, letters: str) -> None:
        self.letters = letters

    def count(self, piece: str) -> int:
        return sum(self.letters[start : start + len(piece)] == piece for start in range(len(self.letters)))

    def kinds(self, length: int) -> int:
        return len({self.letters[start : start + length] for start in range(len(self.letters) - length + 1)})
"""
ALSO_RIGHT = [
    Way("Without a tree: a dictionary from each piece of up to 12 letters to its number. Each piece is kept as a text of its own, so that takes more memory.",
        """
from collections import Counter


class Strand:
    def __init__(self, letters: str) -> None:
        self.pieces = Counter(letters[start:end] for start in range(len(letters)) for end in range(start + 1, min(start + 12, len(letters)) + 1))

    def count(self, piece: str) -> int:
        return self.pieces[piece]

    def kinds(self, length: int) -> int:
        return sum(len(piece) == length for piece in self.pieces)
"""),
]
EXPLANATION = """
Every piece of the strand is the beginning of an ending. So each ending walks down the tree and adds one to every node on its way; the number in a node is then how often the letters that lead to it occur. A part of the tree for `GATAGA`:

| way | passed by the endings | number |
|---|---|---|
| `G` | GATAGA, GA | 2 |
| `GA` | GATAGA, GA | 2 |
| `A` | ATAGA, AGA, A | 3 |

Building takes up to 12 steps for each position, and counting as many steps as the piece has letters, however long the strand is. A full suffix tree keeps whole endings and joins chains of single nodes. Another way keeps every piece in a dictionary.
"""


class Node:
    def __init__(self) -> None:
        self.passed = 0
        self.below: dict[str, Node] = {}


class Strand:
    def __init__(self, letters: str) -> None:
        self.root = Node()
        for start in range(len(letters)):
            node = self.root
            for letter in letters[start : start + 12]:
                node = node.below.setdefault(letter, Node())
                node.passed += 1

    def count(self, piece: str) -> int:
        node = self.root
        for letter in piece:
            if letter not in node.below:
                return 0
            node = node.below[letter]
        return node.passed

    def kinds(self, length: int) -> int:
        level = [self.root]
        for _ in range(length):
            level = [child for node in level for child in node.below.values()]
        return len(level)


ENTRY = "Strand"


def inputs(rng):
    strand = letters(rng, 0, 16, rng.choice(["AC", "ACGT", "A"]))
    operations = [("Strand", strand)]
    for _ in range(rng.randint(2, 5)):
        start = rng.randint(0, max(0, len(strand) - 1))
        piece = strand[start : start + rng.choice([1, 2, 3, 5, 12])] or "A"
        operations.append(rng.choice([("count", piece), ("count", letters(rng, 1, 3, "ACGT")), ("kinds", rng.choice([1, 2, 3, 12]))]))
    return operations
