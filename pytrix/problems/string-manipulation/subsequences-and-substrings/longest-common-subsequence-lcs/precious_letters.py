"""The most precious common letters

In a board game, the letter `a` is worth 1 point, `b` 2 points, and so on up to `z` with 26. Two players hold the
words `one` and `other`. Each crosses out letters of their own word until both words read the same; what is left
scores its points.

Return the highest score that such a shared word can have. Few precious letters may be better than many cheap ones. If the
words have no letter in common, or a word is empty, the score is 0.
"""

from functools import cache

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "AGGREGATE")
CONSTRAINTS = ("words of at most 40 small letters",)
HINTS = (
    "Look at the first letters of both words. If they are equal, what should happen to them? If not, what are the "
    "choices?",
    "If the first letters differ, at least one of them is crossed out. Try both, and keep the better score.",
    "Write a function of two positions that gives the best score of the two rests, and let it remember its results.",
)
EXAMPLES = [Example(("zebra", "bazaar")), Example(("abcz", "zabc"), why="z alone is worth more than a, b and c"), Example(("abc", "acb"))]
EDGES = {"no letter in common": ("tin", "oak"), "a word is empty": ("", "tea"), "Few precious": ("aaaz", "zaaa")}
ALWAYS = [("cc", "cz")]
MISTAKES = [
    Mistake("You find the largest number of letters, but they are not worth the same: add their points.",
            'ord(one[i]) - ord("a") + 1', "1"),
    Mistake("You count `a` as 0 points; it is worth 1.", 'ord(one[i]) - ord("a") + 1', 'ord(one[i]) - ord("a")'),
    Mistake("If the first letters differ, you always cross out the one of the first word. Try both words.",
            "max(score(i + 1, j), score(i, j + 1))", "score(i + 1, j)"),
    Mistake("You add up all letters the words share. What is left must read the same in both, in the same order.",
            """
def best_score(one: str, other: str) -> int:
    shared = sorted(one)
    return sum(ord(letter) - 96 for letter in set(shared) for _ in range(min(one.count(letter), other.count(letter))))
"""),
]
ORACLE = """
from itertools import combinations


def best_score(one: str, other: str) -> int:
    left = {rest for size in range(len(other) + 1) for rest in combinations(other, size)}
    scores = [0]
    for size in range(len(one) + 1):
        for rest in combinations(one, size):
            if rest in left:
                scores.append(sum(map(ord, rest)) - 96 * len(rest))
    return max(scores)
"""
ALSO_RIGHT = [
    Way(
        'A table filled row by row, for beginnings instead of rests. No recursion, and two rows are enough.',
        """
def best_score(one: str, other: str) -> int:
    above = [0] * (len(other) + 1)
    for letter in one:
        here = [0]
        for place, opposite in enumerate(other):
            both = above[place] + ord(letter) - 96 if letter == opposite else 0
            here.append(max(both, above[place + 1], here[-1]))
        above = here
    return above[-1]
""",
    ),
]
EXPLANATION = """
Equal first letters are always kept together: whatever else would be done with one of them can be done no better. Different
first letters cannot both stay. For `abc` and `acb`:

| rests | first letters | score |
|---|---|---|
| abc, acb | equal: a | 1 + that of bc, cb |
| bc, cb | differ | the better of c, cb and bc, b |
| c, cb | equal: c | 3 |
| bc, b | equal: b | 2 |

So the score is 1 + 3 = 4. Each pair of rests leads to at most two smaller pairs, and with remembered results every pair is
solved once: the work is the product of the lengths. A table filled from the beginnings does the same instead.
"""


def best_score(one: str, other: str) -> int:
    @cache
    def score(i: int, j: int) -> int:
        if i == len(one) or j == len(other):
            return 0
        if one[i] == other[j]:
            return ord(one[i]) - ord("a") + 1 + score(i + 1, j + 1)
        return max(score(i + 1, j), score(i, j + 1))

    return score(0, 0)


def inputs(rng):
    return (letters(rng, 1, 7, "abcz"), letters(rng, 1, 7, "abcz"))
