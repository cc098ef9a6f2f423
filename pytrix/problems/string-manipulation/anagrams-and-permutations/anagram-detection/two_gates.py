"""Two gates, from the {side}

At a ferry, cars drive on board through two gates at the same pace. The colours of the cars are noted as letters,
`one` for the first gate and `other` for the second, so both texts are equally long. The two {sides} of a certain
length are balanced if they have the same letters, each equally often, in any order.

Return at how many lengths the {sides} are balanced, from 1 letter to the complete texts. For empty texts that is 0.
The texts may have tens of thousands of letters, so counting all letters again for every length is too slow.
"""
from collections import Counter

from pytrix.question.authoring import Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COMPARE", "COUNT")
ROWS = [
    {"side": "start", "sides": "beginnings", "step": 1},
    {"side": "end", "sides": "endings", "step": -1},
]
CONSTRAINTS = ("`one` and `other` have the same length and consist of small letters",)
HINTS = (
    "When both {sides} become one letter longer, how much of what you knew about them changes?",
    "Keep the difference of the two counts for each letter. Balanced means that no letter has a difference.",
    "Checking all letters each time is not needed either: keep the number of letters whose difference is not zero up "
    "to date.",
)
EXAMPLES = [("abcd", "bacd"), ("tea", "eat"), ("aab", "bba")]
EDGES = {"empty texts": ("", ""), "each equally often": ("aab", "abb"), "complete texts": ("abc", "cab")}
MISTAKES = [
    Mistake("You return only whether the complete texts are balanced. Every length is to be checked.",
            "        count += not any(ahead.values())\n    return count", "    return int(not any(ahead.values()))"),
    Mistake("Two differences that cancel out, one letter too many and another too few, are not balanced.",
            "not any(ahead.values())", "sum(ahead.values()) == 0"),
    Mistake("You work from the wrong side: the {sides} were asked for.",
            "one[::step], other[::step]", "one[::-step], other[::-step]"),
    Mistake("You count the lengths at which both texts have the same letter. The order may be different.",
            "not any(ahead.values())", "letter == partner"),
]
SIZE = 12_000
SLOW = [
    Slow("Your answer is right, but it counts all letters anew for every length. One letter more changes two counts "
         "at most.",
         """
def balanced_lengths(one: str, other: str) -> int:
    first, second = one[::step], other[::step]
    count = 0
    for length in range(1, len(first) + 1):
        start, partner = first[:length], second[:length]
        count += sorted(start) == sorted(partner)
    return count
"""),
]
EQUIVALENT = {
    "for letter, partner in zip(one[::step], other[::step]): -> for letter, partner in zip(other[::step], one[::step]):":
        "being balanced does not depend on which gate is called the first",
}
EXPLANATION = """
A longer beginning differs from the one before by a single letter, so two changes keep the differences right. Asking
whether any of the 26 differences is left takes constant time, however long the texts are; together that is linear.
One could even count the letters with a difference instead of looking at all of them. Sorting or counting each
beginning anew costs at least the square of the length.
"""


def balanced_lengths(one: str, other: str, *, step: int) -> int:
    ahead: Counter[str] = Counter()
    count = 0
    for letter, partner in zip(one[::step], other[::step]):
        ahead[letter] += 1
        ahead[partner] -= 1
        count += not any(ahead.values())
    return count


def inputs(rng):
    one, other = "", ""
    for _ in range(rng.randint(1, 4)):
        piece = letters(rng, 1, 3, "abc")
        one += piece
        other += "".join(rng.sample(piece, len(piece)))
    if rng.random() < 0.5:
        place = rng.randrange(len(one))
        one = one[:place] + rng.choice("abc") + one[place + 1 :]
    return (one, other)


def large(rng, size):
    one = [rng.choice("abcde") for _ in range(size)]
    other = one[:]
    for place in range(0, size - 10, 10):
        other[place], other[place + 7] = other[place + 7], other[place]
    return ("".join(one), "".join(other))
