"""Two gates

At a ferry, cars drive on board through two gates at the same pace. The colours of the cars are noted as letters,
`one` for the first gate and `other` for the second, so both texts are equally long. The two beginnings of a certain
length are balanced if they have the same letters, each equally often, in any order.

Return at how many lengths the beginnings are balanced, from 1 letter to the complete texts. For empty texts that is 0.
The texts may have tens of thousands of letters, so counting all letters again for every length is too slow.
"""

from collections import Counter

from pytrix.question.authoring import Example, Mistake, Slow, Way, letters

LEVEL = "advanced"
TAGS = ("COMPARE", "COUNT")
CONSTRAINTS = ("`one` and `other` have the same length and consist of small letters",)
HINTS = (
    "When both beginnings become one letter longer, how much of what you knew about them changes?",
    "Keep the difference of the two counts for each letter. Balanced means that no letter has a difference.",
    "Checking all letters each time is not needed either: keep the number of letters whose difference is not zero up "
    "to date.",
)
EXAMPLES = [
    Example(("abcd", "bacd"), why="at 2, 3 and 4 letters; not at 1"),
    Example(("tea", "eat"), why="only the complete texts"),
    Example(("aab", "bba")),
]
EDGES = {"empty texts": ("", ""), "each equally often": ("aab", "abb"), "complete texts": ("abc", "cab")}
ALWAYS = [("ac", "bb")]
MISTAKES = [
    Mistake("You return only whether the complete texts are balanced. Every length is to be checked.",
            "        count += not any(ahead.values())\n    return count", "    return int(not any(ahead.values()))"),
    Mistake("Two differences that cancel out, one letter too many and another too few, are not balanced.",
            "not any(ahead.values())", "sum(ahead.values()) == 0"),
    Mistake("You count the places at which both texts have the same letter up to there. The order may be different.",
            "not any(ahead.values())", "one.startswith(other[:count + 1]) and letter == partner"),
    Mistake("A longer beginning adds to the counts of the one before: start the counting once, before the loop.",
            "        ahead[letter] += 1\n", "        ahead.clear()\n        ahead[letter] += 1\n"),
]
SIZE = 16_000
SLOW = [
    Slow("Your answer is right, but it counts all letters anew for every length. One letter more changes two counts "
         "at most.",
         """
def balanced_lengths(one: str, other: str) -> int:
    count = 0
    for length in range(1, len(one) + 1):
        count += sorted(one[:length]) == sorted(other[:length])
    return count
"""),
]
EQUIVALENT = {
    "for letter, partner in zip(one, other): -> for letter, partner in zip(other, one):":
        "being balanced does not depend on which gate is called the first",
}
ALSO_RIGHT = [
    Way("Counting the letters that have a difference makes the question at each length a single comparison. A little faster, a little longer.",
        """

from collections import Counter


def balanced_lengths(one: str, other: str) -> int:
    ahead: Counter[str] = Counter()
    unequal = count = 0
    for letter, partner in zip(one, other):
        for each, change in ((letter, 1), (partner, -1)):
            unequal -= ahead[each] != 0
            ahead[each] += change
            unequal += ahead[each] != 0
        count += unequal == 0
    return count
"""),
]
EXPLANATION = """
A longer beginning differs from the one before by a single letter a gate, so two changes keep the differences right.
For `abcd` and `bacd`:

| length | a | b | c | d | balanced |
|---|---|---|---|---|---|
| 1 | +1 | -1 | 0 | 0 | no |
| 2 | 0 | 0 | 0 | 0 | yes |
| 3 | 0 | 0 | 0 | 0 | yes |
| 4 | 0 | 0 | 0 | 0 | yes |

Asking whether any of the 26 differences is left takes constant time, however long the texts are; together that is
linear. Sorting or counting each beginning anew costs at least the square of the length.
"""


def balanced_lengths(one: str, other: str) -> int:
    ahead: Counter[str] = Counter()
    count = 0
    for letter, partner in zip(one, other):
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
