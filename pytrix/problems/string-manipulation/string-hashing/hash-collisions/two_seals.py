"""Two seals: {title}

A post office puts two seals on each word. The first seal is the sum of the letters' values, 1 for `a`, 2 for `b` and so on. For the second
seal each value is multiplied by the letter's place in the word, counted from 1, before they are added. The seals of `cab` are 6 and
3·1 + 1·2 + 2·3 = 11.

Return how many pairs of different words in `words` {told}. A word that is listed more than once counts as one word, and a
pair counts once, in whichever order. With fewer than two different words there is no pair.
"""
from itertools import combinations
from string import ascii_lowercase

from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
ROWS = [
    {"wanted": (True, False), "title": "saved by the second", "told": "agree in the first seal and differ in the second"},
    {"wanted": (True, True), "title": "deceived twice", "told": "agree in both seals"},
    {"wanted": (False, True), "title": "saved by the first", "told": "differ in the first seal and agree in the second"},
]
CONSTRAINTS = ("words have only letters from a to z, at least one each",)
HINTS = (
    "How would you compare just two words? Which two facts do you need about such a pair?",
    "Take repeated words out first. Then look at every pair once, and compare both seals of the two words.",
    "A function that gives both seals of a word keeps the comparison short; `combinations` from itertools gives every pair once.",
)
EXAMPLES = [
    (["ab", "ba", "c", "e"],),
    (["bdb", "cbc", "abc", "dab", "bb", "ad"],),
    (["ae", "k", "cd", "fa", "ccc"],),
]
EDGES = {
    "fewer than two": (["tea"],),
    "listed more than once": (["ab", "ab", "ba", "e", "bdb", "cbc"],),
    "in whichever order": (["cbc", "e", "ba", "bdb", "ab"],),
    "different words": (["bba", "ad", "e", "i"],),
    "counts as one word": (["bdb", "cbc", "cbc"],),
    "pair counts once": (["ba", "ab"],),
    "the second seal": (["n", "abc"],),
    "letter's place": (["abc", "cab", "bca", "f", "n"],),
}
MISTAKES = [
    Mistake("A word that is listed twice makes extra pairs. Take the different words only.",
            "combinations(sorted(set(words)), 2)", "combinations(words, 2)"),
    Mistake("Every pair is counted in both orders, so your number is twice as large.", "return found", "return 2 * found"),
    Mistake("You compare words of the same length only. Words of different length can agree in a seal, too.",
            "found += (first, second) == wanted", "found += (first, second) == wanted and len(one) == len(other)"),
    Mistake("You look at one of the two seals only. Both have to be as the task says.",
            "(first, second) == wanted", "(first, wanted[1]) == wanted"),
]
EQUIVALENT = {
    "for one, other in combinations(sorted(set(words)), 2): -> for one, other in combinations(set(words), 2):":
        "the order of the words does not change the number of pairs",
    "return [ascii_lowercase.index(letter) + 1 for letter in word] -> "
    "return [ascii_lowercase.rindex(letter) + 1 for letter in word]": "each letter occurs once",
}
EXPLANATION = """
Each seal alone has many collisions: the first ignores the order of letters, the second mixes places and values. Two words that collide
under both are rarer, because two independent accidents must happen together. This is why two moduli are often used side by side, though
only a comparison of the words is certain. The number of pairs grows with the square of the number of words.
"""


def colliding_pairs(words: list[str], *, wanted: tuple[bool, bool]) -> int:
    found = 0
    for one, other in combinations(sorted(set(words)), 2):
        first = sum(values(one)) == sum(values(other))
        second = weighted(one) == weighted(other)
        found += (first, second) == wanted
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
