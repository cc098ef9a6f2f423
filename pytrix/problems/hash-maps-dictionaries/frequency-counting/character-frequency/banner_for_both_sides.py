"""A banner for both sides

A banner of thin cloth hangs across a street, so it should read the same from both sides: its letters read from right to
left must give the same text as from left to right, as in `noon` or `level`. All the letters in `letters`,
small ones from a to z, have to be used, each as often as it is there.

Return such a banner. If there are several, return the one that comes first in the alphabet, and if there is none, an
empty text. Without letters, the banner is empty.
"""
from pytrix.question.authoring import Edge, Example, Mistake

LEVEL = "intermediate"
TAGS = ("COUNT", "GENERATE")
HINTS = (
    "Where on the banner can a letter be that occurs once only? How many such letters can there be?",
    "Count the letters. Half of each goes to the left side and half to the right side; at most one letter may have an odd number, and one of it goes in the middle.",
    "Build the left half with the letters in alphabetical order. The right half is the left one, reversed.",
)
EXAMPLES = [
    Example(("nnoo",), why="noon comes before onno"),
    Example(("eelvl",)),
    Example(("banana",), why="b and n occur an odd number of times"),
]
EDGES = {
    "Without letters": ("",),
    "if there is none": ("dabcd",),
    "each as often as it is there": ("aaabbaaaa",),
    "small ones from a to z": Edge(("q",), "a single letter"),
}
ALWAYS = [("baab",)]
MISTAKES = [
    Mistake("Two letters with an odd number can't both be in the middle. There is no banner then.", "if len(odd) > 1:", "if len(odd) > 2:"),
    Mistake("You only use two of each letter. All the letters have to be used.", "letter * (counts[letter] // 2)", "letter * min(1, counts[letter] // 2)"),
    Mistake("The letter in the middle is missing.", "left + middle + left[::-1]", "left + left[::-1]"),
    Mistake("Your halves are not in alphabetical order, so another banner comes earlier.", "for letter in sorted(counts))", "for letter in counts)"),
    Mistake("The right half has to be the left one reversed, not the same once more.", "left[::-1]", "left"),
]
ORACLE = """
def banner(letters: str) -> str:
    from itertools import permutations

    found = {"".join(order) for order in permutations(letters)} if len(letters) < 7 else set()
    if len(letters) >= 7:
        pairs = sorted(letters)
        single = [letter for letter in set(letters) if letters.count(letter) % 2]
        for letter in single:
            pairs.remove(letter)
        half = "".join(pairs[::2])
        return half + "".join(single) + half[::-1] if len(single) < 2 else ""
    return min((text for text in found if text == text[::-1]), default="")
"""
EXPLANATION = """
Each letter on the left has its partner on the right, so only one letter, in the middle, can be without one.

| letter of eelvl | times | on the left | in the middle |
|---|---|---|---|
| e | 2 | e | |
| l | 2 | l | |
| v | 1 | | v |

So the banner is `el` + `v` + `le`. Counting costs one step for each letter. Trying all orders instead would take longer
than a lifetime for twenty letters.
"""


def banner(letters: str) -> str:
    counts: dict[str, int] = {}
    for letter in letters:
        counts[letter] = counts.get(letter, 0) + 1
    odd = [letter for letter in counts if counts[letter] % 2 == 1]
    if len(odd) > 1:
        return ""
    left = "".join(letter * (counts[letter] // 2) for letter in sorted(counts))
    middle = "".join(odd)
    return left + middle + left[::-1]


def inputs(rng):
    half = [rng.choice("abcx") for _ in range(rng.randint(0, 4))]
    letters = half * 2 + [rng.choice("abcx") for _ in range(rng.choice([0, 1, 1, 2]))]
    rng.shuffle(letters)
    return ("".join(letters),)
