"""How many texts slumber in a text?

Delete letters of `text`, as many as you like but not all of them, and a shorter text remains; deleting nothing leaves
the text itself. Many deletions leave the same letters in the same order, and then it is the same text.

Return how many different texts can remain, as the remainder on division by 997, because there can be astronomically
many. The empty text is never counted, so an empty `text` gives 0.
"""

from pytrix.question.authoring import Example, Mistake, Slow, letters

LEVEL = "advanced"
TAGS = ("COUNT", "ITERATE")
CONSTRAINTS = ("`text` has up to 400 letters",)
HINTS = (
    "If all letters are different, each new letter doubles the number of texts. What goes wrong when a letter comes "
    "again?",
    "A new letter extends every text known so far. Those it had already extended at its last appearance come out "
    "twice.",
    "Count the empty text as well while you go. Remember for each letter how many texts there were just before its "
    "last appearance; "
    "double the count and take that number off.",
)
EXAMPLES = [Example(("abc",)), Example(("anna",), why="a, n, aa, an, na, nn, ann, ana, nna and anna"), Example(("zzz",))]
EDGES = {"an empty": ("",), "the same text": ("aaaa",), "the remainder": ("abcdefghijkl",)}
ALWAYS = [("abcabcabcabcabcabc",)]
MISTAKES = [
    Mistake("You count deletions, not texts: when a letter comes again, some texts come out twice and must be taken "
            "off.",
            "2 * total - before.get(letter, 0)", "2 * total"),
    Mistake("The empty text is counted. It should not be.", "(total - 1) % MODULUS", "total % MODULUS"),
    Mistake("You take off the number from after the last appearance of the letter; the one from just before it is "
            "right.",
            "total, before[letter] = 2 * total - before.get(letter, 0), total",
            "total = 2 * total - before.get(letter, 0)\n        before[letter] = total"),
    Mistake("Return the remainder of the count.", "        total %= MODULUS\n", "", "(total - 1) % MODULUS",
            "total - 1"),
]
SIZE = 4_000
SLOW = [
    Slow("Your answer is right, but you visit every single text that can remain. For a long text there are more of "
         "them than grains of sand: "
         "count them without visiting them.",
         """
def different_remains(text: str) -> int:
    count = 0
    waiting = [0]
    while waiting:
        start = waiting.pop()
        for letter in sorted(set(text[start:])):
            waiting.append(text.index(letter, start) + 1)
            count += 1
    return count % MODULUS
"""),
]
EXPLANATION = """
With the empty text counted too, a new letter doubles the texts: each one stays, and each one gets the letter added.
The results that existed already are exactly the extensions of what was there before the letter's last appearance, so
that number is taken off. For `anna`:

| letter | doubled | taken off | total |
|---|---|---|---|
| a | 2 | 0 | 2 |
| n | 4 | 0 | 4 |
| n | 8 | 2 | 6 |
| a | 12 | 1 | 11 |

Without the empty text that is 10. One walk with a dictionary of at most one entry a letter does it, so the work is linear;
taking remainders on the way keeps numbers short. Visiting every text instead takes as long as there are texts.
"""
MODULUS = 997


def different_remains(text: str) -> int:
    total = 1
    before: dict[str, int] = {}
    for letter in text:
        total, before[letter] = 2 * total - before.get(letter, 0), total
        total %= MODULUS
    return (total - 1) % MODULUS


def inputs(rng):
    return (letters(rng, 1, 9, rng.choice(["ab", "abc", "abcdefgh"])),)


def large(rng, size):
    return ("".join(rng.choice(["ab", "ba"]) for _ in range(size // 20)),)
