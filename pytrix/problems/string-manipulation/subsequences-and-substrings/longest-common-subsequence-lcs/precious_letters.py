"""The most precious common letters

In a board game, the letter `a` is worth 1 point, `b` 2 points, and so on up to `z` with 26. Two players hold the
words `one` and `other`. Each crosses out letters of their own word until both words read the same; what is left
scores its points.

Return the highest score they can reach together. Few precious letters may be better than many cheap ones. If the
words have no letter in common, or a word is empty, the score is 0.
"""
from functools import cache

from pytrix.question.authoring import Mistake, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "AGGREGATE")
CONSTRAINTS = ("words of at most 40 small letters",)
HINTS = (
    "Look at the first letters of both words. If they are equal, what should happen to them? If not, what are the "
    "choices?",
    "If the first letters differ, at least one of them is crossed out. Try both, and keep the better score.",
    "Write a function of two positions that gives the best score of the two rests, and let it remember its results.",
)
EXAMPLES = [("zebra", "bazaar"), ("abcz", "zabc")]
EDGES = {"no letter in common": ("tin", "oak"), "a word is empty": ("", "tea"), "Few precious": ("aaaz", "zaaa")}
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
EXPLANATION = """
Equal first letters are always kept together: whatever else would be done with one of them can be done no better.
Different first letters cannot both stay. So each pair of rests leads to at most two smaller pairs, and with
remembered results every pair is solved once: the work is the product of the lengths.
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
