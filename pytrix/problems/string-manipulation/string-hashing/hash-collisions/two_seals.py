"""Deceived by both seals

A post office puts two seals on each word. The first seal is the sum of the letters' values, 1 for `a`, 2 for `b` and so on. For the second
seal each value is multiplied by the letter's place in the word, counted from 1, before they are added. The seals of `cab` are 6 and
3·1 + 1·2 + 2·3 = 11.

Return how many pairs of different words in `words` agree in both seals. A word that is listed more than once counts as one word, and a
pair counts once, in whichever order. With fewer than two different words there is no pair.
"""

from itertools import combinations
from string import ascii_lowercase

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("words have only letters from a to z, at least one each",)
HINTS = (
    "How would you compare just two words? Which two facts do you need about such a pair?",
    "Take repeated words out first. Then look at every pair once, and compare both seals of the two words.",
    "A function that gives both seals of a word keeps the comparison short; `combinations` from itertools gives every pair once.",
)
EXAMPLES = [
    Example((["bdb", "cbc", "abc", "dab", "bb", "ad"],), why="bdb and cbc: 8, and 2 + 8 + 6 = 3 + 4 + 9"),
    Example((["ab", "ba", "c", "e"],)),
    Example((["cac", "bcb", "ad", "bba", "i"],)),
]
EDGES = {
    "fewer than two": (["tea"],),
    "listed more than once": (["ab", "ab", "ba", "e", "bdb", "cbc"],),
    "in whichever order": (["cbc", "e", "ba", "bdb", "ab"],),
    "different words": (["bba", "ad", "e", "i"],),
    "counts as one word": (["bdb", "cbc", "cbc"],),
    "pair counts once": (["cbc", "bdb"],),
    "the second": (["n", "abc"],),
    "letter's place": (["abc", "cab", "bca", "f", "n"],),
}
ALWAYS = [(["ab", "d", "tea"],)]
MISTAKES = [
    Mistake("A word that is listed twice makes extra pairs. Take the different words only.",
            "combinations(sorted(set(words)), 2)", "combinations(words, 2)"),
    Mistake("Every pair is counted in both orders, so your number is twice as large.", "return found", "return 2 * found"),
    Mistake("You look at the first seal only. Both have to agree.", " and weighted(one) == weighted(other)", ""),
    Mistake("You look at the second seal only. Both have to agree.", "sum(values(one)) == sum(values(other)) and ", ""),
    Mistake("You compare neighbours of the list only. Every word has to be compared with every other one.",
            "combinations(sorted(set(words)), 2)", "zip(words, words[1:])"),
]
EQUIVALENT = {
    "for one, other in combinations(sorted(set(words)), 2): -> for one, other in combinations(set(words), 2):":
        "the order of the words does not change the number of pairs",
    "return [ascii_lowercase.index(letter) + 1 for letter in word] -> "
    "return [ascii_lowercase.rindex(letter) + 1 for letter in word]": "each letter occurs once",
}
ORACLE = """
def colliding_pairs(words: list[str]) -> int:
    different = list(dict.fromkeys(words))
    count = 0
    for later, one in enumerate(different):
        for other in different[:later]:
            count += seals(one) == seals(other)
    return count


def seals(word: str) -> tuple[int, int]:
    first = second = 0
    for place in range(len(word)):
        first += ord(word[place]) - 96
        second += (ord(word[place]) - 96) * (place + 1)
    return first, second
"""
ALSO_RIGHT = [
    Way(
        'Count how many different words carry each pair of seals: n of them make n(n − 1) / 2 pairs. Each word is sealed once only.',
        """
from collections import Counter


def colliding_pairs(words: list[str]) -> int:
    seals = Counter((sum(values(word)), weighted(word)) for word in set(words))
    return sum(count * (count - 1) // 2 for count in seals.values())


def values(word: str) -> list[int]:
    return [ascii_lowercase.index(letter) + 1 for letter in word]


def weighted(word: str) -> int:
    return sum(place * value for place, value in enumerate(values(word), 1))
""",
    ),
]
EXPLANATION = """
Each seal alone has many collisions: the first ignores the order of letters, the second mixes places and values. For some
words of the first example:

| word | first | second |
|---|---|---|
| bdb | 2 + 4 + 2 = 8 | 2 + 8 + 6 = 16 |
| cbc | 3 + 2 + 3 = 8 | 3 + 4 + 9 = 16 |
| abc | 6 | 1 + 4 + 9 = 14 |

Words that collide under both are rarer, because two accidents must happen together. This is why two moduli are often used
side by side, though only a comparison of the words is certain. The number of pairs grows with the square of the number of
words; counting words by their seals instead takes one step for each.
"""


def colliding_pairs(words: list[str]) -> int:
    found = 0
    for one, other in combinations(sorted(set(words)), 2):
        if sum(values(one)) == sum(values(other)) and weighted(one) == weighted(other):
            found += 1
    return found


def values(word: str) -> list[int]:
    return [ascii_lowercase.index(letter) + 1 for letter in word]


def weighted(word: str) -> int:
    return sum(place * value for place, value in enumerate(values(word), 1))


def inputs(rng):
    words = [letters(rng, 1, 3, "abcde") for _ in range(rng.randint(3, 7))]
    words += rng.choice([["bdb", "cbc"], ["ab", "ba"], ["ab", "e"], ["abc", "n"], ["bba", "ad"], ["cac", "bcb"]])
    words += rng.sample(words, rng.randint(0, 2))
    rng.shuffle(words)
    return (words,)
