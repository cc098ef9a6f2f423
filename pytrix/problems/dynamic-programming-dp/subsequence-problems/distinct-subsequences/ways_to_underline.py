"""Ways to underline

In a puzzle magazine one has to find a word in a line of letters: underline letters from left to right, so that they spell the word. Letters may be skipped between them. The magazine wants to print in how many ways this can be done.

Return in how many ways letters of `line` can be underlined so that exactly `word` is spelled. Two ways are different if other places are underlined. An empty word can be underlined in one way. The magazine's rule is that the letters `?` in the line may be read as any letter.
"""

from pytrix.question.authoring import Edge, Example, Mistake, letters

LEVEL = "advanced"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("`word` is made of small letters", "`line` has up to 500 characters")
HINTS = (
    "The next letter of the line arrives. For which beginnings of the word does it give new ways?",
    "Keep one number for each beginning of the word: in how many ways it can be underlined in what was read so far. The empty beginning has one.",
    "If the letter fits place k of the word, the beginning with k + 1 letters gains the ways of the one with k. Go from the end of the word, so that no letter is used twice.",
)
EXAMPLES = [
    Example(("noon", "no"), why="the n with either o"),
    Example(("nnoon", "no"), why="two letters n, two letters o behind them"),
    Example(("a?b", "ab"), why="a and b, a and ?, ? and b"),
    ("tab", "bat"),
]
EDGES = {"empty word": ("abc", ""), "other places": Edge(("aaaa", "aa"), "the same letter everywhere"), "any letter": ("???", "ab"), "Letters may be skipped": Edge(("", "a"), "an empty line")}
ALWAYS = [
    ("a" * 40, "a" * 20),
    ('ab?', 'aba'),
    ('', ''),
    ("?", "a")]
MISTAKES = [
    Mistake("Going from the front, a letter of the line can be used twice for a word such as aa.", "reversed(range(len(word)))", "range(len(word))"),
    Mistake("The letter ? can be read as any letter.", 'in ("?", word[place])', "== word[place]"),
    Mistake("Letters may be skipped, so they need not stand next to each other.", """
def ways_to_underline(line: str, word: str) -> int:
    pieces = [line[start : start + len(word)] for start in range(len(line) - len(word) + 1)]
    return sum(all(have in ("?", want) for have, want in zip(piece, word)) for piece in pieces) if word else 1
"""),
    Mistake("Ways are added up: a new letter keeps the ways found before.", "ways[place + 1] += ways[place]", "ways[place + 1] = ways[place]"),
]
ORACLE = """
from itertools import combinations


def ways_to_underline(line: str, word: str) -> int:
    return sum(all(have in ("?", want) for have, want in zip(chosen, word)) for chosen in combinations(line, len(word)))
"""
EXPLANATION = """
Each letter of the line either stays as it is or is the last one underlined of some beginning of the word. For the line `"nnoon"` and the word `"no"`:

| letter | ways for nothing | n | no |
|---|---|---|---|
| – | 1 | 0 | 0 |
| n | 1 | 1 | 0 |
| n | 1 | 2 | 0 |
| o | 1 | 2 | 2 |
| o | 1 | 2 | 4 |
| n | 1 | 3 | 4 |

The time grows with the product of both lengths, and one row is enough. A table with a row for each letter of the line is easier to look at, but takes more memory. Trying all choices of places takes ages.
"""


def ways_to_underline(line: str, word: str) -> int:
    ways = [1] + [0] * len(word)
    for letter in line:
        for place in reversed(range(len(word))):
            if letter in ("?", word[place]):
                ways[place + 1] += ways[place]
    return ways[-1]


def inputs(rng):
    return (letters(rng, 0, 8, "aabb?"), letters(rng, 0, 3, "aab"))
