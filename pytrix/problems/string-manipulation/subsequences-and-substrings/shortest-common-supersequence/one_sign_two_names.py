"""One sign for two names

A hotel changes its name from `one` to `other` at weekends. It has a single sign with lamps in the shape of letters;
on each day some lamps are switched on, and they show that day's name from left to right. A lamp may be lit on both
days.

Return the smallest number of lamps that the sign needs. If both names are the same, each letter needs one lamp, and
if a name is empty, the sign is just the other name.
"""

from functools import cache

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COMPARE", "COUNT")
CONSTRAINTS = ("names of at most 40 letters",)
HINTS = (
    "What is the first lamp of the sign? It shows the first letter of at least one of the names.",
    "If both names begin with the same letter, one lamp serves both. Otherwise there are two choices for the first "
    "lamp; "
    "which is better shows only in the rest.",
    "Write a function of two positions that gives the lamps needed for both rests. If one rest is empty, the answer "
    "is the length of "
    "the other. Let the function remember its results.",
)
EXAMPLES = [Example(("opal", "royal"), why="the lamps r, o, p, y, a, l"), Example(("seaview", "stay")), Example(("inn", "inn"))]
EDGES = {"the same": ("spa", "spa"), "empty": ("", "inn"), "both days": ("ab", "ba")}
ALWAYS = [("dabc", "abcd")]
MISTAKES = [
    Mistake("You use no lamp on both days. Letters that fit both names in order need only one lamp.",
            """
def lamps(one: str, other: str) -> int:
    return len(one) + len(other)
"""),
    Mistake("You count the letters needed but forget their order.",
            """
def lamps(one: str, other: str) -> int:
    return sum(max(one.count(letter), other.count(letter)) for letter in set(one + other))
"""),
    Mistake("When one name is used up, the rest of the other still needs its lamps.",
            "return len(one) - i + len(other) - j", "return 0"),
    Mistake("If the first letters differ you always light the one of the first name. Try both.",
            "1 + min(needed(i + 1, j), needed(i, j + 1))", "1 + needed(i + 1, j)"),
]
ORACLE = """
def lamps(one: str, other: str) -> int:
    if not one or not other:
        return len(one) + len(other)
    options = [1 + lamps(one[1:], other), 1 + lamps(one, other[1:])]
    if one[0] == other[0]:
        options.append(1 + lamps(one[1:], other[1:]))
    return min(options)
"""
ALSO_RIGHT = [
    Way(
        'Each lamp that is lit on both days saves one. So find how many letters both names can share in order, with a table, and subtract.',
        """
def lamps(one: str, other: str) -> int:
    above = [0] * (len(other) + 1)
    for letter in one:
        here = [0]
        for place, opposite in enumerate(other):
            here.append(above[place] + 1 if letter == opposite else max(above[place + 1], here[-1]))
        above = here
    return len(one) + len(other) - above[-1]
""",
    ),
]
EXPLANATION = """
The first lamp is decided at once if both rests begin with the same letter; otherwise both choices are tried and the
smaller result wins. For `ab` and `ba`:

| rests | first letters | lamps |
|---|---|---|
| ab, ba | differ | 1 + the smaller of those for b, ba and ab, a |
| b, ba | equal | 1 + those for nothing and a: 2 |
| ab, a | equal | 1 + those for b and nothing: 2 |

So 3 lamps are needed. There are only as many pairs of rests as the product of the lengths, so remembering results makes
this quick, where plain recursion would double its work with every lamp. Subtracting the shared letters from both lengths
gives the same instead.
"""


def lamps(one: str, other: str) -> int:
    @cache
    def needed(i: int, j: int) -> int:
        if i == len(one) or j == len(other):
            return len(one) - i + len(other) - j
        if one[i] == other[j]:
            return 1 + needed(i + 1, j + 1)
        return 1 + min(needed(i + 1, j), needed(i, j + 1))

    return needed(0, 0)


def inputs(rng):
    return (letters(rng, 1, 7, "abc"), letters(rng, 1, 7, "abc"))
