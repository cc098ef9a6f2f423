"""Fewest repairs

A name should follow a naming rule, but some of its letters may be wrong. In the rule a letter stands for itself, a question mark `?`
for any one letter, and a star `*` for any run of letters, even an empty one.

Return the smallest number of letters of `name` that have to be replaced by others so that `rule` covers the whole name. Letters
can only be replaced, not added or removed; if that can never succeed, return `-1`. An empty rule covers the empty name only.
Rules may have several stars and names may be long, so not every way of sharing out the letters can be tried.
"""

from itertools import accumulate

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COMPARE", "AGGREGATE")
CONSTRAINTS = ("`name` has only letters, up to 600", "`rule` has up to 20 characters")
HINTS = (
    "Suppose you know the answer for a shorter rule and every beginning of the name. What changes with one more character of the rule?",
    "Keep a list: entry `j` is the fewest repairs with which the rule so far covers the first `j` letters. A letter or a question mark "
    "takes exactly one letter, a star may come from any entry further left.",
    "For a star, the new entry is the smallest of all old ones up to there: a running minimum. Moving the list to the right by one "
    "place makes a character use one letter.",
)
EXAMPLES = [Example(("harbour", "h*r")), Example(("tabel", "ta??e"), why="the l has to become an e"), Example(("abcabd", "a*c")), Example(("ab", "abc"), why="letters cannot be added")]
EDGES = {
    "empty rule": ("a", ""),
    "never succeed": ("abc", "??"),
    "even an empty one": ("ab", "a*b"),
    "several stars": ("xaybz", "*a*c*"),
    "empty name": ("", "*"),
    "smallest number": ("ab", "ab*"),
    "whole name": ("aab", "*ab"),
    "one letter": ("a", "*"),
    "can only be replaced": ("", "?"),
}
MISTAKES = [
    Mistake("You let the star begin at the nearest place only. It may come from any earlier one, so take the smallest so far.",
            "accumulate(costs, min)", "accumulate(costs, lambda _, cost: cost)"),
    Mistake("A question mark covers any letter without a repair.", 'symbol not in ("?", letter)', "symbol != letter"),
    Mistake("A star may stand for an empty run. Yours takes one letter at least.",
            "list(accumulate(costs, min))", "[impossible, *accumulate(costs[:-1], min)]"),
    Mistake("If the rule can never cover the name, the answer is -1 and not a number of repairs.",
            "costs[-1] if costs[-1] < impossible else -1", "costs[-1]"),
]
SIZE = 500
SLOW = [
    Slow("Your answer is right, but it tries every way of sharing out the letters among the stars. The best result for the rest of the "
         "rule and the rest of the name is needed many times; work it out once.",
         '''
def repairs(name: str, rule: str) -> int:
    fewest = tried(name, 0, rule, 0)
    return fewest if fewest <= len(name) else -1


def tried(name: str, place: int, rule: str, part: int) -> int:
    if part == len(rule):
        return 0 if place == len(name) else len(name) + 1
    best = len(name) + 1
    if rule[part] == "*":
        for start in range(place, len(name) + 1):
            best = min(best, tried(name, start, rule, part + 1))
    elif place < len(name):
        best = (rule[part] not in ("?", name[place])) + tried(name, place + 1, rule, part + 1)
    return best
'''),
]
EXPLANATION = """
The list holds one best answer for each beginning of the name, and each character of the rule turns it into the next list in one
walk. For `ab` and the rule `*b`, with 3 for the impossible:

| rule so far | nothing | a | ab |
|---|---|---|---|
| none | 0 | 3 | 3 |
| * | 0 | 0 | 0 |
| *b | 3 | 1 | 0 |

The star takes the smallest number up to there; a letter takes the number on the left above it, and one more if the letters
differ. The work is the length of the name times the length of the rule; trying every way of sharing out the letters instead multiplies
with each star. A number larger than the name stands for the impossible; it stays larger whatever is added.
"""


def repairs(name: str, rule: str) -> int:
    impossible = len(name) + 1
    costs = [0] + [impossible] * len(name)
    for symbol in rule:
        if symbol == "*":
            costs = list(accumulate(costs, min))
        else:
            costs = [impossible] + [cost + (symbol not in ("?", letter)) for cost, letter in zip(costs, name)]
    return costs[-1] if costs[-1] < impossible else -1


def inputs(rng):
    name = rule = ""
    for _ in range(rng.randint(1, 5)):
        symbol = rng.choice("abc?*")
        rule += symbol
        name += letters(rng, 0, 3, "abc") if symbol == "*" else rng.choice("abc") if symbol == "?" else rng.choice(symbol + symbol + "b")
    return (rng.choice([name, name, name, name[1:], name + "a"]), rule)


def large(rng, size):
    return ("ab" * (size // 2), "*a*b*c")
