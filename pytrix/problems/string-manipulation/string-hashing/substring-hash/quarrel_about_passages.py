"""Passages that agree

Two editors quarrel about a text. Each claim of theirs is a tuple `(first, second, size)`: it says that the passage of `size`
letters from position `first` on reads just like the one of the same size from position `second` on. The passages may overlap, a passage
of size 0 is empty, and all empty passages are the same.

Return how many of the `claims` about `text` are true; a claim that is made twice counts twice. There may be
many claims about long passages, so aim to prepare the text once and to decide each claim by comparing two numbers.
"""

from pytrix.question.authoring import Example, Mistake, Way, letters

LEVEL = "intermediate"
TAGS = ("COUNT", "COMPARE")
CONSTRAINTS = ("all passages lie inside the text",)
HINTS = (
    "If you had a number for each passage that depends on its letters and their order, how would you decide a claim?",
    "Prepare the numbers of all beginnings, where each one is the number before times a base plus the next letter.",
    "The number of a passage is the number of the beginning at its end, minus the beginning at its start times the base to the power of "
    "its size; a remainder keeps all of this small.",
)
EXAMPLES = [
    Example(("abcabcab", [(0, 3, 5), (0, 1, 2), (2, 5, 1)]), why="abcab twice; ab and bc; c twice"),
    Example(("noon", [(1, 2, 1), (0, 2, 2)])),
    Example(("redder", [(0, 3, 3)])),
]
EDGES = {
    "size 0": ("ab", [(0, 2, 0), (1, 1, 0), (0, 1, 1)]),
    "made twice": ("noon", [(0, 3, 1), (0, 3, 1), (0, 1, 1), (0, 1, 1)]),
    "may overlap": ("aaaab", [(0, 1, 3), (0, 1, 4), (1, 1, 4)]),
    "just like": ("abba", [(0, 2, 2), (0, 3, 1), (1, 2, 1), (0, 2, 1)]),
}
ALWAYS = [("abdj", [(0, 2, 2)]), ("adbea", [(0, 2, 2), (0, 3, 2)]), ("abcabdabca", [(0, 3, 3), (0, 6, 3), (1, 4, 3), (1, 7, 3)])]
MISTAKES = [
    Mistake("You take the difference of two beginnings without multiplying the first one, so equal passages get different numbers.",
            " * pow(BASE, size, MODULUS)", ""),
    Mistake("A sum of letters is the same for `ab` and `ba`. The order of the letters has to count.",
            """
def count_claims(text: str, claims: list[tuple[int, int, int]]) -> int:
    return sum(
        sorted(text[first : first + size]) == sorted(text[second : second + size])
        for first, second, size in claims
    )
"""),
    Mistake("You compare the first letters of the passages only. All letters have to agree.",
            """
def count_claims(text: str, claims: list[tuple[int, int, int]]) -> int:
    return sum(
        text[first : first + min(size, 1)] == text[second : second + min(size, 1)]
        for first, second, size in claims
    )
"""),
    Mistake("You stop at the first claim that is true. All of them are counted.",
            "    return sum(", "    return any("),
]
EQUIVALENT = {
    "BASE = 256 -> BASE = 257":
        "another base tells passages apart just as well",
    "BASE = 256 -> BASE = 255":
        "another base tells passages apart just as well",
    "MODULUS = 2305843009213693951 -> MODULUS = 2305843009213693952":
        "another large modulus tells passages apart just as well",
    "MODULUS = 2305843009213693951 -> MODULUS = 2305843009213693950":
        "another large modulus tells passages apart just as well",
    "numbers.append((numbers[-1] * BASE + ord(letter)) % MODULUS) -> numbers.append((numbers[-1] * BASE - ord(letter)) % MODULUS)":
        "all numbers change their sign together",
    "numbers = [0] -> numbers = [1]":
        "the first entry cancels out in every part",
    "numbers = [0] -> numbers = [-1]":
        "the first entry cancels out in every part",
}
ORACLE = """
def count_claims(text: str, claims: list[tuple[int, int, int]]) -> int:
    count = 0
    for first, second, size in claims:
        count += all(text[first + place] == text[second + place] for place in range(size))
    return count
"""
ALSO_RIGHT = [
    Way(
        'Compare two slices for each claim. It needs no numbers and is certain, but costs the length of the passages each time.',
        """
def count_claims(text: str, claims: list[tuple[int, int, int]]) -> int:
    return sum(text[first : first + size] == text[second : second + size] for first, second, size in claims)
""",
    ),
]
EXPLANATION = """
One walk prepares the beginnings' numbers; after it each claim costs a few calculations, however long its passages are. The
number of a passage is the number of the beginning at its end, less the beginning at its start moved to the left. With base
100 and values 1 to 26 instead of the large ones, `noon` has the beginnings 0, 14, 1415, 141515 and 14151514:

| claim | numbers of the passages | true |
|---|---|---|
| 1, 2, 1 | 15 and 15 | yes |
| 0, 2, 2 | 1415 and 1514 | no |

Equal numbers are no proof, but with a large prime as modulus an accident is so unlikely that it may be left out of account.
Comparing slices is certain and simple instead, and costs the length of the passage each time.
"""

BASE = 256
MODULUS = 2_305_843_009_213_693_951


def count_claims(text: str, claims: list[tuple[int, int, int]]) -> int:
    numbers = [0]
    for letter in text:
        numbers.append((numbers[-1] * BASE + ord(letter)) % MODULUS)
    return sum(passage(numbers, first, size) == passage(numbers, second, size) for first, second, size in claims)


def passage(numbers: list[int], start: int, size: int) -> int:
    return (numbers[start + size] - numbers[start] * pow(BASE, size, MODULUS)) % MODULUS


def inputs(rng):
    part = letters(rng, 2, 3, "ab")
    text = part + letters(rng, 0, 2, "abc") + part + part[::-1] + part
    claims = []
    for _ in range(rng.randint(3, 7)):
        size = rng.randint(1, 3)
        starts = range(len(text) - size + 1)
        first, second = rng.choice(starts), rng.choice(starts)
        same = [start for start in starts if text[start : start + size] == text[first : first + size]]
        claims.append((first, rng.choice([second, rng.choice(same)]), size))
    return (text, claims)


def allowed(text, claims):
    return all(0 <= start <= len(text) - size for first, second, size in claims for start in (first, second))
