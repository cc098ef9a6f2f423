"""Cross out {n} {n:plural letter letters}

Take a pencil and cross out exactly {n} {n:plural letter letters} of `text`, wherever you like. What remains is a
shorter text, with its letters in the old order.

Return how many different texts can remain. If two ways of crossing out leave the same letters standing in the same
order, that is one text. If everything is crossed out, the empty text remains, which counts as one.
"""

from itertools import combinations

from pytrix.question.authoring import Example, Mistake, letters

LEVEL = "beginner"
TAGS = ("COUNT", "GENERATE")
ROWS = [{"n": 1}, {"n": 2}, {"n": 3}]
CONSTRAINTS = ("`text` has at least {n} and at most 12 letters",)
HINTS = (
    "Write down for a short text with a doubled letter what can remain. Which lines are the same?",
    "Crossing out some letters means keeping all others. The module itertools can list every choice of letters to "
    "keep.",
    "`combinations` keeps the order of the letters. Put all of its results into a set, which holds equal ones only "
    "once.",
)
EXAMPLES = [Example(("moons",)), Example(("aaab",)), Example(("banana",))]
EDGES = {"everything is crossed out": lambda n: ("abc"[:n],), "the same letters": lambda n: ("o" * (n + 2),)}
MISTAKES = [
    Mistake("You count the ways of crossing out. Different ways can leave the same text, which counts only once.",
            "len(set(kept))", "len(list(kept))"),
    Mistake("You keep {n} {n:plural letter letters}; you should cross out {n} and keep all others.",
            "len(text) - n", "n"),
    Mistake("You treat texts with the same letters in another order as equal. The order matters.",
            "len(set(kept))", "len({tuple(sorted(each)) for each in kept})"),
    Mistake("You count the different letters of the text, not the texts that can remain.", "len(set(kept))",
            "len(set(text))"),
]
EXPLANATION = """
`combinations(text, k)` lists every way to keep `k` letters, in their old order, as tuples. A set holds equal tuples only
once. Of `aaab`, with {n} {n:plural letter letters} crossed out, what remains either has the b or not, so there are two
different texts, however many choices lead to them. The work is that of listing the choices: few for a short text, but for
long texts this would soon be too many, and one would have to count without listing.
"""


def different_rests(text: str, *, n: int) -> int:
    kept = combinations(text, len(text) - n)
    return len(set(kept))


def inputs(rng, n):
    return (letters(rng, n, 8, rng.choice(["ab", "abc", "abcdef"])),)
