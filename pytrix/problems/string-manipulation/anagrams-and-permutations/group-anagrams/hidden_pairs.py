"""Pairs of relatives

Two different words that use the same letters, each equally often, form a pair, like `tea` and `eat`. A crossword
author wants to know how many such pairs her list contains.

Return the number of pairs in `words`. A word that occurs more than once in the list counts as a single word, because
two equal words form no pair. An empty list has no pairs. Her list has up to 20,000 words, so she can't wait until
each word has been compared with each other word.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Slow, Way, letters, words

LEVEL = "intermediate"
TAGS = ("COUNT", "PARTITION")
CONSTRAINTS = ("words consist of small letters",)
HINTS = (
    "If five different words share their letters, how many pairs do they form among themselves?",
    "Only the sizes of the groups matter, not the words in them. And a word that was seen before may simply be "
    "skipped.",
    "Go through the different words and count them by their sorted letters. A group of n words adds n times n - 1, "
    "halved.",
)
EXAMPLES = [
    Example((["tea", "eat", "ate", "noon"],), why="tea-eat, tea-ate, eat-ate"),
    Example((["stop", "pots", "stop"],), why="stop counts as a single word"),
    Example((["level", "hello"],)),
]
EDGES = {"empty list": ([],), "occurs more than once": (["mum", "mum"],), "each equally often": (["aab", "abb"],)}
MISTAKES = [
    Mistake("Two equal words form no pair, but you count them as one.", "set(words)", "words"),
    Mistake("You count every pair twice: once for each of its words.", "size * (size - 1) // 2", "size * (size - 1)"),
    Mistake("You count groups. A group of three words contains three pairs, a group of four already six.",
            "size * (size - 1) // 2", "size > 1"),
    Mistake("You count the words that have a relative, not the pairs they form.",
            "size * (size - 1) // 2", "size * (size > 1)"),
    Mistake("The letters of a pair have to occur equally often in both words.",
            "tuple(sorted(word))", "tuple(sorted(set(word)))"),
]
SIZE = 12_000
SLOW = [
    Slow("Your answer is right, but it compares each word with every other one. Twice the words mean four times the "
         "work.",
         """
def pairs_of_relatives(words: list[str]) -> int:
    forms = [sorted(word) for word in sorted(set(words))]
    pairs = 0
    for place, form in enumerate(forms):
        for other in forms[:place]:
            pairs += form == other
    return pairs
"""),
]
ALSO_RIGHT = [
    Way("Counting while the words come in: each new word forms a pair with every relative seen before. No formula is needed.",
        """
from collections import Counter


def pairs_of_relatives(words: list[str]) -> int:
    seen: Counter[tuple[str, ...]] = Counter()
    pairs = 0
    for word in set(words):
        letters = tuple(sorted(word))
        pairs += seen[letters]
        seen[letters] += 1
    return pairs
"""),
]
EXPLANATION = """
Words with the same sorted letters form one group, and a group of n words contains n times n - 1 halved pairs: each
word with each other, and every pair was counted from both sides.

| letters | different words | pairs |
|---|---|---|
| a e t | tea, eat, ate | 3 · 2 / 2 = 3 |
| n n o o | noon | 1 · 0 / 2 = 0 |

So the words need only be counted by group, in one pass. With 20,000 words that are a few hundred thousand steps, where
comparing all with all would take two hundred million.
"""


def pairs_of_relatives(words: list[str]) -> int:
    sizes = Counter(tuple(sorted(word)) for word in set(words))
    return sum(size * (size - 1) // 2 for size in sizes.values())


def inputs(rng):
    words = []
    for _ in range(rng.randint(1, 3)):
        word = letters(rng, 2, 4, "abet")
        words.extend("".join(rng.sample(word, len(word))) for _ in range(rng.randint(1, 5)))
    rng.shuffle(words)
    return (words,)


def large(rng, size):
    return (["".join(rng.choice("abcdefghij") for _ in range(6)) for _ in range(size)],)
